/** What a patient sets to be reminded, its mails, and the calendar. */
export const reminders = {
  title: "Reminders",
  back: "Back to your plan",
  lead: "We can remind you of your exercises. You choose when, and you can stop it at any time.",
  on: "Reminders are on",
  /** `days` are names of weekdays, or "every day". */
  onWhen: "We remind you on {days} at {time}.",
  onEveryDay: "We remind you every day at {time}.",
  onMorningOnly: "We ask you the next morning how it was.",
  stopped: "Reminders are stopped",
  stoppedOn: "You stopped them on {date}. To start again, save your choice below.",
  saved: "Your choice is saved.",
  form: {
    days: "On which days?",
    daysHint: "Your plan’s days are marked to begin with.",
    time: "At what time?",
    timeHint: "By the clock in {place}. For example 18:30.",
    more: "What else?",
    again: "Remind me once more the next day if I noted nothing",
    nextMorning: "Ask me the next morning how it was",
    nextMorningHint: "Only after a day on which you gave a pain score after your exercises.",
    save: "Save my reminders",
    saveDays: "Save days and time",
  },
  errors: {
    title: "Please check your answers",
    notSaved: "Nothing is saved yet. Your answers are still here.",
    days: "Choose at least one day, or tick “Ask me the next morning how it was”.",
    daysOnly: "Choose at least one day.",
    time: "Give a time from 00:00 to 23:59, for example 18:30.",
  },
  mails: {
    title: "What you get",
    to: "The mails go to <address></address>.",
    wrong: "If that is not your address, tell {clinic}.",
    holds:
      "A mail says only that it is time for your exercises. It has one button that opens your plan. It names no exercise, no body part and no score.",
    quiet:
      "No reminder comes on a day when your plan asks for nothing, when you have noted everything, or when your plan is paused or has ended.",
    noAddress: "No reminders by mail yet",
    noAddressText:
      "{clinic} has no mail address of yours. Tell them your address if you want reminders by mail. Your days and your time are kept until then. You can use the calendar below today.",
  },
  stop: {
    title: "Stop all reminders",
    text: "No more reminders come. You can start again here.",
    button: "Stop all reminders",
  },
  ways: {
    title: "How should we remind you?",
    byMail: "By mail to <address></address>",
    hint: "Your phone reminds you in any case. You can turn it off below.",
    both: "{count, plural, one {By mail, and on one phone or computer.} other {By mail, and on # phones or computers.}}",
    phones:
      "{count, plural, one {On one phone or computer, not by mail.} other {On # phones or computers, not by mail.}}",
  },
  phone: {
    title: "Also on this phone",
    text: "This phone or computer can show you a message at your time. It says only “{words}” and the name of your clinic.",
    notification: "Time for your exercises",
    later: "Once they are saved, you can have reminders on this phone, too.",
    orPhone: "Or save your days and your time, and then turn on reminders on this phone.",
    turnOn: "Remind me on this phone",
    isOn: "This phone reminds you.",
    turnOff: "Turn off on this phone",
    denied:
      "Messages from this page are blocked on this phone. Allow them in the settings of your browser or phone. Then open this page again.",
    unsupported:
      "This browser cannot show reminders. You can use another browser, or the calendar below.",
    install:
      "On an iPhone or iPad this works only from the home screen. Press the share button, then “Add to Home Screen”. Open your plan from there and come back to this page.",
    failed: "That did not work, and nothing has changed. Please try again later.",
    turnedOn: "This phone is on. Your next reminder comes here.",
    turnedOff: "No more reminders come to the phone.",
    count:
      "{count, plural, one {One phone or computer gets your reminders.} other {# phones or computers get your reminders.}}",
    allOff: "{count, plural, one {Turn it off there} other {Turn off all of them}}",
  },
  closed: {
    title: "This plan has ended",
    text: "No more reminders come, and its calendar is empty.",
  },
  refusedBack: "Back to your reminders",
  calendar: {
    heading: "In your own calendar",
    text: "Your phone or computer can show your exercise time and ring at that time. It uses your days and your time from above. It says only “{event}”.",
    add: "Add to my calendar",
    on: "A calendar reads your exercise time since {date}.",
    onText: "If you make a new one, the old one stops.",
    another: "Make a new calendar address",
    off: "Turn off the calendar",
    isOff: "The calendar is turned off. Remove it from your phone or computer, too.",
    event: "Exercise time",
    made: {
      title: "Your calendar is ready",
      once: "This address is shown only now. It is yours alone: whoever has it can see when you exercise.",
      open: "Open in my calendar",
      openHint: "This works on most iPhones, iPads and Macs, and in Outlook.",
      address: "The address to copy",
      addressHint:
        "In Google Calendar, on a computer: press + beside “Other calendars”, choose “From URL”, and put this address in.",
      download: "Download a file instead",
      downloadHint: "A file does not change when your plan changes.",
      gone: "The address was shown once already. If you lost it, make a new one here. The old one then stops.",
    },
  },
  unsubscribe: {
    title: "Stop reminders from {clinic}?",
    text: "You will get no more reminders of your exercise plan.",
    button: "Stop the reminders",
    done: "The reminders are stopped",
    doneText:
      "{clinic} sends you no more reminders of this plan. To start again, open your plan and choose “Reminders”.",
    undo: "Start the reminders again",
    undone: "The reminders are on again",
    undoneText:
      "{clinic} reminds you as before. To change the days or the time, open your plan and choose “Reminders”.",
    ended: "Your plan has ended, so no more reminders come.",
    unknown: "This address stops no reminders",
    unknownText:
      "A part of it may have been lost on the way. Open your plan and choose “Reminders” to stop them, or ask your clinic.",
    refused: "Press the button on the page to stop the reminders.",
  },
  mail: {
    hello: "Hello {patient},",
    day: {
      subject: "A reminder from {clinic}",
      preview: "You asked us to remind you today.",
      lead: "You asked us to remind you today. Your plan is ready for you.",
    },
    again: {
      preview: "You asked us to remind you once more.",
      lead: "You asked us to remind you once more. Your plan is ready for you.",
    },
    open: "Open your plan",
    nextMorning: {
      subject: "A short question from {clinic}",
      preview: "It takes less than a minute.",
      lead: "You asked us to ask you this morning. It is one short question and takes less than a minute.",
      open: "Answer the question",
    },
    yours: "The link is yours alone: please do not pass it on. It works until {date}.",
    why: "You get this mail because you asked for it on your plan’s page.",
    stop: "Stop these mails",
    stopAt: "Stop these mails: {address}",
  },
} as const;
