import type { Sentences } from "../sentences";

export const neckAndShoulder: Sentences = {
  // exercise deep-neck-flexor-nod
  "Deep neck flexor nod": "Decir que sí con la cabeza (músculos profundos del cuello)",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "Acuéstese boca arriba con las rodillas dobladas y una toalla doblada debajo de la cabeza.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "Mueva la cabeza muy suavemente, como si dijera que sí. La barbilla va un poco hacia la garganta.",
  "Hold for a few seconds. Your head stays on the towel.":
    "Mantenga unos segundos. La cabeza se queda sobre la toalla.",
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
    "Mantenga unos segundos. Deje los ojos a la misma altura.",
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
    "Mantenga y respire. Suba despacio y cambie de lado.",
  "The weight of your hand is enough. Do not pull.": "Basta con el peso de la mano. No tire.",
  "Let the shoulder on the stretched side stay low.": "Deje bajo el hombro del lado que se estira.",
  "Keep looking forwards.": "Siga mirando al frente.",
  "If your hand on your head is too much, stretch without it.":
    "Si la mano en la cabeza es demasiado, estire sin ella.",
  // exercise levator-scapulae-stretch
  "Levator scapulae stretch": "Estiramiento del elevador de la escápula",
  "Turn your head halfway to the left.": "Gire la cabeza a la izquierda, a medio camino.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "Mire hacia abajo, a la axila izquierda, y apoye la mano izquierda en la parte de atrás de la cabeza.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "Mantenga cuando sienta una tensión suave en la parte de atrás del cuello. Después cambie de lado.",
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
  "Hold for a few seconds and keep breathing.": "Mantenga unos segundos y siga respirando.",
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
};
