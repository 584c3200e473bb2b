import type { Messages } from "../schema";

export const notices: Messages["notices"] = {
  noLink: {
    title: "Dieser Link öffnet keinen Plan",
    why: "Links gelten nur eine gewisse Zeit. Vielleicht ist auch ein Teil des Links verloren gegangen.",
    whatToDo: "Was Sie tun können",
    newest: "Suchen Sie die neueste E-Mail Ihrer Praxis und öffnen Sie den Link darin.",
    whole: "Wenn Sie den Link kopiert haben: Prüfen Sie, ob Sie ihn ganz kopiert haben.",
    ask: "Wenn er sich immer noch nicht öffnet: Rufen Sie Ihre Praxis an oder schreiben Sie ihr, und bitten Sie um einen neuen Link.",
    unwell:
      "Geht es Ihnen sehr schlecht, oder ist Ihr Schmerz plötzlich viel schlimmer? Warten Sie nicht auf einen neuen Link. Rufen Sie die örtliche Notrufnummer an.",
  },
  closed: {
    title: "Dieser Plan ist zu Ende",
    text: "Es gibt nichts mehr einzutragen, und eben wurde nichts gespeichert. Sie können Ihren Plan weiter lesen. Wenn Sie weitermachen möchten, bitten Sie Ihre Praxis um einen neuen.",
  },
  refused: {
    title: "Das hat nicht geklappt",
    notSaved: "Es wurde nichts gespeichert.",
    again: "Formular noch einmal öffnen",
    foreign: "Dieses Formular kam nicht von der Seite Ihres Plans.",
    tooLong: "Das war mehr Text, als in dieses Formular passt.",
    otherType: "Diese Seite nimmt nur ihr eigenes Formular an.",
    tooOften:
      "Dieses Formular wurde in kurzer Zeit sehr oft gesendet. Warten Sie ein paar Minuten.",
  },
  fault: {
    title: "Bei uns ist etwas schiefgegangen",
    again:
      "Bitte versuchen Sie es in ein paar Minuten noch einmal. Wenn Sie ein Formular gesendet haben, gehen Sie im Browser zurück und senden Sie es noch einmal: Es wird nicht doppelt gezählt.",
    number:
      "Wenn es so bleibt, rufen Sie Ihre Praxis an und nennen Sie ihr diese Nummer: {number}.",
  },
};
