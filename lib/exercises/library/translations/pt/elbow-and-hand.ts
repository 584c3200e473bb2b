import type { Sentences } from "../sentences";

export const elbowAndHand: Sentences = {
  "Elbow bend and straighten": "Dobrar e esticar o cotovelo",
  "Sit tall with your arm by your side and your palm facing forwards.":
    "Sente-se com as costas direitas, o braço ao lado do corpo e a palma da mão virada para a frente.",
  "Bend your elbow slowly and bring your hand towards your shoulder.":
    "Dobre o cotovelo devagar e leve a mão em direção ao ombro.",
  "Wait for a moment.": "Espere um momento.",
  "Straighten your elbow again as far as it goes.":
    "Estique outra vez o cotovelo até onde ele for.",
  "Keep your upper arm still.": "Mantenha quieta a parte de cima do braço.",
  "Move slowly through the whole range.": "Faça devagar o movimento todo.",
  "Help with the other hand if you need to.": "Ajude com a outra mão, se precisar.",
  "Do not push a stiff elbow straight by force.": "Não force um cotovelo rígido a esticar.",
  "Stop if tingling goes into your little finger.": "Pare se sentir formigueiro no dedo mindinho.",
  "Biceps curl with a band": "Bíceps com banda elástica",
  "Stand on the middle of the band. Hold one end in each hand, palms forwards.":
    "Ponha-se de pé em cima do meio da banda elástica. Segure uma ponta em cada mão, com as palmas viradas para a frente.",
  "Keep your elbows at your sides.": "Mantenha os cotovelos junto ao corpo.",
  "Bend your elbows and bring your hands up to your shoulders.":
    "Dobre os cotovelos e leve as mãos até aos ombros.",
  "Lower your hands slowly.": "Baixe as mãos devagar.",
  "Only your forearms move.": "Só os antebraços se movem.",
  "Keep your wrists straight.": "Não dobre os pulsos.",
  "Stand tall with soft knees.": "Fique com o corpo direito e os joelhos um pouco dobrados.",
  "Use a lighter band if your elbow or shoulder hurts.":
    "Use uma banda mais leve se o cotovelo ou o ombro doerem.",
  "Check the band for tears and stand on it firmly.":
    "Veja se a banda tem rasgões e pise-a com firmeza.",
  "Wrist flexor stretch": "Alongamento dos flexores do pulso",
  "Stretch your right arm out in front with the elbow straight. Bend the hand up, as if to say stop.":
    "Estique o braço direito para a frente, com o cotovelo esticado. Dobre a mão para cima, como quem diz “pare”.",
  "Put your left hand across the fingers from the front.":
    "Ponha a mão esquerda sobre os dedos, pelo lado da frente.",
  "Draw the fingers gently back towards you until you feel a stretch under your forearm.":
    "Puxe os dedos suavemente para si até sentir um alongamento debaixo do antebraço.",
  "Keep the elbow straight but not locked.": "Mantenha o cotovelo esticado, mas não bloqueado.",
  "A gentle pull is enough.": "Basta puxar ao de leve.",
  "Bend the elbow a little if the stretch is too strong.":
    "Dobre um pouco o cotovelo se o alongamento for forte demais.",
  "Stop if your fingers tingle or go numb.": "Pare se sentir formigueiro ou dormência nos dedos.",
  "Wrist extensor stretch": "Alongamento dos extensores do pulso",
  "Stretch your right arm out in front, palm down, elbow straight.":
    "Estique o braço direito para a frente, com a palma da mão para baixo e o cotovelo esticado.",
  "Let the hand hang down and put your left hand on the back of it.":
    "Deixe a mão cair e ponha a mão esquerda nas costas dela.",
  "Press the hand gently towards you until you feel a stretch on top of your forearm.":
    "Empurre a mão suavemente para si até sentir um alongamento na parte de cima do antebraço.",
  "Make a loose fist for a little more stretch.":
    "Feche a mão sem força para alongar um pouco mais.",
  "Slow wrist lowering with a weight": "Descida lenta do pulso com um peso",
  "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.":
    "Sente-se numa cadeira. Pouse o antebraço na coxa, com a palma para baixo e a mão para lá do joelho.",
  "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.":
    "Segure um peso pequeno ou uma garrafa cheia. Levante a mão com a ajuda da outra mão.",
  "Let go with the other hand and lower the weight slowly while you count to four.":
    "Largue a outra mão e baixe o peso devagar enquanto conta até quatro.",
  "Help it up again with the other hand.": "Ajude a subi-lo outra vez com a outra mão.",
  "The slow way down is the exercise.": "A descida lenta é que é o exercício.",
  "Keep your forearm on your thigh. A table does as well.":
    "Mantenha o antebraço na coxa. Uma mesa também serve.",
  "Hold the weight firmly but do not squeeze it.": "Segure o peso com firmeza, mas sem o apertar.",
  "A little ache at the elbow is all right if it settles by the next day.":
    "Uma dor leve no cotovelo é aceitável se acalmar até ao dia seguinte.",
  "Use a lighter weight if it hurts more than that.":
    "Use um peso mais leve se doer mais do que isso.",
  "Forearm rotation": "Rotação do antebraço",
  "Sit tall with your elbow at your side, bent square.":
    "Sente-se com as costas direitas e o cotovelo junto ao corpo, dobrado em ângulo reto.",
  "Turn your palm up to the ceiling, as if you held a bowl of soup.":
    "Vire a palma da mão para o teto, como se segurasse uma tigela de sopa.",
  "Turn your palm down to the floor. Change sides after the set.":
    "Vire a palma da mão para o chão. Troque de lado depois da série.",
  "Keep your elbow at your side.": "Mantenha o cotovelo junto ao corpo.",
  "Turn slowly from one end to the other.": "Rode devagar de uma ponta à outra.",
  "Keep your wrist straight.": "Não dobre o pulso.",
  "Turn less far if your elbow or wrist hurts.": "Rode menos se o cotovelo ou o pulso doerem.",
  "Hold a wooden spoon upright to make it harder.":
    "Segure uma colher de pau na vertical para ser mais difícil.",
  "Ball squeeze": "Apertar uma bola com a mão",
  "Sit with your elbow bent and a soft ball in your hand.":
    "Sente-se com o cotovelo dobrado e uma bola macia na mão.",
  "Squeeze the ball with all your fingers and your thumb.":
    "Aperte a bola com todos os dedos e o polegar.",
  "Hold for a few seconds.": "Mantenha a posição alguns segundos.",
  "Let go slowly and open your hand. Change sides after the set.":
    "Alivie devagar e abra a mão. Troque de lado depois da série.",
  "Squeeze evenly with every finger.": "Aperte por igual com todos os dedos.",
  "Let go as slowly as you squeeze.": "Alivie tão devagar como aperta.",
  "Use a softer ball or a rolled sock if it hurts.":
    "Use uma bola mais mole ou uma meia enrolada se doer.",
  "Stop if your fingers tingle or lock.":
    "Pare se sentir formigueiro nos dedos ou se eles ficarem presos.",
  "Tendon glides": "Deslizamento dos tendões da mão",
  "Hold your hand up with your wrist straight and all fingers straight.":
    "Levante a mão, com o pulso alinhado e todos os dedos esticados.",
  "Bend only the two outer finger joints to make a hook. Straighten again.":
    "Dobre só as duas últimas articulações de cada dedo, para fazer um gancho. Estique outra vez.",
  "Make a full fist. Straighten again.": "Feche a mão toda. Estique outra vez.",
  "Bend only your knuckles, so that the fingers make a table top. Straighten again.":
    "Dobre só os nós dos dedos, junto à palma, de modo que os dedos façam o tampo de uma mesa. Estique outra vez.",
  "Bend your knuckles and middle joints and lay the fingertips flat on your palm.":
    "Dobre os nós dos dedos e as articulações do meio e pouse as pontas dos dedos, bem esticadas, na palma da mão.",
  "Go back to straight fingers after every shape.":
    "Volte a esticar os dedos depois de cada forma.",
  "Move slowly and without force.": "Mova-se devagar e sem força.",
  "Go only as far as the joints allow without pain.":
    "Vá só até onde as articulações deixam sem dor.",
  "Stop if tingling gets stronger or stays.": "Pare se o formigueiro aumentar ou não passar.",
};
