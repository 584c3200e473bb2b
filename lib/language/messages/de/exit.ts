import type { Messages } from "../schema";

export const exit: Messages["exit"] = {
  link: "Es geht mir besser, oder ich möchte aufhören",
  title: "Möchten Sie aufhören?",
  back: "Zurück zu Ihrem Plan",
  refusedBack: "Zurück zur Frage",
  lead: "Sagen Sie es hier Ihrer Praxis. Sie und Ihre Praxis entscheiden dann zusammen, wie es weitergeht.",
  reason: "Was möchten Sie Ihrer Praxis sagen?",
  // Main clauses follow.
  stopBecause: "Warum ich aufhören möchte:",
  reasons: {
    better: "Es geht mir besser",
    worse: "Mein Schmerz ist schlimmer geworden, oder meine Gesundheit ist schlechter geworden",
    "no-time": "Ich habe keine Zeit dafür",
    "too-hard": "Es ist zu schwer für mich",
    "not-helping": "Es hilft mir nicht",
    other: "Ich habe einen anderen Grund",
  },
  words: "Möchten Sie noch mehr sagen?",
  wordsHint: "Sie müssen hier nichts schreiben.",
  send: "Meiner Praxis sagen",
  next: "Was dann geschieht",
  reads:
    "Ihre Praxis liest es, wenn sie das nächste Mal Ihren Plan ansieht. Niemand schaut dauernd auf diese Seite.",
  goesOn: "Ihr Plan läuft weiter, bis Ihre Praxis antwortet. Von selbst ändert sich nichts.",
  leaveOut:
    "Wenn Ihnen etwas wehtut oder es Ihnen davon schlecht geht, lassen Sie es bis dahin weg.",
  takeBack: "Sie können es hier zurücknehmen.",
  signs: "Warnzeichen: wann Sie aufhören und Hilfe holen",
  standing: {
    title: "Sie haben es Ihrer Praxis gesagt",
    on: "Ihre Nachricht vom {date} an <clinic></clinic>:",
    goesOn: "Ihr Plan läuft weiter, bis Ihre Praxis antwortet.",
    soon: "Wenn Sie bald eine Antwort möchten, rufen Sie Ihre Praxis an oder schreiben Sie ihr.",
    changedMind: "Haben Sie es sich anders überlegt?",
    withdraw: "Ich habe es mir anders überlegt",
    withdrawText: "Dann nehmen Sie es zurück, und Ihr Plan läuft weiter wie vorher.",
  },
  withdrawn: "Sie haben es zurückgenommen. Ihr Plan läuft weiter wie vorher.",
  // The date is that of the clinic's answer.
  answered:
    "<clinic></clinic> hat am {date} gelesen, was Sie gesagt haben. Ihr Plan läuft weiter. Sprechen Sie mit Ihrer Praxis, wenn Sie immer noch aufhören möchten.",
  errors: {
    title: "Bitte prüfen Sie Ihre Antworten",
    notSent: "Nichts ist verloren. Ihre Antworten sind noch da, aber noch nicht gesendet.",
    reason: "Wählen Sie, was Sie Ihrer Praxis sagen möchten.",
    words:
      "Schreiben Sie höchstens {count, number} Buchstaben. Den Rest können Sie am Telefon sagen.",
    old: "Dieses Formular ist zu alt. Füllen Sie ein neues aus.",
  },
};
