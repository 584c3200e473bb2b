import type { Sentences } from "../sentences";

export const general: Sentences = {
  "Belly breathing lying down": "Respiração com a barriga, na posição deitada",
  "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.":
    "Deite-se de barriga para cima, com os joelhos dobrados. Ponha uma mão na barriga e a outra no peito.",
  "Breathe in slowly through your nose. Let the hand on your belly rise.":
    "Inspire devagar pelo nariz. Deixe subir a mão que está na barriga.",
  "Keep the hand on your chest as still as you can.":
    "Mantenha a mão que está no peito tão quieta quanto conseguir.",
  "Breathe out slowly and feel the belly hand sink again.":
    "Expire devagar e sinta a mão da barriga descer outra vez.",
  "Imagine a balloon in your belly that fills and empties.":
    "Imagine um balão na barriga, que se enche e se esvazia.",
  "Let your shoulders and jaw go soft.": "Deixe os ombros e o maxilar soltos.",
  "Let the breath out take longer than the breath in.":
    "Deixe o ar sair durante mais tempo do que entra.",
  "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.":
    "Se tiver tonturas ou formigueiro nos dedos, respire normalmente até passar.",
  "If lying flat makes you short of breath, do it sitting or with your back propped up.":
    "Se a posição deitada lhe der falta de ar, faça na cadeira ou com as costas levantadas e apoiadas.",
  "Pursed-lip breathing": "Respiração com os lábios semicerrados",
  "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.":
    "Sente-se numa cadeira e deixe cair os ombros. Ponha um dedo levantado à frente da boca, como se fosse uma vela.",
  "Breathe in through your nose for two counts with your mouth closed.":
    "Inspire pelo nariz enquanto conta até dois, com a boca fechada.",
  "Make your lips narrow, as for whistling.": "Aperte os lábios, como para assobiar.",
  "Breathe out gently towards your finger for four counts. The flame should only flicker.":
    "Expire suavemente em direção ao dedo enquanto conta até quatro. A chama deve só tremer.",
  "Breathe out about twice as long as in.":
    "Expire durante cerca do dobro do tempo em que inspira.",
  "Let the air flow out. Do not force it.": "Deixe o ar sair. Não o force.",
  "Use it on stairs too: breathe out while you climb.":
    "Use também nas escadas: expire enquanto sobe.",
  "Stop and rest if you feel dizzy.": "Pare e descanse se tiver tonturas.",
  "If your breath does not settle after some minutes of rest, get medical help.":
    "Se a respiração não acalmar depois de alguns minutos de descanso, procure ajuda médica.",
  "Slow counted breathing": "Respiração lenta e contada",
  "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.":
    "Sente-se numa cadeira com as costas direitas e os dois pés apoiados no chão. Pouse uma mão na barriga e a outra na coxa.",
  "Breathe in through your nose while you count slowly to four.":
    "Inspire pelo nariz enquanto conta devagar até quatro.",
  "Breathe out while you count slowly to six.": "Expire enquanto conta devagar até seis.",
  "Go on in the same gentle rhythm, without gaps.": "Continue no mesmo ritmo suave, sem paragens.",
  "Count in your head, or follow a clock: about six breaths a minute.":
    "Conte em pensamento ou siga um relógio: cerca de seis respirações por minuto.",
  "Small and quiet breaths are enough.": "Bastam respirações pequenas e calmas.",
  "Let your shoulders sink each time you breathe out.":
    "Deixe os ombros descer cada vez que expira.",
  "Count only to three in and four out if the long count makes you short of air.":
    "Conte só até três ao inspirar e até quatro ao expirar se a contagem longa lhe der falta de ar.",
  "Tense and let go": "Contrair e relaxar",
  "Lie on your back with your arms and legs loose. Breathe calmly.":
    "Deite-se de barriga para cima, com os braços e as pernas soltos. Respire com calma.",
  "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.":
    "Feche os punhos, dobre os cotovelos e puxe os dedos dos pés para si. Contraia durante cerca de cinco segundos.",
  "Let everything drop at once. Feel how heavy it is for twenty seconds.":
    "Largue tudo de uma vez. Sinta o peso do corpo durante vinte segundos.",
  "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.":
    "Depois faça o mesmo com os ombros levantados até às orelhas, a barriga, as nádegas e as coxas.",
  "Tighten with half your strength. Letting go is what counts.":
    "Contraia com metade da sua força. O que conta é relaxar.",
  "Breathe on while you are tight.": "Continue a respirar enquanto contrai.",
  "Notice the difference between tight and soft.": "Repare na diferença entre tenso e solto.",
  "Leave out any part that hurts or cramps.":
    "Deixe de fora as partes do corpo que doam ou tenham cãibras.",
  "Put a pillow under your knees if your back is not comfortable.":
    "Ponha uma almofada debaixo dos joelhos se as costas não estiverem confortáveis.",
  "Get up slowly afterwards, as you may feel light-headed.":
    "No fim, levante-se devagar, porque pode sentir uma leve tontura.",
  "March on the spot": "Marchar no lugar",
  "Stand tall with your feet a hip's width apart.":
    "Fique de pé, com o corpo direito e os pés afastados à largura das ancas.",
  "Lift one knee up to about the height of your hip, and swing the other arm forward.":
    "Levante um joelho até cerca da altura da anca e balance o outro braço para a frente.",
  "Put the foot down softly and lift the other knee.":
    "Pouse o pé com suavidade e levante o outro joelho.",
  "Go on in a steady beat. Breathe all the time.":
    "Continue num ritmo constante. Respire o tempo todo.",
  "Stay tall as the knee comes up.": "Mantenha o corpo direito quando o joelho sobe.",
  "Land softly, as if somebody slept below.":
    "Pouse o pé sem barulho, como se alguém dormisse no andar de baixo.",
  "Quick enough to get warm, slow enough to talk.":
    "Rápido o suficiente para aquecer, devagar o suficiente para conversar.",
  "Hold on to a worktop or a chair back if you feel unsteady.":
    "Segure-se a uma bancada ou às costas de uma cadeira se sentir falta de equilíbrio.",
  "Lift your knees less high if your hips or knees hurt.":
    "Levante menos os joelhos se as ancas ou os joelhos doerem.",
  "Stop for chest pain, dizziness or unusual shortness of breath, and get help.":
    "Pare se tiver dor no peito, tonturas ou uma falta de ar fora do normal, e procure ajuda.",
  "Brisk walk": "Caminhada rápida",
  "Put on shoes that hold your feet. Start at an easy speed for the first minutes.":
    "Use sapatos que segurem bem os pés. Nos primeiros minutos, ande a uma velocidade confortável.",
  "Walk faster, until you breathe more deeply but can still talk.":
    "Ande mais depressa, até respirar mais fundo mas ainda conseguir conversar.",
  "Let your arms swing and roll each foot from heel to toes.":
    "Deixe os braços balançar e role cada pé do calcanhar até à ponta.",
  "Slow down for the last minutes.": "Nos últimos minutos, abrande.",
  "Quick steps rather than long ones.": "Antes passos rápidos do que passos compridos.",
  "You should be able to talk, but not to sing.": "Deve conseguir conversar, mas não cantar.",
  "Split it into short walks if pain grows on the way.":
    "Divida em caminhadas curtas se a dor aumentar pelo caminho.",
  "Take your stick or frame if you use one.": "Leve a bengala ou o andarilho, se costuma usar.",
  "Arm swings": "Balançar os braços",
  "Stand with your feet apart and your knees soft. Let both arms hang.":
    "Fique de pé, com os pés afastados e os joelhos um pouco dobrados. Deixe os dois braços pendurados.",
  "Swing both arms forward to about the height of your shoulders.":
    "Balance os dois braços para a frente, até cerca da altura dos ombros.",
  "Let them drop and swing back behind you.": "Deixe-os cair e balançar para trás do corpo.",
  "Go on loosely in a steady beat.": "Continue com o corpo solto, num ritmo constante.",
  "Let the weight of your arms do the work.": "Deixe o peso dos braços fazer o trabalho.",
  "Keep your neck long and your shoulders low.": "Mantenha o pescoço comprido e os ombros baixos.",
  "Let your knees give a little with each swing.":
    "Deixe os joelhos ceder um pouco a cada balanço.",
  "Keep the swing small where your shoulder hurts.": "Faça o balanço pequeno se o ombro doer.",
  "Make sure that nothing and nobody is in the way.":
    "Verifique que não há nada nem ninguém no caminho.",
  "Seated cat–cow": "Gato e vaca na cadeira",
  "Sit on the front half of a chair with both feet flat and your hands on your knees.":
    "Sente-se na metade da frente de uma cadeira, com os dois pés apoiados no chão e as mãos nos joelhos.",
  "Breathe in. Tip your hips forward, lift your chest and look a little up.":
    "Inspire. Incline a bacia para a frente, levante o peito e olhe um pouco para cima.",
  "Breathe out. Tip your hips back, round your back and let your chin drop.":
    "Expire. Incline a bacia para trás, curve as costas e deixe cair o queixo.",
  "Start each movement at your hips and let it roll up to your head.":
    "Comece cada movimento na bacia e deixe-o subir até à cabeça.",
  "Make the part that hurts smaller.": "Faça mais pequena a parte que dói.",
  "If your neck is sore, keep looking straight ahead.":
    "Se o pescoço doer, continue a olhar em frente.",
  "Choose a firm chair without wheels.": "Escolha uma cadeira firme, sem rodas.",
  "Seated trunk rotation": "Rotação do tronco na cadeira",
  "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.":
    "Sente-se com as costas direitas, perto da frente de uma cadeira, com os dois pés apoiados no chão. Cruze os braços sobre o peito.",
  "Turn your chest and head slowly to the right, as far as is comfortable.":
    "Vire o peito e a cabeça devagar para a direita, até onde for confortável.",
  "Come back to the middle.": "Volte ao meio.",
  "Turn to the left in the same way.": "Vire para a esquerda da mesma maneira.",
  "Keep both knees pointing forward.": "Mantenha os dois joelhos a apontar para a frente.",
  "Breathe out as you turn.": "Expire enquanto vira.",
  "Turn less if you feel pain in your back or ribs.":
    "Vire menos se sentir dor nas costas ou nas costelas.",
  "Standing side bend": "Inclinação lateral em pé",
  "Stand with your feet a hip's width apart and your arms by your sides.":
    "Fique de pé, com os pés afastados à largura das ancas e os braços ao lado do corpo.",
  "Lift one arm over your head.": "Levante um braço por cima da cabeça.",
  "Bend to the other side. Let your other hand slide down your thigh.":
    "Incline-se para o outro lado. Deixe a outra mão deslizar pela coxa abaixo.",
  "Breathe, then come up slowly. Change sides.": "Respire e depois suba devagar. Troque de lado.",
  "Reach up first, then over.": "Primeiro estique-se para cima, depois para o lado.",
  "Imagine that you stand between two panes of glass.": "Imagine que está entre dois vidros.",
  "Keep both feet heavy on the floor.": "Mantenha os dois pés pesados no chão.",
  "Bend less if it pinches on the side you bend to.":
    "Incline-se menos se sentir um beliscão no lado para onde se inclina.",
  "If your shoulder hurts, put that hand on your hip instead.":
    "Se o ombro doer, ponha antes essa mão na cintura.",
  "Stand near a wall if you feel unsteady.":
    "Fique perto de uma parede se sentir falta de equilíbrio.",
  "Thread the needle": "Enfiar a linha na agulha",
  "Go on your hands and knees with your back flat.":
    "Apoie as mãos e os joelhos no chão, com as costas direitas.",
  "Slide one hand, palm up, along the floor under the other arm.":
    "Deslize uma mão pelo chão, com a palma para cima, por baixo do outro braço.",
  "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.":
    "Deixe esse ombro e o lado da cabeça descer até ao chão. A outra mão pode caminhar para a frente.",
  "Breathe out there. Then push up with the other hand and come back.":
    "Expire nessa posição. Depois empurre com a outra mão e volte.",
  "Keep your hips above your knees.": "Mantenha as ancas por cima dos joelhos.",
  "Let your eyes follow your hand.": "Deixe os olhos seguir a mão.",
  "Turn your ribs, not only your arm.": "Rode as costelas, não só o braço.",
  "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.":
    "Vá só até meio se o ombro ou o pescoço não se sentirem bem no chão, ou ponha uma almofada debaixo da cabeça.",
  "Sciatic nerve slider": "Deslizamento do nervo ciático",
  "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.":
    "Sente-se numa cadeira ou num banco, com as mãos atrás das costas. Deixe as costas curvar e o queixo cair.",
  "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.":
    "Estique a perna que dói e puxe os dedos do pé para cima. Ao mesmo tempo, levante a cabeça e olhe para cima.",
  "Bend the knee again and let your chin drop at the same time.":
    "Dobre outra vez o joelho e, ao mesmo tempo, deixe cair o queixo.",
  "Keep going smoothly. Do not hold the ends.":
    "Continue num movimento suave. Não pare nos extremos.",
  "Head and leg move together, like the two ends of a string.":
    "A cabeça e a perna movem-se juntas, como as duas pontas de um fio.",
  "Keep your back slumped the whole time.": "Mantenha as costas curvadas o tempo todo.",
  "Slow and smooth, about three seconds each way.":
    "Devagar e suave, cerca de três segundos em cada sentido.",
  "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.":
    "Um leve puxão está bem. Dor, dormência ou formigueiro que não passam não estão bem: faça o movimento mais pequeno ou pare.",
  "Lift the foot less high if you feel it in your back.":
    "Levante menos o pé se sentir o exercício nas costas.",
  "Femoral nerve slider": "Deslizamento do nervo femoral",
  "Lie on your front and prop yourself up on your forearms. Let your head hang down.":
    "Deite-se de barriga para baixo e apoie-se nos antebraços, com o peito levantado. Deixe a cabeça pendurada.",
  "Bend the knee of the sore leg. Lift your head at the same time and look ahead.":
    "Dobre o joelho da perna que dói. Ao mesmo tempo, levante a cabeça e olhe em frente.",
  "Lower the leg and let your head drop at the same time.":
    "Baixe a perna e, ao mesmo tempo, deixe cair a cabeça.",
  "Head up as the heel comes up. Head down as the foot goes down.":
    "A cabeça sobe quando o calcanhar sobe. A cabeça desce quando o pé desce.",
  "Keep both hip bones on the floor.": "Mantenha os dois ossos da bacia no chão.",
  "About three seconds each way.": "Cerca de três segundos em cada sentido.",
  "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.":
    "Um leve puxão na frente da coxa está bem. Formigueiro ou dormência que não passam não estão bem: pare.",
  "If propping up hurts your back, put a pillow under your belly or lie flat.":
    "Se as costas doerem nesta posição, ponha uma almofada debaixo da barriga ou deite-se com o peito no chão.",
  "Median nerve slider": "Deslizamento do nervo mediano",
  "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.":
    "Fique de pé, com o corpo direito. Levante um braço para o lado até à altura do ombro, com o cotovelo dobrado e a palma da mão virada para si.",
  "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.":
    "Estique o cotovelo e dobre a mão para trás até os dedos apontarem para baixo. Ao mesmo tempo, incline a cabeça para esse braço.",
  "Bend the elbow and let the hand come back. Tilt your head away at the same time.":
    "Dobre o cotovelo e deixe a mão voltar. Ao mesmo tempo, incline a cabeça para o outro lado.",
  "Head and hand move together, to the same side.":
    "A cabeça e a mão movem-se juntas, para o mesmo lado.",
  "Keep your shoulder down.": "Mantenha o ombro em baixo.",
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.":
    "Um leve puxão está bem. Dor, formigueiro ou dormência que não passam não estão bem: faça o movimento mais pequeno ou pare.",
  "Keep the arm lower if your shoulder hurts at this height.":
    "Mantenha o braço mais baixo se o ombro doer a esta altura.",
  "Ulnar nerve slider": "Deslizamento do nervo cubital (ulnar)",
  "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.":
    "Fique de pé, com o corpo direito. Estenda um braço para o lado, quase esticado, com a palma da mão para baixo e a cabeça inclinada para o outro lado.",
  "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.":
    "Dobre o cotovelo e a mão para trás, como se levasse uma bandeja ao lado da orelha. Ao mesmo tempo, incline a cabeça para esse braço.",
  "Straighten the arm again and tilt your head away at the same time.":
    "Estique outra vez o braço e, ao mesmo tempo, incline a cabeça para o outro lado.",
  "Think of a waiter who lifts a tray and puts it down.":
    "Imagine um empregado de restaurante que levanta uma bandeja e a pousa.",
  "Fingers point to your shoulder when the tray is up.":
    "Os dedos apontam para o ombro quando a bandeja está em cima.",
  "Do not lean on your bent elbow during the day.":
    "Durante o dia, não se apoie no cotovelo dobrado.",
  "Radial nerve slider": "Deslizamento do nervo radial",
  "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.":
    "Fique de pé, com o corpo direito, um cotovelo dobrado e a mão solta à sua frente. Incline a cabeça para o lado contrário a esse braço.",
  "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.":
    "Estique o braço para baixo e um pouco para fora, feche a mão sem força e dobre o pulso, de modo que a palma olhe para trás e para cima.",
  "Tilt your head towards that arm at the same time.":
    "Ao mesmo tempo, incline a cabeça para esse braço.",
  "Bend the elbow again and tilt your head away. Keep going smoothly.":
    "Dobre outra vez o cotovelo e incline a cabeça para o outro lado. Continue num movimento suave.",
  "Think of a waiter who takes a tip behind his back.":
    "Imagine um empregado de restaurante que recebe uma gorjeta atrás das costas.",
  "Keep the hand open if making a fist hurts your elbow.":
    "Mantenha a mão aberta se fechá-la fizer doer o cotovelo.",
};
