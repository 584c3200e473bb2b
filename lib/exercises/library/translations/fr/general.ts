import type { Sentences } from "../sentences";

export const general: Sentences = {
  "Belly breathing lying down": "Respiration par le ventre, en position couchée",
  "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.":
    "Allongez-vous sur le dos, les genoux pliés. Posez une main sur le ventre et l’autre sur la poitrine.",
  "Breathe in slowly through your nose. Let the hand on your belly rise.":
    "Inspirez lentement par le nez. Laissez monter la main qui est sur le ventre.",
  "Keep the hand on your chest as still as you can.":
    "Bougez le moins possible la main qui est sur la poitrine.",
  "Breathe out slowly and feel the belly hand sink again.":
    "Soufflez lentement et sentez redescendre la main sur le ventre.",
  "Imagine a balloon in your belly that fills and empties.":
    "Imaginez dans votre ventre un ballon qui se remplit et se vide.",
  "Let your shoulders and jaw go soft.": "Relâchez les épaules et la mâchoire.",
  "Let the breath out take longer than the breath in.":
    "Soufflez plus longtemps que vous n’inspirez.",
  "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.":
    "Si la tête vous tourne ou si vous avez des fourmillements dans les doigts, respirez comme d’habitude jusqu’à ce que cela passe.",
  "If lying flat makes you short of breath, do it sitting or with your back propped up.":
    "Si vous manquez d’air à plat, faites-le en position assise ou avec le dos relevé.",
  "Pursed-lip breathing": "Respiration lèvres pincées",
  "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.":
    "Asseyez-vous sur une chaise et relâchez les épaules. Tenez un doigt levé devant la bouche, comme si c’était une bougie.",
  "Breathe in through your nose for two counts with your mouth closed.":
    "Inspirez par le nez pendant deux temps, la bouche fermée.",
  "Make your lips narrow, as for whistling.": "Pincez les lèvres, comme pour siffler.",
  "Breathe out gently towards your finger for four counts. The flame should only flicker.":
    "Soufflez doucement vers le doigt pendant quatre temps. La flamme doit seulement vaciller.",
  "Breathe out about twice as long as in.":
    "Soufflez environ deux fois plus longtemps que vous n’inspirez.",
  "Let the air flow out. Do not force it.": "Laissez l’air sortir. Ne forcez pas.",
  "Use it on stairs too: breathe out while you climb.":
    "Faites-le aussi dans les escaliers : soufflez pendant que vous montez.",
  "Stop and rest if you feel dizzy.": "Arrêtez et reposez-vous si la tête vous tourne.",
  "If your breath does not settle after some minutes of rest, get medical help.":
    "Si votre respiration ne se calme pas après quelques minutes de repos, demandez une aide médicale.",
  "Slow counted breathing": "Respiration lente et comptée",
  "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.":
    "Asseyez-vous sur une chaise, le dos bien droit, les deux pieds à plat. Posez une main sur le ventre et l’autre sur la cuisse.",
  "Breathe in through your nose while you count slowly to four.":
    "Inspirez par le nez en comptant lentement jusqu’à quatre.",
  "Breathe out while you count slowly to six.": "Soufflez en comptant lentement jusqu’à six.",
  "Go on in the same gentle rhythm, without gaps.": "Continuez au même rythme doux, sans pause.",
  "Count in your head, or follow a clock: about six breaths a minute.":
    "Comptez dans votre tête, ou suivez une horloge : environ six respirations par minute.",
  "Small and quiet breaths are enough.": "De petites respirations calmes suffisent.",
  "Let your shoulders sink each time you breathe out.":
    "Laissez descendre les épaules chaque fois que vous soufflez.",
  "Count only to three in and four out if the long count makes you short of air.":
    "Comptez seulement jusqu’à trois pour inspirer et quatre pour souffler si vous manquez d’air en comptant plus longtemps.",
  "Tense and let go": "Contracter et relâcher",
  "Lie on your back with your arms and legs loose. Breathe calmly.":
    "Allongez-vous sur le dos, les bras et les jambes relâchés. Respirez calmement.",
  "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.":
    "Fermez les poings, pliez les coudes et tirez les orteils vers vous. Serrez pendant environ cinq secondes.",
  "Let everything drop at once. Feel how heavy it is for twenty seconds.":
    "Relâchez tout d’un coup. Sentez pendant vingt secondes comme c’est lourd.",
  "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.":
    "Faites ensuite la même chose avec les épaules levées vers les oreilles, le ventre, les fesses et les cuisses.",
  "Tighten with half your strength. Letting go is what counts.":
    "Serrez avec la moitié de votre force. Ce qui compte, c’est de relâcher.",
  "Breathe on while you are tight.": "Continuez à respirer pendant que vous serrez.",
  "Notice the difference between tight and soft.":
    "Remarquez la différence entre serré et relâché.",
  "Leave out any part that hurts or cramps.":
    "Ne faites pas les parties qui font mal ou qui ont des crampes.",
  "Put a pillow under your knees if your back is not comfortable.":
    "Mettez un oreiller sous les genoux si votre dos n’est pas à l’aise.",
  "Get up slowly afterwards, as you may feel light-headed.":
    "Levez-vous lentement après, car la tête peut vous tourner.",
  "March on the spot": "Marche sur place",
  "Stand tall with your feet a hip's width apart.":
    "Mettez-vous debout, le dos bien droit, les pieds écartés de la largeur du bassin.",
  "Lift one knee up to about the height of your hip, and swing the other arm forward.":
    "Levez un genou à peu près à la hauteur de la hanche et balancez l’autre bras vers l’avant.",
  "Put the foot down softly and lift the other knee.":
    "Reposez doucement le pied et levez l’autre genou.",
  "Go on in a steady beat. Breathe all the time.":
    "Continuez à un rythme régulier. Respirez tout le temps.",
  "Stay tall as the knee comes up.": "Gardez le dos bien droit quand le genou monte.",
  "Land softly, as if somebody slept below.":
    "Posez le pied sans bruit, comme si quelqu’un dormait en dessous.",
  "Quick enough to get warm, slow enough to talk.":
    "Assez vite pour vous réchauffer, assez lentement pour pouvoir parler.",
  "Hold on to a worktop or a chair back if you feel unsteady.":
    "Tenez-vous à un plan de travail ou à un dossier de chaise si vous ne vous sentez pas stable.",
  "Lift your knees less high if your hips or knees hurt.":
    "Levez moins haut les genoux si les hanches ou les genoux font mal.",
  "Stop for chest pain, dizziness or unusual shortness of breath, and get help.":
    "Arrêtez et demandez de l’aide si vous avez mal dans la poitrine, si la tête vous tourne ou si vous manquez d’air de façon inhabituelle.",
  "Brisk walk": "Marche rapide",
  "Put on shoes that hold your feet. Start at an easy speed for the first minutes.":
    "Mettez des chaussures qui tiennent bien les pieds. Commencez à une allure facile pendant les premières minutes.",
  "Walk faster, until you breathe more deeply but can still talk.":
    "Marchez plus vite, jusqu’à respirer plus fort tout en pouvant encore parler.",
  "Let your arms swing and roll each foot from heel to toes.":
    "Laissez les bras se balancer et déroulez chaque pied du talon aux orteils.",
  "Slow down for the last minutes.": "Ralentissez pendant les dernières minutes.",
  "Quick steps rather than long ones.": "Des pas rapides plutôt que de grands pas.",
  "You should be able to talk, but not to sing.": "Vous devez pouvoir parler, mais pas chanter.",
  "Split it into short walks if pain grows on the way.":
    "Partagez en plusieurs petites marches si la douleur augmente en chemin.",
  "Take your stick or frame if you use one.":
    "Prenez votre canne ou votre déambulateur si vous en utilisez.",
  "Arm swings": "Balancements des bras",
  "Stand with your feet apart and your knees soft. Let both arms hang.":
    "Mettez-vous debout, les pieds écartés et les genoux souples. Laissez pendre les deux bras.",
  "Swing both arms forward to about the height of your shoulders.":
    "Balancez les deux bras vers l’avant, à peu près à hauteur d’épaule.",
  "Let them drop and swing back behind you.": "Laissez-les retomber et partir derrière vous.",
  "Go on loosely in a steady beat.": "Continuez sans forcer, à un rythme régulier.",
  "Let the weight of your arms do the work.": "Laissez le poids des bras faire le travail.",
  "Keep your neck long and your shoulders low.": "Gardez le cou long et les épaules basses.",
  "Let your knees give a little with each swing.":
    "Laissez les genoux se plier un peu à chaque balancement.",
  "Keep the swing small where your shoulder hurts.":
    "Faites un petit balancement là où l’épaule fait mal.",
  "Make sure that nothing and nobody is in the way.":
    "Assurez-vous que rien ni personne n’est sur le passage.",
  "Seated cat–cow": "Chat–vache en position assise",
  "Sit on the front half of a chair with both feet flat and your hands on your knees.":
    "Asseyez-vous sur la moitié avant d’une chaise, les deux pieds à plat et les mains sur les genoux.",
  "Breathe in. Tip your hips forward, lift your chest and look a little up.":
    "Inspirez. Basculez le bassin vers l’avant, levez la poitrine et regardez un peu vers le haut.",
  "Breathe out. Tip your hips back, round your back and let your chin drop.":
    "Soufflez. Basculez le bassin vers l’arrière, arrondissez le dos et laissez descendre le menton.",
  "Start each movement at your hips and let it roll up to your head.":
    "Commencez chaque mouvement par le bassin et laissez-le monter jusqu’à la tête.",
  "Make the part that hurts smaller.": "Faites plus petite la partie qui fait mal.",
  "If your neck is sore, keep looking straight ahead.":
    "Si votre cou est douloureux, continuez à regarder droit devant vous.",
  "Choose a firm chair without wheels.": "Prenez une chaise solide sans roulettes.",
  "Seated trunk rotation": "Rotation du buste en position assise",
  "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.":
    "Asseyez-vous vers l’avant d’une chaise, le dos bien droit, les deux pieds à plat. Croisez les bras sur la poitrine.",
  "Turn your chest and head slowly to the right, as far as is comfortable.":
    "Tournez lentement la poitrine et la tête à droite, tant que c’est confortable.",
  "Come back to the middle.": "Revenez au milieu.",
  "Turn to the left in the same way.": "Tournez à gauche de la même façon.",
  "Keep both knees pointing forward.": "Gardez les deux genoux pointés vers l’avant.",
  "Breathe out as you turn.": "Soufflez quand vous tournez.",
  "Turn less if you feel pain in your back or ribs.":
    "Tournez moins si vous avez mal au dos ou aux côtes.",
  "Standing side bend": "Inclinaison sur le côté, debout",
  "Stand with your feet a hip's width apart and your arms by your sides.":
    "Mettez-vous debout, les pieds écartés de la largeur du bassin et les bras le long du corps.",
  "Lift one arm over your head.": "Levez un bras au-dessus de la tête.",
  "Bend to the other side. Let your other hand slide down your thigh.":
    "Penchez-vous de l’autre côté. Laissez l’autre main glisser le long de la cuisse.",
  "Breathe, then come up slowly. Change sides.":
    "Respirez, puis redressez-vous lentement. Changez de côté.",
  "Reach up first, then over.": "Étirez-vous d’abord vers le haut, puis sur le côté.",
  "Imagine that you stand between two panes of glass.": "Imaginez que vous êtes entre deux vitres.",
  "Keep both feet heavy on the floor.": "Gardez les deux pieds lourds sur le sol.",
  "Bend less if it pinches on the side you bend to.":
    "Penchez-vous moins si ça pince du côté où vous vous penchez.",
  "If your shoulder hurts, put that hand on your hip instead.":
    "Si l’épaule fait mal, posez plutôt cette main sur la hanche.",
  "Stand near a wall if you feel unsteady.":
    "Mettez-vous près d’un mur si vous ne vous sentez pas stable.",
  "Thread the needle": "Enfiler l’aiguille",
  "Go on your hands and knees with your back flat.": "Mettez-vous à quatre pattes, le dos plat.",
  "Slide one hand, palm up, along the floor under the other arm.":
    "Glissez une main sur le sol, paume vers le haut, sous l’autre bras.",
  "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.":
    "Laissez cette épaule et le côté de la tête descendre au sol. L’autre main peut avancer.",
  "Breathe out there. Then push up with the other hand and come back.":
    "Soufflez là. Puis poussez avec l’autre main et revenez.",
  "Keep your hips above your knees.": "Gardez les hanches au-dessus des genoux.",
  "Let your eyes follow your hand.": "Suivez la main des yeux.",
  "Turn your ribs, not only your arm.": "Tournez les côtes, pas seulement votre bras.",
  "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.":
    "N’allez qu’à mi-chemin si l’épaule ou le cou n’aime pas le sol, ou mettez un coussin sous la tête.",
  "Sciatic nerve slider": "Glissement du nerf sciatique",
  "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.":
    "Asseyez-vous sur une chaise ou un tabouret, les mains derrière le dos. Laissez le dos s’arrondir et le menton descendre.",
  "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.":
    "Tendez la jambe douloureuse et tirez les orteils vers le haut. En même temps, levez la tête et regardez en haut.",
  "Bend the knee again and let your chin drop at the same time.":
    "Repliez le genou et, en même temps, laissez descendre le menton.",
  "Keep going smoothly. Do not hold the ends.":
    "Continuez en douceur. Ne vous arrêtez pas aux deux bouts.",
  "Head and leg move together, like the two ends of a string.":
    "La tête et la jambe bougent ensemble, comme les deux bouts d’une ficelle.",
  "Keep your back slumped the whole time.": "Gardez le dos arrondi tout le temps.",
  "Slow and smooth, about three seconds each way.":
    "Lentement et en douceur, environ trois secondes dans chaque sens.",
  "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.":
    "Un léger tiraillement n’est pas grave. Mais si une douleur, un engourdissement ou des fourmillements restent, faites un mouvement plus petit ou arrêtez.",
  "Lift the foot less high if you feel it in your back.":
    "Levez moins haut le pied si vous le sentez dans le dos.",
  "Femoral nerve slider": "Glissement du nerf fémoral",
  "Lie on your front and prop yourself up on your forearms. Let your head hang down.":
    "Allongez-vous sur le ventre et redressez-vous sur les avant-bras. Laissez pendre la tête.",
  "Bend the knee of the sore leg. Lift your head at the same time and look ahead.":
    "Pliez le genou de la jambe douloureuse. En même temps, levez la tête et regardez devant vous.",
  "Lower the leg and let your head drop at the same time.":
    "Redescendez la jambe et, en même temps, laissez descendre la tête.",
  "Head up as the heel comes up. Head down as the foot goes down.":
    "La tête monte quand le talon monte. La tête descend quand le pied descend.",
  "Keep both hip bones on the floor.": "Gardez les deux os du bassin au sol.",
  "About three seconds each way.": "Environ trois secondes dans chaque sens.",
  "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.":
    "Un léger tiraillement à l’avant de la cuisse n’est pas grave. Mais si des fourmillements ou un engourdissement restent, arrêtez.",
  "If propping up hurts your back, put a pillow under your belly or lie flat.":
    "Si être en appui sur les avant-bras fait mal au dos, mettez un oreiller sous le ventre ou restez à plat.",
  "Median nerve slider": "Glissement du nerf médian",
  "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.":
    "Mettez-vous debout, le dos bien droit. Levez un bras sur le côté à hauteur d’épaule, le coude plié et la paume vers vous.",
  "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.":
    "Tendez le coude et pliez la main vers l’arrière jusqu’à ce que les doigts pointent vers le bas. En même temps, penchez la tête vers ce bras.",
  "Bend the elbow and let the hand come back. Tilt your head away at the same time.":
    "Pliez le coude et laissez revenir la main. En même temps, penchez la tête de l’autre côté.",
  "Head and hand move together, to the same side.":
    "La tête et la main bougent ensemble, du même côté.",
  "Keep your shoulder down.": "Gardez l’épaule en bas.",
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.":
    "Un léger tiraillement n’est pas grave. Mais si une douleur, des fourmillements ou un engourdissement restent, faites un mouvement plus petit ou arrêtez.",
  "Keep the arm lower if your shoulder hurts at this height.":
    "Gardez le bras plus bas si l’épaule fait mal à cette hauteur.",
  "Ulnar nerve slider": "Glissement du nerf ulnaire",
  "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.":
    "Mettez-vous debout, le dos bien droit. Tenez un bras sur le côté, presque tendu, la paume vers le bas et la tête penchée de l’autre côté.",
  "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.":
    "Pliez le coude et pliez la main vers l’arrière, comme pour porter un plateau près de l’oreille. En même temps, penchez la tête vers ce bras.",
  "Straighten the arm again and tilt your head away at the same time.":
    "Tendez de nouveau le bras et, en même temps, penchez la tête de l’autre côté.",
  "Think of a waiter who lifts a tray and puts it down.":
    "Pensez à un serveur qui lève un plateau et le repose.",
  "Fingers point to your shoulder when the tray is up.":
    "Les doigts pointent vers l’épaule quand le plateau est en haut.",
  "Do not lean on your bent elbow during the day.":
    "Ne vous appuyez pas sur le coude plié pendant la journée.",
  "Radial nerve slider": "Glissement du nerf radial",
  "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.":
    "Mettez-vous debout, le dos bien droit, un coude plié et la main relâchée devant vous. Penchez la tête à l’opposé de ce bras.",
  "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.":
    "Tendez le bras vers le bas et un peu vers l’extérieur, fermez légèrement le poing et pliez le poignet pour que la paume regarde en arrière et vers le haut.",
  "Tilt your head towards that arm at the same time.":
    "En même temps, penchez la tête vers ce bras.",
  "Bend the elbow again and tilt your head away. Keep going smoothly.":
    "Repliez le coude et penchez la tête à l’opposé. Continuez en douceur.",
  "Think of a waiter who takes a tip behind his back.":
    "Pensez à un serveur qui prend un pourboire derrière son dos.",
  "Keep the hand open if making a fist hurts your elbow.":
    "Gardez la main ouverte si fermer le poing fait mal au coude.",
};
