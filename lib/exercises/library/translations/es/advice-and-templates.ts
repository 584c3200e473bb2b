import type { Sentences } from "../sentences";

export const adviceAndTemplates: Sentences = {
  // advice breaks-from-sitting
  "Take breaks from sitting": "Levántese a menudo de la silla",
  "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.":
    "Levántese al menos cada media hora. Póngase de pie, camine unos pasos o estírese durante un minuto. Una alarma en su teléfono puede recordárselo.",
  // advice supportive-seat
  "Use a seat that supports you": "Use un asiento que le sostenga",
  "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.":
    "Siéntese bien atrás para que la silla sostenga la parte baja de la espalda. Apoye los dos pies en el suelo. Un cojín pequeño o una toalla enrollada en el hueco de la espalda puede ayudar.",
  // advice lifting
  "Lift with your legs": "Levante peso con las piernas",
  "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.":
    "Póngase cerca de la carga con los pies separados. Doble la cadera y las rodillas y lleve la carga cerca del cuerpo. Gire con los pies, no con la espalda. Pida ayuda con las cosas pesadas.",
  // advice staying-active
  "Keep moving through the day": "Muévase a lo largo del día",
  "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.":
    "A la espalda le gusta moverse. Camine, haga tareas ligeras de la casa y siga con lo que puede hacer. Mucho reposo en cama pone la espalda más rígida y más débil.",
  // advice healthy-weight
  "Look after your weight": "Cuide su peso",
  "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.":
    "Con el peso de más, la espalda tiene más que cargar. Lo que mejor funciona son los cambios pequeños que pueda mantener. Si quiere ayuda, pídala a su equipo de salud.",
  // advice stress
  "Make room to unwind": "Haga un hueco para relajarse",
  "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.":
    "Las preocupaciones y el mal sueño pueden hacer que el dolor se sienta más fuerte. Reserve cada día un poco de tiempo para algo que le calme, como respirar despacio, la música o un paseo.",
  // advice little-and-often
  "Little and often works best": "Poco y a menudo funciona mejor",
  "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.":
    "Unos minutos tranquilos cada día ayudan más que una sesión dura de vez en cuando. Si se salta un día, simplemente siga al día siguiente.",
  // template gentle-low-back-routine
  "Gentle low back routine": "Rutina suave para la parte baja de la espalda",
  // template low-back-acute
  "New low back pain, weeks 1–2": "Dolor reciente en la parte baja de la espalda, semanas 1–2",
  "Start with this. It lets tight back muscles rest.":
    "Empiece con esto. Deja descansar los músculos tensos de la espalda.",
  "Small and slow. Stay in the part that feels easy.":
    "Pequeño y despacio. Quédese en la parte que le resulta fácil.",
  "Let the knees go only as far as is comfortable.":
    "Deje que las rodillas vayan solo hasta donde le resulte cómodo.",
  "Leave this out until you can get down on the floor and up again without trouble.":
    "No haga este hasta que pueda bajar al suelo y levantarse sin problemas.",
  "At your own speed on flat ground. A few short walks count as much as one long one.":
    "A su ritmo y por terreno llano. Varios paseos cortos valen tanto como uno largo.",
  // template low-back-persistent-start
  "Persistent low back pain 1: start":
    "Dolor que persiste en la parte baja de la espalda 1: inicio",
  "This is your warm-up.": "Este es su calentamiento.",
  "Keep your back as still as it was at the start.":
    "Mantenga la espalda tan quieta como al principio.",
  "Add two minutes each week.": "Añada dos minutos cada semana.",
  // template low-back-persistent-build
  "Persistent low back pain 2: build":
    "Dolor que persiste en la parte baja de la espalda 2: avance",
  "This is your warm-up too: start slowly.": "Este también es su calentamiento: empiece despacio.",
  "Add five seconds when the hold feels easy.":
    "Añada cinco segundos cuando mantener la posición le resulte fácil.",
  "When it is easy, hold a light bag close to your body.":
    "Cuando sea fácil, sostenga una bolsa ligera cerca del cuerpo.",
  // template leg-pain-from-the-back-gentle
  "Leg pain that comes from the back: gentle": "Dolor de pierna que viene de la espalda: suave",
  "Stay where the leg pain does not grow.": "Quédese donde el dolor de la pierna no aumenta.",
  "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.":
    "Siga solo si el dolor de la pierna disminuye o sube hacia la espalda. Pare si baja más por la pierna.",
  "Only the sore side. Never into tingling that stays.":
    "Solo el lado que duele. Nunca hasta un hormigueo que no se va.",
  "Short walks at an easy speed. Turn back before the leg pain grows.":
    "Paseos cortos a paso cómodo. Dé la vuelta antes de que aumente el dolor de la pierna.",
  // template neck-pain
  "Neck pain": "Dolor de cuello",
  "This is your warm-up. Move slowly, and only as far as is comfortable.":
    "Este es su calentamiento. Muévase despacio y solo hasta donde le resulte cómodo.",
  "A very small nod. If the front of your throat gets hard, do less.":
    "Un sí muy pequeño con la cabeza. Si la parte delantera de la garganta se pone dura, haga menos.",
  // template desk-break
  "Desk worker's break": "Pausa para quien trabaja en un escritorio",
  "Stand up for this one and the next. A walk to the kitchen counts too.":
    "Póngase de pie para este y el siguiente. Ir caminando a la cocina también cuenta.",
  // template shoulder-cuff-early
  "Shoulder cuff 1: early": "Hombro (manguito rotador) 1: inicio",
  "This is your warm-up. Let the arm hang heavy.":
    "Este es su calentamiento. Deje colgar el brazo, pesado.",
  "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.":
    "Vuelva despacio. Una molestia de hasta 3 de 10 está bien si a la mañana siguiente ya no está.",
  // template shoulder-cuff-strengthening
  "Shoulder cuff 2: strengthening": "Hombro (manguito rotador) 2: fuerza",
  "Start without a weight. Thumbs point up.":
    "Empiece sin peso. Los pulgares apuntan hacia arriba.",
  // template stiff-shoulder
  "Stiff shoulder": "Hombro rígido",
  "A warm shower first makes it easier.": "Una ducha caliente antes lo hace más fácil.",
  "The good arm does the work.": "El brazo bueno hace el trabajo.",
  "Push only into a stretch that you can breathe through. It should ease within minutes.":
    "Empuje solo hasta un estiramiento en el que pueda respirar con calma. Debería calmarse en unos minutos.",
  // template tennis-elbow
  "Tennis elbow": "Codo de tenista",
  "Gentle. Do it before and after the strengthening.":
    "Suave. Hágalo antes y después de los ejercicios de fuerza.",
  "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.":
    "Baje despacio durante cuatro segundos; suba con la otra mano. Una molestia de hasta 4 de 10 está bien mientras lo hace.",
  "Squeeze only as hard as the elbow stays comfortable.":
    "Apriete solo hasta donde el codo siga cómodo.",
  // template outer-hip-pain
  "Pain at the side of the hip": "Dolor en el lado de la cadera",
  "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.":
    "Póngase de pie con la espalda recta y agárrese. No deje que la cadera se vaya hacia el lado, y durante el día no esté de pie con las piernas cruzadas.",
  "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.":
    "Ponga una almohada entre las rodillas y baje solo hasta ella. No haga el lado sobre el que le duele acostarse.",
  "Push evenly through both feet.": "Empuje por igual con los dos pies.",
  "Small steps. Add a band only when your therapist tells you.":
    "Pasos pequeños. Añada una banda solo cuando su terapeuta se lo diga.",
  // template knee-osteoarthritis
  "Knee osteoarthritis": "Artrosis de rodilla",
  "This is your warm-up. Hold on to something firm if you like.":
    "Este es su calentamiento. Si quiere, agárrese a algo firme.",
  "Put a cushion on the chair if it is too hard.":
    "Ponga un cojín en la silla si es demasiado difícil.",
  "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.":
    "Use el escalón más bajo y el pasamanos. Un dolor de hasta 5 de 10 está bien si al día siguiente vuelve a lo habitual.",
  // template kneecap-pain
  "Pain around the kneecap": "Dolor alrededor de la rótula",
  "Knees point where the toes point. Stay in a depth that hurts 3 or less.":
    "Las rodillas apuntan hacia donde apuntan los dedos de los pies. Baje solo hasta donde el dolor sea de 3 o menos.",
  "Add this from week 3.": "Añada este desde la semana 3.",
  // template ankle-sprain-early
  "Ankle sprain 1: early": "Esguince de tobillo 1: inicio",
  "With the foot up higher than your hip.": "Con el pie en alto, más arriba que la cadera.",
  "Small circles that do not hurt, both ways round.":
    "Círculos pequeños que no duelan, en los dos sentidos.",
  "Start when you can put weight on the foot. Only a light pull.":
    "Empiece cuando pueda apoyar peso en el pie. Solo una tensión suave.",
  "Hold on to something firm. Put only as much weight on the foot as is comfortable.":
    "Agárrese a algo firme. Ponga en el pie solo el peso que le resulte cómodo.",
  // template ankle-sprain-return
  "Ankle sprain 2: return": "Esguince de tobillo 2: vuelta a la actividad",
  "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.":
    "Desde la semana 3 de este programa: haga en su lugar la elevación de talón con una pierna, tantas como pueda hacer bien.",
  "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.":
    "Cuando 30 segundos sean fáciles, gire la cabeza de un lado al otro, o póngase de pie sobre una toalla doblada.",
  // template steady-on-your-feet-start
  "Steady on your feet 1: start": "Paso firme 1: inicio",
  "Put the chair against a wall. Use your hands as much as you need.":
    "Ponga la silla contra una pared. Use las manos todo lo que necesite.",
  "Hold the kitchen worktop with both hands.": "Agárrese al mueble de la cocina con las dos manos.",
  "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.":
    "Siga agarrándose al mueble de la cocina. Si es demasiado difícil, no ponga los pies del todo en una línea.",
  // template steady-on-your-feet-progress
  "Steady on your feet 2: progress": "Paso firme 2: avance",
  "This is your warm-up. Stay near something firm.":
    "Este es su calentamiento. Quédese cerca de algo firme.",
  "Without your hands if you can.": "Sin las manos, si puede.",
  "Along the worktop, with your hands just above it.":
    "A lo largo del mueble de la cocina, con las manos justo por encima.",
  "One hand close to the worktop.": "Una mano cerca del mueble de la cocina.",
  "Ten steps along the worktop, turn slowly, ten steps back.":
    "Diez pasos a lo largo del mueble de la cocina, gire despacio, diez pasos de vuelta.",
  "On the lowest stair, with a hand on the rail.":
    "En el escalón más bajo, con una mano en el pasamanos.",
};
