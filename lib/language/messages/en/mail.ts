/** Mails to patients. They name no condition and no exercise. */
export const mail = {
  hello: "Hello {patient},",
  sent: {
    subject: "Your exercise plan from {clinic}",
    preview: "Open it on any phone or computer. There is no account and no password.",
    lead: "{therapist} at {clinic} has sent you an exercise plan. It opens on any phone or computer, without an account or a password.",
    open: "Open your plan",
    keep: "Keep this mail: the same link works until {date}, and always shows your newest plan.",
  },
  changed: {
    subject: "Your exercise plan from {clinic} has changed",
    preview: "The new one is ready to open, without an account or a password.",
    lead: "{therapist} at {clinic} has changed your exercise plan. Please open it before you practise again.",
    open: "Open your new plan",
    same: "An earlier link that still works shows the new plan too. What you noted so far is kept.",
    until: "This link works until {date}.",
  },
  nudge: {
    subject: "A note from {clinic}",
    preview: "Your exercise plan is ready when you are.",
    wrote: "{sender} wrote to you:",
    lead: "{sender} at {clinic} is thinking of you. Your exercise plan is ready when you are, and a few minutes are a good start.",
    help: "If something keeps you from it, tell us. Then we can change your plan together.",
    why: "You get this mail because {clinic} looks after your exercise plan.",
  },
  yours: "The link is yours alone: whoever has it can see your plan. Please do not pass it on.",
  ifNoButton: "If the button does not work, copy this address into your browser:",
  questions: {
    both: "Questions? Reply to this mail, or call {clinic}.",
    mail: "Questions? Reply to this mail: it goes to {clinic}.",
    phone: "Questions? Call {clinic}. Replies to this mail are not read.",
    none: "Questions? Ask {clinic} directly. Replies to this mail are not read.",
  },
} as const;
