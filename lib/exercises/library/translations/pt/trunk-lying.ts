import type { Sentences } from "../sentences";

export const trunkLying: Sentences = {
  "Bent-knee leg raise": "Elevação da perna com o joelho dobrado",
  "Lie on your back with your knees bent and your feet flat on the floor.":
    "Deite-se de barriga para cima, com os joelhos dobrados e os pés bem apoiados no chão.",
  "Tighten your tummy gently and keep your hips still.":
    "Contraia suavemente a barriga e mantenha a bacia quieta.",
  "Lift one foot about a hand’s width off the floor, with the knee still bent.":
    "Levante um pé do chão cerca da largura de uma mão, com o joelho sempre dobrado.",
  "Hold for a moment, lower it slowly and change legs.":
    "Mantenha a posição um momento, baixe devagar e troque de perna.",
  "Keep the same small gap under your lower back all the time.":
    "Mantenha sempre o mesmo pequeno espaço debaixo do fundo das costas.",
  "Put your fingers on your hip bones to feel that they stay still.":
    "Ponha os dedos nos ossos da bacia, à frente, para sentir que ficam quietos.",
  "Breathe out as you lift.": "Expire enquanto levanta.",
  "Lift only the heel if your back arches or hurts.":
    "Levante só o calcanhar se as costas arquearem ou doerem.",
  "If the front of your hip clicks or pinches, lift less.":
    "Se sentir um estalo ou um beliscão na frente da anca, levante menos.",
  "Bent-knee fall-out": "Abrir o joelho para o lado",
  "Tighten your tummy gently, as if you were doing up a tight zip.":
    "Contraia suavemente a barriga, como se fechasse o fecho de umas calças apertadas.",
  "Let one knee sink slowly out to the side. Stop before your hips start to roll.":
    "Deixe um joelho descer devagar para o lado. Pare antes de a bacia começar a rodar.",
  "Bring the knee back up just as slowly. Then use the other leg.":
    "Traga o joelho de volta, igualmente devagar. Depois use a outra perna.",
  "Rest your hands on your hip bones to feel that they stay level.":
    "Pouse as mãos nos ossos da bacia, à frente, para sentir que ficam nivelados.",
  "Only the one knee moves. The other points at the ceiling.":
    "Só esse joelho se move. O outro aponta para o teto.",
  "Keep breathing quietly.": "Continue a respirar com calma.",
  "Go less far if you feel a pinch in your groin.": "Abra menos se sentir um beliscão na virilha.",
  "If the inside of your thigh is sore, put a pillow beside your knee to land on.":
    "Se o lado de dentro da coxa doer, ponha uma almofada ao lado do joelho, para ele pousar.",
  "Heel slide": "Deslizar o calcanhar",
  "Tighten your tummy gently. Keep your back as it is.":
    "Contraia suavemente a barriga. Mantenha as costas como estão.",
  "Slide one heel slowly along the floor until that leg is straight.":
    "Deslize um calcanhar devagar pelo chão até essa perna ficar esticada.",
  "Slide the heel back towards your bottom. Then use the other leg.":
    "Deslize o calcanhar de volta em direção às nádegas. Depois use a outra perna.",
  "Let your heel brush the floor all the way.":
    "Deixe o calcanhar roçar no chão durante todo o movimento.",
  "Keep your kneecap pointing at the ceiling.": "Mantenha a rótula a apontar para o teto.",
  "Wear a sock, or put a cloth under your heel, so that it glides.":
    "Use uma meia, ou ponha um pano debaixo do calcanhar, para deslizar melhor.",
  "Slide only as far as your back stays still.": "Deslize só até onde as costas fiquem quietas.",
  "If your knee is swollen, bend it only until it feels tight.":
    "Se o joelho estiver inchado, dobre-o só até o sentir apertado.",
  "Double knee to chest": "Dois joelhos ao peito",
  "Bring up one knee, then the other, and hold both shins.":
    "Levante um joelho, depois o outro, e segure as duas canelas.",
  "Draw both knees gently towards your chest. Your tailbone may lift a little.":
    "Puxe os dois joelhos suavemente em direção ao peito. O cóccix pode levantar-se um pouco.",
  "Hold and breathe. Then put down one foot at a time.":
    "Mantenha a posição e respire. Depois pouse um pé de cada vez.",
  "Let your lower back go soft and wide.": "Deixe o fundo das costas ficar solto e largo.",
  "Breathe out as the knees come closer.": "Expire enquanto os joelhos se aproximam.",
  "Hold behind your thighs if your knees are sore.": "Segure atrás das coxas se os joelhos doerem.",
  "Let your knees go apart if your tummy gets in the way.":
    "Deixe os joelhos afastar-se se a barriga atrapalhar.",
  "Stop if pain or tingling goes further down your leg.":
    "Pare se uma dor ou um formigueiro descer mais pela perna.",
  "Lower trunk rotation": "Rotação da parte de baixo do tronco",
  "Lie on your back with your knees bent and together. Stretch your arms out to the sides.":
    "Deite-se de barriga para cima, com os joelhos dobrados e juntos. Estique os braços para os lados.",
  "Let both knees roll slowly to one side.": "Deixe os dois joelhos rodar devagar para um lado.",
  "Stop where it is comfortable and take a breath.": "Pare onde for confortável e respire uma vez.",
  "Roll through the middle to the other side.": "Passe pelo meio e rode para o outro lado.",
  "Keep both shoulders heavy on the floor.": "Mantenha os dois ombros pesados no chão.",
  "Keep your knees and feet together.": "Mantenha os joelhos e os pés juntos.",
  "Make it small at first. It may grow with each turn.":
    "No início, faça o movimento pequeno. Pode crescer a cada repetição.",
  "Stay in the part of the movement that does not hurt.":
    "Fique na parte do movimento que não dói.",
  "Put a pillow beside you for your knees to land on if your back is very sore.":
    "Se as costas doerem muito, ponha uma almofada ao seu lado, para os joelhos pousarem.",
  "Dead bug, arms only": "Inseto morto, só braços",
  "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.":
    "Deite-se de barriga para cima, com os joelhos dobrados e os pés apoiados no chão. Aponte os dois braços para o teto.",
  "Press your lower back gently on to the floor.": "Encoste suavemente o fundo das costas ao chão.",
  "Slowly lower one arm back beside your ear. The other arm stays up.":
    "Baixe devagar um braço para trás, ao lado da orelha. O outro braço fica em cima.",
  "Bring it back up and change arms.": "Traga-o de volta para cima e troque de braço.",
  "Keep your ribs heavy on the floor.": "Mantenha as costelas pesadas no chão.",
  "Keep both elbows straight.": "Mantenha os dois cotovelos esticados.",
  "Breathe out as the arm goes back.": "Expire enquanto o braço vai para trás.",
  "Stop the arm before your shoulder hurts. It need not reach the floor.":
    "Pare o braço antes de o ombro doer. Não precisa de chegar ao chão.",
  "Put a small pillow under your head if your neck is stiff.":
    "Ponha uma almofada pequena debaixo da cabeça se o pescoço estiver rígido.",
  "Dead bug, legs only": "Inseto morto, só pernas",
  "Lie on your back with your arms by your sides.":
    "Deite-se de barriga para cima, com os braços ao longo do corpo.",
  "Lift both legs until your hips and knees are bent square.":
    "Levante as duas pernas até as ancas e os joelhos ficarem dobrados em ângulo reto.",
  "Slowly stretch one leg out above the floor. Bring it back and change legs.":
    "Estique devagar uma perna acima do chão. Traga-a de volta e troque de perna.",
  "Breathe out as the leg goes out.": "Expire enquanto a perna se estica.",
  "Keep the other knee above your hip.": "Mantenha o outro joelho por cima da anca.",
  "The lower the leg, the harder it is. Stay where your back keeps still.":
    "Quanto mais baixa a perna, mais difícil é. Fique onde as costas se mantêm quietas.",
  "If your back lifts or hurts, keep the knee bent and only touch the heel down.":
    "Se as costas se levantarem ou doerem, mantenha o joelho dobrado e toque no chão só com o calcanhar.",
  "Rest with both feet down between the turns if you get tired.":
    "Se tiver cansaço, descanse com os dois pés no chão entre as repetições.",
  "Adductor squeeze": "Apertar com os joelhos (adutores)",
  "Put a soft ball or a firm pillow between your knees.":
    "Ponha uma bola macia ou uma almofada firme entre os joelhos.",
  "Squeeze the ball with both knees, slowly and evenly. Hold.":
    "Aperte a bola com os dois joelhos, devagar e por igual. Mantenha o aperto.",
  "Let go slowly, but keep the ball in place.": "Alivie devagar, mas deixe a bola no lugar.",
  "Build up the squeeze over two seconds.": "Aumente a força do aperto ao longo de dois segundos.",
  "Keep breathing and keep your tummy soft.": "Continue a respirar e mantenha a barriga mole.",
  "Both thighs push equally hard.": "As duas coxas fazem a mesma força.",
  "Squeeze only so hard that your groin stays comfortable.":
    "Aperte só com a força que deixar a virilha confortável.",
  "Use a bigger pillow if bringing the knees close is sore.":
    "Use uma almofada maior se doer aproximar os joelhos.",
  "Bridge march": "Ponte com marcha",
  "Lift your hips until your body is straight from shoulders to knees.":
    "Levante a bacia até o corpo ficar direito dos ombros aos joelhos.",
  "Keep your hips up and lift one foot a little, as if you were marching.":
    "Mantenha a bacia em cima e levante um pouco um pé, como se estivesse a marchar.",
  "Put it down, then lift the other foot. Lower your hips when the set is done.":
    "Pouse-o e depois levante o outro pé. Baixe a bacia quando a série acabar.",
  "Press firmly through the foot that stays down.": "Faça força com o pé que fica no chão.",
  "Picture a tray of drinks on your hips.": "Imagine uma bandeja com bebidas em cima da bacia.",
  "Move one foot at a time, without a hurry.": "Mova um pé de cada vez, sem pressa.",
  "Lower your hips and rest as soon as they start to sink.":
    "Baixe a bacia e descanse logo que ela comece a descer.",
  "If you get a cramp behind your thigh, bring your feet closer to you.":
    "Se tiver uma cãibra atrás da coxa, aproxime os pés de si.",
  "If it is too hard, lift only your heel.": "Se for difícil demais, levante só o calcanhar.",
  "Single-leg bridge": "Ponte com uma perna",
  "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.":
    "Deite-se de barriga para cima, com os joelhos dobrados. Estique uma perna, de modo que as duas coxas fiquem lado a lado.",
  "Push through the heel on the floor and lift your hips.":
    "Faça força no calcanhar que está no chão e levante a bacia.",
  "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.":
    "Pare quando o corpo estiver direito do ombro ao pé levantado. Mantenha a posição um momento.",
  "Lower slowly. Do all your turns, then change legs.":
    "Baixe devagar. Faça todas as repetições e depois troque de perna.",
  "Keep both hip bones at the same height.": "Mantenha os dois ossos da bacia à mesma altura.",
  "Squeeze the bottom on the side that pushes.": "Contraia a nádega do lado que faz força.",
  "Keep your knees side by side.": "Mantenha os joelhos lado a lado.",
  "Go back to two feet if your hips tilt or your back hurts.":
    "Volte a usar os dois pés se a bacia se inclinar ou as costas doerem.",
  "If you get a cramp behind your thigh, bring your foot closer and lift less.":
    "Se tiver uma cãibra atrás da coxa, aproxime o pé e levante menos.",
  "Prone on elbows": "Apoio nos cotovelos, de barriga para baixo",
  "Lie on your tummy with your forearms on the floor beside your head.":
    "Deite-se de barriga para baixo, com os antebraços no chão ao lado da cabeça.",
  "Prop yourself up on your forearms, with your elbows below your shoulders.":
    "Levante o peito e apoie-se nos antebraços, com os cotovelos debaixo dos ombros.",
  "Let your tummy and hips sink into the floor. Stay there and breathe.":
    "Deixe a barriga e a bacia afundar no chão. Fique assim e respire.",
  "Lower yourself slowly.": "Baixe-se devagar.",
  "Relax your bottom and your lower back.": "Relaxe as nádegas e o fundo das costas.",
  "Push the floor away a little, so that your neck stays long.":
    "Empurre um pouco o chão, para que o pescoço fique comprido.",
  "Look straight ahead or slightly down.": "Olhe em frente ou um pouco para baixo.",
  "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.":
    "Se a dor sair da perna e passar para as costas, está bem. Pare se ela descer mais pela perna.",
  "If it pinches, put a pillow under your tummy or move your elbows forward.":
    "Se sentir um beliscão, ponha uma almofada debaixo da barriga ou leve os cotovelos mais para a frente.",
  "Leave it out if lying on your tummy is not comfortable in pregnancy.":
    "Não faça este exercício se, na gravidez, não for confortável deitar-se de barriga para baixo.",
  "Prone press-up": "Extensão das costas com os braços, de barriga para baixo",
  "Lie on your tummy with your hands flat on the floor beside your shoulders.":
    "Deite-se de barriga para baixo, com as mãos apoiadas no chão ao lado dos ombros.",
  "Push your chest up with your arms. Your back stays loose.":
    "Empurre o peito para cima com os braços. As costas ficam soltas.",
  "Let your hips stay down and sag. Breathe out at the top.":
    "Deixe a bacia em baixo, sem força. Expire quando estiver em cima.",
  "Lower yourself slowly to the floor.": "Baixe-se devagar até ao chão.",
  "Your arms do the work, your back does none.":
    "Os braços fazem o trabalho, as costas não fazem nenhum.",
  "Go a little higher each time, if it is comfortable.":
    "Suba um pouco mais de cada vez, se for confortável.",
  "Let your tummy hang.": "Deixe a barriga pendurada.",
  "Stop if pain or tingling moves further down your leg.":
    "Pare se uma dor ou um formigueiro descer mais pela perna.",
  "Feeling it in the middle of your back is fine when it fades soon after.":
    "Pode sentir o exercício no meio das costas, desde que passe pouco depois.",
  "If your wrists hurt, stay on your elbows.": "Se os pulsos doerem, apoie-se só nos cotovelos.",
  "Prone hip extension": "Elevação da perna para trás, de barriga para baixo",
  "Lie on your tummy and rest your forehead on your hands.":
    "Deite-se de barriga para baixo e pouse a testa nas mãos.",
  "Draw your tummy in gently and squeeze your bottom.":
    "Encolha suavemente a barriga e contraia as nádegas.",
  "Lift one straight leg a little way off the floor. Hold for a moment.":
    "Levante um pouco do chão uma perna esticada. Mantenha a posição um momento.",
  "Lower it slowly and change legs.": "Baixe-a devagar e troque de perna.",
  "Make the leg long before you lift it.": "Estique a perna para longe antes de a levantar.",
  "Press both hip bones into the floor.": "Pressione os dois ossos da bacia contra o chão.",
  "A hand’s width is high enough.": "A largura de uma mão é altura suficiente.",
  "Put a pillow under your tummy if your back feels pinched.":
    "Ponha uma almofada debaixo da barriga se sentir um beliscão nas costas.",
};
