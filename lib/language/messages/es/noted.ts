import type { Messages } from "../schema";

/** What the patient noted in the last seven days, to be changed or taken back. */
export const noted: Messages["noted"] = {
  title: "Lo que anotó",
  link: "Ver o cambiar lo que anotó",
  intro: "Esto es lo que anotó para hoy y los últimos siete días. Puede corregirlo.",
  none: "Todavía no ha anotado nada para estos días.",
  add: "Anotar una sesión de un día",
  entry: "{done, number} de {total, plural, one {# ejercicio hecho} other {# ejercicios hechos}}",
  notPractised: "No pudo hacer los ejercicios",
  pain: "Dolor antes: {before}. Dolor después: {after}.",
  morning: "A la mañana siguiente: {score}.",
  score: "{score, number} de 10",
  leftOut: "sin contestar",
  change: "Cambiar",
  changeOf: "Cambiar lo que anotó: {day}",
  takeBack: "Retirar",
  takeBackOf: "Retirar lo que anotó: {day}",
  putBack: "Recuperar",
  putBackOf: "Recuperar lo que anotó: {day}",
  takenBack: "Retirado. No cuenta.",
  corrected: "Usted cambió esto.",
  supervised: "Esto lo practicó con {clinic}, que lo anotó.",
  kept: "Su clínica todavía puede ver lo que usted retira o cambia.",
  tookBack: "Lo ha retirado. Ya no cuenta.",
  restored: "Está recuperado y vuelve a contar.",
  gone: "Esto ha cambiado mientras tanto. Aquí está lo que hay anotado ahora.",
};
