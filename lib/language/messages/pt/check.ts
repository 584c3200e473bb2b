import type { Messages } from "../schema";

export const check: Messages["check"] = {
  title: "Vamos confirmar quem é",
  why: "{clinic} pergunta isto antes de mostrar o seu plano, para que mais ninguém o possa ler.",
  birthDate: "Qual é a sua data de nascimento?",
  birthDateHint: "Por exemplo: 21 5 1984",
  day: "Dia",
  month: "Mês",
  year: "Ano",
  code: "Escreva os seis números que a sua clínica lhe deu",
  open: "Abrir o meu plano",
  wrong:
    "Não é isso que a sua clínica tem registado. {tries, plural, one {Ainda pode tentar # vez.} other {Ainda pode tentar # vezes.}}",
  locked: "Este link está bloqueado",
  lockedText:
    "Houve cinco respostas erradas, por isso este link já não abre nada. Peça à sua clínica que lhe envie um novo.",
};
