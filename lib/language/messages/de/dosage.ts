import type { Messages } from "../schema";

export const dosage: Messages["dosage"] = {
  range: "{min} bis {max}",
  seconds: "{count, plural, one {{amount} Sekunde} other {{amount} Sekunden}}",
  minutes: "{count, plural, one {{amount} Minute} other {{amount} Minuten}}",
  times: "{count, plural, =1 {Einmal.} other {{amount} Mal.}}",
  timesOver:
    "{count, plural, =1 {Einmal, verteilt auf {time}.} other {{amount} Mal, verteilt auf {time}.}}",
  keepGoing: "Üben Sie {time} lang.",
  hold: "Halten Sie die Stellung {time} lang.",
  holdEach: "Halten Sie die Stellung jedes Mal {time} lang.",
  roundsOfTimes: "{sets, plural, one {# Runde, {amount} Mal} other {# Runden, je {amount} Mal}}.",
  roundsOfTimesEachSide:
    "{sets, plural, one {# Runde, {amount} Mal} other {# Runden, je {amount} Mal}} auf jeder Seite.",
  roundsOfTime: "{sets, plural, one {# Runde, {time}} other {# Runden, je {time}}}.",
  roundsOfTimeEachSide:
    "{sets, plural, one {# Runde, {time}} other {# Runden, je {time}}} auf jeder Seite.",
  holds: "{sets, plural, one {# Runde, {time} halten} other {# Runden, je {time} halten}}.",
  holdsEachSide:
    "{sets, plural, one {# Runde, {time} auf jeder Seite halten} other {# Runden, je {time} auf jeder Seite halten}}.",
  bothSides: "Üben Sie beide Seiten.",
  swapSides: "Wechseln Sie jedes Mal die Seite.",
  leftOnly: "Üben Sie nur mit der linken Seite.",
  rightOnly: "Üben Sie nur mit der rechten Seite.",
  bodyWeight: "Ihr eigener Körper ist das Gewicht.",
  weight: "Nehmen Sie {weight}.",
  // The colour is not inflected: it may be the clinic's own word.
  band: "Nehmen Sie dieses Band: {colour}.",
  colours: {
    yellow: "gelb",
    red: "rot",
    green: "grün",
    blue: "blau",
    black: "schwarz",
    silver: "silber",
    gold: "gold",
    orange: "orange",
    purple: "lila",
    tan: "beige",
    white: "weiß",
    grey: "grau",
    light: "leicht",
    medium: "mittel",
    heavy: "stark",
  },
  tempo:
    "Zählen Sie bis {out, number}, während Sie sich bewegen, und bis {back, number} auf dem Weg zurück.",
  tempoWithWait:
    "Zählen Sie bis {out, number}, während Sie sich bewegen. Warten Sie und zählen Sie dabei bis {wait, number}. Zählen Sie bis {back, number} auf dem Weg zurück.",
  effort: "Die Anstrengung soll etwa {effort, number} von 10 sein.",
  restBetween: "Machen Sie zwischen den Runden {time} Pause.",
};
