import type { Sentences } from "../sentences";

export const calfFootAndBalance: Sentences = {
  // exercise calf-stretch-straight-knee
  "Calf stretch, knee straight": "Estiramiento de la pantorrilla, rodilla recta",
  "Stand in front of a wall and put both hands on it.":
    "Póngase delante de una pared y apoye en ella las dos manos.",
  "Take a long step back with one foot. Point its toes at the wall.":
    "Dé un paso largo hacia atrás con un pie. Apunte los dedos de ese pie hacia la pared.",
  "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.":
    "Mantenga la rodilla de atrás recta y el talón en el suelo. Doble la rodilla de delante y lleve la cadera hacia delante.",
  "Hold when you feel a stretch in the calf. Then change sides.":
    "Mantenga la posición cuando sienta un estiramiento en la pantorrilla. Después cambie de lado.",
  "Make one straight line from your head to your back heel.":
    "Forme una línea recta de la cabeza al talón de atrás.",
  "Press the back heel into the floor.": "Presione el talón de atrás contra el suelo.",
  "Point the back toes straight ahead.": "Apunte los dedos del pie de atrás rectos hacia delante.",
  "Take a shorter step if the stretch is too strong.":
    "Dé un paso más corto si el estiramiento es demasiado fuerte.",
  "Stop if you feel a sharp pain in the calf or tendon.":
    "Pare si siente un dolor agudo en la pantorrilla o en el tendón.",
  // exercise calf-stretch-bent-knee
  "Calf stretch, knee bent": "Estiramiento de la pantorrilla, rodilla doblada",
  "Take a short step back with one foot. Point its toes at the wall.":
    "Dé un paso corto hacia atrás con un pie. Apunte los dedos de ese pie hacia la pared.",
  "Keep both heels down. Bend both knees and sink straight down.":
    "Mantenga los dos talones en el suelo. Doble las dos rodillas y baje recto.",
  "Hold when you feel a stretch low in the calf. Then change sides.":
    "Mantenga la posición cuando sienta un estiramiento en la parte baja de la pantorrilla. Después cambie de lado.",
  "Push the back knee forward over its toes.":
    "Empuje la rodilla de atrás hacia delante, por encima de los dedos de ese pie.",
  "Keep the back heel heavy.": "Mantenga pesado el talón de atrás.",
  "Stay tall and let your hips sink.": "Mantenga el cuerpo erguido y deje bajar la cadera.",
  "Bend less if the front of your ankle pinches.":
    "Doble menos si siente un pellizco en la parte delantera del tobillo.",
  // exercise ankle-pumps
  "Ankle pumps": "Bombeo de tobillos",
  "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.":
    "Siéntese o acuéstese con las piernas rectas. Ponga una toalla enrollada debajo de la pantorrilla para que el talón quede libre.",
  "Pull your toes and foot up towards you.": "Lleve los dedos y el pie hacia usted.",
  "Then point your foot away from you, like pressing a pedal.":
    "Después aleje la punta del pie, como si pisara un pedal.",
  "Keep going at a steady pace.": "Siga a un ritmo constante.",
  "Move the whole foot, not only the toes.": "Mueva todo el pie, no solo los dedos.",
  "Go as far as you can each way.": "Llegue tan lejos como pueda en los dos sentidos.",
  "Feel your calf work.": "Sienta cómo trabaja la pantorrilla.",
  "Move in a smaller range if your ankle is sore or swollen.":
    "Haga el movimiento más pequeño si el tobillo le duele o está hinchado.",
  "Tell your care team at once if your calf is hot, red, swollen and painful.":
    "Avise de inmediato a su equipo de salud si tiene la pantorrilla caliente, roja, hinchada y con dolor.",
  // exercise ankle-circles
  "Ankle circles": "Círculos con el tobillo",
  "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.":
    "Siéntese o acuéstese con una pierna recta. Ponga una toalla enrollada debajo de la pantorrilla para que el talón quede libre.",
  "Draw a slow circle in the air with your big toe.":
    "Dibuje despacio un círculo en el aire con el dedo gordo del pie.",
  "Make the circle as big as you can.": "Haga el círculo tan grande como pueda.",
  "Do all circles one way, then the other way.":
    "Haga todos los círculos en un sentido y después en el otro.",
  "Keep your knee and shin still.": "Mantenga quietas la rodilla y la espinilla.",
  "Go up, out, down and in.": "Vaya hacia arriba, hacia fuera, hacia abajo y hacia dentro.",
  "Move slowly through the stiff parts.": "Pase despacio por las partes rígidas.",
  "Make the circle smaller if a direction hurts.":
    "Haga el círculo más pequeño si le duele en alguna dirección.",
  "Clicks without pain are harmless.": "Los clics sin dolor no hacen daño.",
  // exercise heel-raise
  "Heel raise": "Elevación de talones",
  "Lift both heels until you stand on the balls of your feet.":
    "Levante los dos talones hasta quedar sobre la parte delantera de los pies.",
  "Hold for a moment.": "Mantenga la posición un momento.",
  "Lower your heels slowly to the floor.": "Baje los talones despacio al suelo.",
  "Go straight up, not forward.": "Suba recto, no hacia delante.",
  "Keep your weight over the big toe and the second toe.":
    "Mantenga el peso sobre el dedo gordo y el segundo dedo.",
  "Take three counts to come down.": "Cuente hasta tres al bajar.",
  "Hold on well if you feel unsure.": "Agárrese bien si siente inseguridad.",
  "Lift less high if the tendon above your heel hurts more than a little.":
    "Levante menos si el tendón de encima del talón le duele más que un poco.",
  // exercise heel-raise-on-step
  "Heel raise on a step": "Elevación de talones en un escalón",
  "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.":
    "Póngase en el borde de un escalón, sobre la parte delantera de los pies. Agárrese a una pared o a un pasamanos.",
  "Let both heels sink slowly below the edge.":
    "Deje bajar los dos talones despacio por debajo del borde.",
  "Push up until you stand high on the balls of your feet.":
    "Empuje hacia arriba hasta quedar bien alto sobre la parte delantera de los pies.",
  "Hold for a moment, then lower slowly again.":
    "Mantenga la posición un momento y después vuelva a bajar despacio.",
  "Keep your knees straight but not locked.": "Mantenga las rodillas rectas, pero sin bloquearlas.",
  "Push up through the big toe.": "Empuje hacia arriba con el dedo gordo del pie.",
  "Take three counts to sink down.": "Cuente hasta tres mientras baja.",
  "Always hold on, so that your foot cannot slip off.":
    "Agárrese siempre, para que el pie no pueda resbalar del escalón.",
  "If it hurts where the tendon meets the heel, do it on the flat floor.":
    "Si le duele donde el tendón se une al talón, hágalo en el suelo plano.",
  // exercise single-leg-heel-raise
  "Single-leg heel raise": "Elevación de talón con una pierna",
  "Stand behind a steady chair and hold its back.":
    "Póngase detrás de una silla estable y agárrese al respaldo.",
  "Bend one knee so that you stand on the other leg.":
    "Doble una rodilla para quedar de pie sobre la otra pierna.",
  "Lift the heel you stand on as high as you can.":
    "Levante el talón del pie de apoyo tan alto como pueda.",
  "Lower it slowly. Finish all repeats, then change legs.":
    "Bájelo despacio. Termine todas las repeticiones y después cambie de pierna.",
  "Keep your knee straight.": "Mantenga la rodilla recta.",
  "Lift to the same height every time.": "Levante cada vez a la misma altura.",
  "If you cannot lift the heel fully, go up on two legs and come down on one.":
    "Si no puede levantar el talón del todo, suba con las dos piernas y baje con una.",
  "Stop if the tendon above your heel hurts more than a little.":
    "Pare si el tendón de encima del talón le duele más que un poco.",
  // exercise toe-raise
  "Toe raise": "Elevación de las puntas de los pies",
  "Lift the front of both feet, so that you stand on your heels.":
    "Levante la parte delantera de los dos pies, de modo que quede sobre los talones.",
  "Lower your toes slowly to the floor.": "Baje los dedos de los pies despacio al suelo.",
  "Keep your body tall and your bottom tucked in.":
    "Mantenga el cuerpo erguido y los glúteos metidos.",
  "Lift the whole front of the foot, not only the toes.":
    "Levante toda la parte delantera del pie, no solo los dedos.",
  "Keep your knees straight but soft.": "Mantenga las rodillas rectas, pero sin bloquearlas.",
  "Hold on well: it is easy to tip backwards.": "Agárrese bien: es fácil irse hacia atrás.",
  "Do it sitting on a chair if you feel unsure.": "Si siente inseguridad, hágalo en una silla.",
  // exercise towel-scrunch
  "Towel scrunch": "Arrugar una toalla con los dedos del pie",
  "Sit on a chair and lay a towel flat in front of you.":
    "Siéntese en una silla y ponga una toalla extendida en el suelo delante de usted.",
  "Put one bare foot on the near end of the towel.":
    "Ponga un pie descalzo en el extremo de la toalla que está más cerca.",
  "Curl your toes and pull the towel towards you.":
    "Doble los dedos del pie y tire de la toalla hacia usted.",
  "Open your toes and grip the next bit. Keep your heel down.":
    "Abra los dedos y agarre el siguiente trozo. Deje el talón en el suelo.",
  "Keep your heel still on the floor.": "Mantenga el talón quieto en el suelo.",
  "Spread your toes wide before each grip.": "Separe bien los dedos antes de cada agarre.",
  "Use all five toes.": "Use los cinco dedos del pie.",
  "If your foot cramps, stop and stretch the toes up.":
    "Si le da un calambre en el pie, pare y estire los dedos hacia arriba.",
  "Use a thin towel on a smooth floor to make it easier.":
    "Use una toalla fina en un suelo liso para que sea más fácil.",
  // exercise ankle-eversion-with-band
  "Ankle outwards with a band": "Tobillo hacia fuera con banda",
  "Sit on a chair with both feet flat. Tie a band round the front of both feet.":
    "Siéntese en una silla con los dos pies apoyados. Ate una banda alrededor de la parte delantera de los dos pies.",
  "Keep your heels and knees still.": "Mantenga quietos los talones y las rodillas.",
  "Turn the front of one foot outwards against the band and lift its outer edge.":
    "Gire hacia fuera la parte delantera de un pie contra la fuerza de la banda y levante su borde de fuera.",
  "Hold for a moment and come back slowly.": "Mantenga la posición un momento y vuelva despacio.",
  "Lead with your little toe.": "El dedo pequeño va primero.",
  "Let only the foot move. Your knee stays above your ankle.":
    "Mueva solo el pie. La rodilla se queda encima del tobillo.",
  "Do not let the band snap the foot back.": "No deje que la banda le devuelva el pie de golpe.",
  "Start with a light band.": "Empiece con una banda suave.",
  "Check the band for cracks and wear socks if it rubs.":
    "Compruebe que la banda no tiene grietas y use calcetines si le roza.",
  // exercise ankle-dorsiflexion-with-band
  "Foot pull-up with a band": "Levantar el pie con banda",
  "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.":
    "Ate una banda a algo pesado, como la pata de una mesa. Siéntese en el suelo mirando hacia ella.",
  "Put the band over the top of one foot. Rest the calf on a rolled towel.":
    "Ponga la banda sobre la parte de arriba de un pie. Apoye la pantorrilla en una toalla enrollada.",
  "Pull your foot up towards you against the band.":
    "Lleve el pie hacia usted contra la fuerza de la banda.",
  "Hold for a moment, then let the foot go forward slowly.":
    "Mantenga la posición un momento y después deje que el pie vaya despacio hacia delante.",
  "Keep your knee and leg still.": "Mantenga quietas la rodilla y la pierna.",
  "Pull straight up, not to one side.": "Tire recto hacia arriba, no hacia un lado.",
  "Let go more slowly than you pull.": "Suelte más despacio de lo que tira.",
  "Check that the band is tied fast and has no cracks.":
    "Compruebe que la banda está bien atada y no tiene grietas.",
  // exercise plantar-ball-roll
  "Foot roll on a ball": "Masaje del pie con una pelota",
  "Sit on a chair and put one bare foot on a small ball.":
    "Siéntese en una silla y ponga un pie descalzo sobre una pelota pequeña.",
  "Press down gently and roll the ball from your heel to the ball of your foot.":
    "Presione suavemente hacia abajo y haga rodar la pelota desde el talón hasta la parte delantera del pie.",
  "Roll back again slowly.": "Vuelva a rodar hacia atrás, despacio.",
  "Stay a little longer on tight spots.": "Quédese un poco más en los puntos tensos.",
  "Press so that it feels strong but good.":
    "Presione de modo que lo sienta fuerte, pero agradable.",
  "Let your toes stay loose.": "Deje flojos los dedos del pie.",
  "Move the foot slowly over the ball.": "Mueva el pie despacio sobre la pelota.",
  "Press less if it hurts sharply.": "Presione menos si siente un dolor agudo.",
  "Pick the ball up when you have finished, so that nobody slips on it.":
    "Recoja la pelota cuando termine, para que nadie resbale con ella.",
  // exercise tandem-stand
  "Heel-to-toe stand": "De pie con un pie delante del otro",
  "Stand beside a steady chair or a kitchen counter.":
    "Póngase al lado de una silla estable o de un mueble de la cocina.",
  "Put one foot right in front of the other, so that the heel touches the toes.":
    "Ponga un pie justo delante del otro, de modo que el talón de uno toque los dedos del otro.",
  "Look straight ahead and stand tall.": "Mire al frente y mantenga el cuerpo erguido.",
  "Hold. Touch the chair only when you need it. Then change feet.":
    "Mantenga la posición. Toque la silla solo cuando lo necesite. Después cambie los pies.",
  "Share your weight between both feet.": "Reparta el peso entre los dos pies.",
  "Look at a spot at eye height.": "Mire un punto a la altura de los ojos.",
  "Keep breathing.": "Siga respirando.",
  "Always have something to hold within reach.": "Tenga siempre a mano algo a lo que agarrarse.",
  "If it is too hard, put the front foot half a foot to the side.":
    "Si es demasiado difícil, mueva el pie de delante medio pie hacia el lado.",
  // exercise single-leg-stand
  "Single-leg stand": "De pie sobre una pierna",
  "Stand tall beside a steady chair with your feet hip-width apart.":
    "Póngase de pie con el cuerpo erguido al lado de una silla estable, con los pies separados al ancho de la cadera.",
  "Move your weight onto one leg.": "Pase el peso a una pierna.",
  "Lift the other foot off the floor and bend that knee.":
    "Levante el otro pie del suelo y doble esa rodilla.",
  "Hold and keep your hips level. Touch the chair only when you need it.":
    "Mantenga la posición con la cadera nivelada. Toque la silla solo cuando lo necesite.",
  "Press your big toe, little toe and heel into the floor.":
    "Presione el dedo gordo, el dedo pequeño y el talón contra el suelo.",
  "Hold on with a fingertip if it is too hard.":
    "Agárrese con la punta de un dedo si es demasiado difícil.",
  // exercise tandem-walk
  "Heel-to-toe walk": "Caminar con un pie delante del otro",
  "Stand beside a wall or a kitchen counter that you can touch.":
    "Póngase al lado de una pared o de un mueble de la cocina que pueda tocar.",
  "Walk forward like this in a straight line, as if on a rope.":
    "Camine así hacia delante en línea recta, como sobre una cuerda.",
  "Turn round carefully and walk back.": "Dese la vuelta con cuidado y camine de vuelta.",
  "Heel to toe with every step.": "El talón toca los dedos del otro pie en cada paso.",
  "Look ahead, not at your feet.": "Mire hacia delante, no a los pies.",
  "Go slowly. Slow is harder.": "Vaya despacio. Despacio es más difícil.",
  "Keep the way clear of rugs and cables.": "Deje el camino libre de alfombras y cables.",
  "Keep one hand near the wall until you feel sure.":
    "Tenga una mano cerca de la pared hasta que sienta seguridad.",
  // exercise weight-shift
  "Weight shift side to side": "Pasar el peso de un lado a otro",
  "Stand tall near a steady chair with your feet wider than your hips.":
    "Póngase de pie con el cuerpo erguido cerca de una silla estable, con los pies más separados que el ancho de la cadera.",
  "Move your hips slowly to one side until that leg carries nearly all your weight.":
    "Lleve la cadera despacio hacia un lado hasta que esa pierna cargue casi todo el peso.",
  "Hold for a moment. Both feet stay on the floor.":
    "Mantenga la posición un momento. Los dos pies se quedan en el suelo.",
  "Move slowly over to the other side.": "Pase despacio al otro lado.",
  "Move your hips and shoulders together.": "Mueva juntos la cadera y los hombros.",
  "Feel the whole foot take your weight.": "Sienta cómo todo el pie recibe el peso.",
  "Hold the chair until you feel steady.": "Agárrese a la silla hasta que sienta firmeza.",
  "Shift less if a leg hurts or may not take all your weight.":
    "Mueva menos el peso si le duele una pierna o si esa pierna no debe cargar todo su peso.",
  // exercise standing-march
  "Slow standing march": "Marcha lenta de pie",
  "Lift one knee towards the height of your hip.":
    "Levante una rodilla hacia la altura de la cadera.",
  "Lower the foot quietly.": "Baje el pie sin hacer ruido.",
  "Lift the other knee. Go on slowly, one knee after the other.":
    "Levante la otra rodilla. Siga despacio, una rodilla después de la otra.",
  "Stay tall on the leg that you stand on.": "Mantenga el cuerpo erguido sobre la pierna de apoyo.",
  "Put the foot down softly.": "Apoye el pie con suavidad.",
  "Lift less high if your hip or back hurts.": "Levante menos si le duele la cadera o la espalda.",
  "March on a chair first if you feel unsteady.":
    "Si siente inestabilidad, marche primero en una silla.",
  // exercise side-step
  "Side step": "Paso lateral",
  "Stand facing a wall or a kitchen counter that you can touch. Put your feet together.":
    "Póngase de pie mirando a una pared o a un mueble de la cocina que pueda tocar. Junte los pies.",
  "Take a wide step to the side with one foot.": "Dé un paso ancho hacia el lado con un pie.",
  "Bring the other foot to it.": "Acerque el otro pie.",
  "Go on for ten steps, then come back the other way.":
    "Siga así diez pasos y después vuelva hacia el otro lado.",
  "Point your toes forward all the time.":
    "Apunte los dedos de los pies hacia delante todo el tiempo.",
  "Keep your knees a little soft.": "Mantenga las rodillas un poco dobladas.",
  "Stay tall and look ahead.": "Mantenga el cuerpo erguido y mire hacia delante.",
  "Take smaller steps if your hip hurts.": "Dé pasos más pequeños si le duele la cadera.",
  // exercise seated-march
  "Seated march": "Marcha en una silla",
  "Sit tall on a chair, a little away from its back. Hold the seat.":
    "Siéntese con la espalda recta en una silla, un poco lejos del respaldo. Agarre el asiento.",
  "Lift one knee, so that the foot comes off the floor.":
    "Levante una rodilla, de modo que el pie se separe del suelo.",
  "Lower it slowly.": "Bájela despacio.",
  "Lift the other knee. Keep going at a steady pace.":
    "Levante la otra rodilla. Siga a un ritmo constante.",
  "Keep the knee bent as it lifts.": "Mantenga la rodilla doblada al subir.",
  "Breathe with the steps.": "Respire al ritmo de los pasos.",
  "Use a chair that cannot roll or tip.": "Use una silla que no pueda rodar ni volcarse.",
};
