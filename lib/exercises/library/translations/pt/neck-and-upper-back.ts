import type { Sentences } from "../sentences";

export const neckAndUpperBack: Sentences = {
  "Deep neck flexor nod": "Pequeno sim com a cabeça (flexores profundos do pescoço)",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "Deite-se de barriga para cima, com os joelhos dobrados e uma toalha dobrada debaixo da cabeça.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "Diga que sim com a cabeça, muito suavemente. O queixo vai um pouco em direção à garganta.",
  "Hold for a few seconds. Your head stays on the towel.":
    "Mantenha a posição alguns segundos. A cabeça fica na toalha.",
  "Let your chin come up again slowly.": "Deixe o queixo subir outra vez, devagar.",
  "Feel the back of your head slide up the towel.":
    "Sinta a parte de trás da cabeça a deslizar para cima na toalha.",
  "The front of your neck should stay soft under your fingers.":
    "A frente do pescoço deve ficar mole debaixo dos dedos.",
  "Keep your teeth apart and your jaw loose.": "Mantenha os dentes afastados e o maxilar solto.",
  "Make the nod smaller if your neck or head hurts.":
    "Faça o movimento mais pequeno se o pescoço ou a cabeça doerem.",
  "Stop if you feel dizzy or have trouble swallowing.":
    "Pare se tiver tonturas ou dificuldade em engolir.",
  "Chin tuck": "Recolher o queixo",
  "Sit tall and look straight ahead.": "Sente-se com as costas direitas e olhe em frente.",
  "Slide your head straight back, as if to make a double chin.":
    "Deslize a cabeça em linha reta para trás, como se quisesse fazer um queixo duplo.",
  "Hold for a few seconds. Keep your eyes level.":
    "Mantenha a posição alguns segundos. Os olhos ficam sempre à mesma altura.",
  "Let your head come forward again slowly.": "Deixe a cabeça voltar devagar para a frente.",
  "Imagine a drawer that slides shut.": "Imagine uma gaveta que se fecha.",
  "Your head moves back, not up or down.":
    "A cabeça move-se para trás, não para cima nem para baixo.",
  "Feel the back of your neck grow long.": "Sinta a nuca a esticar.",
  "Move only as far as is comfortable.": "Mova-se só até onde for confortável.",
  "Stop if you feel dizzy, or if tingling goes down your arm.":
    "Pare se tiver tonturas ou se um formigueiro descer pelo braço.",
  "Neck rotation": "Rotação do pescoço",
  "Sit tall and let your shoulders hang loose.":
    "Sente-se com as costas direitas e deixe os ombros soltos.",
  "Turn your head slowly to the right, as far as is comfortable.":
    "Vire a cabeça devagar para a direita, até onde for confortável.",
  "Wait for a moment and breathe.": "Espere um momento e respire.",
  "Come back to the middle. Then turn to the left.": "Volte ao meio. Depois vire para a esquerda.",
  "Keep your chin level.": "Mantenha o queixo nivelado.",
  "Let your eyes lead the way.": "Deixe os olhos ir à frente do movimento.",
  "Only your head turns. Your chest stays still.": "Só a cabeça vira. O peito fica quieto.",
  "Stop if you feel dizzy, see double or feel faint.":
    "Pare se tiver tonturas, visão dupla ou sensação de desmaio.",
  "Turn less far to the sore side. It will grow with time.":
    "Vire menos para o lado que dói. Com o tempo, vai virar mais.",
  "Neck side bend": "Inclinação lateral do pescoço",
  "Bring your right ear slowly down towards your right shoulder.":
    "Leve a orelha direita devagar para baixo, em direção ao ombro direito.",
  "Come back to the middle. Then do the left side.": "Volte ao meio. Depois faça o lado esquerdo.",
  "Keep your nose pointing forwards.": "Mantenha o nariz a apontar para a frente.",
  "Let both shoulders stay heavy and low.": "Deixe os dois ombros pesados e baixos.",
  "The movement is small and smooth.": "O movimento é pequeno e suave.",
  "Stop if tingling or pain goes down your arm.":
    "Pare se um formigueiro ou uma dor descer pelo braço.",
  "Do not push with your hand in this exercise.": "Neste exercício, não empurre com a mão.",
  "Upper trapezius stretch": "Alongamento do trapézio superior",
  "Sit tall. Hold the edge of the chair with your right hand.":
    "Sente-se com as costas direitas. Segure a borda da cadeira com a mão direita.",
  "Put your left hand over the top of your head.": "Ponha a mão esquerda por cima da cabeça.",
  "Let your head tip to the left until you feel a gentle pull on the right side.":
    "Deixe a cabeça inclinar-se para a esquerda até sentir um leve puxão do lado direito.",
  "Hold and breathe. Come up slowly and change sides.":
    "Mantenha a posição e respire. Volte devagar e troque de lado.",
  "The weight of your hand is enough. Do not pull.": "Basta o peso da mão. Não puxe.",
  "Let the shoulder on the stretched side stay low.":
    "Deixe ficar baixo o ombro do lado que alonga.",
  "Keep looking forwards.": "Continue a olhar para a frente.",
  "If your hand on your head is too much, stretch without it.":
    "Se a mão na cabeça for demais, alongue sem ela.",
  "Levator scapulae stretch": "Alongamento do elevador da omoplata",
  "Turn your head halfway to the left.": "Vire a cabeça para a esquerda, até metade do caminho.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "Olhe para baixo, para a axila esquerda, e pouse a mão esquerda na parte de trás da cabeça.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "Quando sentir um leve puxão na nuca, mantenha a posição. Depois troque de lado.",
  "Bring your nose towards your armpit.": "Leve o nariz em direção à axila.",
  "Keep the other shoulder low.": "Mantenha o outro ombro baixo.",
  "Let your hand be heavy. Do not pull.": "Deixe a mão pesada. Não puxe.",
  "Leave out the hand if the stretch is strong enough.":
    "Faça sem a mão se o alongamento já for forte o suficiente.",
  "Isometric neck press": "Força do pescoço contra a mão (isométrico)",
  "Sit tall with your chin gently tucked in.":
    "Sente-se com as costas direitas e o queixo um pouco recolhido.",
  "Put your palm on your forehead. Press your head and hand softly together for a few seconds.":
    "Ponha a palma da mão na testa. Empurre suavemente a cabeça e a mão uma contra a outra durante alguns segundos.",
  "Do the same with your palm on the side of your head. Then do the other side.":
    "Faça o mesmo com a palma da mão no lado da cabeça. Depois faça do outro lado.",
  "Do the same with your palm on the back of your head.":
    "Faça o mesmo com a palma da mão na parte de trás da cabeça.",
  "Your head does not move at all.": "A cabeça não se move nada.",
  "Build the push up slowly and let it go slowly.": "Aumente a força devagar e alivie devagar.",
  "Use about a third of your strength.": "Use cerca de um terço da sua força.",
  "Push less if your neck hurts or your head aches.":
    "Empurre menos se o pescoço ou a cabeça doerem.",
  "Keep breathing while you push.": "Continue a respirar enquanto empurra.",
  "Shoulder rolls": "Círculos com os ombros",
  "Sit tall and let your arms hang by your sides.":
    "Sente-se com as costas direitas e deixe os braços pendurados ao lado do corpo.",
  "Bring both shoulders forward, then up towards your ears.":
    "Leve os dois ombros para a frente e depois para cima, em direção às orelhas.",
  "Roll them back and let them sink down.": "Rode-os para trás e deixe-os descer.",
  "Go on in slow, round circles.": "Continue em círculos lentos e redondos.",
  "Let your arms hang like ropes.": "Deixe os braços pendurados como cordas.",
  "Breathe in as your shoulders rise, and out as they sink.":
    "Inspire quando os ombros sobem e expire quando descem.",
  "Make the circles as big as is comfortable.":
    "Faça os círculos tão grandes quanto for confortável.",
  "Make the circles smaller if your shoulder clicks or hurts.":
    "Faça os círculos mais pequenos se o ombro estalar ou doer.",
  "Stop if tingling goes down your arm.": "Pare se um formigueiro descer pelo braço.",
  "Shoulder blade squeeze": "Juntar as omoplatas",
  "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.":
    "Sente-se com as costas direitas, perto da frente de uma cadeira. Dobre os cotovelos e mantenha-os junto ao corpo.",
  "Draw your elbows back and squeeze your shoulder blades together.":
    "Puxe os cotovelos para trás e aperte as omoplatas uma contra a outra.",
  "Hold for a few seconds and keep breathing.":
    "Mantenha a posição alguns segundos e continue a respirar.",
  "Let your shoulders come forward again slowly.": "Deixe os ombros voltar devagar para a frente.",
  "Slide your shoulder blades back and down, as if into your back pockets.":
    "Deslize as omoplatas para trás e para baixo, como se as metesse nos bolsos de trás.",
  "Imagine that you hold a pencil between them.": "Imagine que segura um lápis entre elas.",
  "Keep your neck long.": "Mantenha o pescoço comprido.",
  "Squeeze less hard if your neck or shoulder hurts.":
    "Aperte com menos força se o pescoço ou o ombro doerem.",
  "Wall angel": "Anjo na parede",
  "Stand with your back and head against a wall and your feet a little in front.":
    "Fique de pé, com as costas e a cabeça encostadas a uma parede e os pés um pouco à frente.",
  "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.":
    "Levante os braços para os lados, com os cotovelos dobrados em ângulo reto. Encoste os braços à parede.",
  "Slide your arms up the wall as far as they stay in touch with it.":
    "Deslize os braços pela parede para cima, enquanto continuarem a tocar-lhe.",
  "Slide them down again slowly.": "Deslize-os outra vez para baixo, devagar.",
  "Keep your ribs down and your tummy firm.": "Mantenha as costelas em baixo e a barriga firme.",
  "Keep your elbows and the backs of your hands near the wall.":
    "Mantenha os cotovelos e as costas das mãos perto da parede.",
  "Keep your shoulders away from your ears.": "Mantenha os ombros longe das orelhas.",
  "Stop lower if the front or top of your shoulder pinches.":
    "Pare mais abaixo se sentir um beliscão na frente ou na parte de cima do ombro.",
  "If your hands do not reach the wall, keep them a little in front of it.":
    "Se as mãos não chegarem à parede, mantenha-as um pouco à frente dela.",
  "Open book": "Livro aberto",
  "Lie on your left side with a pillow under your head and your knees bent up.":
    "Deite-se sobre o lado esquerdo, com uma almofada debaixo da cabeça e os joelhos dobrados para cima.",
  "Stretch both arms out in front of you, palm on palm.":
    "Estique os dois braços à sua frente, com as palmas das mãos juntas.",
  "Lift your top arm and open it over to the other side. Follow your hand with your eyes.":
    "Levante o braço de cima e abra-o para o outro lado. Siga a mão com os olhos.",
  "Stay for a breath. Then close the arm again. Change sides after the set.":
    "Fique assim durante uma respiração. Depois feche o braço outra vez. Troque de lado depois da série.",
  "Keep your knees together on the floor.": "Mantenha os joelhos juntos no chão.",
  "Let your ribs turn, not only your arm.": "Deixe as costelas rodar, não só o braço.",
  "Breathe out as you open.": "Expire enquanto abre.",
  "Turn less far if your shoulder or back hurts.": "Rode menos se o ombro ou as costas doerem.",
  "Put a pillow between your knees if your hips are sore.":
    "Ponha uma almofada entre os joelhos se as ancas doerem.",
  "Upper back stretch over a roller": "Alongamento da parte de cima das costas sobre um rolo",
  "Sit in front of the roller and lie back so that it lies across your shoulder blades.":
    "Sente-se à frente do rolo e deite-se para trás, de modo que ele fique atravessado debaixo das omoplatas.",
  "Bend your knees, keep your bottom down and hold your head in your hands.":
    "Dobre os joelhos, mantenha as nádegas em baixo e segure a cabeça com as mãos.",
  "Let your upper back bend slowly back over the roller.":
    "Deixe a parte de cima das costas dobrar-se devagar para trás sobre o rolo.",
  "Come up again. Move the roller a little up or down and do it again.":
    "Suba outra vez. Mova o rolo um pouco para cima ou para baixo e repita.",
  "Your hands carry your head. Your neck stays loose.":
    "As mãos carregam a cabeça. O pescoço fica solto.",
  "Breathe out as you bend back.": "Expire enquanto se dobra para trás.",
  "Bend over the roller, not in your lower back.":
    "Dobre-se sobre o rolo, não no fundo das costas.",
  "Use a rolled towel instead if the roller is too hard.":
    "Use uma toalha enrolada se o rolo for duro demais.",
  "Stop if your ribs hurt or tingling goes into your arms.":
    "Pare se as costelas doerem ou se sentir formigueiro nos braços.",
};
