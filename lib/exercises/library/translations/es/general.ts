import type { Sentences } from "../sentences";

export const general: Sentences = {
  // exercise diaphragmatic-breathing
  "Belly breathing lying down": "Respiración con el abdomen boca arriba",
  "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.":
    "Acuéstese boca arriba con las rodillas dobladas. Ponga una mano en el abdomen y otra en el pecho.",
  "Breathe in slowly through your nose. Let the hand on your belly rise.":
    "Tome aire despacio por la nariz. Deje que suba la mano del abdomen.",
  "Keep the hand on your chest as still as you can.":
    "Mantenga la mano del pecho tan quieta como pueda.",
  "Breathe out slowly and feel the belly hand sink again.":
    "Suelte el aire despacio y sienta cómo la mano del abdomen vuelve a bajar.",
  "Imagine a balloon in your belly that fills and empties.":
    "Imagine en el abdomen un globo que se llena y se vacía.",
  "Let your shoulders and jaw go soft.": "Deje que los hombros y la mandíbula se aflojen.",
  "Let the breath out take longer than the breath in.":
    "Tarde más en soltar el aire que en tomarlo.",
  "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.":
    "Si se marea o siente hormigueo en los dedos, respire como siempre hasta que pase.",
  "If lying flat makes you short of breath, do it sitting or with your back propped up.":
    "Si boca arriba le falta el aire, hágalo en una silla o con la espalda elevada sobre un apoyo.",
  // exercise pursed-lip-breathing
  "Pursed-lip breathing": "Respiración con los labios fruncidos",
  "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.":
    "Siéntese en una silla y deje caer los hombros. Ponga un dedo hacia arriba delante de la boca, como si fuera una vela.",
  "Breathe in through your nose for two counts with your mouth closed.":
    "Tome aire por la nariz contando hasta dos, con la boca cerrada.",
  "Make your lips narrow, as for whistling.": "Junte los labios, como para silbar.",
  "Breathe out gently towards your finger for four counts. The flame should only flicker.":
    "Sople suavemente hacia el dedo contando hasta cuatro. La llama solo debe temblar.",
  "Breathe out about twice as long as in.":
    "Tarde más o menos el doble en soltar el aire que en tomarlo.",
  "Let the air flow out. Do not force it.": "Deje salir el aire. No lo fuerce.",
  "Use it on stairs too: breathe out while you climb.":
    "Úselo también en las escaleras: suelte el aire al subir.",
  "Stop and rest if you feel dizzy.": "Pare y descanse si se marea.",
  "If your breath does not settle after some minutes of rest, get medical help.":
    "Si la respiración no se calma después de unos minutos de descanso, busque ayuda médica.",
  // exercise paced-breathing
  "Slow counted breathing": "Respiración lenta contando",
  "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.":
    "Siéntese con la espalda recta en una silla, con los dos pies apoyados. Ponga una mano en el abdomen y otra en el muslo.",
  "Breathe in through your nose while you count slowly to four.":
    "Tome aire por la nariz mientras cuenta despacio hasta cuatro.",
  "Breathe out while you count slowly to six.":
    "Suelte el aire mientras cuenta despacio hasta seis.",
  "Go on in the same gentle rhythm, without gaps.": "Siga con el mismo ritmo suave, sin pausas.",
  "Count in your head, or follow a clock: about six breaths a minute.":
    "Cuente en silencio o siga un reloj: unas seis respiraciones por minuto.",
  "Small and quiet breaths are enough.": "Basta con respiraciones pequeñas y tranquilas.",
  "Let your shoulders sink each time you breathe out.":
    "Deje que los hombros bajen cada vez que suelta el aire.",
  "Count only to three in and four out if the long count makes you short of air.":
    "Cuente solo hasta tres al tomar el aire y hasta cuatro al soltarlo si con la cuenta larga le falta el aire.",
  // exercise progressive-muscle-relaxation
  "Tense and let go": "Tensar y soltar",
  "Lie on your back with your arms and legs loose. Breathe calmly.":
    "Acuéstese boca arriba con los brazos y las piernas flojos. Respire con calma.",
  "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.":
    "Cierre los puños, doble los codos y lleve los dedos de los pies hacia usted. Apriete durante unos cinco segundos.",
  "Let everything drop at once. Feel how heavy it is for twenty seconds.":
    "Suelte todo de golpe. Sienta lo pesado que está durante veinte segundos.",
  "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.":
    "Después haga lo mismo con los hombros hacia las orejas, el abdomen, los glúteos y los muslos.",
  "Tighten with half your strength. Letting go is what counts.":
    "Apriete con la mitad de su fuerza. Lo que cuenta es soltar.",
  "Breathe on while you are tight.": "Siga respirando mientras aprieta.",
  "Notice the difference between tight and soft.": "Note la diferencia entre tenso y suelto.",
  "Leave out any part that hurts or cramps.":
    "No haga ninguna parte que le duela o le dé calambres.",
  "Put a pillow under your knees if your back is not comfortable.":
    "Ponga una almohada debajo de las rodillas si no tiene cómoda la espalda.",
  "Get up slowly afterwards, as you may feel light-headed.":
    "Después levántese despacio, porque puede sentir un ligero mareo.",
  // exercise march-on-the-spot
  "March on the spot": "Marcha en el sitio",
  "Stand tall with your feet a hip's width apart.":
    "Póngase de pie con el cuerpo erguido y los pies separados al ancho de la cadera.",
  "Lift one knee up to about the height of your hip, and swing the other arm forward.":
    "Levante una rodilla más o menos hasta la altura de la cadera y lleve el brazo contrario hacia delante.",
  "Put the foot down softly and lift the other knee.":
    "Apoye el pie con suavidad y levante la otra rodilla.",
  "Go on in a steady beat. Breathe all the time.":
    "Siga a un ritmo constante. Respire todo el tiempo.",
  "Stay tall as the knee comes up.": "Mantenga el cuerpo erguido cuando sube la rodilla.",
  "Land softly, as if somebody slept below.": "Pise suave, como si alguien durmiera abajo.",
  "Quick enough to get warm, slow enough to talk.":
    "Tan rápido que entre en calor, tan despacio que pueda hablar.",
  "Hold on to a worktop or a chair back if you feel unsteady.":
    "Agárrese a un mueble de la cocina o al respaldo de una silla si siente inestabilidad.",
  "Lift your knees less high if your hips or knees hurt.":
    "Levante menos las rodillas si le duelen la cadera o las rodillas.",
  "Stop for chest pain, dizziness or unusual shortness of breath, and get help.":
    "Pare si tiene dolor en el pecho, mareo o una falta de aire que no es normal, y busque ayuda.",
  // exercise brisk-walk
  "Brisk walk": "Caminata a paso rápido",
  "Put on shoes that hold your feet. Start at an easy speed for the first minutes.":
    "Póngase zapatos que sujeten bien los pies. Los primeros minutos, empiece a un paso cómodo.",
  "Walk faster, until you breathe more deeply but can still talk.":
    "Camine más rápido, hasta que respire más hondo pero todavía pueda hablar.",
  "Let your arms swing and roll each foot from heel to toes.":
    "Deje que los brazos se muevan y apoye cada pie desde el talón hasta los dedos.",
  "Slow down for the last minutes.": "Los últimos minutos, vaya más despacio.",
  "Quick steps rather than long ones.": "Mejor pasos rápidos que pasos largos.",
  "You should be able to talk, but not to sing.": "Debe poder hablar, pero no cantar.",
  "Split it into short walks if pain grows on the way.":
    "Divídala en caminatas cortas si el dolor aumenta por el camino.",
  "Take your stick or frame if you use one.": "Lleve su bastón o su andador si usa uno.",
  // exercise arm-swings
  "Arm swings": "Balanceo de brazos",
  "Stand with your feet apart and your knees soft. Let both arms hang.":
    "Póngase de pie con los pies separados y las rodillas un poco dobladas. Deje colgar los dos brazos.",
  "Swing both arms forward to about the height of your shoulders.":
    "Lleve los dos brazos hacia delante, más o menos a la altura de los hombros.",
  "Let them drop and swing back behind you.": "Déjelos caer y balancearse hacia atrás.",
  "Go on loosely in a steady beat.": "Siga con soltura, a un ritmo constante.",
  "Let the weight of your arms do the work.": "Deje que el peso de los brazos haga el trabajo.",
  "Keep your neck long and your shoulders low.": "Mantenga el cuello largo y los hombros bajos.",
  "Let your knees give a little with each swing.":
    "Deje que las rodillas cedan un poco con cada balanceo.",
  "Keep the swing small where your shoulder hurts.":
    "Haga el balanceo pequeño donde le duela el hombro.",
  "Make sure that nothing and nobody is in the way.":
    "Asegúrese de que no hay nada ni nadie en medio.",
  // exercise seated-cat-cow
  "Seated cat–cow": "Gato-vaca en una silla",
  "Sit on the front half of a chair with both feet flat and your hands on your knees.":
    "Siéntese en la mitad delantera de una silla, con los dos pies apoyados y las manos en las rodillas.",
  "Breathe in. Tip your hips forward, lift your chest and look a little up.":
    "Tome aire. Incline la cadera hacia delante, levante el pecho y mire un poco hacia arriba.",
  "Breathe out. Tip your hips back, round your back and let your chin drop.":
    "Suelte el aire. Incline la cadera hacia atrás, redondee la espalda y deje caer la barbilla.",
  "Start each movement at your hips and let it roll up to your head.":
    "Empiece cada movimiento en la cadera y deje que suba poco a poco hasta la cabeza.",
  "Make the part that hurts smaller.": "Haga más pequeña la parte que duele.",
  "If your neck is sore, keep looking straight ahead.":
    "Si le duele el cuello, siga mirando al frente.",
  "Choose a firm chair without wheels.": "Elija una silla firme sin ruedas.",
  // exercise seated-trunk-rotation
  "Seated trunk rotation": "Giro del tronco en una silla",
  "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.":
    "Siéntese con la espalda recta cerca del borde delantero de una silla, con los dos pies apoyados. Cruce los brazos sobre el pecho.",
  "Turn your chest and head slowly to the right, as far as is comfortable.":
    "Gire el pecho y la cabeza despacio a la derecha, hasta donde le resulte cómodo.",
  "Come back to the middle.": "Vuelva al centro.",
  "Turn to the left in the same way.": "Gire a la izquierda de la misma manera.",
  "Keep both knees pointing forward.": "Mantenga las dos rodillas apuntando al frente.",
  "Breathe out as you turn.": "Suelte el aire al girar.",
  "Turn less if you feel pain in your back or ribs.":
    "Gire menos si siente dolor en la espalda o en las costillas.",
  // exercise standing-side-bend
  "Standing side bend": "Inclinación lateral de pie",
  "Stand with your feet a hip's width apart and your arms by your sides.":
    "Póngase de pie con los pies separados al ancho de la cadera y los brazos a los lados.",
  "Lift one arm over your head.": "Levante un brazo por encima de la cabeza.",
  "Bend to the other side. Let your other hand slide down your thigh.":
    "Inclínese hacia el otro lado. Deje que la otra mano baje por el muslo.",
  "Breathe, then come up slowly. Change sides.": "Respire y después suba despacio. Cambie de lado.",
  "Reach up first, then over.": "Primero estírese hacia arriba, después hacia el lado.",
  "Imagine that you stand between two panes of glass.": "Imagine que está entre dos cristales.",
  "Keep both feet heavy on the floor.": "Mantenga los dos pies pesados en el suelo.",
  "Bend less if it pinches on the side you bend to.":
    "Inclínese menos si siente un pellizco en el lado hacia el que se inclina.",
  "If your shoulder hurts, put that hand on your hip instead.":
    "Si le duele el hombro, ponga esa mano en la cadera.",
  "Stand near a wall if you feel unsteady.": "Póngase cerca de una pared si siente inestabilidad.",
  // exercise thread-the-needle
  "Thread the needle": "Enhebrar la aguja",
  "Go on your hands and knees with your back flat.": "Póngase a gatas con la espalda plana.",
  "Slide one hand, palm up, along the floor under the other arm.":
    "Deslice una mano por el suelo, con la palma hacia arriba, por debajo del otro brazo.",
  "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.":
    "Deje que ese hombro y el lado de la cabeza bajen hasta el suelo. La otra mano puede caminar hacia delante.",
  "Breathe out there. Then push up with the other hand and come back.":
    "Suelte el aire ahí. Después empuje con la otra mano y vuelva.",
  "Keep your hips above your knees.": "Mantenga la cadera encima de las rodillas.",
  "Let your eyes follow your hand.": "Siga la mano con los ojos.",
  "Turn your ribs, not only your arm.": "Gire las costillas, no solo el brazo.",
  "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.":
    "Llegue solo hasta la mitad si el suelo le molesta en el hombro o el cuello, o ponga un cojín debajo de la cabeza.",
  // exercise sciatic-nerve-slider
  "Sciatic nerve slider": "Deslizamiento del nervio ciático",
  "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.":
    "Siéntese en una silla o un taburete con las manos detrás de la espalda. Deje que la espalda se encorve y que caiga la barbilla.",
  "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.":
    "Estire la pierna que duele y lleve los dedos del pie hacia usted. A la vez, levante la cabeza y mire hacia arriba.",
  "Bend the knee again and let your chin drop at the same time.":
    "Vuelva a doblar la rodilla y, a la vez, deje caer la barbilla.",
  "Keep going smoothly. Do not hold the ends.":
    "Siga con movimientos suaves. No se pare en los extremos.",
  "Head and leg move together, like the two ends of a string.":
    "La cabeza y la pierna se mueven juntas, como los dos extremos de un hilo.",
  "Keep your back slumped the whole time.": "Mantenga la espalda encorvada todo el tiempo.",
  "Slow and smooth, about three seconds each way.":
    "Lento y suave, unos tres segundos en cada sentido.",
  "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.":
    "Una tensión suave está bien. El dolor, el adormecimiento o el hormigueo que no se va no está bien: haga el movimiento más pequeño o pare.",
  "Lift the foot less high if you feel it in your back.":
    "Levante menos el pie si lo siente en la espalda.",
  // exercise femoral-nerve-slider
  "Femoral nerve slider": "Deslizamiento del nervio femoral",
  "Lie on your front and prop yourself up on your forearms. Let your head hang down.":
    "Acuéstese boca abajo y levántese sobre los antebrazos. Deje colgar la cabeza.",
  "Bend the knee of the sore leg. Lift your head at the same time and look ahead.":
    "Doble la rodilla de la pierna que duele. A la vez, levante la cabeza y mire al frente.",
  "Lower the leg and let your head drop at the same time.":
    "Baje la pierna y, a la vez, deje caer la cabeza.",
  "Head up as the heel comes up. Head down as the foot goes down.":
    "La cabeza sube cuando sube el talón. La cabeza baja cuando baja el pie.",
  "Keep both hip bones on the floor.": "Mantenga los dos huesos de la cadera en el suelo.",
  "About three seconds each way.": "Unos tres segundos en cada sentido.",
  "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.":
    "Una tensión suave en la parte delantera del muslo está bien. El hormigueo o el adormecimiento que no se va no está bien: pare.",
  "If propping up hurts your back, put a pillow under your belly or lie flat.":
    "Si le duele la espalda al levantarse sobre los antebrazos, ponga una almohada debajo del abdomen o baje del todo al suelo.",
  // exercise median-nerve-slider
  "Median nerve slider": "Deslizamiento del nervio mediano",
  "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.":
    "Póngase de pie con el cuerpo erguido. Levante un brazo hacia el lado a la altura del hombro, con el codo doblado y la palma hacia usted.",
  "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.":
    "Estire el codo y doble la mano hacia atrás hasta que los dedos apunten hacia abajo. A la vez, incline la cabeza hacia ese brazo.",
  "Bend the elbow and let the hand come back. Tilt your head away at the same time.":
    "Doble el codo y deje que la mano vuelva. A la vez, incline la cabeza hacia el otro lado.",
  "Head and hand move together, to the same side.":
    "La cabeza y la mano se mueven juntas, hacia el mismo lado.",
  "Keep your shoulder down.": "Mantenga el hombro bajo.",
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.":
    "Una tensión suave está bien. El dolor, el hormigueo o el adormecimiento que no se va no está bien: haga el movimiento más pequeño o pare.",
  "Keep the arm lower if your shoulder hurts at this height.":
    "Ponga el brazo más bajo si le duele el hombro a esta altura.",
  // exercise ulnar-nerve-slider
  "Ulnar nerve slider": "Deslizamiento del nervio cubital",
  "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.":
    "Póngase de pie con el cuerpo erguido. Ponga un brazo hacia el lado, casi recto, con la palma hacia abajo y la cabeza inclinada hacia el lado contrario.",
  "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.":
    "Doble el codo y lleve la mano hacia atrás, como si llevara una bandeja junto a la oreja. A la vez, incline la cabeza hacia ese brazo.",
  "Straighten the arm again and tilt your head away at the same time.":
    "Vuelva a estirar el brazo y, a la vez, incline la cabeza hacia el otro lado.",
  "Think of a waiter who lifts a tray and puts it down.":
    "Piense en un camarero que levanta una bandeja y la baja.",
  "Fingers point to your shoulder when the tray is up.":
    "Los dedos apuntan al hombro cuando la bandeja está arriba.",
  "Do not lean on your bent elbow during the day.":
    "Durante el día, no se apoye en el codo doblado.",
  // exercise radial-nerve-slider
  "Radial nerve slider": "Deslizamiento del nervio radial",
  "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.":
    "Póngase de pie con el cuerpo erguido, un codo doblado y la mano relajada delante de usted. Incline la cabeza hacia el lado contrario a ese brazo.",
  "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.":
    "Estire el brazo hacia abajo y un poco hacia fuera, cierre el puño sin apretar y doble la muñeca de modo que la palma mire hacia atrás y hacia arriba.",
  "Tilt your head towards that arm at the same time.":
    "A la vez, incline la cabeza hacia ese brazo.",
  "Bend the elbow again and tilt your head away. Keep going smoothly.":
    "Vuelva a doblar el codo e incline la cabeza hacia el otro lado. Siga con movimientos suaves.",
  "Think of a waiter who takes a tip behind his back.":
    "Piense en un camarero que recibe una propina por detrás de la espalda.",
  "Keep the hand open if making a fist hurts your elbow.":
    "Deje la mano abierta si le duele el codo al cerrar el puño.",
};
