import type { Sentences } from "../sentences";

export const trunkAndHip: Sentences = {
  Clamshell: "Ostra",
  "Lie on your side with your knees bent and your feet together, in line with your back.":
    "Deite-se de lado, com os joelhos dobrados e os pés juntos, alinhados com as costas.",
  "Keep your feet touching and open your top knee like a clam.":
    "Mantenha os pés encostados e abra o joelho de cima como uma ostra.",
  "Stop before your hips roll back. Hold for a moment.":
    "Pare antes de a bacia rodar para trás. Mantenha a posição um momento.",
  "Close slowly. Do all your turns, then change sides.":
    "Feche devagar. Faça todas as repetições e depois troque de lado.",
  "Feel it at the back of your hip, where a back pocket would be.":
    "Sinta o esforço atrás da anca, onde ficaria um bolso de trás.",
  "Put your top hand on your hip bone to keep it still.":
    "Ponha a mão de cima no osso da bacia, para o manter quieto.",
  "Keep your heels glued together.": "Mantenha os calcanhares como se estivessem colados.",
  "Open less far if you feel a pinch in your groin.":
    "Abra menos se sentir um beliscão na virilha.",
  "Put a pillow between your knees, or lie on the other side, if your outer hip is sore.":
    "Ponha uma almofada entre os joelhos, ou deite-se sobre o outro lado, se o lado de fora da anca doer.",
  "Side-lying hip abduction": "Elevação da perna, de lado",
  "Lie on your side with the bottom knee bent and the top leg straight.":
    "Deite-se de lado, com o joelho de baixo dobrado e a perna de cima esticada.",
  "Roll your top hip slightly forward and point your toes ahead.":
    "Rode a anca de cima um pouco para a frente e aponte os dedos do pé para a frente.",
  "Lift the top leg towards the ceiling, a little behind your body.":
    "Levante a perna de cima em direção ao teto, um pouco atrás do corpo.",
  "Hold for a moment and lower it slowly. Then change sides.":
    "Mantenha a posição um momento e baixe devagar. Depois troque de lado.",
  "Lead with your heel.": "O calcanhar vai à frente do movimento.",
  "Reach long with the leg before you lift it.": "Estique a perna para longe antes de a levantar.",
  "Think of a wall behind you that your heel slides up.":
    "Imagine uma parede atrás de si, por onde o calcanhar sobe.",
  "Lift less high if you feel it in your back.": "Levante menos se sentir o esforço nas costas.",
  "Put a pillow under your waist or lie on the other side if your outer hip is sore.":
    "Ponha uma almofada debaixo da cintura ou deite-se sobre o outro lado se o lado de fora da anca doer.",
  "Side plank from knees": "Prancha lateral com os joelhos no chão",
  "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.":
    "Deite-se de lado, com os joelhos dobrados. Apoie-se no antebraço, com o cotovelo debaixo do ombro.",
  "Lift your hips until you are straight from head to knees.":
    "Levante a bacia até o corpo ficar direito da cabeça aos joelhos.",
  "Hold and breathe.": "Mantenha a posição e respire.",
  "Lower your hips slowly. Then change sides.": "Baixe a bacia devagar. Depois troque de lado.",
  "Push the floor away with your forearm.": "Empurre o chão com o antebraço.",
  "Move your hips forward, so that you are not sitting back.":
    "Leve a bacia para a frente, para não ficar com as nádegas para trás.",
  "Keep your top shoulder above the bottom one.":
    "Mantenha o ombro de cima por cima do ombro de baixo.",
  "Put a folded towel under your elbow and knee if they are sore.":
    "Ponha uma toalha dobrada debaixo do cotovelo e do joelho se eles doerem.",
  "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.":
    "Pare se o ombro doer. Em vez disso, faça em pé, com o antebraço numa parede.",
  "Side plank": "Prancha lateral",
  "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.":
    "Deite-se de lado, com as pernas esticadas e um pé em cima do outro. Apoie-se no antebraço.",
  "Lift your hips until you are straight from head to feet.":
    "Levante a bacia até o corpo ficar direito da cabeça aos pés.",
  "Hold and breathe. Keep your hips up.": "Mantenha a posição e respire. A bacia fica em cima.",
  "Lower slowly. Then change sides.": "Baixe devagar. Depois troque de lado.",
  "Keep your elbow right below your shoulder.": "Mantenha o cotovelo mesmo debaixo do ombro.",
  "Lift the side of your waist that is nearer to the floor.":
    "Levante o lado da cintura que está mais perto do chão.",
  "Look straight ahead.": "Olhe em frente.",
  "Bend your knees and hold from there if your hips sag.":
    "Se a bacia descer, dobre os joelhos e mantenha a posição a partir daí.",
  "Stop if your shoulder or back hurts.": "Pare se o ombro ou as costas doerem.",
  "Put one foot in front of the other if you wobble.":
    "Ponha um pé à frente do outro se perder o equilíbrio.",
  "Plank from knees": "Prancha com os joelhos no chão",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders.":
    "Deite-se de barriga para baixo e apoie-se nos antebraços, com os cotovelos debaixo dos ombros.",
  "Bend your knees. Tighten your tummy and bottom.":
    "Dobre os joelhos. Contraia a barriga e as nádegas.",
  "Hold and breathe. Then lower slowly.": "Mantenha a posição e respire. Depois baixe devagar.",
  "Pull your ribs and your hips gently towards each other.":
    "Aproxime suavemente as costelas e a bacia.",
  "Push the floor away with your forearms.": "Empurre o chão com os antebraços.",
  "Look at the floor between your hands.": "Olhe para o chão entre as mãos.",
  "Stop as soon as you feel it in your lower back instead of your tummy.":
    "Pare logo que sentir o esforço no fundo das costas em vez de na barriga.",
  "Put a folded towel under your knees if they are sore.":
    "Ponha uma toalha dobrada debaixo dos joelhos se eles doerem.",
  Plank: "Prancha",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.":
    "Deite-se de barriga para baixo e apoie-se nos antebraços, com os cotovelos debaixo dos ombros. Apoie os dedos dos pés no chão.",
  "Tighten your tummy and bottom and lift your hips and knees.":
    "Contraia a barriga e as nádegas e levante a bacia e os joelhos.",
  "Make one straight line from head to heels. Hold and breathe.":
    "Faça uma linha reta da cabeça aos calcanhares. Mantenha a posição e respire.",
  "Lower your knees first, then your hips.": "Baixe primeiro os joelhos e depois a bacia.",
  "Tuck your tailbone under a little.": "Encaixe um pouco o cóccix para baixo e para a frente.",
  "Push back through your heels.": "Empurre para trás com os calcanhares.",
  "Several short holds are better than one long one with a sagging back.":
    "É melhor manter a posição várias vezes por pouco tempo do que uma vez por muito tempo com as costas a descair.",
  "Put your knees down if you feel it in your lower back.":
    "Pouse os joelhos se sentir o esforço no fundo das costas.",
  "Bird-dog, arms only": "Bird-dog, só braços",
  "Tighten your tummy gently.": "Contraia suavemente a barriga.",
  "Reach one arm forward until it is level with your body. Keep your chest level.":
    "Estique um braço para a frente até ficar ao nível do corpo. Mantenha o peito nivelado.",
  "Hold for a few seconds, put the hand down and change arms.":
    "Mantenha a posição alguns segundos, pouse a mão e troque de braço.",
  "Shift your weight as little as you can.": "Desloque o peso o menos que puder.",
  "Reach long, with your thumb pointing up.":
    "Estique-se para longe, com o polegar a apontar para cima.",
  "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.":
    "Se o ombro doer, deslize a mão para a frente no chão em vez de a levantar.",
  "Bird-dog, legs only": "Bird-dog, só pernas",
  "Slide one foot back along the floor until the leg is straight.":
    "Deslize um pé para trás pelo chão até a perna ficar esticada.",
  "Lift the leg until it is level with your body. Hold for a few seconds.":
    "Levante a perna até ficar ao nível do corpo. Mantenha a posição alguns segundos.",
  "Come back to the start and change legs.": "Volte à posição inicial e troque de perna.",
  "Reach back with your heel, not up.": "Estique o calcanhar para trás, não para cima.",
  "Squeeze your bottom to lift the leg.": "Contraia a nádega para levantar a perna.",
  "If it is too hard, keep your toes on the floor and only slide the foot.":
    "Se for difícil demais, deixe a ponta do pé no chão e só deslize o pé.",
  "Standing back extension": "Extensão das costas em pé",
  "Stand tall with your feet as wide apart as your hips.":
    "Fique de pé, com o corpo direito e os pés afastados à largura das ancas.",
  "Put both hands on the small of your back, fingers pointing down.":
    "Ponha as duas mãos no fundo das costas, com os dedos a apontar para baixo.",
  "Lean your shoulders back over your hands. Keep your knees straight.":
    "Incline os ombros para trás, por cima das mãos. Mantenha os joelhos esticados.",
  "Stay for a moment, then come back up.": "Fique assim um momento e depois volte a subir.",
  "Use your hands as the hinge.": "Use as mãos como uma dobradiça.",
  "Let your hips drift forward a little.": "Deixe a bacia ir um pouco para a frente.",
  "Keep looking ahead, so that your neck does not tip back.":
    "Continue a olhar em frente, para que a cabeça não caia para trás.",
  "Stand with a worktop behind you if you feel unsure on your feet.":
    "Fique com uma bancada atrás de si se não se sentir em segurança.",
  "Stop if pain or tingling moves down your leg.":
    "Pare se uma dor ou um formigueiro descer pela perna.",
  "Come up slowly if you get dizzy.": "Volte devagar se tiver tonturas.",
  "Hip hinge": "Dobradiça da anca",
  "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.":
    "Fique de pé, com os pés afastados à largura das ancas e os joelhos um pouco dobrados. Ponha as mãos nas coxas.",
  "Push your bottom straight back and let your chest tip forward.":
    "Empurre as nádegas em linha reta para trás e deixe o peito inclinar-se para a frente.",
  "Slide your hands down to your knees. Your back keeps its shape.":
    "Deslize as mãos até aos joelhos. As costas mantêm a sua forma.",
  "Squeeze your bottom and come back up tall.":
    "Contraia as nádegas e volte a subir até ficar com o corpo direito.",
  "Pretend to close a car door with your bottom.":
    "Faça de conta que fecha a porta de um carro com as nádegas.",
  "Keep your weight in the middle of your feet.": "Mantenha o peso no meio dos pés.",
  "Let your head follow the line of your back.": "Deixe a cabeça seguir a linha das costas.",
  "Go only as low as your back stays straight.": "Desça só até onde as costas ficarem direitas.",
  "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.":
    "Se não souber até onde ir, fique à frente de uma parede, de costas para ela, e toque-lhe com as nádegas.",
  "Single-leg hip hinge": "Dobradiça da anca numa perna",
  "Stand on one leg with that knee soft.":
    "Fique de pé numa perna, com esse joelho um pouco dobrado.",
  "Tip forward from your hip and let the other leg rise straight behind you.":
    "Incline-se para a frente a partir da anca e deixe a outra perna subir esticada para trás.",
  "Stop when your body and the back leg are nearly level with the floor.":
    "Pare quando o corpo e a perna de trás estiverem quase na horizontal.",
  "Squeeze your bottom and come back up slowly. Then change legs.":
    "Contraia as nádegas e volte a subir devagar. Depois troque de perna.",
  "Your head and your back heel are the two ends of a seesaw.":
    "A cabeça e o calcanhar de trás são como as duas pontas de uma balança.",
  "Point the toes of the lifted foot at the floor.": "Aponte para o chão os dedos do pé levantado.",
  "Look at a spot on the floor about a metre ahead.":
    "Olhe para um ponto no chão, cerca de um metro à sua frente.",
  "Stand beside a worktop or a wall, so that you can touch it.":
    "Fique ao lado de uma bancada ou de uma parede, para lhe poder tocar.",
  "Go less low if the back of your thigh pulls hard.":
    "Desça menos se a parte de trás da coxa puxar muito.",
  "Pallof press": "Pallof press (empurrar a banda à frente)",
  "Fix a band at chest height. Stand side-on to it and step away until it is tight.":
    "Prenda uma banda elástica à altura do peito. Fique de lado para ela e afaste-se até a banda ficar esticada.",
  "Hold the band with both hands in front of your chest.":
    "Segure a banda com as duas mãos à frente do peito.",
  "Push your hands straight out in front. Do not let the band turn you.":
    "Empurre as mãos em linha reta para a frente. Não deixe que a banda faça rodar o corpo.",
  "Hold for a moment and bring your hands back. Then turn round for the other side.":
    "Mantenha a posição um momento e traga as mãos de volta. Depois vire-se para fazer o outro lado.",
  "Keep your breastbone pointing straight ahead.": "Mantenha o osso do peito a apontar em frente.",
  "Stand with soft knees and a tall back.":
    "Fique com os joelhos um pouco dobrados e as costas direitas.",
  "Breathe out as you push.": "Expire enquanto empurra.",
  "Check the band for cracks, and that what it hangs on cannot move.":
    "Veja se a banda tem fendas e se aquilo a que está presa não se pode mexer.",
  "Stand nearer to where the band is fixed if your back or shoulder complains.":
    "Fique mais perto do sítio onde a banda está presa se as costas ou o ombro doerem.",
  "Standing hip abduction": "Elevação da perna para o lado, em pé",
  "Stand tall beside a sturdy chair and hold on to its back.":
    "Fique de pé, com o corpo direito, ao lado de uma cadeira firme e segure-se às costas da cadeira.",
  "Shift your weight on to the leg next to the chair.":
    "Passe o peso para a perna que está junto à cadeira.",
  "Lift the other leg straight out to the side, toes pointing ahead.":
    "Levante a outra perna, esticada, para o lado, com os dedos do pé a apontar para a frente.",
  "Lower it slowly. Do all your turns, then change sides.":
    "Baixe-a devagar. Faça todas as repetições e depois troque de lado.",
  "Grow tall through the leg you stand on.": "Estique-se para cima sobre a perna de apoio.",
  "Keep both hip bones level.": "Mantenha os dois ossos da bacia nivelados.",
  "A small, slow lift is enough.": "Basta levantar pouco e devagar.",
  "Use a chair that cannot slide, or a kitchen worktop.":
    "Use uma cadeira que não possa deslizar, ou a bancada da cozinha.",
  "Put the foot down between the turns if you wobble.":
    "Pouse o pé entre as repetições se perder o equilíbrio.",
  "Standing hip extension": "Elevação da perna para trás, em pé",
  "Stand tall behind a sturdy chair and hold on to its back.":
    "Fique de pé, com o corpo direito, atrás de uma cadeira firme e segure-se às costas da cadeira.",
  "Tighten your tummy and your bottom gently.": "Contraia suavemente a barriga e as nádegas.",
  "Take one straight leg back without leaning forward. Hold for a moment.":
    "Leve uma perna esticada para trás, sem se inclinar para a frente. Mantenha a posição um momento.",
  "Lower it slowly. Do all your turns, then change legs.":
    "Baixe-a devagar. Faça todas as repetições e depois troque de perna.",
  "Start the movement from your bottom.": "Comece o movimento nas nádegas.",
  "Keep your chest tall above your hips.": "Mantenha o peito levantado por cima da bacia.",
  "Small and slow is right.": "Pequeno e devagar é o certo.",
  "Lift less far if you feel it in your back.":
    "Levante menos a perna se sentir o esforço nas costas.",
  "Lateral band walk": "Passos laterais com banda elástica",
  "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.":
    "Ponha uma banda elástica em forma de anel à volta das duas pernas, logo acima dos joelhos. Fique de pé, com os pés à largura das ancas.",
  "Bend your hips and knees a little and stay at that height.":
    "Dobre um pouco as ancas e os joelhos e fique a essa altura.",
  "Step out to the side against the band.": "Dê um passo para o lado contra a força da banda.",
  "Let the other foot follow slowly. Walk so to one side, then back to the other.":
    "Deixe o outro pé seguir devagar. Caminhe assim para um lado e depois de volta para o outro.",
  "Keep the band tight all the time.": "Mantenha a banda sempre esticada.",
  "Point your knees the same way as your toes.":
    "Aponte os joelhos para onde apontam os dedos dos pés.",
  "Keep your head level, as if under a low ceiling.":
    "Mantenha a cabeça sempre à mesma altura, como debaixo de um teto baixo.",
  "Take smaller steps if your knees or hips hurt.":
    "Dê passos mais pequenos se os joelhos ou as ancas doerem.",
  "Check the band for cracks before you start.": "Veja se a banda tem fendas antes de começar.",
  "Keep the floor clear on both sides.": "Mantenha o chão livre dos dois lados.",
  "Standing hip flexor stretch": "Alongamento da frente da anca em pé",
  "Put your hands on your hips and take one big step back with one foot.":
    "Ponha as mãos na cintura e dê um passo grande para trás com um pé.",
  "Stand tall and tuck your tailbone gently under.":
    "Fique com o corpo direito e encaixe suavemente o cóccix para baixo e para a frente.",
  "Bend the front knee and move your hips forward until the front of the back hip stretches.":
    "Dobre o joelho da frente e leve a bacia para a frente até a frente da anca de trás alongar.",
  "Hold and breathe. Then change legs.": "Mantenha a posição e respire. Depois troque de perna.",
  "Squeeze your bottom on the side of the back leg.": "Contraia a nádega do lado da perna de trás.",
  "Let the back heel lift.": "Deixe o calcanhar de trás levantar-se.",
  "Hold on to a worktop or a sturdy chair if you feel wobbly.":
    "Segure-se a uma bancada ou a uma cadeira firme se sentir falta de equilíbrio.",
  "Take a shorter step if your knee or back hurts.":
    "Dê um passo mais curto se o joelho ou as costas doerem.",
  "Figure-four stretch, sitting": "Alongamento em quatro, na cadeira",
  "Sit near the front of a sturdy chair with both feet flat.":
    "Sente-se perto da frente de uma cadeira firme, com os dois pés apoiados no chão.",
  "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.":
    "Ponha as mãos na cintura e sente-se com as costas direitas. Incline-se para a frente a partir das ancas, com as costas esticadas.",
  "Hold when you feel a stretch in your bottom. Then change legs.":
    "Quando sentir um alongamento na nádega, mantenha a posição. Depois troque de perna.",
  "Bring your breastbone towards your shin, not your nose.":
    "Leve o osso do peito em direção à canela, não o nariz.",
  "Let the raised knee sink under its own weight.":
    "Deixe o joelho levantado descer com o seu próprio peso.",
  "Breathe out as you lean.": "Expire enquanto se inclina.",
  "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.":
    "Se o tornozelo não chegar à coxa, cruze as pernas pelos tornozelos e incline-se a partir daí.",
  "Stop if your crossed knee hurts.": "Pare se o joelho cruzado doer.",
};
