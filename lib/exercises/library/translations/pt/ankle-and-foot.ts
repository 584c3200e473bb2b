import type { Sentences } from "../sentences";

export const ankleAndFoot: Sentences = {
  "Calf stretch, knee straight": "Alongamento da barriga da perna, joelho esticado",
  "Stand in front of a wall and put both hands on it.":
    "Fique de pé à frente de uma parede e apoie nela as duas mãos.",
  "Take a long step back with one foot. Point its toes at the wall.":
    "Dê um passo comprido para trás com um pé. Aponte os dedos desse pé para a parede.",
  "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.":
    "Mantenha o joelho de trás esticado e o calcanhar no chão. Dobre o joelho da frente e leve a bacia para a frente.",
  "Hold when you feel a stretch in the calf. Then change sides.":
    "Quando sentir um alongamento na barriga da perna, mantenha a posição. Depois troque de lado.",
  "Make one straight line from your head to your back heel.":
    "Faça uma linha reta da cabeça ao calcanhar de trás.",
  "Press the back heel into the floor.": "Pressione o calcanhar de trás contra o chão.",
  "Point the back toes straight ahead.": "Aponte os dedos do pé de trás para a frente.",
  "Take a shorter step if the stretch is too strong.":
    "Dê um passo mais curto se o alongamento for forte demais.",
  "Stop if you feel a sharp pain in the calf or tendon.":
    "Pare se sentir uma dor aguda na barriga da perna ou no tendão.",
  "Calf stretch, knee bent": "Alongamento da barriga da perna, joelho dobrado",
  "Take a short step back with one foot. Point its toes at the wall.":
    "Dê um passo curto para trás com um pé. Aponte os dedos desse pé para a parede.",
  "Keep both heels down. Bend both knees and sink straight down.":
    "Mantenha os dois calcanhares no chão. Dobre os dois joelhos e desça em linha reta.",
  "Hold when you feel a stretch low in the calf. Then change sides.":
    "Quando sentir um alongamento na parte baixa da barriga da perna, mantenha a posição. Depois troque de lado.",
  "Push the back knee forward over its toes.":
    "Empurre o joelho de trás para a frente, por cima dos dedos do pé.",
  "Keep the back heel heavy.": "Mantenha o calcanhar de trás pesado.",
  "Stay tall and let your hips sink.": "Fique com o corpo direito e deixe a bacia descer.",
  "Bend less if the front of your ankle pinches.":
    "Dobre menos se sentir um beliscão na frente do tornozelo.",
  "Ankle pumps": "Bomba do tornozelo",
  "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.":
    "Sente-se ou deite-se com as pernas esticadas. Ponha uma toalha enrolada debaixo da barriga da perna, para que o calcanhar fique livre.",
  "Pull your toes and foot up towards you.": "Puxe os dedos e o pé para cima, para si.",
  "Then point your foot away from you, like pressing a pedal.":
    "Depois aponte o pé para longe de si, como quem pisa um pedal.",
  "Keep going at a steady pace.": "Continue a um ritmo constante.",
  "Move the whole foot, not only the toes.": "Mova o pé inteiro, não só os dedos.",
  "Go as far as you can each way.": "Vá até onde conseguir em cada sentido.",
  "Feel your calf work.": "Sinta a barriga da perna a trabalhar.",
  "Move in a smaller range if your ankle is sore or swollen.":
    "Faça o movimento mais pequeno se o tornozelo doer ou estiver inchado.",
  "Tell your care team at once if your calf is hot, red, swollen and painful.":
    "Avise logo a sua equipa de saúde se a barriga da perna estiver quente, vermelha, inchada e com dor.",
  "Ankle circles": "Círculos com o tornozelo",
  "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.":
    "Sente-se ou deite-se com uma perna esticada. Ponha uma toalha enrolada debaixo da barriga da perna, para que o calcanhar fique livre.",
  "Draw a slow circle in the air with your big toe.":
    "Desenhe no ar um círculo lento com o dedo grande do pé.",
  "Make the circle as big as you can.": "Faça o círculo tão grande quanto conseguir.",
  "Do all circles one way, then the other way.":
    "Faça todos os círculos num sentido e depois no outro.",
  "Keep your knee and shin still.": "Mantenha o joelho e a canela quietos.",
  "Go up, out, down and in.": "Vá para cima, para fora, para baixo e para dentro.",
  "Move slowly through the stiff parts.": "Passe devagar pelas partes mais presas.",
  "Make the circle smaller if a direction hurts.":
    "Faça o círculo mais pequeno se alguma direção doer.",
  "Clicks without pain are harmless.": "Estalos sem dor não fazem mal.",
  "Heel raise": "Elevação dos calcanhares",
  "Lift both heels until you stand on the balls of your feet.":
    "Levante os dois calcanhares até ficar na ponta dos pés.",
  "Hold for a moment.": "Mantenha a posição um momento.",
  "Lower your heels slowly to the floor.": "Baixe os calcanhares devagar até ao chão.",
  "Go straight up, not forward.": "Suba em linha reta, não para a frente.",
  "Keep your weight over the big toe and the second toe.":
    "Mantenha o peso por cima do dedo grande e do segundo dedo do pé.",
  "Take three counts to come down.": "Conte até três para descer.",
  "Hold on well if you feel unsure.": "Segure-se bem se não se sentir em segurança.",
  "Lift less high if the tendon above your heel hurts more than a little.":
    "Levante menos se o tendão acima do calcanhar doer mais do que um pouco.",
  "Heel raise on a step": "Elevação dos calcanhares num degrau",
  "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.":
    "Fique de pé na borda de um degrau, apoiando a parte da frente dos pés. Segure-se a uma parede ou a um corrimão.",
  "Let both heels sink slowly below the edge.":
    "Deixe os dois calcanhares descer devagar abaixo da borda.",
  "Push up until you stand high on the balls of your feet.":
    "Faça força para cima até ficar bem em cima, na ponta dos pés.",
  "Hold for a moment, then lower slowly again.":
    "Mantenha a posição um momento e depois baixe outra vez devagar.",
  "Keep your knees straight but not locked.": "Mantenha os joelhos esticados, mas não bloqueados.",
  "Push up through the big toe.": "Empurre para cima com o dedo grande do pé.",
  "Take three counts to sink down.": "Conte até três enquanto desce.",
  "Always hold on, so that your foot cannot slip off.":
    "Segure-se sempre, para que o pé não possa escorregar.",
  "If it hurts where the tendon meets the heel, do it on the flat floor.":
    "Se doer onde o tendão se junta ao calcanhar, faça no chão plano.",
  "Single-leg heel raise": "Elevação do calcanhar numa perna",
  "Stand behind a steady chair and hold its back.":
    "Fique de pé atrás de uma cadeira firme e segure-se às costas da cadeira.",
  "Bend one knee so that you stand on the other leg.":
    "Dobre um joelho, de modo a ficar em pé na outra perna.",
  "Lift the heel you stand on as high as you can.":
    "Levante o calcanhar da perna de apoio o mais alto que conseguir.",
  "Lower it slowly. Finish all repeats, then change legs.":
    "Baixe-o devagar. Acabe todas as repetições e depois troque de perna.",
  "Keep your knee straight.": "Mantenha o joelho esticado.",
  "Lift to the same height every time.": "Levante sempre até à mesma altura.",
  "If you cannot lift the heel fully, go up on two legs and come down on one.":
    "Se não conseguir levantar o calcanhar todo, suba com as duas pernas e desça com uma.",
  "Stop if the tendon above your heel hurts more than a little.":
    "Pare se o tendão acima do calcanhar doer mais do que um pouco.",
  "Toe raise": "Elevação da ponta dos pés",
  "Lift the front of both feet, so that you stand on your heels.":
    "Levante a parte da frente dos dois pés, de modo a apoiar-se só nos calcanhares.",
  "Lower your toes slowly to the floor.": "Baixe os dedos dos pés devagar até ao chão.",
  "Keep your body tall and your bottom tucked in.":
    "Mantenha o corpo direito e as nádegas encolhidas.",
  "Lift the whole front of the foot, not only the toes.":
    "Levante toda a parte da frente do pé, não só os dedos.",
  "Keep your knees straight but soft.": "Mantenha os joelhos esticados, mas soltos.",
  "Hold on well: it is easy to tip backwards.": "Segure-se bem: é fácil cair para trás.",
  "Do it sitting on a chair if you feel unsure.": "Faça na cadeira se não se sentir em segurança.",
  "Towel scrunch": "Amarrotar a toalha com o pé",
  "Sit on a chair and lay a towel flat in front of you.":
    "Sente-se numa cadeira e estenda uma toalha no chão à sua frente.",
  "Put one bare foot on the near end of the towel.":
    "Ponha um pé descalço na ponta da toalha mais perto de si.",
  "Curl your toes and pull the towel towards you.": "Dobre os dedos do pé e puxe a toalha para si.",
  "Open your toes and grip the next bit. Keep your heel down.":
    "Abra os dedos e agarre o pedaço seguinte. Mantenha o calcanhar em baixo.",
  "Keep your heel still on the floor.": "Mantenha o calcanhar quieto no chão.",
  "Spread your toes wide before each grip.": "Abra bem os dedos antes de cada puxão.",
  "Use all five toes.": "Use os cinco dedos do pé.",
  "If your foot cramps, stop and stretch the toes up.":
    "Se tiver uma cãibra no pé, pare e estique os dedos para cima.",
  "Use a thin towel on a smooth floor to make it easier.":
    "Use uma toalha fina num chão liso para ser mais fácil.",
  "Ankle outwards with a band": "Tornozelo para fora com banda elástica",
  "Sit on a chair with both feet flat. Tie a band round the front of both feet.":
    "Sente-se numa cadeira com os dois pés apoiados no chão. Ate uma banda elástica à volta da parte da frente dos dois pés.",
  "Keep your heels and knees still.": "Mantenha os calcanhares e os joelhos quietos.",
  "Turn the front of one foot outwards against the band and lift its outer edge.":
    "Rode a parte da frente de um pé para fora, contra a força da banda, e levante a borda de fora desse pé.",
  "Hold for a moment and come back slowly.": "Mantenha a posição um momento e volte devagar.",
  "Lead with your little toe.": "O dedo mais pequeno do pé vai à frente do movimento.",
  "Let only the foot move. Your knee stays above your ankle.":
    "Mova só o pé. O joelho fica por cima do tornozelo.",
  "Do not let the band snap the foot back.": "Não deixe que a banda puxe o pé de volta de repente.",
  "Start with a light band.": "Comece com uma banda leve.",
  "Check the band for cracks and wear socks if it rubs.":
    "Veja se a banda tem fendas e use meias se ela roçar.",
  "Foot pull-up with a band": "Puxar o pé para cima com banda elástica",
  "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.":
    "Ate uma banda elástica a algo pesado, como a perna de uma mesa. Sente-se no chão, de frente para ela.",
  "Put the band over the top of one foot. Rest the calf on a rolled towel.":
    "Passe a banda pela parte de cima de um pé. Pouse a barriga da perna numa toalha enrolada.",
  "Pull your foot up towards you against the band.":
    "Puxe o pé para cima, para si, contra a força da banda.",
  "Hold for a moment, then let the foot go forward slowly.":
    "Mantenha a posição um momento e depois deixe o pé ir para a frente devagar.",
  "Keep your knee and leg still.": "Mantenha o joelho e a perna quietos.",
  "Pull straight up, not to one side.": "Puxe em linha reta para cima, não para um lado.",
  "Let go more slowly than you pull.": "Alivie mais devagar do que puxa.",
  "Check that the band is tied fast and has no cracks.":
    "Veja se a banda está bem atada e não tem fendas.",
  "Foot roll on a ball": "Rolar o pé sobre uma bola",
  "Sit on a chair and put one bare foot on a small ball.":
    "Sente-se numa cadeira e ponha um pé descalço em cima de uma bola pequena.",
  "Press down gently and roll the ball from your heel to the ball of your foot.":
    "Pressione suavemente e role a bola do calcanhar até à parte da frente da planta do pé.",
  "Roll back again slowly.": "Role de volta devagar.",
  "Stay a little longer on tight spots.": "Fique um pouco mais tempo nos pontos tensos.",
  "Press so that it feels strong but good.": "Pressione de modo que se sinta forte, mas agradável.",
  "Let your toes stay loose.": "Deixe os dedos do pé soltos.",
  "Move the foot slowly over the ball.": "Mova o pé devagar por cima da bola.",
  "Press less if it hurts sharply.": "Pressione menos se a dor for aguda.",
  "Pick the ball up when you have finished, so that nobody slips on it.":
    "Apanhe a bola quando acabar, para que ninguém escorregue nela.",
};
