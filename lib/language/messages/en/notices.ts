/** Pages that say only one thing. */
export const notices = {
  noLink: {
    title: "This link does not open a plan",
    why: "Links stop working after some time. A part of it may also have been lost on the way.",
    whatToDo: "What you can do",
    newest: "Look for the newest mail from your clinic and open the link in it.",
    whole: "If you copied the link, check that you copied all of it.",
    ask: "If it still does not open, phone or write to your clinic and ask for a new link.",
    unwell:
      "Do you feel very unwell, or is your pain suddenly much worse? Do not wait for a new link. Call your local emergency number.",
  },
  closed: {
    title: "This plan has ended",
    text: "There is nothing more to note, and nothing was saved just now. You can still read your plan. If you want to go on, ask your clinic for a new one.",
  },
  refused: {
    title: "That did not work",
    notSaved: "Nothing was saved.",
    again: "Open the form again",
    foreign: "This form was not sent from your plan’s own page.",
    tooLong: "That was more text than this form can take.",
    otherType: "This page takes only its own form.",
    tooOften: "This form was sent very often in a short time. Wait a few minutes.",
  },
  fault: {
    title: "Something went wrong on our side",
    again:
      "Please try again in a few minutes. If you sent a form, go back in your browser and send it again: it will not be counted twice.",
    number: "If it stays like this, phone your clinic and tell them this number: {number}.",
  },
} as const;
