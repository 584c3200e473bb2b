import type { Sentences } from "../sentences";

export const kneeAndThigh: Sentences = {
  // exercise quad-set
  "Thigh squeeze over a towel": "Apretar el muslo sobre una toalla",
  "Sit on the floor or on your bed and lean back on your hands.":
    "Siéntese en el suelo o en la cama e inclínese hacia atrás sobre las manos.",
  "Put a rolled towel under one knee and let the leg rest on it.":
    "Ponga una toalla enrollada debajo de una rodilla y deje la pierna apoyada en ella.",
  "Tighten your thigh and press the back of your knee down into the towel.":
    "Apriete el muslo y presione la parte de atrás de la rodilla hacia abajo, contra la toalla.",
  "Pull your toes towards you and let your heel lift a little.":
    "Lleve los dedos del pie hacia usted y deje que el talón se levante un poco.",
  "Hold, then let go fully.": "Mantenga la posición y después suelte del todo.",
  "Feel your kneecap slide up towards your hip.":
    "Sienta cómo la rótula se desliza hacia la cadera.",
  "Squeeze with your thigh, not with your bottom.": "Apriete con el muslo, no con los glúteos.",
  "Keep breathing while you hold.": "Siga respirando mientras aprieta.",
  "If pressing down hurts, use a thicker towel and press less hard.":
    "Si le duele al presionar, use una toalla más gruesa y presione menos.",
  "If your back is not happy, lie down instead of sitting.":
    "Si le molesta la espalda, acuéstese en vez de quedarse en esa posición.",
  // exercise straight-leg-raise
  "Straight-leg raise": "Elevación de la pierna recta",
  "Lie on your back with one knee bent and that foot flat. Keep the other leg straight.":
    "Acuéstese boca arriba con una rodilla doblada y ese pie apoyado. Deje recta la otra pierna.",
  "Tighten the thigh of the straight leg and pull your toes towards you.":
    "Apriete el muslo de la pierna recta y lleve los dedos del pie hacia usted.",
  "Lift the straight leg slowly until both thighs are level.":
    "Levante despacio la pierna recta hasta que los dos muslos estén a la misma altura.",
  "Hold for a moment, then lower it slowly.":
    "Mantenga la posición un momento y después baje despacio.",
  "Lock the knee first, then lift.": "Primero ponga la rodilla recta y firme, después levante.",
  "Keep your lower back still on the floor.":
    "Mantenga la parte baja de la espalda quieta en el suelo.",
  "If you cannot keep your knee straight, go back to the thigh squeeze for now.":
    "Si no puede mantener recta la rodilla, vuelva por ahora al ejercicio de apretar el muslo.",
  "Lift less high if your back or groin hurts.": "Levante menos si le duele la espalda o la ingle.",
  // exercise short-arc-quad
  "Knee straightening over a roll": "Estirar la rodilla sobre un rodillo",
  "Lie on your back. Put a foam roller or a thick rolled towel under one knee.":
    "Acuéstese boca arriba. Ponga un rodillo de espuma o una toalla gruesa enrollada debajo de una rodilla.",
  "Let that heel rest on the floor. Bend the other knee and put the foot flat.":
    "Deje ese talón apoyado en el suelo. Doble la otra rodilla y apoye el pie.",
  "Lift the heel until the knee is straight. Keep your thigh on the roll.":
    "Levante el talón hasta que la rodilla quede recta. Deje el muslo sobre el rodillo.",
  "Hold, then lower the heel slowly.": "Mantenga la posición y después baje el talón despacio.",
  "Pull your toes towards you as you straighten.":
    "Lleve los dedos del pie hacia usted al estirar.",
  "Keep the back of your knee on the roll.":
    "Deje la parte de atrás de la rodilla sobre el rodillo.",
  "Squeeze your thigh hard at the top.": "Arriba, apriete fuerte el muslo.",
  "A rolled towel is easier than a roller: it lifts the knee less.":
    "Una toalla enrollada es más fácil que un rodillo: levanta menos la rodilla.",
  "If the front of your knee hurts, straighten only as far as it is easy.":
    "Si le duele la parte delantera de la rodilla, estírela solo hasta donde sea fácil.",
  // exercise long-arc-quad
  "Knee straightening on a chair": "Estirar la rodilla en una silla",
  "Sit tall on a chair with both feet flat and your thighs on the seat.":
    "Siéntese con la espalda recta en una silla, con los dos pies apoyados y los muslos sobre el asiento.",
  "Straighten one knee slowly until the leg is level in front of you.":
    "Estire una rodilla despacio hasta que la pierna quede horizontal delante de usted.",
  "Hold and pull your toes towards you.":
    "Mantenga la posición y lleve los dedos del pie hacia usted.",
  "Lower the foot slowly to the floor.": "Baje el pie despacio al suelo.",
  "Stay tall. Do not lean back.": "Mantenga la espalda recta. No se incline hacia atrás.",
  "Keep your thigh on the seat.": "Deje el muslo sobre el asiento.",
  "Count to three on the way down.": "Cuente hasta tres al bajar.",
  "If it pulls behind your thigh, straighten a little less or lean back slightly.":
    "Si siente mucha tensión detrás del muslo, estire un poco menos o inclínese un poco hacia atrás.",
  "If your kneecap hurts, move only in the part that is free of pain.":
    "Si le duele la rótula, muévase solo en la parte que no duele.",
  // exercise standing-hamstring-curl
  "Standing hamstring curl": "Doblar la rodilla hacia atrás, de pie",
  "Stand tall behind a steady chair and hold its back.":
    "Póngase de pie con el cuerpo erguido, detrás de una silla estable, y agárrese al respaldo.",
  "Put your weight on one leg.": "Ponga el peso en una pierna.",
  "Bend the other knee and bring the heel up towards your bottom.":
    "Doble la otra rodilla y suba el talón hacia los glúteos.",
  "Hold for a moment and lower the foot slowly.":
    "Mantenga la posición un momento y baje el pie despacio.",
  "Keep both knees side by side.": "Mantenga las dos rodillas una al lado de la otra.",
  "Keep your body still and tall.": "Mantenga el cuerpo quieto y erguido.",
  "If the back of your thigh cramps, lift less high and rest.":
    "Si le da un calambre detrás del muslo, levante menos y descanse.",
  "Keep the knee you stand on a little soft.": "Mantenga un poco doblada la rodilla de apoyo.",
  // exercise mini-squat
  "Mini squat": "Sentadilla pequeña",
  "Stand behind a steady chair and hold its back. Put your feet hip-width apart.":
    "Póngase detrás de una silla estable y agárrese al respaldo. Separe los pies al ancho de la cadera.",
  "Bend your knees a little and move your bottom back.":
    "Doble un poco las rodillas y lleve los glúteos hacia atrás.",
  "Stop when your knees are above your toes.":
    "Pare cuando las rodillas estén encima de los dedos de los pies.",
  "Push through your heels and stand tall again.":
    "Empuje con los talones y vuelva arriba con el cuerpo erguido.",
  "Keep your heels on the floor.": "Mantenga los talones en el suelo.",
  "Use the chair for balance, not to pull yourself up.":
    "Use la silla para el equilibrio, no para subir tirando de ella.",
  "Use a chair that cannot slip or tip.": "Use una silla que no pueda resbalar ni volcarse.",
  "If your knees hurt, bend them less.": "Si le duelen las rodillas, dóblelas menos.",
  // exercise squat-to-chair
  "Squat to a chair": "Sentadilla hasta la silla",
  "Stand in front of a chair with your back to it. Put your feet hip-width apart.":
    "Póngase delante de una silla, de espaldas a ella. Separe los pies al ancho de la cadera.",
  "Stretch your arms out in front of you.": "Estire los brazos delante de usted.",
  "Reach back with your bottom and bend your knees until you just touch the seat.":
    "Lleve los glúteos hacia atrás y doble las rodillas hasta que apenas toque el asiento.",
  "Do not sit down. Push through your heels and stand up tall.":
    "No se siente. Empuje con los talones y vuelva arriba con el cuerpo erguido.",
  "Touch the seat as lightly as a feather.": "Toque el asiento tan suave como una pluma.",
  "Keep your chest up and your back long.": "Mantenga el pecho arriba y la espalda larga.",
  "Squeeze your bottom at the top.": "Arriba, apriete los glúteos.",
  "Put the chair against a wall so that it cannot slide.":
    "Ponga la silla contra una pared para que no pueda resbalar.",
  "Put a cushion on the seat if it is too low for you.":
    "Ponga un cojín en el asiento si es demasiado bajo para usted.",
  // exercise sit-to-stand
  "Sit to stand": "Sentarse y levantarse",
  "Sit near the front of a chair. Put your feet flat, a little behind your knees.":
    "Siéntese cerca del borde delantero de una silla. Apoye los pies un poco por detrás de las rodillas.",
  "Lean forward until your nose is above your toes.":
    "Inclínese hacia delante hasta que la nariz esté encima de los dedos de los pies.",
  "Push through your feet and stand up tall.":
    "Empuje con los pies y póngase de pie con el cuerpo erguido.",
  "Bend your hips and knees and sit down slowly.":
    "Doble la cadera y las rodillas y siéntese despacio.",
  "Nose over toes, then up.": "La nariz sobre los dedos de los pies y después arriba.",
  "Push the floor away with both feet the same.": "Empuje el suelo con los dos pies por igual.",
  "Sit down as softly as you can.": "Siéntese tan suavemente como pueda.",
  "If it is too hard, push on the armrests or use a higher seat.":
    "Si es demasiado difícil, apóyese en los reposabrazos o use un asiento más alto.",
  "Wait a moment when you stand if you feel dizzy.":
    "Si se marea, espere un momento cuando se ponga de pie.",
  // exercise step-up
  "Step-up": "Subir un escalón",
  "Stand in front of a low step. Put one whole foot on it.":
    "Póngase delante de un escalón bajo. Apoye en él un pie entero.",
  "Lean forward a little and push through that heel.":
    "Inclínese un poco hacia delante y empuje con ese talón.",
  "Step up until the knee is straight and both feet are on the step.":
    "Suba hasta que la rodilla esté recta y los dos pies estén en el escalón.",
  "Step back down slowly with the other foot first.": "Baje despacio, primero con el otro pie.",
  "Let the leg on the step do the work. Do not push off from the floor.":
    "Deje que la pierna del escalón haga el trabajo. No se impulse desde el suelo.",
  "Keep your knee in line with your toes.": "Mantenga la rodilla en línea con los dedos del pie.",
  "Stand tall at the top.": "Arriba, quede con el cuerpo erguido.",
  "Stay near a rail or a wall that you can hold.":
    "Quédese cerca de un pasamanos o de una pared a la que pueda agarrarse.",
  "Start with a low step if your knee hurts.":
    "Empiece con un escalón bajo si le duele la rodilla.",
  // exercise step-down
  "Step-down with heel tap": "Bajar del escalón tocando con el talón",
  "Stand on a low step with both feet near the front edge.":
    "Póngase sobre un escalón bajo con los dos pies cerca del borde delantero.",
  "Move one foot forward over the edge and slowly bend the knee you stand on.":
    "Lleve un pie hacia delante, más allá del borde, y doble despacio la rodilla de apoyo.",
  "Tap the floor lightly with your heel. Do not put weight on it.":
    "Toque el suelo ligeramente con el talón. No ponga peso en él.",
  "Push up through the foot on the step and come back.":
    "Empuje con el pie que está en el escalón y vuelva.",
  "Keep your hips level.": "Mantenga la cadera nivelada.",
  "Keep your knee in line with your second toe.":
    "Mantenga la rodilla en línea con el segundo dedo del pie.",
  "Take three counts to go down.": "Cuente hasta tres al bajar.",
  "Hold a rail or a wall until you feel sure.":
    "Agárrese a un pasamanos o a una pared hasta que sienta seguridad.",
  "Use a lower step if the front of your knee hurts.":
    "Use un escalón más bajo si le duele la parte delantera de la rodilla.",
  // exercise split-squat
  "Split squat": "Sentadilla con un pie delante",
  "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.":
    "Dé un paso largo hacia delante. Apoye todo el pie de delante y la punta del pie de atrás.",
  "Put your hands on your hips and keep your body tall.":
    "Ponga las manos en la cadera y mantenga el cuerpo erguido.",
  "Bend both knees and lower the back knee towards the floor.":
    "Doble las dos rodillas y baje la rodilla de atrás hacia el suelo.",
  "Push through the front heel and come up again.":
    "Empuje con el talón de delante y vuelva a subir.",
  "Go straight down, like a lift.": "Baje recto, como un ascensor.",
  "Keep most of your weight on the front foot.":
    "Mantenga la mayor parte del peso en el pie de delante.",
  "Keep your front knee above your foot.": "Mantenga la rodilla de delante encima del pie.",
  "Hold a chair beside you if you wobble.":
    "Agárrese a una silla que tenga al lado si se tambalea.",
  "Go down only half way if a knee hurts.": "Baje solo hasta la mitad si le duele una rodilla.",
  // exercise standing-quad-stretch
  "Standing thigh stretch": "Estiramiento del muslo de pie",
  "Stand tall and hold the back of a steady chair with one hand.":
    "Póngase de pie con el cuerpo erguido y agárrese con una mano al respaldo de una silla estable.",
  "Bend the other knee behind you and take hold of that foot.":
    "Doble la otra rodilla por detrás y agarre ese pie.",
  "Bring your heel gently towards your bottom.": "Acerque suavemente el talón a los glúteos.",
  "Tuck your tailbone under. Hold and breathe.":
    "Meta el coxis hacia dentro. Mantenga la posición y respire.",
  "Let go slowly and change sides.": "Suelte despacio y cambie de lado.",
  "Let the bent knee point straight at the floor.":
    "Deje que la rodilla doblada apunte recta al suelo.",
  "Stand tall, as if a string pulled up your head.":
    "Mantenga el cuerpo erguido, como si un hilo tirara de la cabeza hacia arriba.",
  "If you cannot reach your foot, put a towel round your ankle and hold the ends.":
    "Si no llega al pie, rodee el tobillo con una toalla y agarre las puntas.",
  "If your knee hurts, bend it less or do the stretch lying on your side.":
    "Si le duele la rodilla, dóblela menos o haga el estiramiento de lado en el suelo.",
  // exercise hamstring-stretch-sitting
  "Hamstring stretch on a chair": "Estiramiento de la parte de atrás del muslo en una silla",
  "Sit on the front edge of a chair.": "Siéntese en el borde delantero de una silla.",
  "Straighten one leg in front with the heel on the floor and the toes up.":
    "Estire una pierna hacia delante, con el talón en el suelo y los dedos del pie hacia arriba.",
  "Keep your back long and lean forward from your hips.":
    "Mantenga la espalda larga e inclínese hacia delante desde la cadera.",
  "Stop when you feel a stretch behind the thigh. Hold and breathe.":
    "Pare cuando sienta un estiramiento detrás del muslo. Mantenga la posición y respire.",
  "Come up slowly and change sides.": "Suba despacio y cambie de lado.",
  "Bring your chest forward, not your head down.":
    "Lleve el pecho hacia delante, no la cabeza hacia abajo.",
  "Keep the straight knee soft, not locked.": "Mantenga la rodilla casi recta, sin bloquearla.",
  "Rest your hands on the bent leg.": "Apoye las manos en la pierna doblada.",
  "Lean less if you feel tingling or pain below the knee.":
    "Inclínese menos si siente hormigueo o dolor por debajo de la rodilla.",
  "Make sure that the chair cannot tip forward.":
    "Asegúrese de que la silla no puede volcarse hacia delante.",
  // exercise hamstring-stretch-with-towel
  "Hamstring stretch with a towel": "Estiramiento de la parte de atrás del muslo con una toalla",
  "Lie on your back with one knee bent and that foot flat.":
    "Acuéstese boca arriba con una rodilla doblada y ese pie apoyado.",
  "Put a long towel round the other foot and hold both ends.":
    "Rodee el otro pie con una toalla larga y agarre las dos puntas.",
  "Straighten that leg and draw it up towards you with the towel.":
    "Estire esa pierna y acérquela hacia usted con la toalla.",
  "Lower the leg slowly and change sides.": "Baje la pierna despacio y cambie de lado.",
  "Let your arms do the work and keep the leg loose.":
    "Deje que los brazos hagan el trabajo y mantenga floja la pierna.",
  "Keep your head, shoulders and bottom on the floor.":
    "Mantenga la cabeza, los hombros y los glúteos en el suelo.",
  "Let the leg come closer as you breathe out.": "Deje que la pierna se acerque al soltar el aire.",
  "Lower the leg a little if you feel tingling or pain below the knee.":
    "Baje un poco la pierna si siente hormigueo o dolor por debajo de la rodilla.",
  "Let the knee bend slightly if the stretch is too strong.":
    "Deje que la rodilla se doble un poco si el estiramiento es demasiado fuerte.",
};
