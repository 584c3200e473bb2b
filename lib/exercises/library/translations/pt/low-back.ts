import type { Sentences } from "../sentences";

export const lowBack: Sentences = {
  "Pelvic tilt": "Inclinação da bacia",
  "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.":
    "Deite-se de barriga para cima num tapete. Dobre os joelhos e mantenha os dois pés bem apoiados no chão.",
  "Gently tighten your tummy and press the hollow of your back down to the floor.":
    "Contraia suavemente a barriga e encoste ao chão a curva do fundo das costas.",
  "Hold for a few seconds. Keep breathing.":
    "Mantenha a posição alguns segundos. Continue a respirar.",
  "Let go slowly until your back is in its usual curve. Then do it again.":
    "Relaxe devagar até as costas voltarem à sua curva normal. Depois repita.",
  "Think of tipping a bowl of water in your hips towards your chin.":
    "Imagine que tem uma tigela de água na bacia e a inclina em direção ao queixo.",
  "Only your hips rock. Your shoulders and feet stay still.":
    "Só a bacia balança. Os ombros e os pés ficam quietos.",
  "Breathe out as you press down.": "Expire enquanto encosta as costas ao chão.",
  "Move in a smaller range if your back or leg hurts more when you press down.":
    "Faça o movimento mais pequeno se as costas ou a perna doerem mais quando encosta as costas ao chão.",
  "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.":
    "Depois do quarto mês de gravidez, faça em pé, com as costas encostadas a uma parede, em vez de se deitar.",
  "Cat–cow": "Gato e vaca",
  "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.":
    "Apoie as mãos e os joelhos no chão. Ponha as mãos debaixo dos ombros e os joelhos debaixo das ancas.",
  "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.":
    "Inspire. Deixe descer a barriga e levante a cabeça e as nádegas. Esta é a vaca.",
  "Breathe out. Push your back up like an angry cat and let your head and bottom drop.":
    "Expire. Empurre as costas para cima, como um gato zangado, e deixe cair a cabeça e as nádegas.",
  "Keep moving slowly from one to the other.":
    "Continue a passar devagar de uma posição para a outra.",
  "Let your breath set the speed.": "Deixe que a respiração marque a velocidade.",
  "Start each movement at your tailbone and let it roll up to your head.":
    "Comece cada movimento no cóccix (o fim da coluna) e deixe-o subir até à cabeça.",
  "Push the floor away with straight arms.": "Empurre o chão com os braços esticados.",
  "If your wrists hurt, lean on your fists or forearms.":
    "Se os pulsos doerem, apoie-se nos punhos fechados ou nos antebraços.",
  "If your knees hurt, kneel on a folded towel.":
    "Se os joelhos doerem, ajoelhe-se sobre uma toalha dobrada.",
  "If your neck hurts, keep looking at the floor.":
    "Se o pescoço doer, continue a olhar para o chão.",
  "Child’s pose": "Postura da criança",
  "Kneel on a mat and sit back on your heels.":
    "Ajoelhe-se num tapete e sente-se sobre os calcanhares.",
  "Walk your hands forward and lower your forehead to the mat.":
    "Caminhe com as mãos para a frente e baixe a testa até ao tapete.",
  "Rest there and breathe deeply into your lower back.":
    "Descanse assim e respire fundo, levando o ar até ao fundo das costas.",
  "To come up, walk your hands back towards your knees.":
    "Para se levantar, caminhe com as mãos de volta para os joelhos.",
  "Let your bottom stay heavy on your heels.": "Deixe as nádegas pesadas sobre os calcanhares.",
  "Let your shoulders melt towards the floor.": "Deixe os ombros derreter em direção ao chão.",
  "Feel your back widen with each breath in.": "Sinta as costas a alargar cada vez que inspira.",
  "If your knees do not bend this far, put a pillow between your bottom and your heels.":
    "Se os joelhos não dobrarem tanto, ponha uma almofada entre as nádegas e os calcanhares.",
  "If your forehead does not reach the mat, rest it on your fists or a cushion.":
    "Se a testa não chegar ao tapete, apoie-a nos punhos fechados ou numa almofada.",
  "Widen your knees if your tummy gets in the way or you are pregnant.":
    "Afaste os joelhos se a barriga atrapalhar ou se estiver grávida.",
  Bridge: "Ponte",
  "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.":
    "Deite-se de barriga para cima, com os joelhos dobrados e os pés apoiados no chão, afastados à largura das ancas.",
  "Push through your heels and lift your hips until your body is straight from shoulders to knees.":
    "Faça força nos calcanhares e levante a bacia até o corpo ficar direito dos ombros aos joelhos.",
  "Squeeze your bottom and hold at the top for a few seconds.":
    "Contraia as nádegas e mantenha-se em cima alguns segundos.",
  "Lower your hips slowly to the floor.": "Baixe a bacia devagar até ao chão.",
  "Press your heels into the floor.": "Pressione os calcanhares contra o chão.",
  "Keep your knees in line with your feet.": "Mantenha os joelhos alinhados com os pés.",
  "Keep your ribs down. Your bottom does the work, not your back.":
    "Mantenha as costelas em baixo. Quem trabalha são as nádegas, não as costas.",
  "Lift less high if you feel it in your back instead of your bottom.":
    "Levante menos se sentir o esforço nas costas em vez de nas nádegas.",
  "If you get a cramp behind your thigh, move your feet closer to you.":
    "Se tiver uma cãibra atrás da coxa, aproxime mais os pés de si.",
  "Do not turn your head while you are up.":
    "Não vire a cabeça enquanto estiver com a bacia levantada.",
  "Knee to chest": "Joelho ao peito",
  "Lie on your back with both legs straight.":
    "Deite-se de barriga para cima, com as duas pernas esticadas.",
  "Bend one knee and take hold of your shin with both hands.":
    "Dobre um joelho e segure a canela com as duas mãos.",
  "Draw the knee towards your chest until you feel a gentle stretch.":
    "Puxe o joelho em direção ao peito até sentir um alongamento suave.",
  "Hold and breathe. Lower the leg and change sides.":
    "Mantenha a posição e respire. Baixe a perna e troque de lado.",
  "Keep your head and shoulders resting on the floor.":
    "Mantenha a cabeça e os ombros apoiados no chão.",
  "Let the other leg stay long and heavy.": "Deixe a outra perna esticada e pesada.",
  "Breathe out as the knee comes closer.": "Expire enquanto o joelho se aproxima.",
  "If your knee is sore, hold behind your thigh instead of on your shin.":
    "Se o joelho doer, segure atrás da coxa em vez de na canela.",
  "If the straight leg pulls on your back, bend it and put the foot flat.":
    "Se a perna esticada puxar pelas costas, dobre-a e apoie o pé no chão.",
  "For more stretch, bring both knees up, but only when one is easy.":
    "Para alongar mais, puxe os dois joelhos, mas só quando um já for fácil.",
  "Piriformis stretch": "Alongamento do piriforme",
  "Lie on your back with your knees bent and your feet flat.":
    "Deite-se de barriga para cima, com os joelhos dobrados e os pés apoiados no chão.",
  "Rest one ankle across the other thigh, just above the knee.":
    "Cruze um tornozelo sobre a outra coxa, logo acima do joelho.",
  "Hold behind that thigh with both hands and draw the leg gently towards your chest.":
    "Segure atrás dessa coxa com as duas mãos e puxe a perna suavemente em direção ao peito.",
  "Hold when you feel a stretch in your bottom. Then change sides.":
    "Quando sentir um alongamento na nádega, mantenha a posição. Depois troque de lado.",
  "Let the knee of the crossed leg fall outwards.":
    "Deixe o joelho da perna cruzada cair para fora.",
  "Keep your head and shoulders on the floor.": "Mantenha a cabeça e os ombros no chão.",
  "Relax your bottom as you breathe out.": "Relaxe as nádegas enquanto expira.",
  "If you cannot reach your thigh, put a towel round it and hold the ends.":
    "Se não chegar à coxa, passe uma toalha à volta dela e segure as pontas.",
  "Stop if tingling or pain goes further down your leg.":
    "Pare se um formigueiro ou uma dor descer mais pela perna.",
  "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.":
    "Se o joelho cruzado doer, aproxime o tornozelo da anca ou baixe a perna.",
  "Seated spinal twist": "Torção da coluna na posição sentada",
  "Sit on the floor with both legs straight in front of you.":
    "Sente-se no chão com as duas pernas esticadas à sua frente.",
  "Bend your right knee and put that foot on the floor outside your left thigh.":
    "Dobre o joelho direito e ponha esse pé no chão, do lado de fora da coxa esquerda.",
  "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.":
    "Ponha a mão direita no chão, atrás de si, e o cotovelo esquerdo do lado de fora do joelho direito.",
  "Turn gently to the right and look over your right shoulder.":
    "Rode suavemente para a direita e olhe por cima do ombro direito.",
  "Hold and breathe. Come back slowly and change sides.":
    "Mantenha a posição e respire. Volte devagar e troque de lado.",
  "Grow tall first, then turn.": "Primeiro estique-se para cima, depois rode.",
  "Turn from your ribs, not by pulling on your arms.":
    "Rode a partir das costelas, sem puxar com os braços.",
  "Keep both sides of your bottom on the floor.": "Mantenha as duas nádegas no chão.",
  "Sit on a folded blanket if your back rounds.":
    "Sente-se sobre um cobertor dobrado se as costas ficarem curvadas.",
  "Turn only as far as is comfortable. Never jerk into the turn.":
    "Rode só até onde for confortável. Nunca rode aos puxões.",
  "Hug the knee with your arm if the elbow does not reach.":
    "Abrace o joelho com o braço se o cotovelo não chegar.",
  "Wall sit": "Cadeira na parede",
  "Stand with your back against a wall and your feet about two foot-lengths in front of it.":
    "Fique de pé com as costas encostadas a uma parede e os pés à frente dela, a uma distância de cerca de dois comprimentos do seu pé.",
  "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.":
    "Escorregue pela parede até ficar como quem se senta numa cadeira. Pare mais acima se for difícil demais.",
  "Keep your whole back against the wall and hold.":
    "Mantenha as costas todas encostadas à parede e aguente a posição.",
  "Push through your heels and slide up again.":
    "Faça força nos calcanhares e suba outra vez pela parede.",
  "Keep your knees above your ankles, not past your toes.":
    "Mantenha os joelhos por cima dos tornozelos, sem passar a ponta dos pés.",
  "Put your weight on your heels.": "Ponha o peso nos calcanhares.",
  "Breathe all the time. Do not hold your breath.":
    "Respire o tempo todo. Não prenda a respiração.",
  "If the front of your knee hurts, slide down only a little.":
    "Se a frente do joelho doer, desça só um pouco.",
  "Wear shoes that grip, on a floor that is not slippery.":
    "Use sapatos que não escorreguem, num chão que não seja escorregadio.",
  "Keep a chair beside you if you feel unsure.":
    "Tenha uma cadeira ao seu lado se não se sentir em segurança.",
  "Bird-dog": "Bird-dog (braço e perna opostos)",
  "Go on your hands and knees with your back flat like a table.":
    "Apoie as mãos e os joelhos no chão, com as costas direitas como uma mesa.",
  "Stretch your right arm forward and your left leg back at the same time.":
    "Estique ao mesmo tempo o braço direito para a frente e a perna esquerda para trás.",
  "Hold for a few seconds and keep your hips level.":
    "Mantenha a posição alguns segundos, com a bacia nivelada.",
  "Come back to the start. Then use your left arm and right leg.":
    "Volte à posição inicial. Depois use o braço esquerdo e a perna direita.",
  "Imagine a full cup of tea on your lower back.":
    "Imagine um copo cheio de chá em cima do fundo das costas.",
  "Reach long, not high.": "Estique-se para longe, não para cima.",
  "Look at the floor so that your neck stays long.":
    "Olhe para o chão, para que o pescoço fique comprido.",
  "If it is too hard, move only an arm or only a leg.":
    "Se for difícil demais, mova só um braço ou só uma perna.",
  "If your wrists hurt, lean on your fists.": "Se os pulsos doerem, apoie-se nos punhos fechados.",
  "Hip flexor stretch": "Alongamento da frente da anca",
  "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.":
    "Ajoelhe-se sobre um joelho. Apoie o outro pé à frente, de modo que os dois joelhos façam um ângulo reto.",
  "Keep your body tall and gently tuck your tailbone under.":
    "Mantenha o corpo direito e encaixe suavemente o cóccix para baixo e para a frente.",
  "Move your hips forward until you feel a stretch at the front of the hip you kneel on.":
    "Leve a bacia para a frente até sentir um alongamento na frente da anca do lado ajoelhado.",
  "Hold and breathe. Then change sides.": "Mantenha a posição e respire. Depois troque de lado.",
  "Squeeze your bottom on the side you kneel on.": "Contraia a nádega do lado ajoelhado.",
  "Keep your chest above your hips.": "Mantenha o peito por cima da bacia.",
  "The movement is small.": "O movimento é pequeno.",
  "Put a cushion under your knee.": "Ponha uma almofada debaixo do joelho.",
  "Hold on to a chair if you feel wobbly.":
    "Segure-se a uma cadeira se sentir falta de equilíbrio.",
  "If kneeling hurts, do it standing with one foot behind you.":
    "Se doer ajoelhar, faça em pé, com um pé atrás de si.",
  "Dead bug": "Inseto morto (dead bug)",
  "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.":
    "Deite-se de barriga para cima. Aponte os dois braços para o teto e levante as duas pernas com os joelhos dobrados em ângulo reto.",
  "Press your lower back gently onto the floor.": "Encoste suavemente o fundo das costas ao chão.",
  "Slowly lower your right arm behind your head and your left leg towards the floor.":
    "Baixe devagar o braço direito para trás da cabeça e a perna esquerda em direção ao chão.",
  "Come back to the start. Then lower your left arm and right leg.":
    "Volte à posição inicial. Depois baixe o braço esquerdo e a perna direita.",
  "Keep your lower back on the floor all the time.":
    "Mantenha o fundo das costas no chão o tempo todo.",
  "Breathe out as you lower.": "Expire enquanto baixa.",
  "Go only as low as you can without your back lifting.":
    "Baixe só até onde conseguir sem que as costas se levantem.",
  "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.":
    "Se as costas se levantarem ou doerem, baixe só a perna, ou toque no chão só com o calcanhar, com o joelho dobrado.",
  "If your shoulder hurts, keep both arms up and move only your legs.":
    "Se o ombro doer, mantenha os dois braços em cima e mova só as pernas.",
};
