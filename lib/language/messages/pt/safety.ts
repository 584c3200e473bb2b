import type { Messages } from "../schema";

export const safety: Messages["safety"] = {
  dangerSigns: "Sinais de alarme",
  signs: {
    saddle:
      "Falta de sensibilidade (dormência) entre as pernas ou à volta das nádegas, onde se sentaria numa sela",
    bladder:
      "Dificuldade, que antes não tinha, em fazer ou em segurar a urina (xixi) ou as fezes (cocó)",
    legs: "Fraqueza numa perna ou nas duas, que está cada vez pior",
    injury: "Uma queda grave, um acidente ou outra lesão grave há pouco tempo",
    fever: "Febre, ou perda de peso sem motivo, juntamente com dor nas costas",
    night: "Dor forte durante a noite, que não abranda",
  },
  advice:
    "Se tiver algum destes sinais, pare os exercícios e procure já cuidados médicos urgentes. Ligue para o número de emergência local.",
  notWatched: "Ninguém acompanha esta página em direto. Não espere aqui por uma resposta.",
  staySafe: "Para a sua segurança",
  rules: {
    doctor: "Antes de começar qualquer exercício, pergunte ao seu médico se é indicado para si.",
    worse: "Pare se a sua dor piorar durante ou depois de um movimento.",
    impact:
      "Não rode o corpo de repente, não levante coisas pesadas e não faça exercícios de grande impacto, como saltar.",
    slowly: "Comece devagar, num tapete ou noutra superfície macia.",
    well: "Fazer bem é mais importante do que fazer com força.",
  },
};
