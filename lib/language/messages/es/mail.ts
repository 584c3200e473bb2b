import type { Messages } from "../schema";

/** Mails to patients. They name no condition and no exercise. */
export const mail: Messages["mail"] = {
  hello: "Hola, {patient}:",
  sent: {
    subject: "Su plan de ejercicios de {clinic}",
    preview: "Ábralo en cualquier teléfono o computadora. No necesita cuenta ni contraseña.",
    lead: "{therapist}, de {clinic}, le ha enviado un plan de ejercicios. Se abre en cualquier teléfono o computadora, sin cuenta ni contraseña.",
    open: "Abrir su plan",
    keep: "Guarde este correo: el mismo enlace funciona hasta el {date} y siempre muestra su plan más nuevo.",
  },
  changed: {
    subject: "Su plan de ejercicios de {clinic} ha cambiado",
    preview: "Ya puede abrir el nuevo, sin cuenta ni contraseña.",
    lead: "{therapist}, de {clinic}, ha cambiado su plan de ejercicios. Por favor, ábralo antes de volver a hacer los ejercicios.",
    open: "Abrir su nuevo plan",
    same: "Un enlace anterior que todavía funcione también muestra el plan nuevo. Lo que anotó hasta ahora se conserva.",
    until: "Este enlace funciona hasta el {date}.",
  },
  nudge: {
    subject: "Unas palabras de {clinic}",
    preview: "Su plan de ejercicios le espera cuando quiera.",
    wrote: "{sender} le escribe:",
    lead: "{sender}, de {clinic}, se acuerda de usted. Su plan de ejercicios le espera cuando quiera, y unos minutos ya son un buen comienzo.",
    help: "Si algo se lo impide, díganoslo. Así podemos cambiar su plan juntos.",
    why: "Recibe este correo porque {clinic} le acompaña en su plan de ejercicios.",
  },
  yours:
    "El enlace es solo para usted: quien lo tenga puede ver su plan. Por favor, no lo comparta.",
  ifNoButton: "Si el botón no funciona, copie esta dirección en su navegador:",
  questions: {
    both: "¿Tiene preguntas? Responda a este correo o llame a {clinic}.",
    mail: "¿Tiene preguntas? Responda a este correo: le llegará a {clinic}.",
    phone: "¿Tiene preguntas? Llame a {clinic}. Nadie lee las respuestas a este correo.",
    none: "¿Tiene preguntas? Pregunte directamente a {clinic}. Nadie lee las respuestas a este correo.",
  },
};
