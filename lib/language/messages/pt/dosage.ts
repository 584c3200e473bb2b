import type { Messages } from "../schema";

export const dosage: Messages["dosage"] = {
  range: "{min} a {max}",
  seconds: "{count, plural, one {{amount} segundo} other {{amount} segundos}}",
  minutes: "{count, plural, one {{amount} minuto} other {{amount} minutos}}",
  times: "{count, plural, =1 {Uma vez.} other {{amount} vezes.}}",
  timesOver:
    "{count, plural, =1 {Uma vez, ao longo de {time}.} other {{amount} vezes, ao longo de {time}.}}",
  keepGoing: "Continue durante {time}.",
  hold: "Mantenha a posição durante {time}.",
  holdEach: "De cada vez, mantenha a posição durante {time}.",
  roundsOfTimes: "{sets, plural, one {# série} other {# séries}} de {amount}.",
  roundsOfTimesEachSide:
    "{sets, plural, one {# série} other {# séries}} de {amount}, de cada lado.",
  roundsOfTime: "{sets, plural, one {# série} other {# séries}} de {time}.",
  roundsOfTimeEachSide: "{sets, plural, one {# série} other {# séries}} de {time}, de cada lado.",
  holds:
    "Mantenha a posição {sets, plural, one {# vez, durante {time}.} other {# vezes, {time} de cada vez.}}",
  holdsEachSide:
    "Mantenha a posição {sets, plural, one {# vez de cada lado, durante {time}.} other {# vezes de cada lado, {time} de cada vez.}}",
  bothSides: "Faça dos dois lados.",
  swapSides: "Troque de lado de cada vez.",
  leftOnly: "Use só o lado esquerdo.",
  rightOnly: "Use só o lado direito.",
  bodyWeight: "O peso é o do seu próprio corpo.",
  weight: "Use {weight}.",
  band: "Use a banda elástica {colour}.",
  // In the feminine: they all stand behind “banda”.
  colours: {
    yellow: "amarela",
    red: "vermelha",
    green: "verde",
    blue: "azul",
    black: "preta",
    silver: "prateada",
    gold: "dourada",
    orange: "laranja",
    purple: "roxa",
    tan: "bege",
    white: "branca",
    grey: "cinzenta",
    light: "leve",
    medium: "média",
    heavy: "forte",
  },
  tempo:
    "Conte até {out, number} durante o movimento e até {back, number} no movimento de regresso.",
  tempoWithWait:
    "Conte até {out, number} durante o movimento, espere contando até {wait, number} e conte até {back, number} no movimento de regresso.",
  effort: "Procure fazer um esforço de {effort, number} em 10.",
  restBetween: "Descanse {time} entre as séries.",
};
