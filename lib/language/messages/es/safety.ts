import type { Messages } from "../schema";

/** Signs of an emergency and rules for every plan: on the page, offline and on paper. */
export const safety: Messages["safety"] = {
  dangerSigns: "Señales de peligro",
  /** In this order. */
  signs: {
    saddle:
      "Falta de sensibilidad (zona dormida) entre las piernas o alrededor de las nalgas, donde uno se apoya al sentarse en una silla de montar",
    bladder: "Problemas nuevos para hacer pipí o caca, o para aguantarlos",
    legs: "Debilidad en una o en las dos piernas que va empeorando",
    injury: "Una caída fuerte, un choque u otra lesión grave hace poco tiempo",
    fever: "Fiebre, o bajar de peso sin motivo, junto con dolor de espalda",
    night: "Dolor fuerte por la noche que no se calma",
  },
  advice:
    "Si tiene alguna de estas señales, deje de hacer ejercicio y busque atención médica urgente ahora. Llame al número de emergencias de su zona.",
  notWatched: "Nadie vigila esta página en directo. No espere una respuesta aquí.",
  staySafe: "Cuide su seguridad",
  /** In this order. */
  rules: {
    doctor:
      "Antes de empezar cualquier ejercicio, pregunte a su médico o médica si es adecuado para usted.",
    worse: "Pare si su dolor empeora durante un movimiento o después.",
    impact:
      "No haga giros bruscos, no levante cosas pesadas y no haga ejercicio de alto impacto, como saltar.",
    slowly: "Empiece despacio, sobre una colchoneta u otra superficie blanda.",
    well: "Hacerlo bien es más importante que hacerlo con fuerza.",
  },
};
