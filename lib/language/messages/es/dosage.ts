import type { Messages } from "../schema";

/** How much of an exercise, in short sentences. `amount` is a number or a range, as "10 a 15". */
export const dosage: Messages["dosage"] = {
  range: "{min} a {max}",
  seconds: "{count, plural, one {{amount} segundo} other {{amount} segundos}}",
  minutes: "{count, plural, one {{amount} minuto} other {{amount} minutos}}",
  times: "{count, plural, =1 {Una vez.} other {{amount} veces.}}",
  timesOver: "{count, plural, =1 {Una vez, en {time}.} other {{amount} veces, en {time}.}}",
  keepGoing: "Continúe durante {time}.",
  hold: "Mantenga la posición durante {time}.",
  holdEach: "Mantenga la posición {time} cada vez.",
  roundsOfTimes:
    "{sets, plural, one {# serie} other {# series}} de {amount, select, 1 {1 repetición} other {{amount} repeticiones}}.",
  roundsOfTimesEachSide:
    "{sets, plural, one {# serie} other {# series}} de {amount, select, 1 {1 repetición} other {{amount} repeticiones}}, con cada lado.",
  roundsOfTime: "{sets, plural, one {# serie} other {# series}} de {time}.",
  roundsOfTimeEachSide: "{sets, plural, one {# serie} other {# series}} de {time}, con cada lado.",
  holds:
    "{sets, plural, one {# serie} other {# series}}: mantenga la posición durante {time} cada vez.",
  holdsEachSide:
    "{sets, plural, one {# serie} other {# series}} con cada lado: mantenga la posición durante {time} cada vez.",
  bothSides: "Hágalo con los dos lados.",
  swapSides: "Cambie de lado cada vez.",
  leftOnly: "Use solo el lado izquierdo.",
  rightOnly: "Use solo el lado derecho.",
  bodyWeight: "El peso es su propio cuerpo.",
  weight: "Use {weight}.",
  /** `colour` is one of `colours` (they agree with "banda"), or the clinic's own word. */
  band: "Use la banda {colour}.",
  colours: {
    yellow: "amarilla",
    red: "roja",
    green: "verde",
    blue: "azul",
    black: "negra",
    silver: "plateada",
    gold: "dorada",
    orange: "naranja",
    purple: "morada",
    tan: "beige",
    white: "blanca",
    grey: "gris",
    light: "ligera",
    medium: "media",
    heavy: "fuerte",
  },
  tempo: "Cuente hasta {out, number} al hacer el movimiento y hasta {back, number} al volver.",
  tempoWithWait:
    "Cuente hasta {out, number} al hacer el movimiento, espere contando hasta {wait, number} y cuente hasta {back, number} al volver.",
  effort: "Busque un esfuerzo de {effort, number} sobre 10.",
  restBetween: "Descanse {time} entre las series.",
};
