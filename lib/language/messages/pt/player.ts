import type { Messages } from "../schema";

export const player: Messages["player"] = {
  title: "A sua sessão",
  back: "Voltar ao seu plano",
  withoutScript: "Faça os seus exercícios, um a seguir ao outro. Depois conte-nos como foi.",
  toForm: "Já acabei: ir para as perguntas",
  exercises: "Os seus exercícios",
  place: "Exercício {number, number} de {count, number}",
  minutesLeft:
    "{minutes, plural, =0 {Falta menos de um minuto} one {Falta cerca de # minuto} other {Faltam cerca de # minutos}}",
  intro: {
    heading:
      "{count, plural, one {# exercício} other {# exercícios}}, {minutes, plural, one {cerca de # minuto} other {cerca de # minutos}}",
    text: "Mostramos um exercício de cada vez e contamos por si. Pode fazer uma pausa quando quiser.",
    stop: "Pare se doer mais. Depois escolha “Dói demais: parar”.",
    begin: "Começar",
    goOn: "Continuar onde estava",
    anew: "Recomeçar no primeiro exercício",
    interrupted: "Estava a meio da sua sessão.",
  },
  step: {
    round: "Série {set, number} de {sets, number}",
    roundSide:
      "{side, select, left {Série {set, number} de {sets, number}, lado esquerdo} other {Série {set, number} de {sets, number}, lado direito}}",
    side: "{side, select, left {Lado esquerdo} other {Lado direito}}",
    times: "{count, plural, one {# vez} other {# vezes}}",
    timesRange: "{min, number} a {count, plural, one {# vez} other {# vezes}}",
    timesIn: "{count, plural, one {# vez} other {# vezes}} durante este tempo",
    holdEach:
      "{count, plural, one {# vez} other {# vezes}}; de cada vez, mantenha a posição {seconds, plural, one {# segundo} other {# segundos}}",
    holdEachRange:
      "{min, number} a {count, plural, one {# vez} other {# vezes}}; de cada vez, mantenha a posição {seconds, plural, one {# segundo} other {# segundos}}",
    hold: "Mantenha a posição durante {seconds, plural, one {# segundo} other {# segundos}}",
    holdMinutes: "Mantenha a posição durante {minutes, plural, one {# minuto} other {# minutos}}",
    holdRange:
      "Mantenha a posição durante {min, number} a {seconds, plural, one {# segundo} other {# segundos}}",
    keep: "Continue durante {seconds, plural, one {# segundo} other {# segundos}}",
    keepMinutes: "Continue durante {minutes, plural, one {# minuto} other {# minutos}}",
    keepRange:
      "Continue durante {min, number} a {seconds, plural, one {# segundo} other {# segundos}}",
    rest: "Descanse {seconds, plural, one {# segundo} other {# segundos}}",
    restMinutes: "Descanse {minutes, plural, one {# minuto} other {# minutos}}",
    ready: "Leia como se faz. Toque em Começar quando quiser.",
    lead: "Prepare-se",
    otherSide: "{side, select, left {Mude para o lado esquerdo} other {Mude para o lado direito}}",
    nextUp: "A seguir: {name}",
  },
  phase: {
    out: "Mova",
    hold: "Mantenha",
    back: "E volte",
    lead: "Prepare-se",
    rest: "Descanse",
    work: "Vamos",
    paused: "Em pausa",
  },
  say: {
    half: "Metade do tempo.",
    enough: "É suficiente. Continue só se se sentir bem.",
    paused: "Em pausa.",
    over: "Os exercícios acabaram todos.",
  },
  control: {
    label: "Sessão",
    begin: "Começar",
    pause: "Pausa",
    resume: "Continuar",
    next: "Seguinte",
    back: "Anterior",
    skip: "Saltar este exercício",
    stop: "Dói demais: parar",
    finish: "Terminar aqui",
    space: "A barra de espaços faz pausa e continua.",
  },
  stopped: {
    heading: "Pare e descanse",
    text: "Fez bem em parar. Descanse numa posição em que se sinta bem.",
    tell: "Conte à sua clínica o que doeu. O que fez até agora já está preenchido.",
    toForm: "Contar à minha clínica",
    goOn: "Já me sinto melhor: continuar",
  },
  over: {
    heading: "Muito bem!",
    early: "Por agora é suficiente",
    text: "Agora conte-nos como foi. O que fez já está preenchido.",
    toForm: "Ir para as perguntas",
  },
};
