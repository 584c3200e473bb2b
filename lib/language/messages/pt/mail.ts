import type { Messages } from "../schema";

export const mail: Messages["mail"] = {
  hello: "Olá {patient},",
  sent: {
    subject: "O seu plano de exercícios de {clinic}",
    preview: "Abra-o em qualquer telefone ou computador. Não há conta nem palavra-passe.",
    lead: "{therapist}, de {clinic}, enviou-lhe um plano de exercícios. Abre em qualquer telefone ou computador, sem conta nem palavra-passe.",
    open: "Abrir o seu plano",
    keep: "Guarde este e-mail: o mesmo link funciona até {date} e mostra sempre o seu plano mais recente.",
  },
  changed: {
    subject: "O seu plano de exercícios de {clinic} mudou",
    preview: "O novo plano está pronto para abrir, sem conta nem palavra-passe.",
    lead: "{therapist}, de {clinic}, mudou o seu plano de exercícios. Abra-o, por favor, antes de voltar a fazer os exercícios.",
    open: "Abrir o seu novo plano",
    same: "Um link anterior que ainda funcione também mostra o plano novo. O que registou até agora continua guardado.",
    until: "Este link funciona até {date}.",
  },
  nudge: {
    subject: "Uma palavra de {clinic}",
    preview: "O seu plano de exercícios espera por si, quando quiser.",
    wrote: "{sender} escreve-lhe:",
    lead: "{sender}, de {clinic}, lembra-se de si. O seu plano de exercícios espera por si, quando quiser, e alguns minutos já são um bom começo.",
    help: "Se algo o impede, diga-nos. Assim podemos mudar o seu plano em conjunto.",
    why: "Recebe este e-mail porque {clinic} acompanha o seu plano de exercícios.",
  },
  yours: "O link é só seu: quem o tiver pode ver o seu plano. Por favor, não o passe a ninguém.",
  ifNoButton: "Se o botão não funcionar, copie este endereço para o seu navegador:",
  questions: {
    both: "Tem perguntas? Responda a este e-mail ou ligue para {clinic}.",
    mail: "Tem perguntas? Responda a este e-mail: a resposta vai para {clinic}.",
    phone: "Tem perguntas? Ligue para {clinic}. Ninguém lê as respostas a este e-mail.",
    none: "Tem perguntas? Fale diretamente com {clinic}. Ninguém lê as respostas a este e-mail.",
  },
};
