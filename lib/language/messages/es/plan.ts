import type { Messages } from "../schema";

/** The patient's page. */
export const plan: Messages["plan"] = {
  title: "Su plan de ejercicios",
  preview: "Vista previa: esto es lo que verá su paciente.",
  /** `patient` are initials. */
  forWhom: "Para <patient></patient>, de <therapist></therapist>",
  signsLink: "Señales de peligro: cuándo parar y buscar ayuda",
  ended: "Este plan ha terminado",
  endedText:
    "Todavía puede leerlo aquí. No hay nada más que anotar. Si quiere seguir, pida un plan nuevo a su clínica.",
  noExercises: "Todavía no hay ejercicios",
  noExerciseInPlan: "Todavía no hay ningún ejercicio en este plan.",
  today:
    "Hoy: {count, plural, one {# ejercicio} other {# ejercicios}}, alrededor de {minutes, plural, one {# minuto} other {# minutos}}",
  start: "Empezar",
  again: "Hacer otra vez",
  yourPlan: "Su plan: {schedule}.",
  paused: "Su plan está en pausa: no tiene que hacer nada. Si quiere, puede hacer los ejercicios.",
  /** `day` is "hoy", "mañana" or "el lunes, 3 de mayo". */
  begins: "Su plan empieza {day}. Puede empezar antes.",
  weeksEnded: "Las semanas previstas terminaron el {date}. Pregunte a su clínica cómo seguir.",
  someDone:
    "Hoy ha hecho {done, plural, one {# sesión} other {# sesiones}}. {left, plural, one {Falta # sesión} other {Faltan # sesiones}}.",
  doneToday: "Por hoy ha terminado. ¡Muy bien!",
  severalToday:
    "{left, plural, one {Hoy: # sesión.} other {Hoy: # sesiones, con una pausa entre una y otra.}}",
  slowly: "Tómese su tiempo y muévase despacio.",
  nothingDue: "Hoy no le toca nada.",
  moreDays: "{count, plural, one {# día más} other {# días más}} esta semana, cuando usted quiera.",
  next: "Próxima vez: {day}.",
  messageFrom: "Un mensaje de <therapist></therapist>",
  exercises: "Sus ejercicios",
  advice: "Bueno para todos los días",
  ownReport:
    "Lo que usted anota aquí es su propio informe. Solo lo ve su clínica. Si solo abre esta página, no se anota nada.",
  onlyForYou: "Este enlace es solo para usted: quien lo tenga puede leer su plan.",
  worksUntil: "Funciona hasta el {date}; su clínica puede enviarle uno nuevo.",
  week: {
    title: "Esta semana",
    asked: "{asked, plural, one {# sesión} other {# sesiones}} por hacer.",
    done: "{done, number} de {asked, plural, one {# sesión hecha} other {# sesiones hechas}}.",
    day: "{day}: {state}",
    states: {
      done: "Hecho",
      part: "Hecho en parte",
      due: "Para hacer hoy",
      open: "Nada anotado",
      planned: "Todavía por venir",
      free: "Día libre",
      nothing: "No toca nada",
    },
  },
  exercise: {
    note: "Una nota para usted",
    need: "<b>Necesita:</b> {things}.",
    care: "Tenga cuidado",
    tips: "Consejos",
    howTo: "Cómo se hace",
    inEnglish: "Solo en inglés",
    movement: "Mostrar el movimiento",
    stopMovement: "Parar el movimiento",
    positions: "Mostrar cada posición",
    inTurn: "Alternando",
    inTurnHow:
      "<b>Alterne estos {count, plural, =2 {dos} =3 {tres} =4 {cuatro} other {#}} ejercicios:</b> {how}",
    roundByRound: "una serie de cada uno; después empiece de nuevo por el primero.",
    oneByOne: "uno justo después del otro.",
  },
  coming: {
    notToday: "También en su plan, pero hoy no:",
    next: "{name}; próxima vez: {day}",
    fromWeek: "<b>Desde la semana {week, number}</b> ({day}):",
    starts: "{name} es nuevo.",
    changes: "{name} cambia: {dosage}",
    ends: "{name} termina.",
  },
  new: {
    title: "Qué hay de nuevo",
    since: "Su plan cambió el {day}.",
    ended: "{name} ya no está en su plan.",
    look: "{name}: por favor, vuelva a leerlo, algo ha cambiado.",
    schedule: "Cuándo hacer los ejercicios: {schedule}.",
    order: "Los ejercicios van en otro orden.",
  },
  danger: {
    wait: "Espere con los ejercicios",
    saidYes: "El {day} respondió que sí a una señal de peligro.",
    onlyWhen: "Vuelva a hacer los ejercicios solo cuando su clínica le haya dicho que es seguro.",
    goOn: "Mi clínica me dijo que puedo seguir",
  },
  language: "Idioma",
  help: "Ayuda",
  contact: {
    title: "Hable con su clínica",
    phone: "Teléfono: <number></number>",
    mail: "Correo: <address></address>",
    none: "Pregunte en la recepción o responda al correo en que recibió este enlace.",
  },
};
