import type { Sentences } from "../sentences";

export const trunkAndHipUpright: Sentences = {
  "Side plank from knees": "Planche latérale sur les genoux",
  "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.":
    "Couchez-vous sur le côté, les genoux pliés. Redressez-vous sur l’avant-bras, le coude sous l’épaule.",
  "Lift your hips until you are straight from head to knees.":
    "Levez le bassin jusqu’à être en ligne droite de la tête aux genoux.",
  "Hold and breathe.": "Tenez et respirez.",
  "Lower your hips slowly. Then change sides.":
    "Redescendez lentement le bassin. Puis changez de côté.",
  "Push the floor away with your forearm.": "Repoussez le sol avec l’avant-bras.",
  "Move your hips forward, so that you are not sitting back.":
    "Avancez le bassin pour ne pas laisser les fesses partir en arrière.",
  "Keep your top shoulder above the bottom one.":
    "Gardez l’épaule du haut au-dessus de celle du bas.",
  "Put a folded towel under your elbow and knee if they are sore.":
    "Mettez une serviette pliée sous le coude et le genou s’ils sont douloureux.",
  "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.":
    "Arrêtez si l’épaule fait mal. Faites-le plutôt debout, l’avant-bras contre un mur.",
  "Side plank": "Planche latérale",
  "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.":
    "Couchez-vous sur le côté, les jambes tendues, un pied sur l’autre. Redressez-vous sur l’avant-bras.",
  "Lift your hips until you are straight from head to feet.":
    "Levez le bassin jusqu’à être en ligne droite de la tête aux pieds.",
  "Hold and breathe. Keep your hips up.": "Tenez et respirez. Gardez le bassin en haut.",
  "Lower slowly. Then change sides.": "Redescendez lentement. Puis changez de côté.",
  "Keep your elbow right below your shoulder.": "Gardez le coude juste sous l’épaule.",
  "Lift the side of your waist that is nearer to the floor.":
    "Remontez le côté de la taille qui est le plus près du sol.",
  "Look straight ahead.": "Regardez droit devant vous.",
  "Bend your knees and hold from there if your hips sag.":
    "Pliez les genoux et tenez ainsi si le bassin s’affaisse.",
  "Stop if your shoulder or back hurts.": "Arrêtez si l’épaule ou le dos fait mal.",
  "Put one foot in front of the other if you wobble.":
    "Mettez un pied devant l’autre si vous manquez d’équilibre.",
  "Plank from knees": "Planche sur les genoux",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders.":
    "Allongez-vous sur le ventre, en appui sur les avant-bras, les coudes sous les épaules.",
  "Bend your knees. Tighten your tummy and bottom.":
    "Pliez les genoux. Serrez le ventre et les fesses.",
  "Hold and breathe. Then lower slowly.": "Tenez et respirez. Puis redescendez lentement.",
  "Pull your ribs and your hips gently towards each other.":
    "Rapprochez doucement les côtes et le bassin.",
  "Push the floor away with your forearms.": "Repoussez le sol avec les avant-bras.",
  "Look at the floor between your hands.": "Regardez le sol entre vos mains.",
  "Stop as soon as you feel it in your lower back instead of your tummy.":
    "Arrêtez dès que vous le sentez dans le bas du dos plutôt que dans le ventre.",
  "Put a folded towel under your knees if they are sore.":
    "Mettez une serviette pliée sous les genoux s’ils sont douloureux.",
  Plank: "Planche",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.":
    "Allongez-vous sur le ventre, en appui sur les avant-bras, les coudes sous les épaules. Posez les orteils repliés au sol.",
  "Tighten your tummy and bottom and lift your hips and knees.":
    "Serrez le ventre et les fesses, et levez le bassin et les genoux.",
  "Make one straight line from head to heels. Hold and breathe.":
    "Formez une ligne droite de la tête aux talons. Tenez et respirez.",
  "Lower your knees first, then your hips.": "Redescendez d’abord les genoux, puis le bassin.",
  "Tuck your tailbone under a little.": "Rentrez un peu le coccyx.",
  "Push back through your heels.": "Poussez les talons vers l’arrière.",
  "Several short holds are better than one long one with a sagging back.":
    "Mieux vaut tenir plusieurs fois peu de temps qu’une fois longtemps avec le dos qui se creuse.",
  "Put your knees down if you feel it in your lower back.":
    "Posez les genoux si vous le sentez dans le bas du dos.",
  "Bird-dog, arms only": "Bird-dog, bras seulement",
  "Tighten your tummy gently.": "Serrez doucement le ventre.",
  "Reach one arm forward until it is level with your body. Keep your chest level.":
    "Tendez un bras vers l’avant jusqu’à la hauteur du corps. Gardez la poitrine bien horizontale.",
  "Hold for a few seconds, put the hand down and change arms.":
    "Tenez quelques secondes, reposez la main et changez de bras.",
  "Shift your weight as little as you can.": "Déplacez votre poids le moins possible.",
  "Reach long, with your thumb pointing up.": "Allongez-vous loin, le pouce vers le haut.",
  "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.":
    "Si votre épaule fait mal, glissez la main vers l’avant sur le sol au lieu de la lever.",
  "Bird-dog, legs only": "Bird-dog, jambes seulement",
  "Slide one foot back along the floor until the leg is straight.":
    "Glissez un pied vers l’arrière sur le sol jusqu’à ce que la jambe soit tendue.",
  "Lift the leg until it is level with your body. Hold for a few seconds.":
    "Levez la jambe jusqu’à la hauteur du corps. Tenez quelques secondes.",
  "Come back to the start and change legs.": "Revenez au départ et changez de jambe.",
  "Reach back with your heel, not up.": "Étirez le talon vers l’arrière, pas vers le haut.",
  "Squeeze your bottom to lift the leg.": "Serrez les fesses pour lever la jambe.",
  "If it is too hard, keep your toes on the floor and only slide the foot.":
    "Si c’est trop dur, gardez les orteils au sol et glissez seulement le pied.",
  "Standing back extension": "Extension du dos debout",
  "Stand tall with your feet as wide apart as your hips.":
    "Mettez-vous debout, le dos bien droit, les pieds écartés de la largeur du bassin.",
  "Put both hands on the small of your back, fingers pointing down.":
    "Posez les deux mains sur le creux du dos, les doigts vers le bas.",
  "Lean your shoulders back over your hands. Keep your knees straight.":
    "Penchez les épaules en arrière par-dessus les mains. Gardez les genoux tendus.",
  "Stay for a moment, then come back up.": "Restez un instant, puis redressez-vous.",
  "Use your hands as the hinge.": "Vos mains servent de charnière.",
  "Let your hips drift forward a little.": "Laissez le bassin avancer un peu.",
  "Keep looking ahead, so that your neck does not tip back.":
    "Continuez à regarder devant vous, pour que la nuque ne parte pas en arrière.",
  "Stand with a worktop behind you if you feel unsure on your feet.":
    "Mettez-vous dos à un plan de travail si vous n’êtes pas stable sur vos jambes.",
  "Stop if pain or tingling moves down your leg.":
    "Arrêtez si une douleur ou des fourmillements descendent dans la jambe.",
  "Come up slowly if you get dizzy.": "Redressez-vous lentement si la tête vous tourne.",
  "Hip hinge": "Charnière de hanche",
  "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.":
    "Mettez-vous debout, les pieds écartés de la largeur du bassin et les genoux souples. Posez les mains sur les cuisses.",
  "Push your bottom straight back and let your chest tip forward.":
    "Poussez les fesses droit en arrière et laissez la poitrine pencher vers l’avant.",
  "Slide your hands down to your knees. Your back keeps its shape.":
    "Glissez les mains jusqu’aux genoux. Le dos garde sa forme.",
  "Squeeze your bottom and come back up tall.": "Serrez les fesses et redressez-vous bien.",
  "Pretend to close a car door with your bottom.":
    "Faites comme si vous fermiez une portière de voiture avec les fesses.",
  "Keep your weight in the middle of your feet.": "Gardez votre poids au milieu des pieds.",
  "Let your head follow the line of your back.": "Gardez la tête dans la ligne du dos.",
  "Go only as low as your back stays straight.":
    "Descendez seulement tant que votre dos reste droit.",
  "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.":
    "Si vous ne savez pas jusqu’où aller, mettez-vous devant un mur, dos au mur, et touchez-le avec les fesses.",
  "Single-leg hip hinge": "Charnière de hanche sur une jambe",
  "Stand on one leg with that knee soft.":
    "Mettez-vous debout sur une jambe, ce genou un peu souple.",
  "Tip forward from your hip and let the other leg rise straight behind you.":
    "Penchez-vous en avant à partir de la hanche et laissez l’autre jambe monter, tendue, derrière vous.",
  "Stop when your body and the back leg are nearly level with the floor.":
    "Arrêtez-vous quand le corps et la jambe arrière sont presque à l’horizontale.",
  "Squeeze your bottom and come back up slowly. Then change legs.":
    "Serrez les fesses et redressez-vous lentement. Puis changez de jambe.",
  "Your head and your back heel are the two ends of a seesaw.":
    "La tête et le talon arrière sont les deux bouts d’une balançoire à bascule.",
  "Point the toes of the lifted foot at the floor.":
    "Pointez vers le sol les orteils du pied levé.",
  "Look at a spot on the floor about a metre ahead.":
    "Regardez un point sur le sol, à environ un mètre devant vous.",
  "Stand beside a worktop or a wall, so that you can touch it.":
    "Mettez-vous à côté d’un plan de travail ou d’un mur, pour pouvoir le toucher.",
  "Go less low if the back of your thigh pulls hard.":
    "Descendez moins bas si ça tire fort derrière la cuisse.",
  "Pallof press": "Pallof press",
  "Fix a band at chest height. Stand side-on to it and step away until it is tight.":
    "Fixez un élastique à hauteur de poitrine. Placez-vous de côté et éloignez-vous jusqu’à ce qu’il soit tendu.",
  "Hold the band with both hands in front of your chest.":
    "Tenez l’élastique à deux mains devant la poitrine.",
  "Push your hands straight out in front. Do not let the band turn you.":
    "Poussez les mains droit devant vous. Ne laissez pas l’élastique vous faire tourner.",
  "Hold for a moment and bring your hands back. Then turn round for the other side.":
    "Tenez un instant et ramenez les mains. Puis tournez-vous pour faire l’autre côté.",
  "Keep your breastbone pointing straight ahead.": "Gardez le sternum pointé droit devant.",
  "Stand with soft knees and a tall back.": "Gardez les genoux souples et le dos bien droit.",
  "Breathe out as you push.": "Soufflez quand vous poussez.",
  "Check the band for cracks, and that what it hangs on cannot move.":
    "Vérifiez que l’élastique n’a pas de fissures et que ce qui le tient ne peut pas bouger.",
  "Stand nearer to where the band is fixed if your back or shoulder complains.":
    "Rapprochez-vous de l’endroit où l’élastique est fixé si votre dos ou votre épaule se plaint.",
  "Standing hip abduction": "Lever de jambe sur le côté, debout",
  "Stand tall beside a sturdy chair and hold on to its back.":
    "Mettez-vous debout, le dos bien droit, à côté d’une chaise solide et tenez son dossier.",
  "Shift your weight on to the leg next to the chair.":
    "Passez votre poids sur la jambe qui est près de la chaise.",
  "Lift the other leg straight out to the side, toes pointing ahead.":
    "Levez l’autre jambe, tendue, sur le côté, les orteils vers l’avant.",
  "Lower it slowly. Do all your turns, then change sides.":
    "Redescendez-la lentement. Faites toutes vos répétitions, puis changez de côté.",
  "Grow tall through the leg you stand on.": "Grandissez-vous sur la jambe d’appui.",
  "Keep both hip bones level.": "Gardez les deux os du bassin à la même hauteur.",
  "A small, slow lift is enough.": "Il suffit de lever un peu, lentement.",
  "Use a chair that cannot slide, or a kitchen worktop.":
    "Prenez une chaise qui ne peut pas glisser, ou un plan de travail de cuisine.",
  "Put the foot down between the turns if you wobble.":
    "Reposez le pied entre les répétitions si vous manquez d’équilibre.",
  "Standing hip extension": "Lever de jambe vers l’arrière, debout",
  "Stand tall behind a sturdy chair and hold on to its back.":
    "Mettez-vous debout, le dos bien droit, derrière une chaise solide et tenez son dossier.",
  "Tighten your tummy and your bottom gently.": "Serrez doucement le ventre et les fesses.",
  "Take one straight leg back without leaning forward. Hold for a moment.":
    "Emmenez une jambe tendue en arrière sans vous pencher en avant. Tenez un instant.",
  "Lower it slowly. Do all your turns, then change legs.":
    "Redescendez-la lentement. Faites toutes vos répétitions, puis changez de jambe.",
  "Start the movement from your bottom.": "Commencez le mouvement par les fesses.",
  "Keep your chest tall above your hips.": "Gardez la poitrine bien haute au-dessus du bassin.",
  "Small and slow is right.": "Petit et lent, c’est bien.",
  "Lift less far if you feel it in your back.": "Allez moins loin si vous le sentez dans le dos.",
  "Lateral band walk": "Marche latérale avec élastique",
  "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.":
    "Mettez un élastique en boucle autour des deux jambes, juste au-dessus des genoux. Mettez-vous debout, les pieds écartés de la largeur du bassin.",
  "Bend your hips and knees a little and stay at that height.":
    "Pliez un peu les hanches et les genoux et restez à cette hauteur.",
  "Step out to the side against the band.": "Faites un pas de côté contre l’élastique.",
  "Let the other foot follow slowly. Walk so to one side, then back to the other.":
    "Laissez l’autre pied suivre lentement. Marchez ainsi d’un côté, puis revenez de l’autre.",
  "Keep the band tight all the time.": "Gardez l’élastique toujours tendu.",
  "Point your knees the same way as your toes.":
    "Pointez les genoux dans la même direction que les orteils.",
  "Keep your head level, as if under a low ceiling.":
    "Gardez la tête à la même hauteur, comme sous un plafond bas.",
  "Take smaller steps if your knees or hips hurt.":
    "Faites de plus petits pas si les genoux ou les hanches font mal.",
  "Check the band for cracks before you start.":
    "Vérifiez avant de commencer que l’élastique n’a pas de fissures.",
  "Keep the floor clear on both sides.": "Gardez le sol libre des deux côtés.",
  "Standing hip flexor stretch": "Étirement des fléchisseurs de la hanche, debout",
  "Put your hands on your hips and take one big step back with one foot.":
    "Posez les mains sur les hanches et faites un grand pas en arrière avec un pied.",
  "Stand tall and tuck your tailbone gently under.":
    "Gardez le dos bien droit et rentrez doucement le coccyx.",
  "Bend the front knee and move your hips forward until the front of the back hip stretches.":
    "Pliez le genou avant et avancez le bassin jusqu’à sentir un étirement à l’avant de la hanche arrière.",
  "Hold and breathe. Then change legs.": "Tenez et respirez. Puis changez de jambe.",
  "Squeeze your bottom on the side of the back leg.":
    "Serrez la fesse du côté de la jambe arrière.",
  "Let the back heel lift.": "Laissez le talon arrière se lever.",
  "Hold on to a worktop or a sturdy chair if you feel wobbly.":
    "Tenez-vous à un plan de travail ou à une chaise solide si vous manquez d’équilibre.",
  "Take a shorter step if your knee or back hurts.":
    "Faites un pas plus court si le genou ou le dos fait mal.",
  "Figure-four stretch, sitting": "Étirement en quatre, en position assise",
  "Sit near the front of a sturdy chair with both feet flat.":
    "Asseyez-vous vers l’avant d’une chaise solide, les deux pieds à plat.",
  "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.":
    "Posez les mains sur les hanches, le dos bien droit. Penchez-vous en avant à partir des hanches, le dos long.",
  "Hold when you feel a stretch in your bottom. Then change legs.":
    "Tenez quand vous sentez un étirement dans la fesse. Puis changez de jambe.",
  "Bring your breastbone towards your shin, not your nose.":
    "Approchez le sternum du tibia, pas le nez.",
  "Let the raised knee sink under its own weight.":
    "Laissez le genou levé descendre par son propre poids.",
  "Breathe out as you lean.": "Soufflez quand vous vous penchez.",
  "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.":
    "Si la cheville n’arrive pas jusqu’à la cuisse, croisez les chevilles et penchez-vous à partir de là.",
  "Stop if your crossed knee hurts.": "Arrêtez si le genou croisé fait mal.",
};
