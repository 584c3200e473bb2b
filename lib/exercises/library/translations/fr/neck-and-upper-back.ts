import type { Sentences } from "../sentences";

export const neckAndUpperBack: Sentences = {
  "Deep neck flexor nod": "Petit « oui » de la tête, sur le dos",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "Allongez-vous sur le dos, les genoux pliés et une serviette pliée sous la tête.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "Faites un tout petit « oui » de la tête. Le menton bouge un peu vers la gorge.",
  "Hold for a few seconds. Your head stays on the towel.":
    "Tenez quelques secondes. La tête reste sur la serviette.",
  "Let your chin come up again slowly.": "Laissez le menton remonter lentement.",
  "Feel the back of your head slide up the towel.":
    "Sentez l’arrière de la tête glisser vers le haut sur la serviette.",
  "The front of your neck should stay soft under your fingers.":
    "L’avant du cou doit rester souple sous vos doigts.",
  "Keep your teeth apart and your jaw loose.": "Gardez les dents écartées et la mâchoire relâchée.",
  "Make the nod smaller if your neck or head hurts.":
    "Faites un « oui » plus petit si le cou ou la tête fait mal.",
  "Stop if you feel dizzy or have trouble swallowing.":
    "Arrêtez si la tête vous tourne ou si vous avez du mal à avaler.",
  "Chin tuck": "Rentrer le menton",
  "Sit tall and look straight ahead.":
    "Asseyez-vous, le dos bien droit, et regardez droit devant vous.",
  "Slide your head straight back, as if to make a double chin.":
    "Glissez la tête droit en arrière, comme pour faire un double menton.",
  "Hold for a few seconds. Keep your eyes level.":
    "Tenez quelques secondes. Gardez les yeux à la même hauteur.",
  "Let your head come forward again slowly.": "Laissez la tête revenir lentement en avant.",
  "Imagine a drawer that slides shut.": "Imaginez un tiroir qui se ferme en glissant.",
  "Your head moves back, not up or down.": "La tête recule. Elle ne monte pas et ne descend pas.",
  "Feel the back of your neck grow long.": "Sentez la nuque s’allonger.",
  "Move only as far as is comfortable.": "Bougez seulement tant que c’est confortable.",
  "Stop if you feel dizzy, or if tingling goes down your arm.":
    "Arrêtez si la tête vous tourne, ou si des fourmillements descendent dans le bras.",
  "Neck rotation": "Rotation du cou",
  "Sit tall and let your shoulders hang loose.":
    "Asseyez-vous, le dos bien droit, les épaules relâchées.",
  "Turn your head slowly to the right, as far as is comfortable.":
    "Tournez lentement la tête à droite, tant que c’est confortable.",
  "Wait for a moment and breathe.": "Attendez un instant et respirez.",
  "Come back to the middle. Then turn to the left.": "Revenez au milieu. Puis tournez à gauche.",
  "Keep your chin level.": "Gardez le menton à la même hauteur.",
  "Let your eyes lead the way.": "Laissez les yeux montrer le chemin.",
  "Only your head turns. Your chest stays still.":
    "Seule la tête tourne. La poitrine ne bouge pas.",
  "Stop if you feel dizzy, see double or feel faint.":
    "Arrêtez si la tête vous tourne, si vous voyez double ou si vous vous sentez partir (malaise).",
  "Turn less far to the sore side. It will grow with time.":
    "Tournez moins loin du côté douloureux. Cela s’améliore avec le temps.",
  "Neck side bend": "Inclinaison du cou sur le côté",
  "Bring your right ear slowly down towards your right shoulder.":
    "Approchez lentement l’oreille droite de l’épaule droite.",
  "Come back to the middle. Then do the left side.":
    "Revenez au milieu. Puis faites le côté gauche.",
  "Keep your nose pointing forwards.": "Gardez le nez pointé vers l’avant.",
  "Let both shoulders stay heavy and low.": "Laissez les deux épaules lourdes et basses.",
  "The movement is small and smooth.": "Le mouvement est petit et régulier.",
  "Stop if tingling or pain goes down your arm.":
    "Arrêtez si des fourmillements ou une douleur descendent dans le bras.",
  "Do not push with your hand in this exercise.": "Ne poussez pas avec la main dans cet exercice.",
  "Upper trapezius stretch": "Étirement du trapèze supérieur",
  "Sit tall. Hold the edge of the chair with your right hand.":
    "Asseyez-vous, le dos bien droit. Tenez le bord de la chaise avec la main droite.",
  "Put your left hand over the top of your head.": "Passez la main gauche par-dessus la tête.",
  "Let your head tip to the left until you feel a gentle pull on the right side.":
    "Laissez la tête pencher à gauche jusqu’à sentir un léger tiraillement du côté droit.",
  "Hold and breathe. Come up slowly and change sides.":
    "Tenez et respirez. Redressez-vous lentement et changez de côté.",
  "The weight of your hand is enough. Do not pull.": "Le poids de la main suffit. Ne tirez pas.",
  "Let the shoulder on the stretched side stay low.": "Laissez basse l’épaule du côté étiré.",
  "Keep looking forwards.": "Continuez à regarder devant vous.",
  "If your hand on your head is too much, stretch without it.":
    "Si la main sur la tête est de trop, étirez sans elle.",
  "Levator scapulae stretch": "Étirement de l’élévateur de la scapula",
  "Turn your head halfway to the left.": "Tournez la tête à moitié vers la gauche.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "Regardez en bas vers l’aisselle gauche et posez la main gauche sur l’arrière de la tête.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "Tenez quand vous sentez un léger tiraillement à l’arrière du cou. Puis changez de côté.",
  "Bring your nose towards your armpit.": "Approchez le nez de l’aisselle.",
  "Keep the other shoulder low.": "Gardez l’autre épaule basse.",
  "Let your hand be heavy. Do not pull.": "Laissez la main peser. Ne tirez pas.",
  "Leave out the hand if the stretch is strong enough.":
    "Ne mettez pas la main si l’étirement est assez fort.",
  "Isometric neck press": "Poussée du cou sans bouger",
  "Sit tall with your chin gently tucked in.":
    "Asseyez-vous, le dos bien droit, le menton doucement rentré.",
  "Put your palm on your forehead. Press your head and hand softly together for a few seconds.":
    "Posez la paume sur le front. Appuyez doucement la tête et la main l’une contre l’autre pendant quelques secondes.",
  "Do the same with your palm on the side of your head. Then do the other side.":
    "Faites la même chose avec la paume sur le côté de la tête. Puis faites l’autre côté.",
  "Do the same with your palm on the back of your head.":
    "Faites la même chose avec la paume sur l’arrière de la tête.",
  "Your head does not move at all.": "La tête ne bouge pas du tout.",
  "Build the push up slowly and let it go slowly.":
    "Augmentez lentement la poussée et relâchez lentement.",
  "Use about a third of your strength.": "Utilisez environ un tiers de votre force.",
  "Push less if your neck hurts or your head aches.":
    "Poussez moins fort si vous avez mal au cou ou à la tête.",
  "Keep breathing while you push.": "Continuez à respirer pendant que vous poussez.",
  "Shoulder rolls": "Roulements d’épaules",
  "Sit tall and let your arms hang by your sides.":
    "Asseyez-vous, le dos bien droit, et laissez les bras pendre le long du corps.",
  "Bring both shoulders forward, then up towards your ears.":
    "Amenez les deux épaules vers l’avant, puis vers les oreilles.",
  "Roll them back and let them sink down.": "Roulez-les vers l’arrière et laissez-les redescendre.",
  "Go on in slow, round circles.": "Continuez en faisant des cercles lents et bien ronds.",
  "Let your arms hang like ropes.": "Laissez les bras pendre comme des cordes.",
  "Breathe in as your shoulders rise, and out as they sink.":
    "Inspirez quand les épaules montent, soufflez quand elles descendent.",
  "Make the circles as big as is comfortable.":
    "Faites des cercles aussi grands que c’est confortable.",
  "Make the circles smaller if your shoulder clicks or hurts.":
    "Faites des cercles plus petits si l’épaule claque ou fait mal.",
  "Stop if tingling goes down your arm.": "Arrêtez si des fourmillements descendent dans le bras.",
  "Shoulder blade squeeze": "Serrer les omoplates",
  "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.":
    "Asseyez-vous vers l’avant d’une chaise, le dos bien droit. Pliez les coudes et gardez-les près du corps.",
  "Draw your elbows back and squeeze your shoulder blades together.":
    "Tirez les coudes en arrière et serrez les omoplates l’une vers l’autre.",
  "Hold for a few seconds and keep breathing.": "Tenez quelques secondes et continuez à respirer.",
  "Let your shoulders come forward again slowly.":
    "Laissez lentement revenir les épaules vers l’avant.",
  "Slide your shoulder blades back and down, as if into your back pockets.":
    "Glissez les omoplates vers l’arrière et vers le bas, comme dans vos poches arrière.",
  "Imagine that you hold a pencil between them.": "Imaginez que vous tenez un crayon entre elles.",
  "Keep your neck long.": "Gardez le cou long.",
  "Squeeze less hard if your neck or shoulder hurts.":
    "Serrez moins fort si le cou ou l’épaule fait mal.",
  "Wall angel": "Ange au mur",
  "Stand with your back and head against a wall and your feet a little in front.":
    "Mettez-vous debout, le dos et la tête contre un mur, les pieds un peu en avant.",
  "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.":
    "Levez les bras sur les côtés, coudes pliés à angle droit. Posez les bras contre le mur.",
  "Slide your arms up the wall as far as they stay in touch with it.":
    "Glissez les bras vers le haut tant qu’ils touchent le mur.",
  "Slide them down again slowly.": "Redescendez-les lentement en glissant.",
  "Keep your ribs down and your tummy firm.": "Gardez les côtes basses et le ventre ferme.",
  "Keep your elbows and the backs of your hands near the wall.":
    "Gardez les coudes et le dos des mains près du mur.",
  "Keep your shoulders away from your ears.": "Gardez les épaules loin des oreilles.",
  "Stop lower if the front or top of your shoulder pinches.":
    "Arrêtez-vous plus bas si ça pince à l’avant ou au-dessus de l’épaule.",
  "If your hands do not reach the wall, keep them a little in front of it.":
    "Si vos mains n’arrivent pas jusqu’au mur, gardez-les un peu devant.",
  "Open book": "Livre ouvert",
  "Lie on your left side with a pillow under your head and your knees bent up.":
    "Couchez-vous sur le côté gauche, un oreiller sous la tête et les genoux remontés et pliés.",
  "Stretch both arms out in front of you, palm on palm.":
    "Tendez les deux bras devant vous, paume contre paume.",
  "Lift your top arm and open it over to the other side. Follow your hand with your eyes.":
    "Levez le bras du haut et ouvrez-le de l’autre côté. Suivez la main des yeux.",
  "Stay for a breath. Then close the arm again. Change sides after the set.":
    "Restez le temps d’une respiration. Puis refermez le bras. Changez de côté après la série.",
  "Keep your knees together on the floor.": "Gardez les genoux serrés au sol.",
  "Let your ribs turn, not only your arm.": "Tournez les côtes, pas seulement le bras.",
  "Breathe out as you open.": "Soufflez quand vous ouvrez.",
  "Turn less far if your shoulder or back hurts.":
    "Tournez moins loin si l’épaule ou le dos fait mal.",
  "Put a pillow between your knees if your hips are sore.":
    "Mettez un oreiller entre les genoux si vos hanches sont douloureuses.",
  "Upper back stretch over a roller": "Étirement du haut du dos sur un rouleau",
  "Sit in front of the roller and lie back so that it lies across your shoulder blades.":
    "Asseyez-vous devant le rouleau et allongez-vous en arrière, pour qu’il soit en travers des omoplates.",
  "Bend your knees, keep your bottom down and hold your head in your hands.":
    "Pliez les genoux, gardez les fesses au sol et tenez la tête dans les mains.",
  "Let your upper back bend slowly back over the roller.":
    "Laissez lentement le haut du dos se pencher en arrière par-dessus le rouleau.",
  "Come up again. Move the roller a little up or down and do it again.":
    "Remontez. Déplacez un peu le rouleau vers le haut ou vers le bas et recommencez.",
  "Your hands carry your head. Your neck stays loose.":
    "Les mains portent la tête. Le cou reste relâché.",
  "Breathe out as you bend back.": "Soufflez quand vous vous penchez en arrière.",
  "Bend over the roller, not in your lower back.":
    "Penchez-vous par-dessus le rouleau, ne creusez pas le bas du dos.",
  "Use a rolled towel instead if the roller is too hard.":
    "Prenez plutôt une serviette roulée si le rouleau est trop dur.",
  "Stop if your ribs hurt or tingling goes into your arms.":
    "Arrêtez si les côtes font mal ou si des fourmillements vont dans les bras.",
};
