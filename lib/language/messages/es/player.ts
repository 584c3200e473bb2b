import type { Messages } from "../schema";

/** Guided practice: one exercise at a time, with its timers. */
export const player: Messages["player"] = {
  title: "Su sesión",
  back: "Volver a su plan",
  withoutScript: "Haga sus ejercicios uno después del otro. Después cuéntenos cómo le fue.",
  toForm: "He terminado: ir a las preguntas",
  exercises: "Sus ejercicios",
  place: "Ejercicio {number, number} de {count, number}",
  minutesLeft:
    "{minutes, plural, =0 {Queda menos de un minuto} one {Queda alrededor de # minuto} other {Quedan alrededor de # minutos}}",
  intro: {
    heading:
      "{count, plural, one {# ejercicio} other {# ejercicios}}, {minutes, plural, one {alrededor de # minuto} other {alrededor de # minutos}}",
    text: "Le mostramos un ejercicio cada vez y contamos por usted. Puede hacer una pausa en cualquier momento.",
    stop: "Pare si le duele más. Entonces elija «Duele demasiado: parar».",
    begin: "Empezar",
    goOn: "Seguir donde estaba",
    anew: "Empezar otra vez por el primer ejercicio",
    interrupted: "Usted estaba a mitad de su sesión.",
  },
  step: {
    round: "Serie {set, number} de {sets, number}",
    roundSide:
      "{side, select, left {Serie {set, number} de {sets, number}, lado izquierdo} other {Serie {set, number} de {sets, number}, lado derecho}}",
    side: "{side, select, left {Lado izquierdo} other {Lado derecho}}",
    times: "{count, plural, one {# vez} other {# veces}}",
    timesRange: "{min, number} a {count, plural, other {# veces}}",
    timesIn: "{count, plural, one {# vez} other {# veces}} en este tiempo",
    holdEach:
      "{count, plural, one {# vez} other {# veces}}, mantenga la posición {seconds, plural, one {# segundo} other {# segundos}} cada vez",
    holdEachRange:
      "{min, number} a {count, plural, other {# veces}}, mantenga la posición {seconds, plural, one {# segundo} other {# segundos}} cada vez",
    hold: "Mantenga la posición durante {seconds, plural, one {# segundo} other {# segundos}}",
    holdMinutes: "Mantenga la posición durante {minutes, plural, one {# minuto} other {# minutos}}",
    holdRange: "Mantenga la posición durante {min, number} a {seconds, plural, other {# segundos}}",
    keep: "Continúe durante {seconds, plural, one {# segundo} other {# segundos}}",
    keepMinutes: "Continúe durante {minutes, plural, one {# minuto} other {# minutos}}",
    keepRange: "Continúe durante {min, number} a {seconds, plural, other {# segundos}}",
    rest: "Descanse {seconds, plural, one {# segundo} other {# segundos}}",
    restMinutes: "Descanse {minutes, plural, one {# minuto} other {# minutos}}",
    ready: "Lea cómo se hace. Pulse «Empezar» cuando quiera comenzar.",
    lead: "Prepárese",
    otherSide: "{side, select, left {Cambie al lado izquierdo} other {Cambie al lado derecho}}",
    nextUp: "Después: {name}",
  },
  phase: {
    out: "Muévase",
    hold: "Mantenga",
    back: "Y vuelva",
    lead: "Prepárese",
    rest: "Descanse",
    work: "Ya",
    paused: "En pausa",
  },
  say: {
    half: "Mitad del tiempo.",
    enough: "Ya es suficiente. Siga solo si le sienta bien.",
    paused: "En pausa.",
    over: "Todos los ejercicios han terminado.",
  },
  control: {
    label: "Sesión",
    begin: "Empezar",
    pause: "Pausa",
    resume: "Seguir",
    next: "Siguiente",
    back: "Atrás",
    skip: "Saltar este ejercicio",
    stop: "Duele demasiado: parar",
    finish: "Terminar aquí",
    space: "La barra espaciadora hace una pausa y vuelve a poner en marcha.",
  },
  stopped: {
    heading: "Pare y descanse",
    text: "Ha hecho bien en parar. Descanse en una posición cómoda.",
    tell: "Cuente a su clínica qué le dolió. Lo que ha hecho hasta ahora ya está anotado en las respuestas.",
    toForm: "Contárselo a mi clínica",
    goOn: "Me siento mejor: seguir",
  },
  over: {
    heading: "¡Muy bien!",
    early: "Es suficiente por ahora",
    text: "Ahora cuéntenos cómo le fue. Lo que ha hecho ya está anotado en las respuestas.",
    toForm: "Ir a las preguntas",
  },
};
