/** The plan on paper. */
export const handout = {
  forWhom: "For <patient></patient>, from <therapist></therapist>, {date}",
  fromTo:
    "From {from} to {to}, about {minutes, plural, one {# minute} other {# minutes}} each time",
  lastPage: "Danger signs, and who to call: on the last page.",
  draft: "Draft: not handed over yet",
  qrToCome: "The QR code of this sheet comes here when you print it.",
  qr: "QR code of your plan",
  scan: "Scan to open your plan",
  worksUntil: "Works until {date}",
  pageOf: "Page {page} of {pages}",
  tick: "Tick a box when you have done the exercise.",
  tickTwice:
    "Each box is one day, with a half for each time. Tick it when you have done the exercise.",
  tickTimes:
    "Each box is one day: make one stroke each time you have done the exercise, up to {times, number}.",
  paused: "Your plan is paused: begin again when your clinic tells you to.",
  newSheet:
    "There is room for {weeks, plural, one {# week} other {# weeks}}; then ask for a new sheet.",
  ended: "This plan has ended. Ask your clinic how to go on.",
  toTick: "To tick: {name}",
  need: "You need: {things}.",
  care: "<b>Take care:</b> {cautions}",
  pain: "Your pain, before and after",
  writeDown: "Write a number each day: 0 is no pain, 10 is the worst pain you can imagine.",
  higher: "If it differs within a day, write the higher one.",
  before: "Before",
  after: "After",
  painBefore: "Pain before",
  painAfter: "Pain after",
  chosenDay: "Day:",
  call: "Who to call",
  desk: "Ask at the front desk.",
  emergency: "In an emergency do not wait for your clinic: call your local emergency number.",
} as const;
