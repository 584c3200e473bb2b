import type { Messages } from "../schema";

/** How it has gone so far: sessions, pain, and what the patient wants to do again. */
export const progress: Messages["progress"] = {
  title: "Su progreso",
  back: "Volver a su plan",
  refusedBack: "Volver a su progreso",
  none: "Todavía no hay nada anotado",
  noneText:
    "Después de su primera sesión verá aquí cuántas veces hizo los ejercicios y cómo fue su dolor.",
  practice: "Sus sesiones",
  total: "Ha hecho {count, plural, one {# sesión} other {# sesiones}} en total.",
  thisWeek: "Esta semana: {done, number} de {asked, plural, one {# sesión} other {# sesiones}}.",
  lastDays: "Hizo los ejercicios en {done, number} de los últimos {days, number} días.",
  sinceStart:
    "Hizo los ejercicios {done, plural, one {# día} other {# días}} desde que empezó su plan.",
  startAgain: "Una pausa le puede pasar a cualquiera. Puede seguir cualquier día.",
  calendar: "Día por día",
  pain: {
    title: "Su dolor a lo largo del tiempo",
    scale: "0 es ningún dolor. 10 es el peor dolor que pueda imaginar.",
    noScores: "Todavía no ha anotado su dolor.",
    fell: "Su dolor después de los ejercicios era de {first, number} al principio y ahora es de {latest, number}.",
    same: "Su dolor después de los ejercicios era de {first, number} al principio y ahora es igual.",
    rose: "Su dolor después de los ejercicios era de {first, number} al principio y ahora es de {latest, number}. Si esto le preocupa, hable con su clínica.",
    chart:
      "Gráfico de su dolor de 0 a 10, del {from} al {to}. Los números están en la tabla de abajo.",
    chartOfOneDay:
      "Gráfico de su dolor de 0 a 10, el {day}. Los números están en la tabla de abajo.",
    bands: {
      acceptable: "Está bien",
      caution: "Cuidado",
      stop: "Pare y descanse",
    },
    before: "Antes de los ejercicios",
    after: "Después de los ejercicios",
    nextMorning: "A la mañana siguiente",
    gap: "Un hueco es una sesión sin número.",
    table: "Mostrar los números",
    day: "Día",
    notGiven: "Sin número",
  },
  goals: {
    title: "Lo que quiere volver a hacer",
    lead: "Usted lo eligió con su clínica. Diga cómo le va hoy, tantas veces como quiera.",
    question: "<activity></activity>: ¿hasta qué punto puede hacerlo hoy?",
    unable: "nada",
    asBefore: "tan bien como antes",
    once: "{score, number} de 10 el {day}.",
    change: "{first, number} de 10 el {firstDay}, {latest, number} de 10 el {latestDay}.",
    today: "Hoy eligió {score, number}. Puede elegir otra vez.",
    table: "Mostrar todos los números",
    day: "Día",
    score: "De 10",
    save: "Guardar mis números",
    saved: "Sus números están guardados. Su clínica los verá la próxima vez que mire su plan.",
    problem: "Por favor, revise sus números",
    notSaved: "Todavía no se ha guardado nada.",
    chooseOne: "Elija un número para al menos una de estas cosas.",
    outOfRange: "Elija un número de 0 a 10, o déjelo sin contestar.",
    changed: "Su clínica ha cambiado esta lista. Mírela de nuevo y elija otra vez.",
  },
};
