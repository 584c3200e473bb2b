/** What the numbers of the pain scale mean, and what to do. */
export const pain = {
  howMuch: "How much pain is all right?",
  think: "Think of a number: 0 is no pain, 10 is the worst pain you can imagine.",
  none: "no pain",
  worst: "the worst pain you can imagine",
  bands: {
    acceptable: "All right. Go on.",
    caution: "Take care. Go slower, move less far.",
    stop: "Stop and rest. Talk to your clinic.",
  },
  advice: {
    acceptable: {
      title: "Your pain is in the range that is all right",
      text: "You can go on with your plan as it is.",
    },
    caution: {
      title: "Take it a little easier",
      text: "Rest now. Next time go slower and make the movements smaller. If it stays like this for a few days, tell your clinic.",
    },
    rise: {
      title: "Your pain went up",
      text: "Rest now. If one movement made it worse, leave that one out and tell your clinic.",
    },
    stop: {
      title: "Stop for today and rest",
      text: "This is a lot of pain. Please talk to your clinic before you practise again.",
    },
  },
} as const;
