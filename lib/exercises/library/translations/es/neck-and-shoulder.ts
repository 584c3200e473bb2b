import type { Sentences } from "../sentences";

export const neckAndShoulder: Sentences = {
  // exercise deep-neck-flexor-nod
  "Deep neck flexor nod": "Decir que sí con la cabeza (músculos profundos del cuello)",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "Acuéstese boca arriba con las rodillas dobladas y una toalla doblada debajo de la cabeza.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "Mueva la cabeza muy suavemente, como si dijera que sí. La barbilla va un poco hacia la garganta.",
  "Hold for a few seconds. Your head stays on the towel.":
    "Mantenga la posición unos segundos. La cabeza se queda sobre la toalla.",
  "Let your chin come up again slowly.": "Deje que la barbilla vuelva a subir despacio.",
  "Feel the back of your head slide up the towel.":
    "Sienta cómo la parte de atrás de la cabeza se desliza hacia arriba por la toalla.",
  "The front of your neck should stay soft under your fingers.":
    "La parte delantera del cuello debe seguir blanda bajo sus dedos.",
  "Keep your teeth apart and your jaw loose.":
    "Mantenga los dientes separados y la mandíbula floja.",
  "Make the nod smaller if your neck or head hurts.":
    "Haga el movimiento más pequeño si le duele el cuello o la cabeza.",
  "Stop if you feel dizzy or have trouble swallowing.": "Pare si se marea o le cuesta tragar.",
  // exercise chin-tuck
  "Chin tuck": "Llevar la barbilla hacia atrás",
  "Sit tall and look straight ahead.": "Siéntese con la espalda recta y mire al frente.",
  "Slide your head straight back, as if to make a double chin.":
    "Deslice la cabeza recta hacia atrás, como para hacer papada.",
  "Hold for a few seconds. Keep your eyes level.":
    "Mantenga la posición unos segundos. Deje los ojos a la misma altura.",
  "Let your head come forward again slowly.": "Deje que la cabeza vuelva despacio hacia delante.",
  "Imagine a drawer that slides shut.": "Imagine un cajón que se cierra.",
  "Your head moves back, not up or down.":
    "La cabeza va hacia atrás, no hacia arriba ni hacia abajo.",
  "Feel the back of your neck grow long.": "Sienta cómo se alarga la parte de atrás del cuello.",
  "Move only as far as is comfortable.": "Muévase solo hasta donde le resulte cómodo.",
  "Stop if you feel dizzy, or if tingling goes down your arm.":
    "Pare si se marea o si un hormigueo baja por el brazo.",
  // exercise neck-rotation
  "Neck rotation": "Giro del cuello",
  "Sit tall and let your shoulders hang loose.":
    "Siéntese con la espalda recta y deje los hombros flojos.",
  "Turn your head slowly to the right, as far as is comfortable.":
    "Gire la cabeza despacio a la derecha, hasta donde le resulte cómodo.",
  "Wait for a moment and breathe.": "Espere un momento y respire.",
  "Come back to the middle. Then turn to the left.":
    "Vuelva al centro. Después gire a la izquierda.",
  "Keep your chin level.": "Mantenga la barbilla a la misma altura.",
  "Let your eyes lead the way.": "Deje que los ojos guíen el camino.",
  "Only your head turns. Your chest stays still.": "Solo gira la cabeza. El pecho se queda quieto.",
  "Stop if you feel dizzy, see double or feel faint.":
    "Pare si se marea, ve doble o siente que se va a desmayar.",
  "Turn less far to the sore side. It will grow with time.":
    "Gire menos hacia el lado que duele. Con el tiempo llegará más lejos.",
  // exercise neck-side-bend
  "Neck side bend": "Inclinación lateral del cuello",
  "Bring your right ear slowly down towards your right shoulder.":
    "Baje despacio la oreja derecha hacia el hombro derecho.",
  "Come back to the middle. Then do the left side.":
    "Vuelva al centro. Después haga el lado izquierdo.",
  "Keep your nose pointing forwards.": "Mantenga la nariz apuntando al frente.",
  "Let both shoulders stay heavy and low.": "Deje los dos hombros pesados y bajos.",
  "The movement is small and smooth.": "El movimiento es pequeño y suave.",
  "Stop if tingling or pain goes down your arm.":
    "Pare si el hormigueo o el dolor baja por el brazo.",
  "Do not push with your hand in this exercise.": "No empuje con la mano en este ejercicio.",
  // exercise upper-trapezius-stretch
  "Upper trapezius stretch": "Estiramiento del trapecio superior",
  "Sit tall. Hold the edge of the chair with your right hand.":
    "Siéntese con la espalda recta. Agarre el borde de la silla con la mano derecha.",
  "Put your left hand over the top of your head.":
    "Ponga la mano izquierda sobre la cabeza, por arriba.",
  "Let your head tip to the left until you feel a gentle pull on the right side.":
    "Deje que la cabeza se incline a la izquierda hasta que sienta una tensión suave en el lado derecho.",
  "Hold and breathe. Come up slowly and change sides.":
    "Mantenga la posición y respire. Suba despacio y cambie de lado.",
  "The weight of your hand is enough. Do not pull.": "Basta con el peso de la mano. No tire.",
  "Let the shoulder on the stretched side stay low.": "Deje bajo el hombro del lado que se estira.",
  "Keep looking forwards.": "Siga mirando al frente.",
  "If your hand on your head is too much, stretch without it.":
    "Si la mano en la cabeza es demasiado, estire sin ella.",
  // exercise levator-scapulae-stretch
  "Levator scapulae stretch": "Estiramiento del elevador de la escápula",
  "Turn your head halfway to the left.": "Gire la cabeza hacia la izquierda, hasta la mitad.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "Mire hacia abajo, a la axila izquierda, y apoye la mano izquierda en la parte de atrás de la cabeza.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "Mantenga la posición cuando sienta una tensión suave en la parte de atrás del cuello. Después cambie de lado.",
  "Bring your nose towards your armpit.": "Lleve la nariz hacia la axila.",
  "Keep the other shoulder low.": "Mantenga bajo el otro hombro.",
  "Let your hand be heavy. Do not pull.": "Deje la mano pesada. No tire.",
  "Leave out the hand if the stretch is strong enough.":
    "No use la mano si el estiramiento ya es suficiente.",
  // exercise isometric-neck-press
  "Isometric neck press": "Presión del cuello sin movimiento",
  "Sit tall with your chin gently tucked in.":
    "Siéntese con la espalda recta y la barbilla un poco metida.",
  "Put your palm on your forehead. Press your head and hand softly together for a few seconds.":
    "Ponga la palma de la mano en la frente. Presione suavemente la cabeza y la mano una contra otra unos segundos.",
  "Do the same with your palm on the side of your head. Then do the other side.":
    "Haga lo mismo con la palma en el lado de la cabeza. Después haga el otro lado.",
  "Do the same with your palm on the back of your head.":
    "Haga lo mismo con la palma en la parte de atrás de la cabeza.",
  "Your head does not move at all.": "La cabeza no se mueve nada.",
  "Build the push up slowly and let it go slowly.":
    "Aumente la presión despacio y suéltela despacio.",
  "Use about a third of your strength.": "Use más o menos la tercera parte de su fuerza.",
  "Push less if your neck hurts or your head aches.":
    "Empuje menos si le duele el cuello o la cabeza.",
  "Keep breathing while you push.": "Siga respirando mientras empuja.",
  // exercise shoulder-rolls
  "Shoulder rolls": "Círculos con los hombros",
  "Sit tall and let your arms hang by your sides.":
    "Siéntese con la espalda recta y deje colgar los brazos a los lados.",
  "Bring both shoulders forward, then up towards your ears.":
    "Lleve los dos hombros hacia delante y después hacia arriba, a las orejas.",
  "Roll them back and let them sink down.": "Llévelos hacia atrás y deje que bajen.",
  "Go on in slow, round circles.": "Siga haciendo círculos lentos y redondos.",
  "Let your arms hang like ropes.": "Deje colgar los brazos como cuerdas.",
  "Breathe in as your shoulders rise, and out as they sink.":
    "Tome aire cuando suben los hombros y suéltelo cuando bajan.",
  "Make the circles as big as is comfortable.":
    "Haga los círculos tan grandes como le resulte cómodo.",
  "Make the circles smaller if your shoulder clicks or hurts.":
    "Haga los círculos más pequeños si el hombro hace clic o duele.",
  "Stop if tingling goes down your arm.": "Pare si un hormigueo baja por el brazo.",
  // exercise scapular-squeeze
  "Shoulder blade squeeze": "Juntar los omóplatos",
  "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.":
    "Siéntese con la espalda recta cerca del borde delantero de una silla. Doble los codos y déjelos a los lados del cuerpo.",
  "Draw your elbows back and squeeze your shoulder blades together.":
    "Lleve los codos hacia atrás y junte los omóplatos.",
  "Hold for a few seconds and keep breathing.":
    "Mantenga la posición unos segundos y siga respirando.",
  "Let your shoulders come forward again slowly.":
    "Deje que los hombros vuelvan despacio hacia delante.",
  "Slide your shoulder blades back and down, as if into your back pockets.":
    "Deslice los omóplatos hacia atrás y hacia abajo, como si fueran a los bolsillos traseros.",
  "Imagine that you hold a pencil between them.": "Imagine que sujeta un lápiz entre ellos.",
  "Keep your neck long.": "Mantenga el cuello largo.",
  "Squeeze less hard if your neck or shoulder hurts.":
    "Apriete menos si le duele el cuello o el hombro.",
  // exercise wall-angel
  "Wall angel": "Ángel en la pared",
  "Stand with your back and head against a wall and your feet a little in front.":
    "Póngase de pie con la espalda y la cabeza contra una pared y los pies un poco más adelante.",
  "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.":
    "Levante los brazos hacia los lados con los codos doblados en ángulo recto. Apoye los brazos en la pared.",
  "Slide your arms up the wall as far as they stay in touch with it.":
    "Deslice los brazos hacia arriba por la pared hasta donde sigan tocándola.",
  "Slide them down again slowly.": "Deslícelos otra vez hacia abajo, despacio.",
  "Keep your ribs down and your tummy firm.": "Mantenga las costillas abajo y el abdomen firme.",
  "Keep your elbows and the backs of your hands near the wall.":
    "Mantenga los codos y el dorso de las manos cerca de la pared.",
  "Keep your shoulders away from your ears.": "Mantenga los hombros lejos de las orejas.",
  "Stop lower if the front or top of your shoulder pinches.":
    "Pare más abajo si siente un pellizco delante o encima del hombro.",
  "If your hands do not reach the wall, keep them a little in front of it.":
    "Si las manos no llegan a la pared, déjelas un poco por delante de ella.",
  // exercise open-book
  "Open book": "Libro abierto",
  "Lie on your left side with a pillow under your head and your knees bent up.":
    "Acuéstese sobre el lado izquierdo con una almohada debajo de la cabeza y las rodillas dobladas hacia arriba.",
  "Stretch both arms out in front of you, palm on palm.":
    "Estire los dos brazos delante de usted, palma con palma.",
  "Lift your top arm and open it over to the other side. Follow your hand with your eyes.":
    "Levante el brazo de arriba y ábralo hacia el otro lado. Siga la mano con los ojos.",
  "Stay for a breath. Then close the arm again. Change sides after the set.":
    "Quédese así durante una respiración. Después vuelva a cerrar el brazo. Cambie de lado después de la serie.",
  "Keep your knees together on the floor.": "Mantenga las rodillas juntas en el suelo.",
  "Let your ribs turn, not only your arm.": "Deje que giren las costillas, no solo el brazo.",
  "Breathe out as you open.": "Suelte el aire al abrir.",
  "Turn less far if your shoulder or back hurts.": "Gire menos si le duele el hombro o la espalda.",
  "Put a pillow between your knees if your hips are sore.":
    "Ponga una almohada entre las rodillas si le duele la cadera.",
  // exercise thoracic-extension-on-roller
  "Upper back stretch over a roller":
    "Estiramiento de la parte alta de la espalda sobre un rodillo",
  "Sit in front of the roller and lie back so that it lies across your shoulder blades.":
    "Siéntese delante del rodillo y échese hacia atrás, de modo que quede atravesado debajo de los omóplatos.",
  "Bend your knees, keep your bottom down and hold your head in your hands.":
    "Doble las rodillas, deje los glúteos en el suelo y sujete la cabeza con las manos.",
  "Let your upper back bend slowly back over the roller.":
    "Deje que la parte alta de la espalda se doble despacio hacia atrás sobre el rodillo.",
  "Come up again. Move the roller a little up or down and do it again.":
    "Vuelva a subir. Mueva el rodillo un poco hacia arriba o hacia abajo y repita.",
  "Your hands carry your head. Your neck stays loose.":
    "Las manos llevan la cabeza. El cuello queda flojo.",
  "Breathe out as you bend back.": "Suelte el aire al doblarse hacia atrás.",
  "Bend over the roller, not in your lower back.":
    "Dóblese sobre el rodillo, no en la parte baja de la espalda.",
  "Use a rolled towel instead if the roller is too hard.":
    "Use en su lugar una toalla enrollada si el rodillo es demasiado duro.",
  "Stop if your ribs hurt or tingling goes into your arms.":
    "Pare si le duelen las costillas o el hormigueo llega a los brazos.",
  // exercise pendulum
  Pendulum: "Péndulo",
  "Lean forward and rest your good hand on a table or the back of a chair.":
    "Inclínese hacia delante y apoye la mano buena en una mesa o en el respaldo de una silla.",
  "Let the sore arm hang straight down, quite loose.":
    "Deje colgar recto el brazo que duele, muy flojo.",
  "Rock your body gently so that the arm swings forwards and backwards.":
    "Balancee suavemente el cuerpo para que el brazo vaya hacia delante y hacia atrás.",
  "Then let it swing from side to side, and in small circles.":
    "Después deje que vaya de un lado a otro y en círculos pequeños.",
  "Your body moves the arm. The shoulder does nothing.":
    "El cuerpo mueve el brazo. El hombro no hace nada.",
  "Let the arm feel heavy, like a rope.": "Deje que el brazo pese, como una cuerda.",
  "Small swings are enough.": "Basta con balanceos pequeños.",
  "If your back hurts, bend your knees more or lean less.":
    "Si le duele la espalda, doble más las rodillas o inclínese menos.",
  "Stop if you feel dizzy with your head down.": "Pare si se marea con la cabeza hacia abajo.",
  // exercise table-slide
  "Table slide": "Deslizamiento sobre la mesa",
  "Sit at a table. Rest both hands on a towel on the table top.":
    "Siéntese a una mesa. Apoye las dos manos en una toalla sobre la mesa.",
  "Slide your hands forward and let your body follow.":
    "Deslice las manos hacia delante y deje que el cuerpo las siga.",
  "Stop when you feel a gentle stretch and wait for a moment.":
    "Pare cuando sienta un estiramiento suave y espere un momento.",
  "Slide back slowly until you sit upright.":
    "Deslícese despacio hacia atrás hasta volver a tener la espalda recta.",
  "Let the table carry your arms.": "Deje que la mesa lleve el peso de los brazos.",
  "Bend from your hips with a long back.": "Dóblese desde la cadera con la espalda larga.",
  "Let your head sink between your arms.": "Deje que la cabeza baje entre los brazos.",
  "Slide less far if your shoulder pinches.": "Deslice menos si siente un pellizco en el hombro.",
  "Keep both feet flat on the floor so that you sit safely.":
    "Mantenga los dos pies apoyados en el suelo para sentarse con seguridad.",
  // exercise stick-shoulder-flexion
  "Overhead lift with a stick": "Elevación por encima de la cabeza con un palo",
  "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.":
    "Acuéstese boca arriba con las rodillas dobladas. Sujete un palo con las dos manos sobre los muslos.",
  "Keep your elbows straight and lift the stick up.":
    "Mantenga los codos rectos y levante el palo.",
  "Let it go back over your head until you feel a gentle stretch.":
    "Déjelo ir hacia atrás por encima de la cabeza hasta que sienta un estiramiento suave.",
  "Bring it forward again slowly.": "Vuelva a llevarlo hacia delante, despacio.",
  "Let the good arm do most of the work.": "Deje que el brazo bueno haga casi todo el trabajo.",
  "Keep your lower back on the floor.": "Mantenga la parte baja de la espalda en el suelo.",
  "Breathe out as the stick goes back.": "Suelte el aire cuando el palo va hacia atrás.",
  "Stop where the top of your shoulder pinches.":
    "Pare donde sienta un pellizco encima del hombro.",
  // exercise stick-external-rotation
  "Turning the arm out with a stick": "Girar el brazo hacia fuera con un palo",
  "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.":
    "Póngase de pie con el cuerpo erguido y los codos pegados a los lados, doblados en ángulo recto. Sujete un palo con las dos manos.",
  "Push the stick with your left hand, so that your right hand moves out to the side.":
    "Empuje el palo con la mano izquierda, de modo que la mano derecha se mueva hacia fuera.",
  "Stop when you feel a gentle stretch and hold.":
    "Pare cuando sienta un estiramiento suave y mantenga la posición.",
  "Come back slowly. Change sides if you were asked to.":
    "Vuelva despacio. Cambie de lado si se lo han indicado.",
  "Keep the elbow close to your side. A small rolled towel there helps.":
    "Mantenga el codo cerca del cuerpo. Ayuda poner ahí una toalla pequeña enrollada.",
  "Let the stiff arm be loose.": "Deje flojo el brazo rígido.",
  "Only the forearm swings out, like a gate.": "Solo se abre el antebrazo, como una puerta.",
  "Go only to a gentle stretch.": "Llegue solo hasta un estiramiento suave.",
  "You can do it lying on your back if you tire.": "Si se cansa, puede hacerlo boca arriba.",
  // exercise shoulder-external-rotation-with-band
  "Shoulder external rotation with a band": "Rotación externa del hombro con banda",
  "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.":
    "Fije la banda a la altura del codo, a su izquierda. Póngase de lado y sujétela con la mano derecha.",
  "Keep your right elbow at your side, bent square, with your hand in front of your tummy.":
    "Mantenga el codo derecho pegado al cuerpo, doblado en ángulo recto, con la mano delante del abdomen.",
  "Turn your forearm out to the right against the band.":
    "Gire el antebrazo hacia fuera, a la derecha, contra la fuerza de la banda.",
  "Come back slowly. Change sides after the set.":
    "Vuelva despacio. Cambie de lado después de la serie.",
  "Hold a rolled towel between your elbow and your side.":
    "Sujete una toalla enrollada entre el codo y el cuerpo.",
  "Swing the forearm out like a gate.": "Abra el antebrazo hacia fuera como una puerta.",
  "Keep your wrist straight and your shoulder low.": "Mantenga la muñeca recta y el hombro bajo.",
  "Use a lighter band if your shoulder hurts.": "Use una banda más suave si le duele el hombro.",
  "Check the band for tears and fix it well, so that it cannot hit you.":
    "Compruebe que la banda no está rota y fíjela bien para que no pueda golpearle.",
  // exercise shoulder-internal-rotation-with-band
  "Shoulder internal rotation with a band": "Rotación interna del hombro con banda",
  "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.":
    "Fije la banda a la altura del codo, a su derecha. Póngase de lado y sujétela con la mano derecha.",
  "Keep your right elbow at your side, bent square, with your hand out to the right.":
    "Mantenga el codo derecho pegado al cuerpo, doblado en ángulo recto, con la mano hacia fuera, a la derecha.",
  "Pull your hand in to your tummy against the band.":
    "Lleve la mano hacia el abdomen contra la fuerza de la banda.",
  "Let it go out again slowly. Change sides after the set.":
    "Deje que vuelva a salir despacio. Cambie de lado después de la serie.",
  "Swing the forearm in like a gate.": "Cierre el antebrazo hacia dentro como una puerta.",
  // exercise wall-slide
  "Wall slide": "Deslizamiento en la pared",
  "Stand facing a wall. Rest your forearms on it with your elbows bent.":
    "Póngase de pie mirando a una pared. Apoye en ella los antebrazos con los codos doblados.",
  "Press your forearms lightly into the wall.":
    "Presione ligeramente los antebrazos contra la pared.",
  "Slide your arms up the wall as far as is comfortable.":
    "Deslice los brazos hacia arriba por la pared hasta donde le resulte cómodo.",
  "Let your shoulder blades glide round your ribs.":
    "Deje que los omóplatos se deslicen alrededor de las costillas.",
  "Keep your tummy firm and your back still.": "Mantenga el abdomen firme y la espalda quieta.",
  "Lean in a little at the top.": "Arriba, inclínese un poco hacia la pared.",
  "Stop lower if the top of your shoulder pinches.":
    "Pare más abajo si siente un pellizco encima del hombro.",
  "A cloth under your arms makes it slide better.":
    "Un paño debajo de los brazos ayuda a deslizar mejor.",
};
