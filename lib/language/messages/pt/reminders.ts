import type { Messages } from "../schema";

export const reminders: Messages["reminders"] = {
  title: "Lembretes",
  back: "Voltar ao seu plano",
  lead: "Podemos lembrar-lhe os seus exercícios. Escolhe quando, e pode parar os lembretes em qualquer altura.",
  on: "Os lembretes estão ligados",
  onWhen: "Enviamos um lembrete nestes dias: {days}, às {time}.",
  onEveryDay: "Enviamos um lembrete todos os dias às {time}.",
  onMorningOnly: "Na manhã seguinte, perguntamos como foi.",
  stopped: "Os lembretes estão parados",
  stoppedOn: "Parou-os em {date}. Para recomeçar, guarde a sua escolha em baixo.",
  saved: "A sua escolha está guardada.",
  form: {
    days: "Em que dias?",
    daysHint: "Para começar, estão marcados os dias do seu plano.",
    time: "A que horas?",
    timeHint: "Pela hora de {place}. Por exemplo, 18:30.",
    more: "Que mais?",
    again: "Lembrar mais uma vez no dia seguinte se eu não registar nada",
    nextMorning: "Perguntar na manhã seguinte como foi",
    nextMorningHint: "Só depois de um dia em que disse quanta dor tinha depois dos exercícios.",
    save: "Guardar os meus lembretes",
    saveDays: "Guardar os dias e a hora",
  },
  errors: {
    title: "Por favor, verifique as suas respostas",
    notSaved: "Ainda não está nada guardado. As suas respostas continuam aqui.",
    days: "Escolha pelo menos um dia, ou marque “Perguntar na manhã seguinte como foi”.",
    daysOnly: "Escolha pelo menos um dia.",
    time: "Indique uma hora entre 00:00 e 23:59, por exemplo 18:30.",
  },
  mails: {
    title: "O que recebe",
    to: "Os e-mails vão para <address></address>.",
    wrong: "Se esse não for o seu endereço, avise {clinic}.",
    holds:
      "Um e-mail diz só que está na hora dos seus exercícios. Tem um botão que abre o seu plano. Não diz o nome de nenhum exercício, nenhuma parte do corpo nem nenhum número da dor.",
    quiet:
      "Não recebe lembretes nos dias em que o seu plano não pede nada, quando já registou tudo, ou quando o seu plano está em pausa ou terminou.",
    noAddress: "Ainda sem lembretes por e-mail",
    noAddressText:
      "{clinic} não tem o seu endereço de e-mail. Se quiser lembretes por e-mail, dê-lhes o seu endereço. Até lá, os seus dias e a sua hora ficam guardados. O calendário em baixo já pode usar hoje.",
  },
  stop: {
    title: "Parar todos os lembretes",
    text: "Não recebe mais lembretes. Pode recomeçar aqui.",
    button: "Parar todos os lembretes",
  },
  ways: {
    title: "Como quer receber os lembretes?",
    byMail: "Por e-mail para <address></address>",
    hint: "O seu telefone mostra os lembretes em qualquer caso. Pode desligá-lo mais abaixo.",
    both: "{count, plural, one {Por e-mail, e num telefone ou computador.} other {Por e-mail, e em # telefones ou computadores.}}",
    phones:
      "{count, plural, one {Num telefone ou computador, não por e-mail.} other {Em # telefones ou computadores, não por e-mail.}}",
  },
  phone: {
    title: "Também neste telefone",
    text: "Este telefone ou computador pode mostrar-lhe uma mensagem à sua hora. Diz apenas “{words}” e o nome da sua clínica.",
    notification: "Está na hora dos seus exercícios",
    later: "Depois de guardar, também pode ter os lembretes neste telefone.",
    orPhone: "Ou guarde os seus dias e a sua hora, e ligue depois os lembretes neste telefone.",
    turnOn: "Lembrar-me neste telefone",
    isOn: "Este telefone mostra os seus lembretes.",
    turnOff: "Desligar neste telefone",
    denied:
      "As mensagens desta página estão bloqueadas neste telefone. Permita-as nas definições do seu navegador ou do telefone. Depois abra esta página outra vez.",
    unsupported:
      "Este navegador não consegue mostrar lembretes. Pode usar outro navegador, ou o calendário em baixo.",
    install:
      "Num iPhone ou iPad, isto só funciona a partir do ecrã principal. Toque no botão de partilha e depois em “Adicionar ao ecrã principal”. Abra o seu plano a partir daí e volte a esta página.",
    failed: "Não funcionou, e nada mudou. Por favor, tente mais tarde.",
    turnedOn: "Este telefone está ligado. O seu próximo lembrete chega aqui.",
    turnedOff: "Já não chegam lembretes ao telefone.",
    count:
      "{count, plural, one {Um telefone ou computador recebe os seus lembretes.} other {# telefones ou computadores recebem os seus lembretes.}}",
    allOff: "{count, plural, one {Desligar nesse} other {Desligar em todos}}",
  },
  closed: {
    title: "Este plano terminou",
    text: "Não há mais lembretes, e o calendário do plano está vazio.",
  },
  refusedBack: "Voltar aos seus lembretes",
  calendar: {
    heading: "No seu próprio calendário",
    text: "O seu telefone ou computador pode mostrar a hora dos exercícios e tocar a essa hora. Usa os dias e a hora que escolheu em cima. Diz apenas “{event}”.",
    add: "Adicionar ao meu calendário",
    on: "Um calendário lê a sua hora dos exercícios desde {date}.",
    onText: "Se criar um novo, o antigo deixa de funcionar.",
    another: "Criar um novo endereço de calendário",
    off: "Desligar o calendário",
    isOff: "O calendário está desligado. Retire-o também do seu telefone ou computador.",
    event: "Hora dos exercícios",
    made: {
      title: "O seu calendário está pronto",
      once: "Este endereço só é mostrado agora. É só seu: quem o tiver pode ver quando faz exercício.",
      open: "Abrir no meu calendário",
      openHint: "Funciona na maioria dos iPhones, iPads e Macs, e no Outlook.",
      address: "O endereço para copiar",
      addressHint:
        "No Google Calendar, num computador: clique em + ao lado de “Outros calendários”, escolha “A partir do URL” e ponha lá este endereço.",
      download: "Em vez disso, guardar um ficheiro",
      downloadHint: "O ficheiro não muda quando o seu plano muda.",
      gone: "O endereço já foi mostrado uma vez. Se o perdeu, crie aqui um novo. O antigo deixa então de funcionar.",
    },
  },
  unsubscribe: {
    title: "Parar os lembretes de {clinic}?",
    text: "Não vai receber mais lembretes do seu plano de exercícios.",
    button: "Parar os lembretes",
    done: "Os lembretes estão parados",
    doneText:
      "{clinic} já não lhe envia lembretes deste plano. Para recomeçar, abra o seu plano e escolha “Lembretes”.",
    undo: "Ligar os lembretes outra vez",
    undone: "Os lembretes estão ligados outra vez",
    undoneText:
      "{clinic} envia-lhe lembretes como antes. Para mudar os dias ou a hora, abra o seu plano e escolha “Lembretes”.",
    ended: "O seu plano terminou, por isso não há mais lembretes.",
    unknown: "Este endereço não para nenhum lembrete",
    unknownText:
      "Pode ter-se perdido uma parte pelo caminho. Para parar os lembretes, abra o seu plano e escolha “Lembretes”, ou pergunte à sua clínica.",
    refused: "Para parar os lembretes, toque no botão da página.",
  },
  mail: {
    hello: "Olá {patient},",
    day: {
      subject: "Um lembrete de {clinic}",
      preview: "Pediu-nos um lembrete para hoje.",
      lead: "Pediu-nos um lembrete para hoje. O seu plano está pronto para si.",
    },
    again: {
      preview: "Pediu-nos mais um lembrete.",
      lead: "Pediu-nos mais um lembrete. O seu plano está pronto para si.",
    },
    open: "Abrir o seu plano",
    nextMorning: {
      subject: "Uma pergunta curta de {clinic}",
      preview: "Demora menos de um minuto.",
      lead: "Pediu-nos para lhe perguntarmos esta manhã. É uma pergunta curta e demora menos de um minuto.",
      open: "Responder à pergunta",
    },
    yours: "O link é só seu: por favor, não o passe a ninguém. Funciona até {date}.",
    why: "Recebe este e-mail porque o pediu na página do seu plano.",
    stop: "Parar estes e-mails",
    stopAt: "Parar estes e-mails: {address}",
  },
};
