/** What a clinic may ask before a plan is shown. */
export const check = {
  title: "Is it you?",
  why: "{clinic} asks this before your plan is shown, so that only you can read it.",
  birthDate: "What is your date of birth?",
  birthDateHint: "For example: 21 5 1984",
  day: "Day",
  month: "Month",
  year: "Year",
  code: "Type the six digits that your clinic gave you",
  open: "Open my plan",
  wrong:
    "That is not what your clinic has noted. {tries, plural, one {# try is left.} other {# tries are left.}}",
  locked: "This link is locked",
  lockedText:
    "There were five wrong answers, so this link opens nothing any more. Ask your clinic to send you a new one.",
} as const;
