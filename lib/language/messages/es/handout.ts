import type { Messages } from "../schema";

/** The plan on paper. */
export const handout: Messages["handout"] = {
  forWhom: "Para <patient></patient>, de <therapist></therapist>, {date}",
  fromTo:
    "Del {from} al {to}, alrededor de {minutes, plural, one {# minuto} other {# minutos}} cada vez",
  lastPage: "Señales de peligro y a quién llamar: en la última página.",
  draft: "Borrador: todavía no se ha entregado",
  qrToCome: "El código QR de esta hoja aparecerá aquí cuando la imprima.",
  qr: "Código QR de su plan",
  scan: "Escanee para abrir su plan",
  worksUntil: "Funciona hasta el {date}",
  pageOf: "Página {page} de {pages}",
  tick: "Marque una casilla cuando haya hecho el ejercicio.",
  tickTwice:
    "Cada casilla es un día y tiene una mitad para cada vez. Márquela cuando haya hecho el ejercicio.",
  tickTimes:
    "Cada casilla es un día: haga una raya cada vez que haya hecho el ejercicio, hasta {times, number}.",
  paused: "Su plan está en pausa: empiece de nuevo cuando su clínica se lo diga.",
  newSheet:
    "Hay espacio para {weeks, plural, one {# semana} other {# semanas}}; después, pida una hoja nueva.",
  ended: "Este plan ha terminado. Pregunte a su clínica cómo seguir.",
  toTick: "Para marcar: {name}",
  need: "Necesita: {things}.",
  care: "<b>Tenga cuidado:</b> {cautions}",
  pain: "Su dolor, antes y después",
  writeDown:
    "Escriba un número cada día: 0 es ningún dolor, 10 es el peor dolor que pueda imaginar.",
  higher: "Si cambia durante el día, escriba el más alto.",
  before: "Antes",
  after: "Después",
  painBefore: "Dolor antes",
  painAfter: "Dolor después",
  chosenDay: "Día:",
  call: "A quién llamar",
  desk: "Pregunte en la recepción.",
  emergency: "En una emergencia no espere a su clínica: llame al número de emergencias de su zona.",
};
