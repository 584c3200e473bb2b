import type { Messages } from "../schema";

/** What a clinic may ask before a plan is shown. */
export const check: Messages["check"] = {
  title: "¿Es usted?",
  why: "{clinic} pregunta esto antes de mostrar su plan, para que solo usted pueda leerlo.",
  birthDate: "¿Cuál es su fecha de nacimiento?",
  birthDateHint: "Por ejemplo: 21 5 1984",
  day: "Día",
  month: "Mes",
  year: "Año",
  code: "Escriba los seis números que le dio su clínica",
  open: "Abrir mi plan",
  wrong:
    "Eso no es lo que su clínica tiene anotado. {tries, plural, one {Queda # intento.} other {Quedan # intentos.}}",
  locked: "Este enlace está bloqueado",
  lockedText:
    "Hubo cinco respuestas equivocadas, por eso este enlace ya no abre nada. Pida a su clínica que le envíe uno nuevo.",
};
