import type { Messages } from "../schema";

/** What a patient sets to be reminded, its mails, and the calendar. */
export const reminders: Messages["reminders"] = {
  title: "Recordatorios",
  back: "Volver a su plan",
  lead: "Podemos recordarle sus ejercicios. Usted elige cuándo y puede pararlo en cualquier momento.",
  on: "Los recordatorios están activados",
  /** `days` are names of weekdays, or "todos los días". */
  onWhen: "Se los recordamos a las {time} en estos días: {days}.",
  onEveryDay: "Se los recordamos todos los días a las {time}.",
  onMorningOnly: "Le preguntamos a la mañana siguiente cómo le fue.",
  stopped: "Los recordatorios están parados",
  stoppedOn: "Usted los paró el {date}. Para empezar otra vez, guarde abajo lo que elija.",
  saved: "Lo que eligió está guardado.",
  form: {
    days: "¿Qué días?",
    daysHint: "Para empezar, están marcados los días de su plan.",
    time: "¿A qué hora?",
    timeHint: "Según el reloj de {place}. Por ejemplo, 18:30.",
    more: "¿Qué más?",
    again: "Recordármelo una vez más al día siguiente si no anoté nada",
    nextMorning: "Preguntarme a la mañana siguiente cómo me fue",
    nextMorningHint:
      "Solo después de un día en que usted dio un número de dolor tras sus ejercicios.",
    save: "Guardar mis recordatorios",
    saveDays: "Guardar días y hora",
  },
  errors: {
    title: "Por favor, revise sus respuestas",
    notSaved: "Todavía no se ha guardado nada. Sus respuestas siguen aquí.",
    days: "Elija al menos un día, o marque «Preguntarme a la mañana siguiente cómo me fue».",
    daysOnly: "Elija al menos un día.",
    time: "Dé una hora de 00:00 a 23:59, por ejemplo 18:30.",
  },
  mails: {
    title: "Lo que recibe",
    to: "Los correos van a <address></address>.",
    wrong: "Si esa no es su dirección, avise a {clinic}.",
    holds:
      "El correo solo dice que es hora de sus ejercicios. Tiene un botón que abre su plan. No nombra ningún ejercicio, ninguna parte del cuerpo ni ningún número.",
    quiet:
      "No llega ningún recordatorio los días en que según su plan no le toca nada, cuando usted ya lo ha anotado todo, o cuando su plan está en pausa o ha terminado.",
    noAddress: "Todavía no hay recordatorios por correo",
    noAddressText:
      "{clinic} no tiene su dirección de correo. Désela si quiere recordatorios por correo. Sus días y su hora se guardan hasta entonces. El calendario de abajo puede usarlo hoy mismo.",
  },
  stop: {
    title: "Parar todos los recordatorios",
    text: "No llegarán más recordatorios. Aquí puede empezar otra vez.",
    button: "Parar todos los recordatorios",
  },
  ways: {
    title: "¿Cómo quiere que le avisemos?",
    byMail: "Por correo a <address></address>",
    hint: "Su teléfono le avisa en todo caso. Puede desactivarlo más abajo.",
    both: "{count, plural, one {Por correo y en un teléfono o computadora.} other {Por correo y en # teléfonos o computadoras.}}",
    phones:
      "{count, plural, one {En un teléfono o computadora, no por correo.} other {En # teléfonos o computadoras, no por correo.}}",
  },
  phone: {
    title: "También en este teléfono",
    text: "Este teléfono o esta computadora puede mostrarle un aviso a su hora. Solo dice «{words}» y el nombre de su clínica.",
    notification: "Es hora de sus ejercicios",
    later: "Cuando estén guardados, también puede tener los recordatorios en este teléfono.",
    orPhone: "O guarde sus días y su hora, y después active los recordatorios en este teléfono.",
    turnOn: "Recordármelo en este teléfono",
    isOn: "Este teléfono le avisa.",
    turnOff: "Desactivar en este teléfono",
    denied:
      "Los avisos de esta página están bloqueados en este teléfono. Permítalos en los ajustes de su navegador o de su teléfono. Después abra otra vez esta página.",
    unsupported:
      "Este navegador no puede mostrar recordatorios. Puede usar otro navegador, o el calendario de abajo.",
    install:
      "En un iPhone o iPad, esto funciona solo desde la pantalla de inicio. Pulse el botón de compartir y después «Añadir a pantalla de inicio». Abra su plan desde allí y vuelva a esta página.",
    failed: "No ha funcionado y nada ha cambiado. Por favor, inténtelo más tarde.",
    turnedOn: "Este teléfono está activado. Su próximo recordatorio llega aquí.",
    turnedOff: "Ya no llegan recordatorios al teléfono.",
    count:
      "{count, plural, one {Un teléfono o computadora recibe sus recordatorios.} other {# teléfonos o computadoras reciben sus recordatorios.}}",
    allOff: "{count, plural, one {Desactivarlo allí} other {Desactivarlos todos}}",
  },
  closed: {
    title: "Este plan ha terminado",
    text: "No llegan más recordatorios y su calendario está vacío.",
  },
  refusedBack: "Volver a sus recordatorios",
  calendar: {
    heading: "En su propio calendario",
    text: "Su teléfono o computadora puede mostrar la hora de sus ejercicios y sonar a esa hora. Usa los días y la hora que puso arriba. Solo dice «{event}».",
    add: "Añadir a mi calendario",
    on: "Un calendario lee la hora de sus ejercicios desde el {date}.",
    onText: "Si crea uno nuevo, el anterior deja de funcionar.",
    another: "Crear una nueva dirección de calendario",
    off: "Desactivar el calendario",
    isOff: "El calendario está desactivado. Quítelo también de su teléfono o computadora.",
    event: "Hora de los ejercicios",
    made: {
      title: "Su calendario está listo",
      once: "Esta dirección se muestra solo ahora. Es solo para usted: quien la tenga puede ver cuándo hace sus ejercicios.",
      open: "Abrir en mi calendario",
      openHint: "Funciona en la mayoría de los iPhone, iPad y Mac, y en Outlook.",
      address: "La dirección que debe copiar",
      addressHint:
        "En Google Calendar, en una computadora: pulse + junto a «Otros calendarios», elija «Desde URL» y ponga allí esta dirección.",
      download: "O descargar un archivo",
      downloadHint: "El archivo no cambia cuando cambia su plan.",
      gone: "La dirección ya se mostró una vez. Si la perdió, cree una nueva aquí. La anterior dejará de funcionar.",
    },
  },
  unsubscribe: {
    title: "¿Parar los recordatorios de {clinic}?",
    text: "No recibirá más recordatorios de su plan de ejercicios.",
    button: "Parar los recordatorios",
    done: "Los recordatorios están parados",
    doneText:
      "{clinic} no le enviará más recordatorios de este plan. Para empezar otra vez, abra su plan y elija «Recordatorios».",
    undo: "Volver a activar los recordatorios",
    undone: "Los recordatorios están activados otra vez",
    undoneText:
      "{clinic} le avisa como antes. Para cambiar los días o la hora, abra su plan y elija «Recordatorios».",
    ended: "Su plan ha terminado, así que no llegan más recordatorios.",
    unknown: "Esta dirección no para ningún recordatorio",
    unknownText:
      "Puede ser que se haya perdido una parte por el camino. Para pararlos, abra su plan y elija «Recordatorios», o pregunte a su clínica.",
    refused: "Pulse el botón de la página para parar los recordatorios.",
  },
  mail: {
    hello: "Hola, {patient}:",
    day: {
      subject: "Un recordatorio de {clinic}",
      preview: "Usted nos pidió que le avisáramos hoy.",
      lead: "Usted nos pidió que le avisáramos hoy. Su plan está listo.",
    },
    again: {
      preview: "Usted nos pidió que le avisáramos una vez más.",
      lead: "Usted nos pidió que le avisáramos una vez más. Su plan está listo.",
    },
    open: "Abrir su plan",
    nextMorning: {
      subject: "Una pregunta corta de {clinic}",
      preview: "Tarda menos de un minuto.",
      lead: "Usted nos pidió que le preguntáramos esta mañana. Es una pregunta corta y tarda menos de un minuto.",
      open: "Responder a la pregunta",
    },
    yours: "El enlace es solo para usted: por favor, no lo comparta. Funciona hasta el {date}.",
    why: "Recibe este correo porque lo pidió en la página de su plan.",
    stop: "Parar estos correos",
    stopAt: "Parar estos correos: {address}",
  },
};
