import type { Messages } from "../schema";

/** Without a line, and what stays on the patient's phone. */
export const offline: Messages["offline"] = {
  /** Of the app on the home screen: it must tell nothing of anybody. */
  app: "Plan de ejercicios",
  fromPhone: "No había conexión. Este es su plan tal como estaba el {day}.",
  again: "Cargarlo otra vez",
  notHere: {
    title: "Esta página necesita conexión",
    text: "Su plan y sus ejercicios funcionan sin ella. Abra esta página otra vez cuando tenga conexión.",
    plan: "Abrir su plan",
  },
  sending: "Guardando…",
  practiceOf: "Su sesión del <day></day>",
  waiting: "Guardado en este teléfono. Se enviará cuando vuelva a tener conexión.",
  sent: "Enviado.",
  refused:
    "Esto no se pudo guardar. Por favor, mírelo otra vez. Hasta entonces se queda en este teléfono.",
  ended: "Esto no se pudo guardar porque su plan ha terminado. Solo está en este teléfono.",
  unsent: "Esto no se pudo enviar. Si es importante, dígale a su clínica lo que está escrito aquí.",
  look: "Mirarlo otra vez",
  discard: "Borrarlo de este teléfono",
  gone: {
    title: "Este enlace ya no abre su plan",
    text: "Su clínica lo ha cerrado, o su tiempo ha terminado. Este teléfono ha olvidado su plan. Abra el enlace del correo más reciente de su clínica, o pida uno nuevo.",
    shownOnce: "Lo que ve aquí se muestra solo esta vez.",
  },
  notYou: {
    question: "¿No es usted?",
    text: "Si este plan no es suyo, o si comparte este teléfono, puede hacer que este teléfono lo olvide. Las sesiones que todavía no se enviaron se pierden. El enlace del correo sigue funcionando.",
    forget: "Olvidar este plan en este teléfono",
  },
  forgotten: {
    title: "Este teléfono ha olvidado el plan",
    text: "Aquí no se guarda nada de él. Ya puede cerrar esta página.",
    again: "Para abrir un plan, use el enlace que le envió su clínica.",
  },
};
