import type { Messages } from "../schema";

export const reminders: Messages["reminders"] = {
  title: "Erinnerungen",
  back: "Zurück zu Ihrem Plan",
  lead: "Wir können Sie an Ihre Übungen erinnern. Sie wählen, wann, und können es jederzeit beenden.",
  on: "Erinnerungen sind an",
  onWhen: "Wir erinnern Sie um {time} Uhr an diesen Tagen: {days}.",
  onEveryDay: "Wir erinnern Sie jeden Tag um {time} Uhr.",
  onMorningOnly: "Wir fragen Sie am nächsten Morgen, wie es war.",
  stopped: "Erinnerungen sind aus",
  stoppedOn:
    "Sie haben sie am {date} beendet. Wenn Sie sie wieder möchten, speichern Sie unten Ihre Auswahl.",
  saved: "Ihre Auswahl ist gespeichert.",
  form: {
    days: "An welchen Tagen?",
    daysHint: "Am Anfang sind die Tage Ihres Plans angekreuzt.",
    time: "Um wie viel Uhr?",
    timeHint: "Nach der Uhr in {place}. Zum Beispiel 18:30.",
    more: "Was noch?",
    again: "Mich am nächsten Tag noch einmal erinnern, wenn ich nichts eingetragen habe",
    nextMorning: "Mich am nächsten Morgen fragen, wie es war",
    nextMorningHint:
      "Nur nach einem Tag, an dem Sie nach Ihren Übungen eine Zahl für den Schmerz angegeben haben.",
    save: "Meine Erinnerungen speichern",
    saveDays: "Tage und Uhrzeit speichern",
  },
  errors: {
    title: "Bitte prüfen Sie Ihre Antworten",
    notSaved: "Es ist noch nichts gespeichert. Ihre Antworten sind noch da.",
    days: "Wählen Sie mindestens einen Tag, oder kreuzen Sie an: „Mich am nächsten Morgen fragen, wie es war“.",
    daysOnly: "Wählen Sie mindestens einen Tag.",
    time: "Geben Sie eine Uhrzeit von 00:00 bis 23:59 an, zum Beispiel 18:30.",
  },
  mails: {
    title: "Was Sie bekommen",
    to: "Die E-Mails gehen an <address></address>.",
    wrong: "Wenn das nicht Ihre Adresse ist, sagen Sie Bescheid: {clinic}.",
    holds:
      "In der E-Mail steht nur, dass es Zeit für Ihre Übungen ist. Sie hat einen Knopf, der Ihren Plan öffnet. Sie nennt keine Übung, keinen Körperteil und keine Zahl für den Schmerz.",
    quiet:
      "Es kommt keine Erinnerung an einem Tag, an dem nach Ihrem Plan nichts zu tun ist, an dem Sie schon alles eingetragen haben, oder wenn Ihr Plan Pause macht oder zu Ende ist.",
    noAddress: "Noch keine Erinnerungen per E-Mail",
    noAddressText:
      "{clinic} hat keine E-Mail-Adresse von Ihnen. Nennen Sie dort Ihre Adresse, wenn Sie Erinnerungen per E-Mail möchten. Ihre Tage und Ihre Uhrzeit bleiben bis dahin gespeichert. Den Kalender unten können Sie schon heute nutzen.",
  },
  stop: {
    title: "Alle Erinnerungen beenden",
    text: "Es kommen keine Erinnerungen mehr. Sie können hier wieder damit anfangen.",
    button: "Alle Erinnerungen beenden",
  },
  ways: {
    title: "Wie sollen wir Sie erinnern?",
    byMail: "Per E-Mail an <address></address>",
    hint: "Ihr Handy erinnert Sie auf jeden Fall. Weiter unten können Sie das ausschalten.",
    both: "{count, plural, one {Per E-Mail und auf einem Handy oder Computer.} other {Per E-Mail und auf # Handys oder Computern.}}",
    phones:
      "{count, plural, one {Auf einem Handy oder Computer, nicht per E-Mail.} other {Auf # Handys oder Computern, nicht per E-Mail.}}",
  },
  phone: {
    title: "Auch auf diesem Handy",
    text: "Dieses Handy oder dieser Computer kann Ihnen zu Ihrer Uhrzeit eine Nachricht zeigen. Darin steht nur „{words}“ und der Name Ihrer Praxis.",
    notification: "Zeit für Ihre Übungen",
    later: "Wenn sie gespeichert sind, können Sie Erinnerungen auch auf diesem Handy bekommen.",
    orPhone:
      "Oder speichern Sie Ihre Tage und Ihre Uhrzeit und schalten Sie danach Erinnerungen auf diesem Handy ein.",
    turnOn: "Auf diesem Handy erinnern",
    isOn: "Dieses Handy erinnert Sie.",
    turnOff: "Auf diesem Handy ausschalten",
    denied:
      "Nachrichten von dieser Seite sind auf diesem Handy gesperrt. Erlauben Sie sie in den Einstellungen Ihres Browsers oder Handys. Öffnen Sie dann diese Seite noch einmal.",
    unsupported:
      "Dieser Browser kann keine Erinnerungen zeigen. Sie können einen anderen Browser oder den Kalender unten nutzen.",
    install:
      "Auf einem iPhone oder iPad geht das nur vom Home-Bildschirm aus. Drücken Sie den Teilen-Knopf und dann „Zum Home-Bildschirm“. Öffnen Sie Ihren Plan von dort und kommen Sie zu dieser Seite zurück.",
    failed:
      "Das hat nicht geklappt, und nichts hat sich geändert. Bitte versuchen Sie es später noch einmal.",
    turnedOn: "Dieses Handy ist eingeschaltet. Ihre nächste Erinnerung kommt hier an.",
    turnedOff: "Auf dem Handy kommen keine Erinnerungen mehr an.",
    count:
      "{count, plural, one {Ein Handy oder Computer bekommt Ihre Erinnerungen.} other {# Handys oder Computer bekommen Ihre Erinnerungen.}}",
    allOff: "{count, plural, one {Dort ausschalten} other {Auf allen ausschalten}}",
  },
  closed: {
    title: "Dieser Plan ist zu Ende",
    text: "Es kommen keine Erinnerungen mehr, und sein Kalender ist leer.",
  },
  refusedBack: "Zurück zu Ihren Erinnerungen",
  calendar: {
    heading: "In Ihrem eigenen Kalender",
    text: "Ihr Handy oder Computer kann Ihre Übungszeit anzeigen und dann klingeln. Es gelten Ihre Tage und Ihre Uhrzeit von oben. Im Kalender steht nur „{event}“.",
    add: "Zu meinem Kalender hinzufügen",
    on: "Ein Kalender liest Ihre Übungszeit seit dem {date}.",
    onText: "Wenn Sie eine neue Adresse machen, gilt die alte nicht mehr.",
    another: "Neue Kalender-Adresse machen",
    off: "Kalender ausschalten",
    isOff: "Der Kalender ist ausgeschaltet. Entfernen Sie ihn auch von Ihrem Handy oder Computer.",
    event: "Übungszeit",
    made: {
      title: "Ihr Kalender ist bereit",
      once: "Diese Adresse wird nur jetzt gezeigt. Sie gehört nur Ihnen: Wer sie hat, kann sehen, wann Sie üben.",
      open: "In meinem Kalender öffnen",
      openHint: "Das geht auf den meisten iPhones, iPads und Macs und in Outlook.",
      address: "Die Adresse zum Kopieren",
      addressHint:
        "Im Google Kalender an einem Computer: Drücken Sie + neben „Weitere Kalender“, wählen Sie „Per URL“ und fügen Sie diese Adresse ein.",
      download: "Stattdessen eine Datei herunterladen",
      downloadHint: "Eine Datei ändert sich nicht, wenn sich Ihr Plan ändert.",
      gone: "Die Adresse wurde schon einmal gezeigt. Wenn Sie sie verloren haben, machen Sie hier eine neue. Die alte gilt dann nicht mehr.",
    },
  },
  unsubscribe: {
    title: "Erinnerungen von {clinic} beenden?",
    text: "Sie bekommen dann keine Erinnerungen an Ihren Übungsplan mehr.",
    button: "Erinnerungen beenden",
    done: "Die Erinnerungen sind beendet",
    doneText:
      "{clinic} schickt Ihnen keine Erinnerungen an diesen Plan mehr. Wenn Sie sie wieder möchten, öffnen Sie Ihren Plan und wählen Sie „Erinnerungen“.",
    undo: "Erinnerungen wieder einschalten",
    undone: "Die Erinnerungen sind wieder an",
    undoneText:
      "{clinic} erinnert Sie wie vorher. Wenn Sie die Tage oder die Uhrzeit ändern möchten, öffnen Sie Ihren Plan und wählen Sie „Erinnerungen“.",
    ended: "Ihr Plan ist zu Ende, deshalb kommen keine Erinnerungen mehr.",
    unknown: "Diese Adresse beendet keine Erinnerungen",
    unknownText:
      "Vielleicht ist ein Teil davon verloren gegangen. Öffnen Sie Ihren Plan und wählen Sie „Erinnerungen“, um sie zu beenden, oder fragen Sie Ihre Praxis.",
    refused: "Drücken Sie den Knopf auf der Seite, um die Erinnerungen zu beenden.",
  },
  mail: {
    hello: "Guten Tag {patient},",
    day: {
      subject: "Eine Erinnerung von {clinic}",
      preview: "Sie wollten, dass wir Sie heute erinnern.",
      lead: "Sie wollten, dass wir Sie heute erinnern. Ihr Plan ist für Sie bereit.",
    },
    again: {
      preview: "Sie wollten, dass wir Sie noch einmal erinnern.",
      lead: "Sie wollten, dass wir Sie noch einmal erinnern. Ihr Plan ist für Sie bereit.",
    },
    open: "Plan öffnen",
    nextMorning: {
      subject: "Eine kurze Frage von {clinic}",
      preview: "Es dauert weniger als eine Minute.",
      lead: "Sie wollten, dass wir Sie heute Morgen fragen. Es ist eine kurze Frage und dauert weniger als eine Minute.",
      open: "Frage beantworten",
    },
    yours: "Der Link gehört nur Ihnen: Bitte geben Sie ihn nicht weiter. Er gilt bis {date}.",
    why: "Sie bekommen diese E-Mail, weil Sie das auf der Seite Ihres Plans so gewählt haben.",
    stop: "Diese E-Mails beenden",
    stopAt: "Diese E-Mails beenden: {address}",
  },
};
