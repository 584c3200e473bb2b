import type { Messages } from "../schema";

/** What the numbers of the pain scale mean, and what to do. */
export const pain: Messages["pain"] = {
  howMuch: "¿Cuánto dolor es aceptable?",
  think: "Piense en un número: 0 es ningún dolor, 10 es el peor dolor que pueda imaginar.",
  none: "ningún dolor",
  worst: "el peor dolor que pueda imaginar",
  bands: {
    acceptable: "Está bien. Siga.",
    caution: "Cuidado. Vaya más despacio y haga movimientos más cortos.",
    stop: "Pare y descanse. Hable con su clínica.",
  },
  advice: {
    acceptable: {
      title: "Su dolor está dentro de lo aceptable",
      text: "Puede seguir con su plan tal como está.",
    },
    caution: {
      title: "Vaya con un poco más de calma",
      text: "Ahora descanse. La próxima vez, vaya más despacio y haga movimientos más cortos. Si sigue así unos días, avise a su clínica.",
    },
    rise: {
      title: "Su dolor ha subido",
      text: "Ahora descanse. Si lo empeoró un movimiento, deje de hacer ese movimiento y avise a su clínica.",
    },
    stop: {
      title: "Pare por hoy y descanse",
      text: "Esto es mucho dolor. Por favor, hable con su clínica antes de volver a hacer los ejercicios.",
    },
  },
};
