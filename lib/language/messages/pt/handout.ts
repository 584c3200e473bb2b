import type { Messages } from "../schema";

export const handout: Messages["handout"] = {
  forWhom: "Para <patient></patient>, de <therapist></therapist>, {date}",
  fromTo:
    "De {from} a {to}, cerca de {minutes, plural, one {# minuto} other {# minutos}} de cada vez",
  lastPage: "Sinais de alarme e para quem ligar: na última página.",
  draft: "Rascunho: ainda não foi entregue",
  qrToCome: "O código QR desta folha aparece aqui quando a imprimir.",
  qr: "Código QR do seu plano",
  scan: "Leia o código com o telefone para abrir o seu plano",
  worksUntil: "Funciona até {date}",
  pageOf: "Página {page} de {pages}",
  tick: "Marque um quadrado quando tiver feito o exercício.",
  tickTwice:
    "Cada quadrado é um dia, com uma metade para cada vez. Marque-a quando tiver feito o exercício.",
  tickTimes:
    "Cada quadrado é um dia: faça um risco de cada vez que tiver feito o exercício, até {times, number}.",
  paused: "O seu plano está em pausa: recomece quando a sua clínica disser.",
  newSheet:
    "Há espaço para {weeks, plural, one {# semana} other {# semanas}}; depois peça uma folha nova.",
  ended: "Este plano terminou. Pergunte à sua clínica como deve continuar.",
  toTick: "Para marcar: {name}",
  need: "Vai precisar de: {things}.",
  care: "<b>Tenha cuidado:</b> {cautions}",
  pain: "A sua dor, antes e depois",
  writeDown:
    "Escreva um número em cada dia: 0 é nenhuma dor, 10 é a pior dor que consegue imaginar.",
  higher: "Se a dor mudar durante o dia, escreva o número mais alto.",
  before: "Antes",
  after: "Depois",
  painBefore: "Dor antes",
  painAfter: "Dor depois",
  chosenDay: "Dia:",
  call: "Para quem ligar",
  desk: "Pergunte na receção.",
  emergency:
    "Numa emergência, não espere pela sua clínica: ligue para o número de emergência local.",
};
