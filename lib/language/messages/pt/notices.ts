import type { Messages } from "../schema";

export const notices: Messages["notices"] = {
  noLink: {
    title: "Este link não abre nenhum plano",
    why: "Os links deixam de funcionar passado algum tempo. Também pode ter-se perdido uma parte pelo caminho.",
    whatToDo: "O que pode fazer",
    newest: "Procure o e-mail mais recente da sua clínica e abra o link que lá está.",
    whole: "Se copiou o link, veja se o copiou todo.",
    ask: "Se mesmo assim não abrir, telefone ou escreva à sua clínica e peça um link novo.",
    unwell:
      "Sente-se muito mal, ou a sua dor ficou de repente muito pior? Não espere por um link novo. Ligue para o número de emergência local.",
  },
  closed: {
    title: "Este plano terminou",
    text: "Não há mais nada para registar, e agora não foi guardado nada. Ainda pode ler o seu plano. Se quiser continuar, peça um novo à sua clínica.",
  },
  refused: {
    title: "Não funcionou",
    notSaved: "Não foi guardado nada.",
    again: "Abrir o formulário outra vez",
    foreign: "Este formulário não foi enviado da página do seu plano.",
    tooLong: "O texto é demasiado longo para este formulário.",
    otherType: "Esta página só aceita o seu próprio formulário.",
    tooOften: "Este formulário foi enviado muitas vezes em pouco tempo. Espere alguns minutos.",
  },
  fault: {
    title: "Houve um erro do nosso lado",
    again:
      "Por favor, tente outra vez dentro de alguns minutos. Se enviou um formulário, volte atrás no navegador e envie-o outra vez: não vai contar duas vezes.",
    number: "Se continuar assim, telefone à sua clínica e diga este número: {number}.",
  },
};
