/** Without a line, and what stays on the patient's phone. */
export const offline = {
  /** Of the app on the home screen: it must tell nothing of anybody. */
  app: "Exercise plan",
  fromPhone: "There was no connection. This is your plan as it was on {day}.",
  again: "Load it again",
  notHere: {
    title: "This page needs a connection",
    text: "Your plan and its exercises work without one. Open this page again when you are online.",
    plan: "Open your plan",
  },
  sending: "Saving…",
  practiceOf: "Your practice on <day></day>",
  waiting: "Kept on this phone. It is sent when you are online again.",
  sent: "Sent.",
  refused: "This could not be saved. Look at it again, please. Until then it stays on this phone.",
  ended: "This could not be saved, because your plan has ended. It is only on this phone.",
  unsent: "This could not be sent. If it matters, tell your clinic what is written here.",
  look: "Look at it again",
  discard: "Delete it from this phone",
  gone: {
    title: "This link no longer opens your plan",
    text: "Your clinic has closed it, or its time is over. This phone has forgotten your plan. Open the link in the newest mail from your clinic, or ask for a new one.",
    shownOnce: "What you see here is shown only this once.",
  },
  notYou: {
    question: "Not you?",
    text: "If this plan is not yours, or you share this phone, you can make this phone forget it. Practice that was not sent yet is lost. The link in the mail goes on working.",
    forget: "Forget this plan on this phone",
  },
  forgotten: {
    title: "This phone has forgotten the plan",
    text: "Nothing of it is kept here. You can close this page now.",
    again: "To open a plan, use the link that your clinic sent you.",
  },
} as const;
