import type { Sentences } from "../sentences";

export const thighAndKnee: Sentences = {
  "Thigh squeeze over a towel": "Contrair a coxa sobre uma toalha",
  "Sit on the floor or on your bed and lean back on your hands.":
    "Sente-se no chão ou na cama e apoie-se nas mãos, atrás de si.",
  "Put a rolled towel under one knee and let the leg rest on it.":
    "Ponha uma toalha enrolada debaixo de um joelho e deixe a perna descansar sobre ela.",
  "Tighten your thigh and press the back of your knee down into the towel.":
    "Contraia a coxa e empurre a parte de trás do joelho para baixo, contra a toalha.",
  "Pull your toes towards you and let your heel lift a little.":
    "Puxe os dedos do pé para si e deixe o calcanhar levantar um pouco.",
  "Hold, then let go fully.": "Mantenha a posição e depois relaxe por completo.",
  "Feel your kneecap slide up towards your hip.":
    "Sinta a rótula a deslizar para cima, em direção à anca.",
  "Squeeze with your thigh, not with your bottom.": "Contraia a coxa, não as nádegas.",
  "Keep breathing while you hold.": "Continue a respirar enquanto mantém a posição.",
  "If pressing down hurts, use a thicker towel and press less hard.":
    "Se doer empurrar para baixo, use uma toalha mais grossa e empurre com menos força.",
  "If your back is not happy, lie down instead of sitting.":
    "Se as costas não estiverem bem, deite-se em vez de se sentar.",
  "Straight-leg raise": "Elevação da perna esticada",
  "Lie on your back with one knee bent and that foot flat. Keep the other leg straight.":
    "Deite-se de barriga para cima, com um joelho dobrado e esse pé apoiado no chão. Mantenha a outra perna esticada.",
  "Tighten the thigh of the straight leg and pull your toes towards you.":
    "Contraia a coxa da perna esticada e puxe os dedos do pé para si.",
  "Lift the straight leg slowly until both thighs are level.":
    "Levante devagar a perna esticada até as duas coxas ficarem ao mesmo nível.",
  "Hold for a moment, then lower it slowly.":
    "Mantenha a posição um momento e depois baixe-a devagar.",
  "Lock the knee first, then lift.": "Primeiro estique bem o joelho, depois levante.",
  "Keep your lower back still on the floor.": "Mantenha o fundo das costas quieto no chão.",
  "If you cannot keep your knee straight, go back to the thigh squeeze for now.":
    "Se não conseguir manter o joelho esticado, volte por agora ao exercício de contrair a coxa.",
  "Lift less high if your back or groin hurts.": "Levante menos se as costas ou a virilha doerem.",
  "Knee straightening over a roll": "Esticar o joelho sobre um rolo",
  "Lie on your back. Put a foam roller or a thick rolled towel under one knee.":
    "Deite-se de barriga para cima. Ponha um rolo de espuma ou uma toalha grossa enrolada debaixo de um joelho.",
  "Let that heel rest on the floor. Bend the other knee and put the foot flat.":
    "Deixe esse calcanhar pousado no chão. Dobre o outro joelho e apoie o pé no chão.",
  "Lift the heel until the knee is straight. Keep your thigh on the roll.":
    "Levante o calcanhar até o joelho ficar esticado. Mantenha a coxa sobre o rolo.",
  "Hold, then lower the heel slowly.": "Mantenha a posição e depois baixe o calcanhar devagar.",
  "Pull your toes towards you as you straighten.":
    "Puxe os dedos do pé para si enquanto estica o joelho.",
  "Keep the back of your knee on the roll.": "Mantenha a parte de trás do joelho sobre o rolo.",
  "Squeeze your thigh hard at the top.": "Em cima, contraia a coxa com força.",
  "A rolled towel is easier than a roller: it lifts the knee less.":
    "Uma toalha enrolada é mais fácil do que um rolo: levanta menos o joelho.",
  "If the front of your knee hurts, straighten only as far as it is easy.":
    "Se a frente do joelho doer, estique só até onde for fácil.",
  "Knee straightening on a chair": "Esticar o joelho na cadeira",
  "Sit tall on a chair with both feet flat and your thighs on the seat.":
    "Sente-se numa cadeira com as costas direitas, os dois pés apoiados no chão e as coxas no assento.",
  "Straighten one knee slowly until the leg is level in front of you.":
    "Estique um joelho devagar até a perna ficar na horizontal à sua frente.",
  "Hold and pull your toes towards you.": "Mantenha a posição e puxe os dedos do pé para si.",
  "Lower the foot slowly to the floor.": "Baixe o pé devagar até ao chão.",
  "Stay tall. Do not lean back.": "Mantenha as costas direitas. Não se incline para trás.",
  "Keep your thigh on the seat.": "Mantenha a coxa no assento.",
  "Count to three on the way down.": "Conte até três ao descer.",
  "If it pulls behind your thigh, straighten a little less or lean back slightly.":
    "Se puxar atrás da coxa, estique um pouco menos ou incline-se ligeiramente para trás.",
  "If your kneecap hurts, move only in the part that is free of pain.":
    "Se a rótula doer, mova-se só na parte do movimento que não dói.",
  "Standing hamstring curl": "Dobrar o joelho para trás, em pé",
  "Stand tall behind a steady chair and hold its back.":
    "Fique de pé, com o corpo direito, atrás de uma cadeira firme e segure-se às costas da cadeira.",
  "Put your weight on one leg.": "Ponha o peso numa perna.",
  "Bend the other knee and bring the heel up towards your bottom.":
    "Dobre o outro joelho e leve o calcanhar para cima, em direção às nádegas.",
  "Hold for a moment and lower the foot slowly.":
    "Mantenha a posição um momento e baixe o pé devagar.",
  "Keep both knees side by side.": "Mantenha os dois joelhos lado a lado.",
  "Keep your body still and tall.": "Mantenha o corpo quieto e direito.",
  "If the back of your thigh cramps, lift less high and rest.":
    "Se tiver uma cãibra atrás da coxa, levante menos e descanse.",
  "Keep the knee you stand on a little soft.":
    "Mantenha um pouco dobrado o joelho da perna de apoio.",
  "Mini squat": "Miniagachamento",
  "Stand behind a steady chair and hold its back. Put your feet hip-width apart.":
    "Fique de pé atrás de uma cadeira firme e segure-se às costas da cadeira. Afaste os pés à largura das ancas.",
  "Bend your knees a little and move your bottom back.":
    "Dobre um pouco os joelhos e leve as nádegas para trás.",
  "Stop when your knees are above your toes.":
    "Pare quando os joelhos estiverem por cima dos dedos dos pés.",
  "Push through your heels and stand tall again.":
    "Faça força nos calcanhares e volte a ficar com o corpo direito.",
  "Keep your heels on the floor.": "Mantenha os calcanhares no chão.",
  "Use the chair for balance, not to pull yourself up.":
    "Use a cadeira para o equilíbrio, não para se puxar para cima.",
  "Use a chair that cannot slip or tip.": "Use uma cadeira que não possa escorregar nem virar.",
  "If your knees hurt, bend them less.": "Se os joelhos doerem, dobre-os menos.",
  "Squat to a chair": "Agachamento até à cadeira",
  "Stand in front of a chair with your back to it. Put your feet hip-width apart.":
    "Fique de pé à frente de uma cadeira, de costas para ela. Afaste os pés à largura das ancas.",
  "Stretch your arms out in front of you.": "Estique os braços para a frente.",
  "Reach back with your bottom and bend your knees until you just touch the seat.":
    "Leve as nádegas para trás e dobre os joelhos até tocar ao de leve no assento.",
  "Do not sit down. Push through your heels and stand up tall.":
    "Não se sente. Faça força nos calcanhares e suba até ficar com o corpo direito.",
  "Touch the seat as lightly as a feather.": "Toque no assento tão leve como uma pena.",
  "Keep your chest up and your back long.": "Mantenha o peito para cima e as costas esticadas.",
  "Squeeze your bottom at the top.": "Contraia as nádegas em cima.",
  "Put the chair against a wall so that it cannot slide.":
    "Encoste a cadeira a uma parede, para que não possa deslizar.",
  "Put a cushion on the seat if it is too low for you.":
    "Ponha uma almofada no assento se for baixo demais para si.",
  "Sit to stand": "Sentar e levantar",
  "Sit near the front of a chair. Put your feet flat, a little behind your knees.":
    "Sente-se perto da frente de uma cadeira. Apoie os pés no chão, um pouco atrás dos joelhos.",
  "Lean forward until your nose is above your toes.":
    "Incline-se para a frente até o nariz ficar por cima dos dedos dos pés.",
  "Push through your feet and stand up tall.":
    "Faça força com os pés e levante-se até ficar com o corpo direito.",
  "Bend your hips and knees and sit down slowly.":
    "Dobre as ancas e os joelhos e sente-se devagar.",
  "Nose over toes, then up.": "Nariz por cima dos dedos dos pés, depois para cima.",
  "Push the floor away with both feet the same.": "Empurre o chão com os dois pés por igual.",
  "Sit down as softly as you can.": "Sente-se o mais suavemente que conseguir.",
  "If it is too hard, push on the armrests or use a higher seat.":
    "Se for difícil demais, empurre os braços da cadeira ou use um assento mais alto.",
  "Wait a moment when you stand if you feel dizzy.":
    "Se tiver tonturas, espere um momento quando estiver em pé.",
  "Step-up": "Subir o degrau",
  "Stand in front of a low step. Put one whole foot on it.":
    "Fique de pé à frente de um degrau baixo. Ponha um pé inteiro em cima dele.",
  "Lean forward a little and push through that heel.":
    "Incline-se um pouco para a frente e faça força nesse calcanhar.",
  "Step up until the knee is straight and both feet are on the step.":
    "Suba até o joelho ficar esticado e os dois pés estarem no degrau.",
  "Step back down slowly with the other foot first.": "Desça devagar, primeiro com o outro pé.",
  "Let the leg on the step do the work. Do not push off from the floor.":
    "Deixe a perna que está no degrau fazer o trabalho. Não se empurre do chão.",
  "Keep your knee in line with your toes.": "Mantenha o joelho alinhado com os dedos do pé.",
  "Stand tall at the top.": "Em cima, fique com o corpo direito.",
  "Stay near a rail or a wall that you can hold.":
    "Fique perto de um corrimão ou de uma parede a que se possa segurar.",
  "Start with a low step if your knee hurts.": "Comece com um degrau baixo se o joelho doer.",
  "Step-down with heel tap": "Descer do degrau com toque do calcanhar",
  "Stand on a low step with both feet near the front edge.":
    "Fique de pé em cima de um degrau baixo, com os dois pés perto da borda da frente.",
  "Move one foot forward over the edge and slowly bend the knee you stand on.":
    "Leve um pé para a frente, para lá da borda, e dobre devagar o joelho da perna de apoio.",
  "Tap the floor lightly with your heel. Do not put weight on it.":
    "Toque levemente no chão com o calcanhar. Não ponha peso nele.",
  "Push up through the foot on the step and come back.":
    "Empurre para cima com o pé que está no degrau e volte.",
  "Keep your hips level.": "Mantenha a bacia nivelada.",
  "Keep your knee in line with your second toe.":
    "Mantenha o joelho alinhado com o segundo dedo do pé.",
  "Take three counts to go down.": "Conte até três para descer.",
  "Hold a rail or a wall until you feel sure.":
    "Segure-se a um corrimão ou a uma parede até se sentir em segurança.",
  "Use a lower step if the front of your knee hurts.":
    "Use um degrau mais baixo se a frente do joelho doer.",
  "Split squat": "Agachamento com um pé à frente",
  "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.":
    "Dê um passo comprido para a frente. Apoie o pé da frente inteiro e a ponta do pé de trás.",
  "Put your hands on your hips and keep your body tall.":
    "Ponha as mãos na cintura e mantenha o corpo direito.",
  "Bend both knees and lower the back knee towards the floor.":
    "Dobre os dois joelhos e baixe o joelho de trás em direção ao chão.",
  "Push through the front heel and come up again.":
    "Faça força no calcanhar da frente e suba outra vez.",
  "Go straight down, like a lift.": "Desça em linha reta, como um elevador.",
  "Keep most of your weight on the front foot.": "Mantenha a maior parte do peso no pé da frente.",
  "Keep your front knee above your foot.": "Mantenha o joelho da frente por cima do pé.",
  "Hold a chair beside you if you wobble.":
    "Segure-se a uma cadeira ao seu lado se perder o equilíbrio.",
  "Go down only half way if a knee hurts.": "Desça só até meio se um joelho doer.",
  "Standing thigh stretch": "Alongamento da coxa em pé",
  "Stand tall and hold the back of a steady chair with one hand.":
    "Fique de pé, com o corpo direito, e segure as costas de uma cadeira firme com uma mão.",
  "Bend the other knee behind you and take hold of that foot.":
    "Dobre o outro joelho para trás e agarre esse pé.",
  "Bring your heel gently towards your bottom.":
    "Leve o calcanhar suavemente em direção às nádegas.",
  "Tuck your tailbone under. Hold and breathe.":
    "Encaixe o cóccix para baixo e para a frente. Mantenha a posição e respire.",
  "Let go slowly and change sides.": "Solte devagar e troque de lado.",
  "Let the bent knee point straight at the floor.":
    "Deixe o joelho dobrado a apontar para o chão, na vertical.",
  "Stand tall, as if a string pulled up your head.":
    "Estique-se para cima, como se um fio lhe puxasse a cabeça.",
  "If you cannot reach your foot, put a towel round your ankle and hold the ends.":
    "Se não chegar ao pé, passe uma toalha à volta do tornozelo e segure as pontas.",
  "If your knee hurts, bend it less or do the stretch lying on your side.":
    "Se o joelho doer, dobre-o menos ou faça o alongamento na posição deitada, de lado.",
  "Hamstring stretch on a chair": "Alongamento da parte de trás da coxa na cadeira",
  "Sit on the front edge of a chair.": "Sente-se na borda da frente de uma cadeira.",
  "Straighten one leg in front with the heel on the floor and the toes up.":
    "Estique uma perna à frente, com o calcanhar no chão e os dedos do pé para cima.",
  "Keep your back long and lean forward from your hips.":
    "Mantenha as costas esticadas e incline-se para a frente a partir das ancas.",
  "Stop when you feel a stretch behind the thigh. Hold and breathe.":
    "Pare quando sentir um alongamento atrás da coxa. Mantenha a posição e respire.",
  "Come up slowly and change sides.": "Volte devagar e troque de lado.",
  "Bring your chest forward, not your head down.":
    "Leve o peito para a frente, não a cabeça para baixo.",
  "Keep the straight knee soft, not locked.": "Mantenha o joelho esticado solto, sem o bloquear.",
  "Rest your hands on the bent leg.": "Pouse as mãos na perna dobrada.",
  "Lean less if you feel tingling or pain below the knee.":
    "Incline-se menos se sentir formigueiro ou dor abaixo do joelho.",
  "Make sure that the chair cannot tip forward.":
    "Verifique que a cadeira não pode virar para a frente.",
  "Hamstring stretch with a towel": "Alongamento da parte de trás da coxa com uma toalha",
  "Lie on your back with one knee bent and that foot flat.":
    "Deite-se de barriga para cima, com um joelho dobrado e esse pé apoiado no chão.",
  "Put a long towel round the other foot and hold both ends.":
    "Passe uma toalha comprida à volta do outro pé e segure as duas pontas.",
  "Straighten that leg and draw it up towards you with the towel.":
    "Estique essa perna e puxe-a para si com a toalha.",
  "Lower the leg slowly and change sides.": "Baixe a perna devagar e troque de lado.",
  "Let your arms do the work and keep the leg loose.":
    "Deixe os braços fazer o trabalho e mantenha a perna solta.",
  "Keep your head, shoulders and bottom on the floor.":
    "Mantenha a cabeça, os ombros e as nádegas no chão.",
  "Let the leg come closer as you breathe out.": "Deixe a perna aproximar-se enquanto expira.",
  "Lower the leg a little if you feel tingling or pain below the knee.":
    "Baixe um pouco a perna se sentir formigueiro ou dor abaixo do joelho.",
  "Let the knee bend slightly if the stretch is too strong.":
    "Deixe o joelho dobrar ligeiramente se o alongamento for forte demais.",
};
