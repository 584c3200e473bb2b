import type { Sentences } from "../sentences";

export const lowBack: Sentences = {
  "Pelvic tilt": "Bascule du bassin",
  "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.":
    "Allongez-vous sur le dos sur un tapis. Pliez les genoux et gardez les deux pieds à plat sur le sol.",
  "Gently tighten your tummy and press the hollow of your back down to the floor.":
    "Serrez doucement le ventre et appuyez le creux du dos vers le sol.",
  "Hold for a few seconds. Keep breathing.": "Tenez quelques secondes. Continuez à respirer.",
  "Let go slowly until your back is in its usual curve. Then do it again.":
    "Relâchez lentement jusqu’à ce que votre dos retrouve sa courbe habituelle. Puis recommencez.",
  "Think of tipping a bowl of water in your hips towards your chin.":
    "Imaginez un bol d’eau dans votre bassin, que vous faites basculer vers votre menton.",
  "Only your hips rock. Your shoulders and feet stay still.":
    "Seul le bassin bascule. Les épaules et les pieds ne bougent pas.",
  "Breathe out as you press down.": "Soufflez quand vous appuyez vers le bas.",
  "Move in a smaller range if your back or leg hurts more when you press down.":
    "Faites un mouvement plus petit si votre dos ou votre jambe fait plus mal quand vous appuyez.",
  "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.":
    "Après le quatrième mois de grossesse, faites-le debout contre un mur au lieu de vous allonger.",
  "Cat–cow": "Chat–vache",
  "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.":
    "Mettez-vous à quatre pattes. Placez les mains sous les épaules et les genoux sous les hanches.",
  "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.":
    "Inspirez. Laissez le ventre descendre, levez la tête et les fesses. C’est la vache.",
  "Breathe out. Push your back up like an angry cat and let your head and bottom drop.":
    "Soufflez. Poussez le dos vers le haut comme un chat en colère, laissez descendre la tête et les fesses.",
  "Keep moving slowly from one to the other.":
    "Passez lentement de l’une à l’autre position, sans vous arrêter.",
  "Let your breath set the speed.": "Suivez le rythme de votre respiration.",
  "Start each movement at your tailbone and let it roll up to your head.":
    "Commencez chaque mouvement au coccyx et laissez-le monter jusqu’à la tête.",
  "Push the floor away with straight arms.": "Repoussez le sol, les bras tendus.",
  "If your wrists hurt, lean on your fists or forearms.":
    "Si vos poignets font mal, appuyez-vous sur les poings ou sur les avant-bras.",
  "If your knees hurt, kneel on a folded towel.":
    "Si vos genoux font mal, posez-les sur une serviette pliée.",
  "If your neck hurts, keep looking at the floor.":
    "Si votre cou fait mal, continuez à regarder le sol.",
  "Child’s pose": "Posture de l’enfant",
  "Kneel on a mat and sit back on your heels.":
    "Mettez-vous à genoux sur un tapis et asseyez-vous sur vos talons.",
  "Walk your hands forward and lower your forehead to the mat.":
    "Avancez les mains pas à pas et posez le front sur le tapis.",
  "Rest there and breathe deeply into your lower back.":
    "Restez là et respirez profondément dans le bas du dos.",
  "To come up, walk your hands back towards your knees.":
    "Pour vous redresser, ramenez les mains pas à pas vers les genoux.",
  "Let your bottom stay heavy on your heels.": "Laissez les fesses peser lourd sur les talons.",
  "Let your shoulders melt towards the floor.": "Laissez les épaules se relâcher vers le sol.",
  "Feel your back widen with each breath in.": "Sentez votre dos s’élargir à chaque inspiration.",
  "If your knees do not bend this far, put a pillow between your bottom and your heels.":
    "Si vos genoux ne se plient pas autant, mettez un oreiller entre les fesses et les talons.",
  "If your forehead does not reach the mat, rest it on your fists or a cushion.":
    "Si votre front ne touche pas le tapis, posez-le sur vos poings ou sur un coussin.",
  "Widen your knees if your tummy gets in the way or you are pregnant.":
    "Écartez les genoux si votre ventre vous gêne ou si vous êtes enceinte.",
  Bridge: "Pont",
  "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.":
    "Allongez-vous sur le dos, les genoux pliés, les pieds à plat et écartés de la largeur du bassin.",
  "Push through your heels and lift your hips until your body is straight from shoulders to knees.":
    "Poussez sur les talons et levez le bassin, jusqu’à ce que le corps soit droit des épaules aux genoux.",
  "Squeeze your bottom and hold at the top for a few seconds.":
    "Serrez les fesses et tenez en haut quelques secondes.",
  "Lower your hips slowly to the floor.": "Redescendez lentement le bassin jusqu’au sol.",
  "Press your heels into the floor.": "Appuyez les talons dans le sol.",
  "Keep your knees in line with your feet.": "Gardez les genoux dans l’axe des pieds.",
  "Keep your ribs down. Your bottom does the work, not your back.":
    "Gardez les côtes basses. Ce sont les fesses qui travaillent, pas le dos.",
  "Lift less high if you feel it in your back instead of your bottom.":
    "Montez moins haut si vous le sentez dans le dos plutôt que dans les fesses.",
  "If you get a cramp behind your thigh, move your feet closer to you.":
    "Si vous avez une crampe derrière la cuisse, rapprochez les pieds de vous.",
  "Do not turn your head while you are up.":
    "Ne tournez pas la tête pendant que vous êtes en haut.",
  "Knee to chest": "Genou vers la poitrine",
  "Lie on your back with both legs straight.": "Allongez-vous sur le dos, les deux jambes tendues.",
  "Bend one knee and take hold of your shin with both hands.":
    "Pliez un genou et prenez le tibia à deux mains.",
  "Draw the knee towards your chest until you feel a gentle stretch.":
    "Tirez le genou vers la poitrine jusqu’à sentir un léger étirement.",
  "Hold and breathe. Lower the leg and change sides.":
    "Tenez et respirez. Reposez la jambe et changez de côté.",
  "Keep your head and shoulders resting on the floor.":
    "Laissez la tête et les épaules posées sur le sol.",
  "Let the other leg stay long and heavy.": "Laissez l’autre jambe longue et lourde.",
  "Breathe out as the knee comes closer.": "Soufflez quand le genou se rapproche.",
  "If your knee is sore, hold behind your thigh instead of on your shin.":
    "Si votre genou est douloureux, tenez l’arrière de la cuisse au lieu du tibia.",
  "If the straight leg pulls on your back, bend it and put the foot flat.":
    "Si la jambe tendue tire sur votre dos, pliez-la et posez le pied à plat.",
  "For more stretch, bring both knees up, but only when one is easy.":
    "Pour étirer plus, ramenez les deux genoux, mais seulement quand un seul genou est facile.",
  "Piriformis stretch": "Étirement du piriforme",
  "Lie on your back with your knees bent and your feet flat.":
    "Allongez-vous sur le dos, les genoux pliés et les pieds à plat.",
  "Rest one ankle across the other thigh, just above the knee.":
    "Posez une cheville sur l’autre cuisse, juste au-dessus du genou.",
  "Hold behind that thigh with both hands and draw the leg gently towards your chest.":
    "Prenez cette cuisse par l’arrière à deux mains et tirez doucement la jambe vers la poitrine.",
  "Hold when you feel a stretch in your bottom. Then change sides.":
    "Tenez quand vous sentez un étirement dans la fesse. Puis changez de côté.",
  "Let the knee of the crossed leg fall outwards.":
    "Laissez le genou de la jambe croisée partir vers l’extérieur.",
  "Keep your head and shoulders on the floor.": "Gardez la tête et les épaules au sol.",
  "Relax your bottom as you breathe out.": "Relâchez les fesses quand vous soufflez.",
  "If you cannot reach your thigh, put a towel round it and hold the ends.":
    "Si vous n’arrivez pas à prendre votre cuisse, passez une serviette autour et tenez les deux bouts.",
  "Stop if tingling or pain goes further down your leg.":
    "Arrêtez si des fourmillements ou une douleur descendent plus bas dans la jambe.",
  "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.":
    "Si le genou croisé fait mal, rapprochez la cheville de la hanche ou baissez la jambe.",
  "Seated spinal twist": "Torsion du dos en position assise",
  "Sit on the floor with both legs straight in front of you.":
    "Asseyez-vous par terre, les deux jambes tendues devant vous.",
  "Bend your right knee and put that foot on the floor outside your left thigh.":
    "Pliez le genou droit et posez ce pied par terre, à l’extérieur de la cuisse gauche.",
  "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.":
    "Posez la main droite par terre derrière vous et le coude gauche sur l’extérieur du genou droit.",
  "Turn gently to the right and look over your right shoulder.":
    "Tournez doucement à droite et regardez par-dessus votre épaule droite.",
  "Hold and breathe. Come back slowly and change sides.":
    "Tenez et respirez. Revenez lentement et changez de côté.",
  "Grow tall first, then turn.": "Grandissez-vous d’abord, puis tournez.",
  "Turn from your ribs, not by pulling on your arms.":
    "Tournez à partir des côtes, sans tirer avec les bras.",
  "Keep both sides of your bottom on the floor.": "Gardez les deux fesses par terre.",
  "Sit on a folded blanket if your back rounds.":
    "Asseyez-vous sur une couverture pliée si votre dos s’arrondit.",
  "Turn only as far as is comfortable. Never jerk into the turn.":
    "Tournez seulement tant que c’est confortable. Ne donnez jamais d’à-coup.",
  "Hug the knee with your arm if the elbow does not reach.":
    "Entourez le genou avec le bras si le coude n’arrive pas jusque-là.",
  "Wall sit": "Chaise contre le mur",
  "Stand with your back against a wall and your feet about two foot-lengths in front of it.":
    "Mettez-vous debout, le dos contre un mur et les pieds à environ deux longueurs de pied devant le mur.",
  "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.":
    "Glissez le long du mur jusqu’à être comme sur une chaise. Arrêtez-vous plus haut si c’est trop dur.",
  "Keep your whole back against the wall and hold.": "Gardez tout le dos contre le mur et tenez.",
  "Push through your heels and slide up again.": "Poussez sur les talons et remontez en glissant.",
  "Keep your knees above your ankles, not past your toes.":
    "Gardez les genoux au-dessus des chevilles, sans dépasser les orteils.",
  "Put your weight on your heels.": "Mettez votre poids sur les talons.",
  "Breathe all the time. Do not hold your breath.":
    "Respirez tout le temps. Ne bloquez pas votre respiration.",
  "If the front of your knee hurts, slide down only a little.":
    "Si l’avant du genou fait mal, ne descendez qu’un peu.",
  "Wear shoes that grip, on a floor that is not slippery.":
    "Mettez des chaussures qui accrochent, sur un sol qui ne glisse pas.",
  "Keep a chair beside you if you feel unsure.":
    "Gardez une chaise à côté de vous si vous ne vous sentez pas en sécurité.",
  "Bird-dog": "Bird-dog (bras et jambe opposés)",
  "Go on your hands and knees with your back flat like a table.":
    "Mettez-vous à quatre pattes, le dos plat comme une table.",
  "Stretch your right arm forward and your left leg back at the same time.":
    "Tendez le bras droit vers l’avant et la jambe gauche vers l’arrière, en même temps.",
  "Hold for a few seconds and keep your hips level.":
    "Tenez quelques secondes et gardez le bassin bien horizontal.",
  "Come back to the start. Then use your left arm and right leg.":
    "Revenez au départ. Puis prenez le bras gauche et la jambe droite.",
  "Imagine a full cup of tea on your lower back.":
    "Imaginez une tasse de thé pleine posée sur le bas de votre dos.",
  "Reach long, not high.": "Allongez-vous loin, pas haut.",
  "Look at the floor so that your neck stays long.": "Regardez le sol pour garder la nuque longue.",
  "If it is too hard, move only an arm or only a leg.":
    "Si c’est trop dur, ne bougez qu’un bras ou qu’une jambe.",
  "If your wrists hurt, lean on your fists.":
    "Si vos poignets font mal, appuyez-vous sur les poings.",
  "Hip flexor stretch": "Étirement des fléchisseurs de la hanche",
  "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.":
    "Mettez un genou à terre. Posez l’autre pied à plat devant, pour que les deux genoux soient à angle droit.",
  "Keep your body tall and gently tuck your tailbone under.":
    "Gardez le buste bien droit et rentrez doucement le coccyx.",
  "Move your hips forward until you feel a stretch at the front of the hip you kneel on.":
    "Avancez le bassin jusqu’à sentir un étirement à l’avant de la hanche, du côté du genou à terre.",
  "Hold and breathe. Then change sides.": "Tenez et respirez. Puis changez de côté.",
  "Squeeze your bottom on the side you kneel on.": "Serrez la fesse du côté du genou à terre.",
  "Keep your chest above your hips.": "Gardez la poitrine au-dessus du bassin.",
  "The movement is small.": "Le mouvement est petit.",
  "Put a cushion under your knee.": "Mettez un coussin sous le genou.",
  "Hold on to a chair if you feel wobbly.": "Tenez-vous à une chaise si vous manquez d’équilibre.",
  "If kneeling hurts, do it standing with one foot behind you.":
    "Si être à genoux fait mal, faites-le debout, un pied derrière vous.",
  "Dead bug": "Dead bug (bras et jambe opposés, sur le dos)",
  "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.":
    "Allongez-vous sur le dos. Pointez les deux bras vers le plafond et levez les deux jambes, genoux pliés à angle droit.",
  "Press your lower back gently onto the floor.": "Appuyez doucement le bas du dos sur le sol.",
  "Slowly lower your right arm behind your head and your left leg towards the floor.":
    "Descendez lentement le bras droit derrière la tête et la jambe gauche vers le sol.",
  "Come back to the start. Then lower your left arm and right leg.":
    "Revenez au départ. Puis descendez le bras gauche et la jambe droite.",
  "Keep your lower back on the floor all the time.": "Gardez tout le temps le bas du dos au sol.",
  "Breathe out as you lower.": "Soufflez quand vous descendez.",
  "Go only as low as you can without your back lifting.":
    "Descendez seulement tant que votre dos ne se décolle pas.",
  "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.":
    "Si votre dos se décolle ou fait mal, descendez seulement la jambe, ou touchez seulement le sol avec le talon, genou plié.",
  "If your shoulder hurts, keep both arms up and move only your legs.":
    "Si votre épaule fait mal, gardez les deux bras en l’air et ne bougez que les jambes.",
  "Bent-knee leg raise": "Lever de jambe, genou plié",
  "Lie on your back with your knees bent and your feet flat on the floor.":
    "Allongez-vous sur le dos, les genoux pliés et les pieds à plat sur le sol.",
  "Tighten your tummy gently and keep your hips still.":
    "Serrez doucement le ventre et ne bougez pas le bassin.",
  "Lift one foot about a hand’s width off the floor, with the knee still bent.":
    "Levez un pied du sol d’environ une largeur de main, le genou toujours plié.",
  "Hold for a moment, lower it slowly and change legs.":
    "Tenez un instant, reposez lentement et changez de jambe.",
  "Keep the same small gap under your lower back all the time.":
    "Gardez tout le temps le même petit espace sous le bas du dos.",
  "Put your fingers on your hip bones to feel that they stay still.":
    "Posez les doigts sur les os du bassin pour sentir qu’ils ne bougent pas.",
  "Breathe out as you lift.": "Soufflez quand vous levez.",
  "Lift only the heel if your back arches or hurts.":
    "Levez seulement le talon si votre dos se creuse ou fait mal.",
  "If the front of your hip clicks or pinches, lift less.":
    "Si l’avant de la hanche claque ou pince, levez moins haut.",
};
