import type { Messages } from "../schema";

export const offline: Messages["offline"] = {
  app: "Plano de exercícios",
  fromPhone: "Não havia ligação à internet. Este é o seu plano tal como estava ({day}).",
  again: "Carregar outra vez",
  notHere: {
    title: "Esta página precisa de ligação à internet",
    text: "O seu plano e os exercícios funcionam sem ligação. Abra esta página outra vez quando tiver ligação.",
    plan: "Abrir o seu plano",
  },
  sending: "A guardar…",
  practiceOf: "A sua sessão: <day></day>",
  waiting: "Guardada neste telefone. É enviada quando voltar a ter ligação.",
  sent: "Enviada.",
  refused: "Não foi possível guardar. Por favor, veja outra vez. Até lá, fica neste telefone.",
  ended: "Não foi possível guardar, porque o seu plano terminou. Está só neste telefone.",
  unsent: "Não foi possível enviar. Se for importante, diga à sua clínica o que está escrito aqui.",
  look: "Ver outra vez",
  discard: "Apagar deste telefone",
  gone: {
    title: "Este link já não abre o seu plano",
    text: "A sua clínica fechou-o, ou o tempo dele acabou. Este telefone esqueceu o seu plano. Abra o link do e-mail mais recente da sua clínica, ou peça um novo.",
    shownOnce: "O que vê aqui só é mostrado desta vez.",
  },
  notYou: {
    question: "Este plano não é seu?",
    text: "Se este plano não é seu, ou se partilha este telefone, pode fazer com que o telefone o esqueça. As sessões que ainda não foram enviadas perdem-se. O link do e-mail continua a funcionar.",
    forget: "Esquecer este plano neste telefone",
  },
  forgotten: {
    title: "Este telefone esqueceu o plano",
    text: "Aqui não fica nada guardado dele. Já pode fechar esta página.",
    again: "Para abrir um plano, use o link que a sua clínica lhe enviou.",
  },
};
