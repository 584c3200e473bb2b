import type { Sentences } from "../sentences";

export const trunkUpright: Sentences = {
  // exercise plank
  Plank: "Plancha",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.":
    "Acuéstese boca abajo y apóyese en los antebrazos, con los codos debajo de los hombros. Apoye las puntas de los pies.",
  "Tighten your tummy and bottom and lift your hips and knees.":
    "Apriete el abdomen y los glúteos y levante la cadera y las rodillas.",
  "Make one straight line from head to heels. Hold and breathe.":
    "Forme una línea recta de la cabeza a los talones. Mantenga la posición y respire.",
  "Lower your knees first, then your hips.": "Baje primero las rodillas y después la cadera.",
  "Tuck your tailbone under a little.": "Meta un poco el coxis hacia dentro.",
  "Push back through your heels.": "Empuje hacia atrás con los talones.",
  "Several short holds are better than one long one with a sagging back.":
    "Es mejor aguantar varias veces poco tiempo que una vez mucho tiempo con la espalda hundida.",
  "Put your knees down if you feel it in your lower back.":
    "Apoye las rodillas si lo siente en la parte baja de la espalda.",
  // exercise bird-dog-arms-only
  "Bird-dog, arms only": "Pájaro-perro, solo brazos",
  "Tighten your tummy gently.": "Apriete suavemente el abdomen.",
  "Reach one arm forward until it is level with your body. Keep your chest level.":
    "Estire un brazo hacia delante hasta la altura del cuerpo. Mantenga el pecho nivelado.",
  "Hold for a few seconds, put the hand down and change arms.":
    "Mantenga la posición unos segundos, baje la mano y cambie de brazo.",
  "Shift your weight as little as you can.": "Mueva su peso lo menos posible.",
  "Reach long, with your thumb pointing up.": "Estírese a lo largo, con el pulgar hacia arriba.",
  "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.":
    "Si le duele el hombro, deslice la mano hacia delante por el suelo en vez de levantarla.",
  // exercise bird-dog-legs-only
  "Bird-dog, legs only": "Pájaro-perro, solo piernas",
  "Slide one foot back along the floor until the leg is straight.":
    "Deslice un pie hacia atrás por el suelo hasta que la pierna quede recta.",
  "Lift the leg until it is level with your body. Hold for a few seconds.":
    "Levante la pierna hasta la altura del cuerpo. Mantenga la posición unos segundos.",
  "Come back to the start and change legs.": "Vuelva al inicio y cambie de pierna.",
  "Reach back with your heel, not up.": "Estire el talón hacia atrás, no hacia arriba.",
  "Squeeze your bottom to lift the leg.": "Apriete los glúteos para levantar la pierna.",
  "If it is too hard, keep your toes on the floor and only slide the foot.":
    "Si es demasiado difícil, deje la punta del pie en el suelo y solo deslice el pie.",
  // exercise standing-back-extension
  "Standing back extension": "Extensión de la espalda de pie",
  "Stand tall with your feet as wide apart as your hips.":
    "Póngase de pie con el cuerpo erguido y los pies separados al ancho de la cadera.",
  "Put both hands on the small of your back, fingers pointing down.":
    "Ponga las dos manos en la parte baja de la espalda, con los dedos hacia abajo.",
  "Lean your shoulders back over your hands. Keep your knees straight.":
    "Incline los hombros hacia atrás por encima de las manos. Deje las rodillas rectas.",
  "Stay for a moment, then come back up.": "Quédese un momento y después vuelva a subir.",
  "Use your hands as the hinge.": "Use las manos como una bisagra.",
  "Let your hips drift forward a little.": "Deje que la cadera vaya un poco hacia delante.",
  "Keep looking ahead, so that your neck does not tip back.":
    "Siga mirando al frente para que el cuello no se incline hacia atrás.",
  "Stand with a worktop behind you if you feel unsure on your feet.":
    "Tenga detrás un mueble de la cocina si siente inseguridad al estar de pie.",
  "Stop if pain or tingling moves down your leg.":
    "Pare si el dolor o el hormigueo baja por la pierna.",
  "Come up slowly if you get dizzy.": "Suba despacio si se marea.",
  // exercise hip-hinge
  "Hip hinge": "Bisagra de cadera",
  "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.":
    "Póngase de pie con los pies separados al ancho de la cadera y las rodillas un poco dobladas. Ponga las manos en los muslos.",
  "Push your bottom straight back and let your chest tip forward.":
    "Lleve los glúteos hacia atrás y deje que el pecho se incline hacia delante.",
  "Slide your hands down to your knees. Your back keeps its shape.":
    "Deslice las manos hasta las rodillas. La espalda mantiene su forma.",
  "Squeeze your bottom and come back up tall.":
    "Apriete los glúteos y vuelva arriba con el cuerpo erguido.",
  "Pretend to close a car door with your bottom.":
    "Haga como si cerrara la puerta de un auto con los glúteos.",
  "Keep your weight in the middle of your feet.": "Mantenga el peso en el centro de los pies.",
  "Let your head follow the line of your back.": "Deje que la cabeza siga la línea de la espalda.",
  "Go only as low as your back stays straight.": "Baje solo hasta donde la espalda siga recta.",
  "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.":
    "Póngase de espaldas a una pared y tóquela con los glúteos si no sabe bien hasta dónde llegar.",
  // exercise single-leg-hip-hinge
  "Single-leg hip hinge": "Bisagra de cadera con una pierna",
  "Stand on one leg with that knee soft.":
    "Póngase de pie sobre una pierna, con esa rodilla un poco doblada.",
  "Tip forward from your hip and let the other leg rise straight behind you.":
    "Incline el cuerpo hacia delante desde la cadera y deje que la otra pierna suba recta detrás de usted.",
  "Stop when your body and the back leg are nearly level with the floor.":
    "Pare cuando el cuerpo y la pierna de atrás estén casi paralelos al suelo.",
  "Squeeze your bottom and come back up slowly. Then change legs.":
    "Apriete los glúteos y vuelva arriba despacio. Después cambie de pierna.",
  "Your head and your back heel are the two ends of a seesaw.":
    "La cabeza y el talón de atrás son los dos extremos de un balancín.",
  "Point the toes of the lifted foot at the floor.": "Apunte los dedos del pie levantado al suelo.",
  "Look at a spot on the floor about a metre ahead.":
    "Mire un punto del suelo, más o menos un metro más adelante.",
  "Stand beside a worktop or a wall, so that you can touch it.":
    "Póngase al lado de un mueble de la cocina o de una pared, para poder tocarlos.",
  "Go less low if the back of your thigh pulls hard.":
    "Baje menos si siente mucha tensión detrás del muslo.",
  // exercise pallof-press
  "Pallof press": "Press Pallof con banda",
  "Fix a band at chest height. Stand side-on to it and step away until it is tight.":
    "Fije una banda a la altura del pecho. Póngase de lado a ella y aléjese hasta que esté tensa.",
  "Hold the band with both hands in front of your chest.":
    "Sujete la banda con las dos manos delante del pecho.",
  "Push your hands straight out in front. Do not let the band turn you.":
    "Empuje las manos rectas hacia delante. No deje que la banda le gire.",
  "Hold for a moment and bring your hands back. Then turn round for the other side.":
    "Mantenga la posición un momento y vuelva a acercar las manos. Después dese la vuelta para hacer el otro lado.",
  "Keep your breastbone pointing straight ahead.": "Mantenga el esternón apuntando al frente.",
  "Stand with soft knees and a tall back.":
    "Esté de pie con las rodillas un poco dobladas y la espalda recta.",
  "Breathe out as you push.": "Suelte el aire al empujar.",
  "Check the band for cracks, and that what it hangs on cannot move.":
    "Compruebe que la banda no tiene grietas y que lo que la sujeta no puede moverse.",
  "Stand nearer to where the band is fixed if your back or shoulder complains.":
    "Póngase más cerca de donde está fijada la banda si le molesta la espalda o el hombro.",
  // exercise standing-hip-abduction
  "Standing hip abduction": "Elevación lateral de la pierna de pie",
  "Stand tall beside a sturdy chair and hold on to its back.":
    "Póngase de pie con el cuerpo erguido, al lado de una silla firme, y agárrese al respaldo.",
  "Shift your weight on to the leg next to the chair.":
    "Pase el peso a la pierna que está junto a la silla.",
  "Lift the other leg straight out to the side, toes pointing ahead.":
    "Levante la otra pierna recta hacia el lado, con los dedos del pie hacia delante.",
  "Lower it slowly. Do all your turns, then change sides.":
    "Bájela despacio. Haga todas las repeticiones y después cambie de lado.",
  "Grow tall through the leg you stand on.": "Estírese hacia arriba sobre la pierna de apoyo.",
  "Keep both hip bones level.": "Mantenga los dos huesos de la cadera nivelados.",
  "A small, slow lift is enough.": "Basta con levantarla poco y despacio.",
  "Use a chair that cannot slide, or a kitchen worktop.":
    "Use una silla que no pueda resbalar, o un mueble de la cocina.",
  "Put the foot down between the turns if you wobble.":
    "Apoye el pie entre una repetición y otra si se tambalea.",
  // exercise standing-hip-extension
  "Standing hip extension": "Extensión de la cadera de pie",
  "Stand tall behind a sturdy chair and hold on to its back.":
    "Póngase de pie con el cuerpo erguido, detrás de una silla firme, y agárrese al respaldo.",
  "Tighten your tummy and your bottom gently.": "Apriete suavemente el abdomen y los glúteos.",
  "Take one straight leg back without leaning forward. Hold for a moment.":
    "Lleve una pierna recta hacia atrás sin inclinarse hacia delante. Mantenga la posición un momento.",
  "Lower it slowly. Do all your turns, then change legs.":
    "Bájela despacio. Haga todas las repeticiones y después cambie de pierna.",
  "Start the movement from your bottom.": "Empiece el movimiento desde los glúteos.",
  "Keep your chest tall above your hips.": "Mantenga el pecho erguido encima de la cadera.",
  "Small and slow is right.": "Pequeño y despacio es lo correcto.",
  "Lift less far if you feel it in your back.": "Levante menos si lo siente en la espalda.",
  // exercise lateral-band-walk
  "Lateral band walk": "Pasos laterales con banda",
  "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.":
    "Ponga una banda cerrada alrededor de las dos piernas, justo por encima de las rodillas. Póngase de pie con los pies al ancho de la cadera.",
  "Bend your hips and knees a little and stay at that height.":
    "Doble un poco la cadera y las rodillas y quédese a esa altura.",
  "Step out to the side against the band.":
    "Dé un paso hacia el lado contra la fuerza de la banda.",
  "Let the other foot follow slowly. Walk so to one side, then back to the other.":
    "Deje que el otro pie siga despacio. Camine así hacia un lado y después vuelva hacia el otro.",
  "Keep the band tight all the time.": "Mantenga la banda tensa todo el tiempo.",
  "Point your knees the same way as your toes.":
    "Apunte las rodillas en la misma dirección que los dedos de los pies.",
  "Keep your head level, as if under a low ceiling.":
    "Mantenga la cabeza a la misma altura, como debajo de un techo bajo.",
  "Take smaller steps if your knees or hips hurt.":
    "Dé pasos más pequeños si le duelen las rodillas o la cadera.",
  "Check the band for cracks before you start.":
    "Compruebe que la banda no tiene grietas antes de empezar.",
  "Keep the floor clear on both sides.": "Deje el suelo libre a los dos lados.",
  // exercise standing-hip-flexor-stretch
  "Standing hip flexor stretch": "Estiramiento de la parte delantera de la cadera, de pie",
  "Put your hands on your hips and take one big step back with one foot.":
    "Ponga las manos en la cadera y dé un paso grande hacia atrás con un pie.",
  "Stand tall and tuck your tailbone gently under.":
    "Póngase con el cuerpo erguido y meta suavemente el coxis hacia dentro.",
  "Bend the front knee and move your hips forward until the front of the back hip stretches.":
    "Doble la rodilla de delante y lleve la cadera hacia delante hasta que se estire la parte delantera de la cadera de atrás.",
  "Hold and breathe. Then change legs.":
    "Mantenga la posición y respire. Después cambie de pierna.",
  "Squeeze your bottom on the side of the back leg.":
    "Apriete el glúteo del lado de la pierna de atrás.",
  "Let the back heel lift.": "Deje que se levante el talón de atrás.",
  "Hold on to a worktop or a sturdy chair if you feel wobbly.":
    "Agárrese a un mueble de la cocina o a una silla firme si se tambalea.",
  "Take a shorter step if your knee or back hurts.":
    "Dé un paso más corto si le duele la rodilla o la espalda.",
  // exercise figure-four-stretch-sitting
  "Figure-four stretch, sitting": "Estiramiento en forma de 4, en una silla",
  "Sit near the front of a sturdy chair with both feet flat.":
    "Siéntese cerca del borde delantero de una silla firme, con los dos pies apoyados.",
  "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.":
    "Ponga las manos en la cadera y siéntese con la espalda recta. Inclínese hacia delante desde la cadera con la espalda larga.",
  "Hold when you feel a stretch in your bottom. Then change legs.":
    "Mantenga la posición cuando sienta un estiramiento en el glúteo. Después cambie de pierna.",
  "Bring your breastbone towards your shin, not your nose.":
    "Lleve el esternón hacia la espinilla, no la nariz.",
  "Let the raised knee sink under its own weight.":
    "Deje que la rodilla levantada baje por su propio peso.",
  "Breathe out as you lean.": "Suelte el aire al inclinarse.",
  "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.":
    "Si el tobillo no llega al muslo, cruce las piernas en los tobillos e inclínese desde ahí.",
  "Stop if your crossed knee hurts.": "Pare si le duele la rodilla cruzada.",
};
