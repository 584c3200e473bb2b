import type { Sentences } from "../sentences";

export const lowBack: Sentences = {
  // exercise pelvic-tilt
  "Pelvic tilt": "Inclinación de la pelvis",
  "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.":
    "Acuéstese boca arriba en una colchoneta. Doble las rodillas y apoye los dos pies en el suelo.",
  "Gently tighten your tummy and press the hollow of your back down to the floor.":
    "Apriete suavemente el abdomen y lleve el hueco de la espalda hacia abajo, hasta apoyarlo en el suelo.",
  "Hold for a few seconds. Keep breathing.": "Mantenga la posición unos segundos. Siga respirando.",
  "Let go slowly until your back is in its usual curve. Then do it again.":
    "Suelte despacio hasta que la espalda vuelva a su curva normal. Después repita.",
  "Think of tipping a bowl of water in your hips towards your chin.":
    "Imagine que lleva un cuenco de agua en la cadera y lo inclina hacia la barbilla.",
  "Only your hips rock. Your shoulders and feet stay still.":
    "Solo se mueve la cadera. Los hombros y los pies se quedan quietos.",
  "Breathe out as you press down.": "Suelte el aire al presionar hacia abajo.",
  "Move in a smaller range if your back or leg hurts more when you press down.":
    "Haga el movimiento más pequeño si la espalda o la pierna le duelen más al presionar hacia abajo.",
  "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.":
    "Después del cuarto mes de embarazo, hágalo de pie con la espalda en la pared, en vez de boca arriba.",
  // exercise cat-cow
  "Cat–cow": "Gato-vaca",
  "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.":
    "Póngase a gatas. Ponga las manos debajo de los hombros y las rodillas debajo de la cadera.",
  "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.":
    "Tome aire. Deje bajar el abdomen y levante la cabeza y los glúteos. Esta es la vaca.",
  "Breathe out. Push your back up like an angry cat and let your head and bottom drop.":
    "Suelte el aire. Suba la espalda como un gato enfadado y deje caer la cabeza y los glúteos.",
  "Keep moving slowly from one to the other.":
    "Siga moviéndose despacio de una posición a la otra.",
  "Let your breath set the speed.": "Deje que su respiración marque el ritmo.",
  "Start each movement at your tailbone and let it roll up to your head.":
    "Empiece cada movimiento en el coxis y deje que suba poco a poco hasta la cabeza.",
  "Push the floor away with straight arms.": "Empuje el suelo con los brazos rectos.",
  "If your wrists hurt, lean on your fists or forearms.":
    "Si le duelen las muñecas, apóyese en los puños o en los antebrazos.",
  "If your knees hurt, kneel on a folded towel.":
    "Si le duelen las rodillas, póngalas sobre una toalla doblada.",
  "If your neck hurts, keep looking at the floor.":
    "Si le duele el cuello, mire todo el tiempo al suelo.",
  // exercise childs-pose
  "Child’s pose": "Postura del niño",
  "Kneel on a mat and sit back on your heels.":
    "Póngase de rodillas en una colchoneta y siéntese sobre los talones.",
  "Walk your hands forward and lower your forehead to the mat.":
    "Camine con las manos hacia delante y baje la frente hasta la colchoneta.",
  "Rest there and breathe deeply into your lower back.":
    "Descanse así y respire hondo hacia la parte baja de la espalda.",
  "To come up, walk your hands back towards your knees.":
    "Para subir, camine con las manos de vuelta hacia las rodillas.",
  "Let your bottom stay heavy on your heels.": "Deje los glúteos pesados sobre los talones.",
  "Let your shoulders melt towards the floor.": "Deje que los hombros se aflojen hacia el suelo.",
  "Feel your back widen with each breath in.":
    "Sienta cómo se ensancha la espalda cada vez que toma aire.",
  "If your knees do not bend this far, put a pillow between your bottom and your heels.":
    "Si sus rodillas no se doblan tanto, ponga una almohada entre los glúteos y los talones.",
  "If your forehead does not reach the mat, rest it on your fists or a cushion.":
    "Si la frente no llega a la colchoneta, apóyela en los puños o en un cojín.",
  "Widen your knees if your tummy gets in the way or you are pregnant.":
    "Separe más las rodillas si le molesta el abdomen o si está embarazada.",
  // exercise bridge
  Bridge: "Puente",
  "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.":
    "Acuéstese boca arriba con las rodillas dobladas y los pies apoyados, separados al ancho de la cadera.",
  "Push through your heels and lift your hips until your body is straight from shoulders to knees.":
    "Empuje con los talones y levante la cadera hasta que el cuerpo forme una línea recta de los hombros a las rodillas.",
  "Squeeze your bottom and hold at the top for a few seconds.":
    "Apriete los glúteos y quédese arriba unos segundos.",
  "Lower your hips slowly to the floor.": "Baje la cadera despacio hasta el suelo.",
  "Press your heels into the floor.": "Presione los talones contra el suelo.",
  "Keep your knees in line with your feet.": "Mantenga las rodillas en línea con los pies.",
  "Keep your ribs down. Your bottom does the work, not your back.":
    "Mantenga las costillas abajo. El trabajo lo hacen los glúteos, no la espalda.",
  "Lift less high if you feel it in your back instead of your bottom.":
    "Suba menos si lo siente en la espalda en vez de en los glúteos.",
  "If you get a cramp behind your thigh, move your feet closer to you.":
    "Si le da un calambre detrás del muslo, acerque los pies hacia usted.",
  "Do not turn your head while you are up.": "No gire la cabeza mientras está arriba.",
  // exercise knee-to-chest
  "Knee to chest": "Rodilla al pecho",
  "Lie on your back with both legs straight.": "Acuéstese boca arriba con las dos piernas rectas.",
  "Bend one knee and take hold of your shin with both hands.":
    "Doble una rodilla y agarre la espinilla con las dos manos.",
  "Draw the knee towards your chest until you feel a gentle stretch.":
    "Acerque la rodilla al pecho hasta que sienta un estiramiento suave.",
  "Hold and breathe. Lower the leg and change sides.":
    "Mantenga la posición y respire. Baje la pierna y cambie de lado.",
  "Keep your head and shoulders resting on the floor.":
    "Deje la cabeza y los hombros apoyados en el suelo.",
  "Let the other leg stay long and heavy.": "Deje la otra pierna larga y pesada.",
  "Breathe out as the knee comes closer.": "Suelte el aire cuando la rodilla se acerca.",
  "If your knee is sore, hold behind your thigh instead of on your shin.":
    "Si le duele la rodilla, agarre por detrás del muslo en vez de por la espinilla.",
  "If the straight leg pulls on your back, bend it and put the foot flat.":
    "Si la pierna recta le tira de la espalda, dóblela y apoye el pie.",
  "For more stretch, bring both knees up, but only when one is easy.":
    "Para estirar más, suba las dos rodillas, pero solo cuando con una sea fácil.",
  // exercise piriformis-stretch
  "Piriformis stretch": "Estiramiento del piriforme",
  "Lie on your back with your knees bent and your feet flat.":
    "Acuéstese boca arriba con las rodillas dobladas y los pies apoyados.",
  "Rest one ankle across the other thigh, just above the knee.":
    "Apoye un tobillo sobre el otro muslo, justo por encima de la rodilla.",
  "Hold behind that thigh with both hands and draw the leg gently towards your chest.":
    "Agarre ese muslo por detrás con las dos manos y acerque la pierna suavemente al pecho.",
  "Hold when you feel a stretch in your bottom. Then change sides.":
    "Mantenga la posición cuando sienta un estiramiento en el glúteo. Después cambie de lado.",
  "Let the knee of the crossed leg fall outwards.":
    "Deje que la rodilla de la pierna cruzada caiga hacia fuera.",
  "Keep your head and shoulders on the floor.": "Deje la cabeza y los hombros en el suelo.",
  "Relax your bottom as you breathe out.": "Afloje los glúteos al soltar el aire.",
  "If you cannot reach your thigh, put a towel round it and hold the ends.":
    "Si no llega al muslo, rodéelo con una toalla y agarre las puntas.",
  "Stop if tingling or pain goes further down your leg.":
    "Pare si el hormigueo o el dolor baja más por la pierna.",
  "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.":
    "Si le duele la rodilla cruzada, acerque el tobillo a la cadera o baje la pierna.",
  // exercise seated-spinal-twist
  "Seated spinal twist": "Giro de la columna en posición sentada",
  "Sit on the floor with both legs straight in front of you.":
    "Siéntese en el suelo con las dos piernas rectas delante de usted.",
  "Bend your right knee and put that foot on the floor outside your left thigh.":
    "Doble la rodilla derecha y apoye ese pie en el suelo, por fuera del muslo izquierdo.",
  "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.":
    "Apoye la mano derecha en el suelo detrás de usted y ponga el codo izquierdo en la parte de fuera de la rodilla derecha.",
  "Turn gently to the right and look over your right shoulder.":
    "Gire suavemente a la derecha y mire por encima del hombro derecho.",
  "Hold and breathe. Come back slowly and change sides.":
    "Mantenga la posición y respire. Vuelva despacio y cambie de lado.",
  "Grow tall first, then turn.": "Primero estírese hacia arriba, después gire.",
  "Turn from your ribs, not by pulling on your arms.":
    "Gire desde las costillas, sin tirar con los brazos.",
  "Keep both sides of your bottom on the floor.":
    "Mantenga los dos lados de los glúteos en el suelo.",
  "Sit on a folded blanket if your back rounds.":
    "Siéntese sobre una manta doblada si se le encorva la espalda.",
  "Turn only as far as is comfortable. Never jerk into the turn.":
    "Gire solo hasta donde le resulte cómodo. Nunca gire de golpe.",
  "Hug the knee with your arm if the elbow does not reach.":
    "Abrace la rodilla con el brazo si el codo no llega.",
  // exercise wall-sit
  "Wall sit": "Sentadilla apoyada en la pared",
  "Stand with your back against a wall and your feet about two foot-lengths in front of it.":
    "Póngase de pie con la espalda en una pared y los pies delante de ella, a una distancia de unos dos pies de largo.",
  "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.":
    "Deslícese pared abajo hasta quedar como si estuviera en una silla. Pare más arriba si es demasiado difícil.",
  "Keep your whole back against the wall and hold.":
    "Mantenga toda la espalda contra la pared y aguante en esa posición.",
  "Push through your heels and slide up again.":
    "Empuje con los talones y deslícese otra vez hacia arriba.",
  "Keep your knees above your ankles, not past your toes.":
    "Mantenga las rodillas encima de los tobillos, sin pasar de la punta de los pies.",
  "Put your weight on your heels.": "Ponga el peso en los talones.",
  "Breathe all the time. Do not hold your breath.":
    "Respire todo el tiempo. No aguante la respiración.",
  "If the front of your knee hurts, slide down only a little.":
    "Si le duele la parte delantera de la rodilla, baje solo un poco.",
  "Wear shoes that grip, on a floor that is not slippery.":
    "Use zapatos que no resbalen, en un suelo que no resbale.",
  "Keep a chair beside you if you feel unsure.": "Tenga una silla al lado si siente inseguridad.",
  // exercise bird-dog
  "Bird-dog": "Pájaro-perro",
  "Go on your hands and knees with your back flat like a table.":
    "Póngase a gatas con la espalda plana como una mesa.",
  "Stretch your right arm forward and your left leg back at the same time.":
    "Estire a la vez el brazo derecho hacia delante y la pierna izquierda hacia atrás.",
  "Hold for a few seconds and keep your hips level.":
    "Mantenga la posición unos segundos, con la cadera nivelada.",
  "Come back to the start. Then use your left arm and right leg.":
    "Vuelva al inicio. Después use el brazo izquierdo y la pierna derecha.",
  "Imagine a full cup of tea on your lower back.":
    "Imagine una taza de té llena sobre la parte baja de la espalda.",
  "Reach long, not high.": "Estírese a lo largo, no hacia arriba.",
  "Look at the floor so that your neck stays long.":
    "Mire al suelo para que el cuello quede largo.",
  "If it is too hard, move only an arm or only a leg.":
    "Si es demasiado difícil, mueva solo un brazo o solo una pierna.",
  "If your wrists hurt, lean on your fists.": "Si le duelen las muñecas, apóyese en los puños.",
  // exercise hip-flexor-stretch
  "Hip flexor stretch": "Estiramiento de la parte delantera de la cadera",
  "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.":
    "Apoye una rodilla en el suelo. Ponga el otro pie apoyado delante, de modo que las dos rodillas formen un ángulo recto.",
  "Keep your body tall and gently tuck your tailbone under.":
    "Mantenga el cuerpo erguido y meta un poco el coxis hacia dentro.",
  "Move your hips forward until you feel a stretch at the front of the hip you kneel on.":
    "Lleve la cadera hacia delante hasta que sienta un estiramiento en la parte delantera, del lado de la rodilla apoyada.",
  "Hold and breathe. Then change sides.": "Mantenga la posición y respire. Después cambie de lado.",
  "Squeeze your bottom on the side you kneel on.":
    "Apriete el glúteo del lado de la rodilla apoyada.",
  "Keep your chest above your hips.": "Mantenga el pecho encima de la cadera.",
  "The movement is small.": "El movimiento es pequeño.",
  "Put a cushion under your knee.": "Ponga un cojín debajo de la rodilla.",
  "Hold on to a chair if you feel wobbly.": "Agárrese a una silla si se tambalea.",
  "If kneeling hurts, do it standing with one foot behind you.":
    "Si le duele estar de rodillas, hágalo de pie con un pie detrás de usted.",
  // exercise dead-bug
  "Dead bug": "Insecto muerto",
  "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.":
    "Acuéstese boca arriba. Apunte los dos brazos al techo y levante las dos piernas con las rodillas dobladas en ángulo recto.",
  "Press your lower back gently onto the floor.":
    "Presione suavemente la parte baja de la espalda contra el suelo.",
  "Slowly lower your right arm behind your head and your left leg towards the floor.":
    "Baje despacio el brazo derecho por detrás de la cabeza y la pierna izquierda hacia el suelo.",
  "Come back to the start. Then lower your left arm and right leg.":
    "Vuelva al inicio. Después baje el brazo izquierdo y la pierna derecha.",
  "Keep your lower back on the floor all the time.":
    "Mantenga la parte baja de la espalda en el suelo todo el tiempo.",
  "Breathe out as you lower.": "Suelte el aire al bajar.",
  "Go only as low as you can without your back lifting.":
    "Baje solo hasta donde pueda sin que se levante la espalda.",
  "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.":
    "Si la espalda se levanta o duele, baje solo la pierna, o toque el suelo solo con el talón y la rodilla doblada.",
  "If your shoulder hurts, keep both arms up and move only your legs.":
    "Si le duele el hombro, deje los dos brazos arriba y mueva solo las piernas.",
  // exercise bent-knee-leg-raise
  "Bent-knee leg raise": "Elevación de la pierna con la rodilla doblada",
  "Lie on your back with your knees bent and your feet flat on the floor.":
    "Acuéstese boca arriba con las rodillas dobladas y los pies apoyados en el suelo.",
  "Tighten your tummy gently and keep your hips still.":
    "Apriete suavemente el abdomen y deje la cadera quieta.",
  "Lift one foot about a hand’s width off the floor, with the knee still bent.":
    "Levante un pie del suelo, más o menos el ancho de una mano, con la rodilla todavía doblada.",
  "Hold for a moment, lower it slowly and change legs.":
    "Mantenga la posición un momento, baje despacio y cambie de pierna.",
  "Keep the same small gap under your lower back all the time.":
    "Mantenga todo el tiempo el mismo hueco pequeño debajo de la parte baja de la espalda.",
  "Put your fingers on your hip bones to feel that they stay still.":
    "Ponga los dedos sobre los huesos de la cadera para sentir que se quedan quietos.",
  "Breathe out as you lift.": "Suelte el aire al levantar.",
  "Lift only the heel if your back arches or hurts.":
    "Levante solo el talón si la espalda se arquea o duele.",
  "If the front of your hip clicks or pinches, lift less.":
    "Si la parte delantera de la cadera hace clic o siente un pellizco, levante menos.",
};
