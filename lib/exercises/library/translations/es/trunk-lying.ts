import type { Sentences } from "../sentences";

export const trunkLying: Sentences = {
  // exercise bent-knee-fall-out
  "Bent-knee fall-out": "Apertura de la rodilla boca arriba",
  "Tighten your tummy gently, as if you were doing up a tight zip.":
    "Apriete suavemente el abdomen, como si cerrara una cremallera apretada.",
  "Let one knee sink slowly out to the side. Stop before your hips start to roll.":
    "Deje que una rodilla baje despacio hacia fuera. Pare antes de que la cadera empiece a girar.",
  "Bring the knee back up just as slowly. Then use the other leg.":
    "Suba la rodilla igual de despacio. Después use la otra pierna.",
  "Rest your hands on your hip bones to feel that they stay level.":
    "Apoye las manos en los huesos de la cadera para sentir que siguen nivelados.",
  "Only the one knee moves. The other points at the ceiling.":
    "Solo se mueve esa rodilla. La otra apunta al techo.",
  "Keep breathing quietly.": "Siga respirando con calma.",
  "Go less far if you feel a pinch in your groin.": "Baje menos si siente un pellizco en la ingle.",
  "If the inside of your thigh is sore, put a pillow beside your knee to land on.":
    "Si le duele la parte interior del muslo, ponga una almohada al lado de la rodilla para apoyarla.",
  // exercise heel-slide
  "Heel slide": "Deslizamiento del talón",
  "Tighten your tummy gently. Keep your back as it is.":
    "Apriete suavemente el abdomen. Deje la espalda como está.",
  "Slide one heel slowly along the floor until that leg is straight.":
    "Deslice un talón despacio por el suelo hasta que la pierna quede recta.",
  "Slide the heel back towards your bottom. Then use the other leg.":
    "Deslice el talón de vuelta hacia los glúteos. Después use la otra pierna.",
  "Let your heel brush the floor all the way.": "Deje que el talón roce el suelo todo el tiempo.",
  "Keep your kneecap pointing at the ceiling.": "Mantenga la rótula apuntando al techo.",
  "Wear a sock, or put a cloth under your heel, so that it glides.":
    "Use un calcetín, o ponga un paño debajo del talón, para que se deslice.",
  "Slide only as far as your back stays still.":
    "Deslice solo hasta donde la espalda se quede quieta.",
  "If your knee is swollen, bend it only until it feels tight.":
    "Si tiene la rodilla hinchada, dóblela solo hasta que la sienta tensa.",
  // exercise double-knee-to-chest
  "Double knee to chest": "Dos rodillas al pecho",
  "Bring up one knee, then the other, and hold both shins.":
    "Suba una rodilla, después la otra, y agarre las dos espinillas.",
  "Draw both knees gently towards your chest. Your tailbone may lift a little.":
    "Acerque suavemente las dos rodillas al pecho. El coxis puede levantarse un poco.",
  "Hold and breathe. Then put down one foot at a time.":
    "Mantenga la posición y respire. Después baje un pie cada vez.",
  "Let your lower back go soft and wide.":
    "Deje que la parte baja de la espalda quede suave y ancha.",
  "Breathe out as the knees come closer.": "Suelte el aire cuando las rodillas se acercan.",
  "Hold behind your thighs if your knees are sore.":
    "Agarre por detrás de los muslos si le duelen las rodillas.",
  "Let your knees go apart if your tummy gets in the way.":
    "Deje que las rodillas se separen si le molesta el abdomen.",
  "Stop if pain or tingling goes further down your leg.":
    "Pare si el dolor o el hormigueo baja más por la pierna.",
  // exercise lower-trunk-rotation
  "Lower trunk rotation": "Rotación de la parte baja del tronco",
  "Lie on your back with your knees bent and together. Stretch your arms out to the sides.":
    "Acuéstese boca arriba con las rodillas dobladas y juntas. Estire los brazos hacia los lados.",
  "Let both knees roll slowly to one side.": "Deje caer las dos rodillas despacio hacia un lado.",
  "Stop where it is comfortable and take a breath.":
    "Pare donde le resulte cómodo y respire una vez.",
  "Roll through the middle to the other side.": "Pase por el centro y vaya al otro lado.",
  "Keep both shoulders heavy on the floor.": "Mantenga los dos hombros pesados en el suelo.",
  "Keep your knees and feet together.": "Mantenga juntos las rodillas y los pies.",
  "Make it small at first. It may grow with each turn.":
    "Al principio, hágalo pequeño. Puede hacerse más grande con cada giro.",
  "Stay in the part of the movement that does not hurt.":
    "Quédese en la parte del movimiento que no duele.",
  "Put a pillow beside you for your knees to land on if your back is very sore.":
    "Ponga una almohada a su lado para apoyar las rodillas si le duele mucho la espalda.",
  // exercise dead-bug-arms-only
  "Dead bug, arms only": "Insecto muerto, solo brazos",
  "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.":
    "Acuéstese boca arriba con las rodillas dobladas y los pies apoyados. Apunte los dos brazos al techo.",
  "Press your lower back gently on to the floor.":
    "Presione suavemente la parte baja de la espalda contra el suelo.",
  "Slowly lower one arm back beside your ear. The other arm stays up.":
    "Baje despacio un brazo hacia atrás, al lado de la oreja. El otro brazo se queda arriba.",
  "Bring it back up and change arms.": "Vuelva a subirlo y cambie de brazo.",
  "Keep your ribs heavy on the floor.": "Mantenga las costillas pesadas en el suelo.",
  "Keep both elbows straight.": "Mantenga los dos codos rectos.",
  "Breathe out as the arm goes back.": "Suelte el aire cuando el brazo va hacia atrás.",
  "Stop the arm before your shoulder hurts. It need not reach the floor.":
    "Pare el brazo antes de que duela el hombro. No hace falta que llegue al suelo.",
  "Put a small pillow under your head if your neck is stiff.":
    "Ponga una almohada pequeña debajo de la cabeza si tiene el cuello rígido.",
  // exercise dead-bug-legs-only
  "Dead bug, legs only": "Insecto muerto, solo piernas",
  "Lie on your back with your arms by your sides.":
    "Acuéstese boca arriba con los brazos a los lados del cuerpo.",
  "Lift both legs until your hips and knees are bent square.":
    "Levante las dos piernas hasta que la cadera y las rodillas queden dobladas en ángulo recto.",
  "Slowly stretch one leg out above the floor. Bring it back and change legs.":
    "Estire una pierna despacio por encima del suelo. Vuelva y cambie de pierna.",
  "Breathe out as the leg goes out.": "Suelte el aire cuando la pierna se estira.",
  "Keep the other knee above your hip.": "Mantenga la otra rodilla encima de la cadera.",
  "The lower the leg, the harder it is. Stay where your back keeps still.":
    "Cuanto más baja la pierna, más difícil es. Quédese donde la espalda no se mueve.",
  "If your back lifts or hurts, keep the knee bent and only touch the heel down.":
    "Si la espalda se levanta o duele, deje la rodilla doblada y toque el suelo solo con el talón.",
  "Rest with both feet down between the turns if you get tired.":
    "Si se cansa, descanse con los dos pies apoyados entre una repetición y otra.",
  // exercise adductor-squeeze
  "Adductor squeeze": "Apretar una pelota entre las rodillas",
  "Put a soft ball or a firm pillow between your knees.":
    "Ponga una pelota blanda o una almohada firme entre las rodillas.",
  "Squeeze the ball with both knees, slowly and evenly. Hold.":
    "Apriete la pelota con las dos rodillas, despacio y por igual. Mantenga la presión.",
  "Let go slowly, but keep the ball in place.": "Suelte despacio, pero deje la pelota en su sitio.",
  "Build up the squeeze over two seconds.": "Aumente la fuerza poco a poco durante dos segundos.",
  "Keep breathing and keep your tummy soft.": "Siga respirando y mantenga el abdomen blando.",
  "Both thighs push equally hard.": "Los dos muslos empujan con la misma fuerza.",
  "Squeeze only so hard that your groin stays comfortable.":
    "Apriete solo hasta donde la ingle siga cómoda.",
  "Use a bigger pillow if bringing the knees close is sore.":
    "Use una almohada más grande si le duele acercar las rodillas.",
  // exercise bridge-march
  "Bridge march": "Puente con marcha",
  "Lift your hips until your body is straight from shoulders to knees.":
    "Levante la cadera hasta que el cuerpo forme una línea recta de los hombros a las rodillas.",
  "Keep your hips up and lift one foot a little, as if you were marching.":
    "Mantenga la cadera arriba y levante un poco un pie, como si marchara.",
  "Put it down, then lift the other foot. Lower your hips when the set is done.":
    "Bájelo y después levante el otro pie. Baje la cadera cuando termine la serie.",
  "Press firmly through the foot that stays down.":
    "Presione con firmeza con el pie que se queda abajo.",
  "Picture a tray of drinks on your hips.": "Imagine una bandeja con bebidas sobre la cadera.",
  "Move one foot at a time, without a hurry.": "Mueva un pie cada vez, sin prisa.",
  "Lower your hips and rest as soon as they start to sink.":
    "Baje la cadera y descanse en cuanto empiece a caer.",
  "If you get a cramp behind your thigh, bring your feet closer to you.":
    "Si le da un calambre detrás del muslo, acerque los pies hacia usted.",
  "If it is too hard, lift only your heel.": "Si es demasiado difícil, levante solo el talón.",
  // exercise single-leg-bridge
  "Single-leg bridge": "Puente con una pierna",
  "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.":
    "Acuéstese boca arriba con las rodillas dobladas. Estire una pierna, de modo que los dos muslos queden uno al lado del otro.",
  "Push through the heel on the floor and lift your hips.":
    "Empuje con el talón que está en el suelo y levante la cadera.",
  "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.":
    "Pare cuando haya una línea recta del hombro al pie levantado. Mantenga la posición un momento.",
  "Lower slowly. Do all your turns, then change legs.":
    "Baje despacio. Haga todas las repeticiones y después cambie de pierna.",
  "Keep both hip bones at the same height.":
    "Mantenga los dos huesos de la cadera a la misma altura.",
  "Squeeze the bottom on the side that pushes.": "Apriete el glúteo del lado que empuja.",
  "Keep your knees side by side.": "Mantenga las rodillas una al lado de la otra.",
  "Go back to two feet if your hips tilt or your back hurts.":
    "Vuelva a usar los dos pies si la cadera se inclina o le duele la espalda.",
  "If you get a cramp behind your thigh, bring your foot closer and lift less.":
    "Si le da un calambre detrás del muslo, acerque el pie y levante menos.",
  // exercise prone-on-elbows
  "Prone on elbows": "Boca abajo sobre los codos",
  "Lie on your tummy with your forearms on the floor beside your head.":
    "Acuéstese boca abajo con los antebrazos en el suelo, al lado de la cabeza.",
  "Prop yourself up on your forearms, with your elbows below your shoulders.":
    "Levántese sobre los antebrazos, con los codos debajo de los hombros.",
  "Let your tummy and hips sink into the floor. Stay there and breathe.":
    "Deje que el abdomen y la cadera se hundan en el suelo. Quédese así y respire.",
  "Lower yourself slowly.": "Baje despacio.",
  "Relax your bottom and your lower back.": "Afloje los glúteos y la parte baja de la espalda.",
  "Push the floor away a little, so that your neck stays long.":
    "Empuje un poco el suelo para que el cuello quede largo.",
  "Look straight ahead or slightly down.": "Mire al frente o un poco hacia abajo.",
  "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.":
    "Si el dolor sale de la pierna y pasa a la espalda, está bien. Pare si baja más por la pierna.",
  "If it pinches, put a pillow under your tummy or move your elbows forward.":
    "Si siente un pellizco, ponga una almohada debajo del abdomen o mueva los codos hacia delante.",
  "Leave it out if lying on your tummy is not comfortable in pregnancy.":
    "No lo haga si en el embarazo le resulta incómodo estar boca abajo.",
  // exercise prone-press-up
  "Prone press-up": "Extensión boca abajo empujando con los brazos",
  "Lie on your tummy with your hands flat on the floor beside your shoulders.":
    "Acuéstese boca abajo con las manos apoyadas en el suelo, al lado de los hombros.",
  "Push your chest up with your arms. Your back stays loose.":
    "Empuje con los brazos para subir el pecho. La espalda se queda floja.",
  "Let your hips stay down and sag. Breathe out at the top.":
    "Deje la cadera abajo, como si se hundiera. Suelte el aire arriba.",
  "Lower yourself slowly to the floor.": "Baje despacio hasta el suelo.",
  "Your arms do the work, your back does none.":
    "El trabajo lo hacen los brazos; la espalda no hace nada.",
  "Go a little higher each time, if it is comfortable.":
    "Suba un poco más cada vez, si le resulta cómodo.",
  "Let your tummy hang.": "Deje colgar el abdomen.",
  "Stop if pain or tingling moves further down your leg.":
    "Pare si el dolor o el hormigueo va más abajo por la pierna.",
  "Feeling it in the middle of your back is fine when it fades soon after.":
    "Está bien sentirlo en el centro de la espalda si se pasa poco después.",
  "If your wrists hurt, stay on your elbows.": "Si le duelen las muñecas, quédese sobre los codos.",
  // exercise prone-hip-extension
  "Prone hip extension": "Extensión de la cadera boca abajo",
  "Lie on your tummy and rest your forehead on your hands.":
    "Acuéstese boca abajo y apoye la frente en las manos.",
  "Draw your tummy in gently and squeeze your bottom.":
    "Meta suavemente el abdomen y apriete los glúteos.",
  "Lift one straight leg a little way off the floor. Hold for a moment.":
    "Levante una pierna recta un poco del suelo. Mantenga la posición un momento.",
  "Lower it slowly and change legs.": "Bájela despacio y cambie de pierna.",
  "Make the leg long before you lift it.": "Alargue la pierna antes de levantarla.",
  "Press both hip bones into the floor.": "Presione los dos huesos de la cadera contra el suelo.",
  "A hand’s width is high enough.": "El ancho de una mano es altura suficiente.",
  "Put a pillow under your tummy if your back feels pinched.":
    "Ponga una almohada debajo del abdomen si siente un pellizco en la espalda.",
  // exercise clamshell
  Clamshell: "Almeja",
  "Lie on your side with your knees bent and your feet together, in line with your back.":
    "Acuéstese de lado con las rodillas dobladas y los pies juntos, en línea con la espalda.",
  "Keep your feet touching and open your top knee like a clam.":
    "Deje los pies juntos y abra la rodilla de arriba como una almeja.",
  "Stop before your hips roll back. Hold for a moment.":
    "Pare antes de que la cadera gire hacia atrás. Mantenga la posición un momento.",
  "Close slowly. Do all your turns, then change sides.":
    "Cierre despacio. Haga todas las repeticiones y después cambie de lado.",
  "Feel it at the back of your hip, where a back pocket would be.":
    "Siéntalo en la parte de atrás de la cadera, donde estaría un bolsillo trasero.",
  "Put your top hand on your hip bone to keep it still.":
    "Ponga la mano de arriba sobre el hueso de la cadera para que no se mueva.",
  "Keep your heels glued together.": "Mantenga los talones como pegados.",
  "Open less far if you feel a pinch in your groin.":
    "Abra menos si siente un pellizco en la ingle.",
  "Put a pillow between your knees, or lie on the other side, if your outer hip is sore.":
    "Ponga una almohada entre las rodillas, o acuéstese sobre el otro lado, si le duele la parte de fuera de la cadera.",
  // exercise side-lying-hip-abduction
  "Side-lying hip abduction": "Elevación lateral de la pierna en el suelo",
  "Lie on your side with the bottom knee bent and the top leg straight.":
    "Acuéstese de lado con la rodilla de abajo doblada y la pierna de arriba recta.",
  "Roll your top hip slightly forward and point your toes ahead.":
    "Gire un poco hacia delante la cadera de arriba y apunte los dedos del pie al frente.",
  "Lift the top leg towards the ceiling, a little behind your body.":
    "Levante la pierna de arriba hacia el techo, un poco por detrás del cuerpo.",
  "Hold for a moment and lower it slowly. Then change sides.":
    "Mantenga la posición un momento y baje despacio. Después cambie de lado.",
  "Lead with your heel.": "El talón va primero.",
  "Reach long with the leg before you lift it.": "Alargue la pierna antes de levantarla.",
  "Think of a wall behind you that your heel slides up.":
    "Imagine una pared detrás de usted por la que sube el talón.",
  "Lift less high if you feel it in your back.": "Levante menos si lo siente en la espalda.",
  "Put a pillow under your waist or lie on the other side if your outer hip is sore.":
    "Ponga una almohada debajo de la cintura o acuéstese sobre el otro lado si le duele la parte de fuera de la cadera.",
  // exercise side-plank-from-knees
  "Side plank from knees": "Plancha lateral sobre las rodillas",
  "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.":
    "Acuéstese de lado con las rodillas dobladas. Levántese sobre el antebrazo, con el codo debajo del hombro.",
  "Lift your hips until you are straight from head to knees.":
    "Levante la cadera hasta formar una línea recta de la cabeza a las rodillas.",
  "Hold and breathe.": "Mantenga la posición y respire.",
  "Lower your hips slowly. Then change sides.": "Baje la cadera despacio. Después cambie de lado.",
  "Push the floor away with your forearm.": "Empuje el suelo con el antebrazo.",
  "Move your hips forward, so that you are not sitting back.":
    "Lleve la cadera hacia delante para que no quede atrás.",
  "Keep your top shoulder above the bottom one.":
    "Mantenga el hombro de arriba encima del de abajo.",
  "Put a folded towel under your elbow and knee if they are sore.":
    "Ponga una toalla doblada debajo del codo y de la rodilla si le duelen.",
  "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.":
    "Pare si le duele el hombro. En su lugar, hágalo de pie con el antebrazo en una pared.",
  // exercise side-plank
  "Side plank": "Plancha lateral",
  "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.":
    "Acuéstese de lado con las piernas rectas, un pie sobre el otro. Levántese sobre el antebrazo.",
  "Lift your hips until you are straight from head to feet.":
    "Levante la cadera hasta formar una línea recta de la cabeza a los pies.",
  "Hold and breathe. Keep your hips up.": "Mantenga la posición y respire. Deje la cadera arriba.",
  "Lower slowly. Then change sides.": "Baje despacio. Después cambie de lado.",
  "Keep your elbow right below your shoulder.": "Mantenga el codo justo debajo del hombro.",
  "Lift the side of your waist that is nearer to the floor.":
    "Levante el lado de la cintura que está más cerca del suelo.",
  "Look straight ahead.": "Mire al frente.",
  "Bend your knees and hold from there if your hips sag.":
    "Doble las rodillas y aguante así si la cadera se cae.",
  "Stop if your shoulder or back hurts.": "Pare si le duele el hombro o la espalda.",
  "Put one foot in front of the other if you wobble.":
    "Ponga un pie delante del otro si se tambalea.",
  // exercise plank-from-knees
  "Plank from knees": "Plancha sobre las rodillas",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders.":
    "Acuéstese boca abajo y apóyese en los antebrazos, con los codos debajo de los hombros.",
  "Bend your knees. Tighten your tummy and bottom.":
    "Doble las rodillas. Apriete el abdomen y los glúteos.",
  "Hold and breathe. Then lower slowly.": "Mantenga la posición y respire. Después baje despacio.",
  "Pull your ribs and your hips gently towards each other.":
    "Acerque suavemente las costillas y la cadera entre sí.",
  "Push the floor away with your forearms.": "Empuje el suelo con los antebrazos.",
  "Look at the floor between your hands.": "Mire al suelo entre las manos.",
  "Stop as soon as you feel it in your lower back instead of your tummy.":
    "Pare en cuanto lo sienta en la parte baja de la espalda en vez de en el abdomen.",
  "Put a folded towel under your knees if they are sore.":
    "Ponga una toalla doblada debajo de las rodillas si le duelen.",
};
