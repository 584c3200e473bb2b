import type { Sentences } from "../sentences";

export const adviceAndTemplates: Sentences = {
  "Take breaks from sitting": "Faça pausas e levante-se",
  "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.":
    "Levante-se pelo menos de meia em meia hora. Fique em pé, dê alguns passos ou espreguice-se durante um minuto. Um temporizador no telefone pode ajudar a lembrar.",
  "Use a seat that supports you": "Use um assento que dê apoio",
  "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.":
    "Sente-se bem atrás, para que a cadeira apoie o fundo das costas. Mantenha os dois pés apoiados no chão. Uma almofada pequena ou uma toalha enrolada na curva das costas pode ajudar.",
  "Lift with your legs": "Levante pesos com as pernas",
  "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.":
    "Fique perto da carga, com os pés afastados. Dobre as ancas e os joelhos e segure a carga junto ao corpo. Vire-se com os pés, não com as costas. Peça ajuda para coisas pesadas.",
  "Keep moving through the day": "Mexa-se ao longo do dia",
  "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.":
    "As costas gostam de movimento. Caminhe, faça tarefas leves em casa e continue com o que consegue fazer. Muito tempo de repouso na cama deixa as costas mais rígidas e mais fracas.",
  "Look after your weight": "Cuide do seu peso",
  "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.":
    "Com peso a mais, as costas têm mais para carregar. O que funciona melhor são mudanças pequenas que consiga manter. Pergunte à sua equipa de saúde se quiser ajuda.",
  "Make room to unwind": "Arranje tempo para descontrair",
  "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.":
    "As preocupações e o sono mau podem fazer sentir a dor mais forte. Reserve todos os dias um pouco de tempo para algo que acalme, como respirar devagar, ouvir música ou dar um passeio.",
  "Little and often works best": "Pouco e muitas vezes é o que funciona melhor",
  "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.":
    "Alguns minutos calmos todos os dias ajudam mais do que uma sessão dura de vez em quando. Se falhar um dia, continue simplesmente no dia seguinte.",
  "Gentle low back routine": "Rotina suave para o fundo das costas",
  "New low back pain, weeks 1–2": "Dor recente no fundo das costas, semanas 1–2",
  "Start with this. It lets tight back muscles rest.":
    "Comece por este. Deixa descansar os músculos tensos das costas.",
  "Small and slow. Stay in the part that feels easy.":
    "Pequeno e devagar. Fique na parte do movimento que lhe parece fácil.",
  "Let the knees go only as far as is comfortable.":
    "Deixe os joelhos ir só até onde for confortável.",
  "Leave this out until you can get down on the floor and up again without trouble.":
    "Não faça este exercício até conseguir baixar-se até ao chão e levantar-se outra vez sem dificuldade.",
  "At your own speed on flat ground. A few short walks count as much as one long one.":
    "À sua velocidade, em chão plano. Algumas caminhadas curtas valem tanto como uma longa.",
  "Persistent low back pain 1: start": "Dor persistente no fundo das costas 1: começar",
  "This is your warm-up.": "Este é o seu aquecimento.",
  "Keep your back as still as it was at the start.":
    "Mantenha as costas tão quietas como estavam no início.",
  "Add two minutes each week.": "Acrescente dois minutos em cada semana.",
  "Persistent low back pain 2: build": "Dor persistente no fundo das costas 2: avançar",
  "This is your warm-up too: start slowly.": "Este também é o seu aquecimento: comece devagar.",
  "Add five seconds when the hold feels easy.":
    "Acrescente cinco segundos quando for fácil manter a posição.",
  "When it is easy, hold a light bag close to your body.":
    "Quando for fácil, segure um saco leve junto ao corpo.",
  "Leg pain that comes from the back: gentle": "Dor na perna que vem das costas: suave",
  "Stay where the leg pain does not grow.": "Fique onde a dor na perna não aumenta.",
  "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.":
    "Continue só se a dor na perna diminuir ou subir em direção às costas. Pare se descer mais pela perna.",
  "Only the sore side. Never into tingling that stays.":
    "Só o lado que dói. Nunca vá até sentir um formigueiro que não passa.",
  "Short walks at an easy speed. Turn back before the leg pain grows.":
    "Caminhadas curtas, a uma velocidade confortável. Volte para trás antes de a dor na perna aumentar.",
  "Neck pain": "Dor no pescoço",
  "This is your warm-up. Move slowly, and only as far as is comfortable.":
    "Este é o seu aquecimento. Mova-se devagar e só até onde for confortável.",
  "A very small nod. If the front of your throat gets hard, do less.":
    "Um sim muito pequeno com a cabeça. Se a frente da garganta ficar dura, faça menos.",
  "Desk worker's break": "Pausa para quem trabalha num escritório",
  "Stand up for this one and the next. A walk to the kitchen counts too.":
    "Levante-se para este exercício e para o seguinte. Ir a pé até à cozinha também conta.",
  "Shoulder cuff 1: early": "Tendões do ombro 1: início",
  "This is your warm-up. Let the arm hang heavy.":
    "Este é o seu aquecimento. Deixe o braço pendurado e pesado.",
  "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.":
    "Volte devagar. Um desconforto até 3 em 10 é aceitável se tiver passado na manhã seguinte.",
  "Shoulder cuff 2: strengthening": "Tendões do ombro 2: fortalecer",
  "Start without a weight. Thumbs point up.": "Comece sem peso. Os polegares apontam para cima.",
  "Stiff shoulder": "Ombro rígido",
  "A warm shower first makes it easier.":
    "Um banho de chuveiro quente antes torna o exercício mais fácil.",
  "The good arm does the work.": "O braço bom faz o trabalho.",
  "Push only into a stretch that you can breathe through. It should ease within minutes.":
    "Empurre só até um alongamento em que consiga respirar com calma. Deve aliviar dentro de minutos.",
  "Tennis elbow": "Cotovelo de tenista",
  "Gentle. Do it before and after the strengthening.":
    "Suave. Faça antes e depois do fortalecimento.",
  "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.":
    "Baixe devagar durante quatro segundos; levante com a outra mão. Um desconforto até 4 em 10 é aceitável enquanto faz o exercício.",
  "Squeeze only as hard as the elbow stays comfortable.":
    "Aperte só com a força que deixar o cotovelo confortável.",
  "Pain at the side of the hip": "Dor no lado da anca",
  "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.":
    "Fique de pé, com o corpo direito, e segure-se. Não deixe a anca descair para o lado, e durante o dia não fique em pé com as pernas cruzadas.",
  "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.":
    "Ponha uma almofada entre os joelhos e baixe só até ela. Deixe de fora o lado sobre o qual lhe dói deitar-se.",
  "Push evenly through both feet.": "Faça força por igual com os dois pés.",
  "Small steps. Add a band only when your therapist tells you.":
    "Passos pequenos. Junte uma banda elástica só quando o seu fisioterapeuta disser.",
  "Knee osteoarthritis": "Artrose do joelho",
  "This is your warm-up. Hold on to something firm if you like.":
    "Este é o seu aquecimento. Segure-se a algo firme se quiser.",
  "Put a cushion on the chair if it is too hard.":
    "Ponha uma almofada na cadeira se for difícil demais.",
  "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.":
    "Use o degrau mais baixo da escada e o corrimão. Uma dor até 5 em 10 é aceitável se no dia seguinte estiver como de costume.",
  "Pain around the kneecap": "Dor à volta da rótula",
  "Knees point where the toes point. Stay in a depth that hurts 3 or less.":
    "Os joelhos apontam para onde apontam os dedos dos pés. Fique numa profundidade em que a dor seja 3 ou menos.",
  "Add this from week 3.": "Acrescente este a partir da semana 3.",
  "Ankle sprain 1: early": "Entorse do tornozelo 1: início",
  "With the foot up higher than your hip.": "Com o pé mais alto do que a anca.",
  "Small circles that do not hurt, both ways round.":
    "Círculos pequenos que não doam, nos dois sentidos.",
  "Start when you can put weight on the foot. Only a light pull.":
    "Comece quando conseguir pôr peso no pé. Só um leve puxão.",
  "Hold on to something firm. Put only as much weight on the foot as is comfortable.":
    "Segure-se a algo firme. Ponha no pé só o peso que for confortável.",
  "Ankle sprain 2: return": "Entorse do tornozelo 2: regresso",
  "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.":
    "A partir da semana 3 deste programa: em vez deste, elevação do calcanhar numa perna, tantas vezes quantas conseguir fazer bem.",
  "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.":
    "Quando 30 segundos forem fáceis, vire a cabeça de um lado para o outro, ou fique em pé sobre uma toalha dobrada.",
  "Steady on your feet 1: start": "Firme nos seus pés 1: começar",
  "Put the chair against a wall. Use your hands as much as you need.":
    "Encoste a cadeira a uma parede. Use as mãos tanto quanto precisar.",
  "Hold the kitchen worktop with both hands.": "Segure-se à bancada da cozinha com as duas mãos.",
  "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.":
    "Continue a segurar-se à bancada. Se for difícil demais, não ponha os pés exatamente na mesma linha.",
  "Steady on your feet 2: progress": "Firme nos seus pés 2: avançar",
  "This is your warm-up. Stay near something firm.":
    "Este é o seu aquecimento. Fique perto de algo firme.",
  "Without your hands if you can.": "Sem as mãos, se conseguir.",
  "Along the worktop, with your hands just above it.":
    "Ao longo da bancada, com as mãos logo acima dela.",
  "One hand close to the worktop.": "Uma mão perto da bancada.",
  "Ten steps along the worktop, turn slowly, ten steps back.":
    "Dez passos ao longo da bancada, vire-se devagar, dez passos de volta.",
  "On the lowest stair, with a hand on the rail.":
    "No degrau mais baixo da escada, com uma mão no corrimão.",
};
