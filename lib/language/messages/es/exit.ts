import type { Messages } from "../schema";

/** What a patient says of the plan's end: "I feel better", "I want to stop". */
export const exit: Messages["exit"] = {
  link: "Me siento mejor o quiero dejar el plan",
  title: "¿Quiere dejar el plan?",
  back: "Volver a su plan",
  refusedBack: "Volver a la pregunta",
  lead: "Dígaselo aquí a su clínica. Ellos deciden con usted cómo seguir.",
  reason: "¿Qué quiere decirle a su clínica?",
  stopBecause: "Quiero dejar el plan porque:",
  reasons: {
    better: "Me siento mejor",
    worse: "Mi dolor o mi salud han empeorado",
    "no-time": "No tengo tiempo para ello",
    "too-hard": "Es demasiado difícil para mí",
    "not-helping": "No me ayuda",
    other: "Tengo otro motivo",
  },
  words: "¿Quiere decir algo más?",
  wordsHint: "Puede dejarlo en blanco.",
  send: "Decírselo a mi clínica",
  next: "Qué pasa después",
  reads:
    "Su clínica lo leerá la próxima vez que mire su plan. Nadie vigila esta página en directo.",
  goesOn: "Su plan sigue hasta que su clínica responda. Nada cambia por sí solo.",
  leaveOut: "Si algo le hace daño o le hace sentirse mal, no lo haga hasta entonces.",
  takeBack: "Aquí puede retirarlo.",
  signs: "Señales de peligro: cuándo parar y buscar ayuda",
  standing: {
    title: "Usted avisó a su clínica",
    on: "El {date} usted dijo a <clinic></clinic>:",
    goesOn: "Su plan sigue hasta que su clínica responda.",
    soon: "Si quiere una respuesta pronto, llame o escriba a su clínica.",
    changedMind: "¿Ha cambiado de opinión?",
    withdraw: "He cambiado de opinión",
    withdrawText: "Entonces retírelo, y su plan sigue como antes.",
  },
  withdrawn: "Lo ha retirado. Su plan sigue como antes.",
  answered:
    "El {date}, <clinic></clinic> leyó lo que usted dijo. Su plan sigue. Hable con ellos si todavía quiere dejarlo.",
  errors: {
    title: "Por favor, revise sus respuestas",
    notSent: "No se ha perdido nada. Sus respuestas siguen aquí, pero todavía no se han enviado.",
    reason: "Elija qué quiere decirle a su clínica.",
    words:
      "Escriba como máximo {count, plural, one {# letra} other {# letras}}. Lo demás puede decirlo por teléfono.",
    old: "Este formulario es demasiado antiguo. Rellene uno nuevo.",
  },
};
