import type { Messages } from "../schema";

export const exit: Messages["exit"] = {
  link: "Sinto-me melhor, ou quero parar",
  title: "Quer parar?",
  back: "Voltar ao seu plano",
  refusedBack: "Voltar à pergunta",
  lead: "Diga aqui à sua clínica. Em conjunto, decidem como continuar.",
  reason: "O que quer dizer à sua clínica?",
  stopBecause: "Quero parar porque:",
  reasons: {
    better: "Sinto-me melhor",
    worse: "A minha dor ou a minha saúde piorou",
    "no-time": "Não tenho tempo",
    "too-hard": "É difícil demais para mim",
    "not-helping": "Não me ajuda",
    other: "Tenho outro motivo",
  },
  words: "Quer dizer mais alguma coisa?",
  wordsHint: "Pode deixar sem resposta.",
  send: "Dizer à minha clínica",
  next: "O que acontece depois",
  reads:
    "A sua clínica lê isto quando voltar a ver o seu plano. Ninguém acompanha esta página em direto.",
  goesOn: "O seu plano continua até a sua clínica responder. Nada muda sozinho.",
  leaveOut: "Até lá, se alguma coisa lhe causar dor ou mal-estar, não a faça.",
  takeBack: "Pode voltar atrás aqui.",
  signs: "Sinais de alarme: quando parar e procurar ajuda",
  standing: {
    title: "Já disse à sua clínica",
    on: "Em {date}, disse a <clinic></clinic>:",
    goesOn: "O seu plano continua até a sua clínica responder.",
    soon: "Se quiser uma resposta em breve, telefone ou escreva à sua clínica.",
    changedMind: "Mudou de ideias?",
    withdraw: "Mudei de ideias",
    withdrawText: "Então volte atrás, e o seu plano continua como antes.",
  },
  withdrawn: "Voltou atrás. O seu plano continua como antes.",
  answered:
    "Em {date}, <clinic></clinic> leu a sua mensagem. O seu plano continua. Se ainda quiser parar, fale com a clínica.",
  errors: {
    title: "Por favor, verifique as suas respostas",
    notSent:
      "Não se perdeu nada. As suas respostas ainda estão aqui, mas ainda não foram enviadas.",
    reason: "Escolha o que quer dizer à sua clínica.",
    words: "Escreva no máximo {count, number} letras. O resto pode dizer por telefone.",
    old: "Este formulário é demasiado antigo. Preencha um novo.",
  },
};
