import type { Sentences } from "../sentences";

export const balance: Sentences = {
  "Heel-to-toe stand": "Equilíbrio, calcanhar com ponta do pé",
  "Stand beside a steady chair or a kitchen counter.":
    "Fique de pé ao lado de uma cadeira firme ou da bancada da cozinha.",
  "Put one foot right in front of the other, so that the heel touches the toes.":
    "Ponha um pé mesmo à frente do outro, de modo que o calcanhar toque na ponta do pé de trás.",
  "Look straight ahead and stand tall.": "Olhe em frente e fique com o corpo direito.",
  "Hold. Touch the chair only when you need it. Then change feet.":
    "Mantenha a posição. Toque na cadeira só quando precisar. Depois troque de pé.",
  "Share your weight between both feet.": "Divida o peso pelos dois pés.",
  "Look at a spot at eye height.": "Olhe para um ponto à altura dos olhos.",
  "Keep breathing.": "Continue a respirar.",
  "Always have something to hold within reach.":
    "Tenha sempre ao alcance algo a que se possa segurar.",
  "If it is too hard, put the front foot half a foot to the side.":
    "Se for difícil demais, ponha o pé da frente meio pé para o lado.",
  "Single-leg stand": "Equilíbrio numa perna",
  "Stand tall beside a steady chair with your feet hip-width apart.":
    "Fique de pé, com o corpo direito, ao lado de uma cadeira firme, com os pés afastados à largura das ancas.",
  "Move your weight onto one leg.": "Passe o peso para uma perna.",
  "Lift the other foot off the floor and bend that knee.":
    "Levante o outro pé do chão e dobre esse joelho.",
  "Hold and keep your hips level. Touch the chair only when you need it.":
    "Mantenha a posição, com a bacia nivelada. Toque na cadeira só quando precisar.",
  "Press your big toe, little toe and heel into the floor.":
    "Pressione o dedo grande, o dedo pequeno e o calcanhar contra o chão.",
  "Hold on with a fingertip if it is too hard.":
    "Segure-se com a ponta de um dedo se for difícil demais.",
  "Heel-to-toe walk": "Andar, calcanhar com ponta do pé",
  "Stand beside a wall or a kitchen counter that you can touch.":
    "Fique de pé ao lado de uma parede ou da bancada da cozinha, para lhe poder tocar.",
  "Walk forward like this in a straight line, as if on a rope.":
    "Ande assim para a frente em linha reta, como em cima de uma corda.",
  "Turn round carefully and walk back.": "Vire-se com cuidado e ande de volta.",
  "Heel to toe with every step.": "O calcanhar toca na ponta do pé em cada passo.",
  "Look ahead, not at your feet.": "Olhe em frente, não para os pés.",
  "Go slowly. Slow is harder.": "Ande devagar. Devagar é mais difícil.",
  "Keep the way clear of rugs and cables.": "Mantenha o caminho livre de tapetes e cabos.",
  "Keep one hand near the wall until you feel sure.":
    "Mantenha uma mão perto da parede até se sentir em segurança.",
  "Weight shift side to side": "Passar o peso de um lado para o outro",
  "Stand tall near a steady chair with your feet wider than your hips.":
    "Fique de pé, com o corpo direito, perto de uma cadeira firme, com os pés mais afastados do que a largura das ancas.",
  "Move your hips slowly to one side until that leg carries nearly all your weight.":
    "Mova a bacia devagar para um lado até essa perna carregar quase todo o seu peso.",
  "Hold for a moment. Both feet stay on the floor.":
    "Mantenha a posição um momento. Os dois pés ficam no chão.",
  "Move slowly over to the other side.": "Passe devagar para o outro lado.",
  "Move your hips and shoulders together.": "Mova a bacia e os ombros em conjunto.",
  "Feel the whole foot take your weight.": "Sinta o pé inteiro a receber o peso.",
  "Hold the chair until you feel steady.": "Segure-se à cadeira até sentir equilíbrio.",
  "Shift less if a leg hurts or may not take all your weight.":
    "Passe menos peso se uma perna doer ou não puder carregar o peso todo.",
  "Slow standing march": "Marcha lenta em pé",
  "Lift one knee towards the height of your hip.": "Levante um joelho em direção à altura da anca.",
  "Lower the foot quietly.": "Baixe o pé sem barulho.",
  "Lift the other knee. Go on slowly, one knee after the other.":
    "Levante o outro joelho. Continue devagar, um joelho depois do outro.",
  "Stay tall on the leg that you stand on.": "Fique com o corpo direito sobre a perna de apoio.",
  "Put the foot down softly.": "Pouse o pé com suavidade.",
  "Lift less high if your hip or back hurts.": "Levante menos se a anca ou as costas doerem.",
  "March on a chair first if you feel unsteady.":
    "Se sentir falta de equilíbrio, comece por marchar na cadeira.",
  "Side step": "Passo lateral",
  "Stand facing a wall or a kitchen counter that you can touch. Put your feet together.":
    "Fique de pé, de frente para uma parede ou para a bancada da cozinha, para lhe poder tocar. Junte os pés.",
  "Take a wide step to the side with one foot.": "Dê um passo largo para o lado com um pé.",
  "Bring the other foot to it.": "Junte-lhe o outro pé.",
  "Go on for ten steps, then come back the other way.":
    "Continue durante dez passos e depois volte no outro sentido.",
  "Point your toes forward all the time.": "Aponte sempre os dedos dos pés para a frente.",
  "Keep your knees a little soft.": "Mantenha os joelhos um pouco dobrados.",
  "Stay tall and look ahead.": "Fique com o corpo direito e olhe em frente.",
  "Take smaller steps if your hip hurts.": "Dê passos mais pequenos se a anca doer.",
  "Seated march": "Marcha na cadeira",
  "Sit tall on a chair, a little away from its back. Hold the seat.":
    "Sente-se numa cadeira com as costas direitas, um pouco afastadas do encosto. Segure o assento.",
  "Lift one knee, so that the foot comes off the floor.":
    "Levante um joelho, de modo que o pé saia do chão.",
  "Lower it slowly.": "Baixe-o devagar.",
  "Lift the other knee. Keep going at a steady pace.":
    "Levante o outro joelho. Continue a um ritmo constante.",
  "Keep the knee bent as it lifts.": "Mantenha o joelho dobrado enquanto sobe.",
  "Breathe with the steps.": "Respire ao ritmo dos passos.",
  "Use a chair that cannot roll or tip.": "Use uma cadeira que não possa rolar nem virar.",
};
