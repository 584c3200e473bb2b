import type { Messages } from "../schema";

export const offline: Messages["offline"] = {
  app: "Übungsplan",
  // Not “Internet”: it may be our server that did not answer.
  fromPhone: "Es gab keine Verbindung. So war Ihr Plan am {day}.",
  again: "Neu laden",
  notHere: {
    title: "Diese Seite braucht eine Verbindung",
    text: "Ihr Plan und seine Übungen gehen auch ohne. Öffnen Sie diese Seite noch einmal, wenn Sie wieder Internet haben.",
    plan: "Ihren Plan öffnen",
  },
  sending: "Wird gespeichert …",
  practiceOf: "Ihr Training am <day></day>",
  waiting: "Auf diesem Handy gespeichert. Es wird gesendet, wenn Sie wieder Internet haben.",
  sent: "Gesendet.",
  refused:
    "Das konnte nicht gespeichert werden. Bitte sehen Sie es sich noch einmal an. Bis dahin bleibt es auf diesem Handy.",
  ended:
    "Das konnte nicht gespeichert werden, weil Ihr Plan zu Ende ist. Es ist nur auf diesem Handy.",
  unsent:
    "Das konnte nicht gesendet werden. Wenn es wichtig ist, sagen Sie Ihrer Praxis, was hier steht.",
  look: "Noch einmal ansehen",
  discard: "Von diesem Handy löschen",
  gone: {
    title: "Dieser Link öffnet Ihren Plan nicht mehr",
    text: "Ihre Praxis hat ihn geschlossen, oder seine Zeit ist um. Dieses Handy hat Ihren Plan vergessen. Öffnen Sie den Link in der neuesten E-Mail Ihrer Praxis, oder bitten Sie um einen neuen.",
    shownOnce: "Was Sie hier sehen, wird nur dieses eine Mal gezeigt.",
  },
  notYou: {
    question: "Sind das nicht Sie?",
    text: "Wenn dieser Plan nicht Ihrer ist oder Sie dieses Handy mit anderen teilen, können Sie den Plan von diesem Handy löschen. Training, das noch nicht gesendet wurde, geht dabei verloren. Der Link in der E-Mail gilt weiter.",
    forget: "Diesen Plan von diesem Handy löschen",
  },
  forgotten: {
    title: "Der Plan ist von diesem Handy gelöscht",
    text: "Hier ist nichts mehr davon gespeichert. Sie können diese Seite jetzt schließen.",
    again: "Um einen Plan zu öffnen, nehmen Sie den Link, den Ihre Praxis Ihnen geschickt hat.",
  },
};
