import type { Messages } from "../schema";

export const plan: Messages["plan"] = {
  title: "O seu plano de exercícios",
  preview: "Pré-visualização: é isto que o seu paciente vai ver.",
  forWhom: "Para <patient></patient>, de <therapist></therapist>",
  signsLink: "Sinais de alarme: quando parar e procurar ajuda",
  ended: "Este plano terminou",
  endedText:
    "Ainda o pode ler aqui. Não há mais nada para registar. Se quiser continuar, peça um plano novo à sua clínica.",
  noExercises: "Ainda sem exercícios",
  noExerciseInPlan: "Ainda não há nenhum exercício neste plano.",
  today:
    "Hoje: {count, plural, one {# exercício} other {# exercícios}}, cerca de {minutes, plural, one {# minuto} other {# minutos}}",
  start: "Começar",
  again: "Fazer outra vez",
  yourPlan: "O seu plano: {schedule}.",
  paused:
    "O seu plano está em pausa, por isso não há nada para fazer. Se quiser, pode fazer os exercícios na mesma.",
  begins: "O seu plano começa {day}. Pode começar mais cedo.",
  weeksEnded:
    "As semanas planeadas terminaram em {date}. Pergunte à sua clínica como deve continuar.",
  someDone:
    "{done, plural, one {# sessão feita hoje.} other {# sessões feitas hoje.}} {left, plural, one {Falta # sessão.} other {Faltam # sessões.}}",
  doneToday: "Por hoje está feito. Muito bem!",
  severalToday:
    "{left, plural, one {# sessão hoje.} other {# sessões hoje, com uma pausa entre elas.}}",
  slowly: "Não tenha pressa e mova-se devagar.",
  nothingDue: "Hoje não há nada para fazer.",
  moreDays: "{count, plural, one {Mais # dia} other {Mais # dias}} esta semana, à sua escolha.",
  next: "Próxima vez: {day}.",
  messageFrom: "Uma mensagem de <therapist></therapist>",
  exercises: "Os seus exercícios",
  advice: "Bom para todos os dias",
  ownReport:
    "O que regista aqui é dito por si. Só a sua clínica o vê. Abrir esta página, só por si, não regista nada.",
  onlyForYou: "Este link é só para si: quem o tiver pode ler o seu plano.",
  worksUntil: "Funciona até {date}; a sua clínica pode enviar-lhe um novo.",
  week: {
    title: "Esta semana",
    asked: "{asked, plural, one {# sessão} other {# sessões}} para fazer.",
    done: "{done, number} de {asked, plural, one {# sessão feita} other {# sessões feitas}}.",
    day: "{day}: {state}",
    states: {
      done: "Feito",
      part: "Feito em parte",
      due: "Para fazer hoje",
      open: "Nada registado",
      planned: "Ainda por vir",
      free: "Dia livre",
      nothing: "Nada para fazer",
    },
  },
  exercise: {
    note: "Uma nota para si",
    need: "<b>Vai precisar de:</b> {things}.",
    care: "Tenha cuidado",
    tips: "Dicas",
    howTo: "Como fazer",
    inEnglish: "Só em inglês",
    movement: "Mostrar o movimento",
    stopMovement: "Parar o movimento",
    positions: "Mostrar cada posição",
    inTurn: "Em sequência",
    inTurnHow:
      "<b>Faça estes {count, plural, =2 {dois} =3 {três} =4 {quatro} other {#}} em sequência:</b> {how}",
    roundByRound: "uma série de cada um; depois recomece pelo primeiro.",
    oneByOne: "um logo a seguir ao outro.",
  },
  coming: {
    notToday: "Também no seu plano, mas não hoje:",
    next: "{name}, próxima vez: {day}",
    fromWeek: "<b>A partir da semana {week, number}</b> ({day}):",
    starts: "{name}: exercício novo.",
    changes: "{name} muda: {dosage}",
    ends: "{name} termina.",
  },
  new: {
    title: "O que há de novo",
    since: "O seu plano mudou ({day}).",
    ended: "{name} já não está no seu plano.",
    look: "{name}: por favor, leia outra vez, alguma coisa mudou.",
    schedule: "Quando fazer os exercícios: {schedule}.",
    order: "Os exercícios aparecem por outra ordem.",
  },
  danger: {
    wait: "Espere antes de fazer os exercícios",
    saidYes: "Respondeu que sim a um sinal de alarme ({day}).",
    onlyWhen: "Volte a fazer os exercícios só quando a sua clínica lhe tiver dito que é seguro.",
    goOn: "A minha clínica disse-me para continuar",
  },
  help: "Ajuda",
  contact: {
    title: "Fale com a sua clínica",
    phone: "Telefone: <number></number>",
    mail: "E-mail: <address></address>",
    none: "Pergunte na receção, ou responda ao e-mail em que recebeu este link.",
  },
};
