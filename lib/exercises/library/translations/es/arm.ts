import type { Sentences } from "../sentences";

export const arm: Sentences = {
  // exercise band-row
  "Band row": "Remo con banda",
  "Fix the middle of the band in front of you at chest height. Hold one end in each hand.":
    "Fije el centro de la banda delante de usted, a la altura del pecho. Sujete un extremo con cada mano.",
  "Stand back until the band is just tight and your arms are straight.":
    "Aléjese hasta que la banda esté apenas tensa y los brazos rectos.",
  "Pull your elbows back along your sides and squeeze your shoulder blades.":
    "Lleve los codos hacia atrás, pegados a los lados, y junte los omóplatos.",
  "Let your arms go forward again slowly.": "Deje que los brazos vuelvan despacio hacia delante.",
  "Start with your shoulder blades, then bend your elbows.":
    "Empiece con los omóplatos y después doble los codos.",
  "Stand tall with your tummy firm.": "Mantenga el cuerpo erguido y el abdomen firme.",
  "Use a lighter band if your shoulder or neck hurts.":
    "Use una banda más suave si le duele el hombro o el cuello.",
  // exercise scaption-raise
  "Scaption raise": "Elevación de los brazos en V",
  "Stand tall with your arms by your sides and your thumbs pointing forwards.":
    "Póngase de pie con el cuerpo erguido, los brazos a los lados y los pulgares hacia delante.",
  "Lift both straight arms slantwise, halfway between front and side, thumbs up.":
    "Levante los dos brazos rectos en diagonal, a medio camino entre el frente y el lado, con los pulgares hacia arriba.",
  "Stop at shoulder height and wait for a moment.":
    "Pare a la altura del hombro y espere un momento.",
  "Lower your arms slowly.": "Baje los brazos despacio.",
  "Your arms make a wide V.": "Los brazos forman una V ancha.",
  "Lower more slowly than you lift.": "Baje más despacio de lo que sube.",
  "Add a small weight only when it is easy without.":
    "Añada un peso pequeño solo cuando sea fácil sin él.",
  // exercise sleeper-stretch
  "Sleeper stretch": "Estiramiento del durmiente",
  "Lie on the stiff side with a pillow under your head and your knees bent.":
    "Acuéstese sobre el lado rígido con una almohada debajo de la cabeza y las rodillas dobladas.",
  "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.":
    "Estire hacia delante la parte de arriba de ese brazo, a la altura del hombro. Doble el codo de modo que los dedos apunten hacia arriba.",
  "With your other hand, press the forearm gently towards the floor.":
    "Con la otra mano, presione suavemente el antebrazo hacia el suelo.",
  "Hold when you feel a stretch at the back of your shoulder.":
    "Mantenga la posición cuando sienta un estiramiento en la parte de atrás del hombro.",
  "Roll back a little so that you do not lie on the point of your shoulder.":
    "Gire un poco hacia atrás para no quedar sobre la punta del hombro.",
  "Keep the elbow level with your shoulder.": "Mantenga el codo a la altura del hombro.",
  "Press with two fingers’ strength only.": "Presione solo con la fuerza de dos dedos.",
  "You should feel it behind the shoulder. Stop if it pinches in front.":
    "Debe sentirlo detrás del hombro. Pare si siente un pellizco delante.",
  "Put the elbow lower if the stretch is too strong.":
    "Ponga el codo más abajo si el estiramiento es demasiado fuerte.",
  // exercise doorway-chest-stretch
  "Chest stretch at a wall": "Estiramiento del pecho en la pared",
  "Stand with your right side to a wall or a door frame.":
    "Póngase de pie con el lado derecho junto a una pared o al marco de una puerta.",
  "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.":
    "Levante el brazo derecho a la altura del hombro con el codo doblado en ángulo recto. Apoye el antebrazo en la pared.",
  "Turn your body gently away from the wall until you feel a stretch in your chest.":
    "Gire el cuerpo suavemente, alejándolo de la pared, hasta que sienta un estiramiento en el pecho.",
  "Move your chest, not your arm.": "Mueva el pecho, no el brazo.",
  "Keep your shoulder low.": "Mantenga el hombro bajo.",
  "Take a small step forward for more stretch.":
    "Dé un paso pequeño hacia delante para estirar más.",
  "Lower your elbow if the front of your shoulder hurts.":
    "Baje el codo si le duele la parte delantera del hombro.",
  // exercise wall-push-up
  "Wall push-up": "Flexión de brazos en la pared",
  "Stand a big step away from a wall. Put your palms on it at chest height.":
    "Póngase de pie a un paso grande de una pared. Apoye las palmas en ella a la altura del pecho.",
  "Make your body straight from head to heels.":
    "Ponga el cuerpo recto de la cabeza a los talones.",
  "Bend your elbows and bring your chest towards the wall.":
    "Doble los codos y acerque el pecho a la pared.",
  "Push yourself back until your arms are straight.":
    "Empuje hacia atrás hasta que los brazos queden rectos.",
  "Move like a plank, all in one piece.": "Muévase como una tabla, de una sola pieza.",
  "Keep your elbows slanting down, not out to the side.":
    "Mantenga los codos inclinados hacia abajo, no abiertos hacia los lados.",
  "Push the wall a little further away at the end.": "Al final, empuje la pared un poco más.",
  "Stand nearer to the wall to make it easier.":
    "Póngase más cerca de la pared para que sea más fácil.",
  "If your wrists hurt, make fists.": "Si le duelen las muñecas, cierre los puños.",
  "Wear shoes that grip.": "Use zapatos que no resbalen.",
  // exercise elbow-bend-and-straighten
  "Elbow bend and straighten": "Doblar y estirar el codo",
  "Sit tall with your arm by your side and your palm facing forwards.":
    "Siéntese con la espalda recta, el brazo al lado del cuerpo y la palma hacia delante.",
  "Bend your elbow slowly and bring your hand towards your shoulder.":
    "Doble el codo despacio y lleve la mano hacia el hombro.",
  "Wait for a moment.": "Espere un momento.",
  "Straighten your elbow again as far as it goes.": "Vuelva a estirar el codo hasta donde llegue.",
  "Keep your upper arm still.": "Mantenga quieta la parte de arriba del brazo.",
  "Move slowly through the whole range.": "Haga todo el recorrido despacio.",
  "Help with the other hand if you need to.": "Ayúdese con la otra mano si lo necesita.",
  "Do not push a stiff elbow straight by force.": "No estire a la fuerza un codo rígido.",
  "Stop if tingling goes into your little finger.": "Pare si el hormigueo llega al dedo meñique.",
  // exercise biceps-curl
  "Biceps curl with a band": "Flexión del codo con banda (bíceps)",
  "Stand on the middle of the band. Hold one end in each hand, palms forwards.":
    "Pise el centro de la banda. Sujete un extremo con cada mano, con las palmas hacia delante.",
  "Keep your elbows at your sides.": "Mantenga los codos pegados al cuerpo.",
  "Bend your elbows and bring your hands up to your shoulders.":
    "Doble los codos y suba las manos hasta los hombros.",
  "Lower your hands slowly.": "Baje las manos despacio.",
  "Only your forearms move.": "Solo se mueven los antebrazos.",
  "Keep your wrists straight.": "Mantenga las muñecas rectas.",
  "Stand tall with soft knees.": "Mantenga el cuerpo erguido y las rodillas un poco dobladas.",
  "Use a lighter band if your elbow or shoulder hurts.":
    "Use una banda más suave si le duele el codo o el hombro.",
  "Check the band for tears and stand on it firmly.":
    "Compruebe que la banda no está rota y písela con firmeza.",
  // exercise wrist-flexor-stretch
  "Wrist flexor stretch": "Estiramiento de la parte interior del antebrazo",
  "Stretch your right arm out in front with the elbow straight. Bend the hand up, as if to say stop.":
    "Estire el brazo derecho hacia delante con el codo recto. Doble la mano hacia arriba, como para decir alto.",
  "Put your left hand across the fingers from the front.":
    "Ponga la mano izquierda sobre los dedos, por delante.",
  "Draw the fingers gently back towards you until you feel a stretch under your forearm.":
    "Acerque suavemente los dedos hacia usted hasta que sienta un estiramiento por debajo del antebrazo.",
  "Keep the elbow straight but not locked.": "Mantenga el codo recto, pero sin bloquearlo.",
  "A gentle pull is enough.": "Basta con una tensión suave.",
  "Bend the elbow a little if the stretch is too strong.":
    "Doble un poco el codo si el estiramiento es demasiado fuerte.",
  "Stop if your fingers tingle or go numb.":
    "Pare si siente hormigueo en los dedos o se le duermen.",
  // exercise wrist-extensor-stretch
  "Wrist extensor stretch": "Estiramiento de la parte de arriba del antebrazo",
  "Stretch your right arm out in front, palm down, elbow straight.":
    "Estire el brazo derecho hacia delante, con la palma hacia abajo y el codo recto.",
  "Let the hand hang down and put your left hand on the back of it.":
    "Deje caer la mano y ponga la mano izquierda sobre el dorso.",
  "Press the hand gently towards you until you feel a stretch on top of your forearm.":
    "Presione suavemente la mano hacia usted hasta que sienta un estiramiento en la parte de arriba del antebrazo.",
  "Make a loose fist for a little more stretch.":
    "Cierre el puño sin apretar para estirar un poco más.",
  // exercise eccentric-wrist-extension
  "Slow wrist lowering with a weight": "Bajar la muñeca despacio con un peso",
  "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.":
    "Siéntese en una silla. Apoye el antebrazo en el muslo, con la palma hacia abajo y la mano más allá de la rodilla.",
  "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.":
    "Sujete un peso pequeño o una botella llena. Suba la mano con ayuda de la otra mano.",
  "Let go with the other hand and lower the weight slowly while you count to four.":
    "Suelte la otra mano y baje el peso despacio mientras cuenta hasta cuatro.",
  "Help it up again with the other hand.": "Vuelva a subirlo con ayuda de la otra mano.",
  "The slow way down is the exercise.": "El ejercicio es bajar despacio.",
  "Keep your forearm on your thigh. A table does as well.":
    "Mantenga el antebrazo sobre el muslo. También sirve una mesa.",
  "Hold the weight firmly but do not squeeze it.":
    "Sujete el peso con firmeza, pero sin apretarlo.",
  "A little ache at the elbow is all right if it settles by the next day.":
    "Un poco de dolor en el codo está bien si se calma para el día siguiente.",
  "Use a lighter weight if it hurts more than that.":
    "Use un peso más ligero si duele más que eso.",
  // exercise forearm-rotation
  "Forearm rotation": "Giro del antebrazo",
  "Sit tall with your elbow at your side, bent square.":
    "Siéntese con la espalda recta y el codo pegado al cuerpo, doblado en ángulo recto.",
  "Turn your palm up to the ceiling, as if you held a bowl of soup.":
    "Gire la palma hacia el techo, como si sostuviera un plato de sopa.",
  "Turn your palm down to the floor. Change sides after the set.":
    "Gire la palma hacia el suelo. Cambie de lado después de la serie.",
  "Keep your elbow at your side.": "Mantenga el codo pegado al cuerpo.",
  "Turn slowly from one end to the other.": "Gire despacio de un extremo al otro.",
  "Keep your wrist straight.": "Mantenga la muñeca recta.",
  "Turn less far if your elbow or wrist hurts.": "Gire menos si le duele el codo o la muñeca.",
  "Hold a wooden spoon upright to make it harder.":
    "Sujete una cuchara de madera hacia arriba para hacerlo más difícil.",
  // exercise ball-squeeze
  "Ball squeeze": "Apretar una pelota con la mano",
  "Sit with your elbow bent and a soft ball in your hand.":
    "Siéntese con el codo doblado y una pelota blanda en la mano.",
  "Squeeze the ball with all your fingers and your thumb.":
    "Apriete la pelota con todos los dedos y el pulgar.",
  "Hold for a few seconds.": "Mantenga la posición unos segundos.",
  "Let go slowly and open your hand. Change sides after the set.":
    "Suelte despacio y abra la mano. Cambie de lado después de la serie.",
  "Squeeze evenly with every finger.": "Apriete por igual con todos los dedos.",
  "Let go as slowly as you squeeze.": "Suelte tan despacio como aprieta.",
  "Use a softer ball or a rolled sock if it hurts.":
    "Use una pelota más blanda o un calcetín enrollado si le duele.",
  "Stop if your fingers tingle or lock.": "Pare si siente hormigueo en los dedos o se le traban.",
  // exercise tendon-glides
  "Tendon glides": "Deslizamiento de los tendones de la mano",
  "Hold your hand up with your wrist straight and all fingers straight.":
    "Levante la mano con la muñeca recta y todos los dedos rectos.",
  "Bend only the two outer finger joints to make a hook. Straighten again.":
    "Doble solo las dos articulaciones de la punta de los dedos para hacer un gancho. Vuelva a estirar.",
  "Make a full fist. Straighten again.": "Cierre el puño del todo. Vuelva a estirar.",
  "Bend only your knuckles, so that the fingers make a table top. Straighten again.":
    "Doble solo los nudillos, de modo que los dedos formen el tablero de una mesa. Vuelva a estirar.",
  "Bend your knuckles and middle joints and lay the fingertips flat on your palm.":
    "Doble los nudillos y las articulaciones del medio y apoye las puntas de los dedos planas en la palma.",
  "Go back to straight fingers after every shape.":
    "Vuelva a los dedos rectos después de cada forma.",
  "Move slowly and without force.": "Muévase despacio y sin fuerza.",
  "Go only as far as the joints allow without pain.":
    "Llegue solo hasta donde las articulaciones permitan sin dolor.",
  "Stop if tingling gets stronger or stays.": "Pare si el hormigueo aumenta o no se va.",
};
