import type { Sentences } from "../sentences";

export const trunkAndHipLying: Sentences = {
  "Bent-knee fall-out": "Ouverture du genou sur le côté, sur le dos",
  "Tighten your tummy gently, as if you were doing up a tight zip.":
    "Serrez doucement le ventre, comme pour fermer une fermeture éclair trop juste.",
  "Let one knee sink slowly out to the side. Stop before your hips start to roll.":
    "Laissez un genou descendre lentement sur le côté. Arrêtez avant que le bassin commence à basculer.",
  "Bring the knee back up just as slowly. Then use the other leg.":
    "Remontez le genou tout aussi lentement. Puis prenez l’autre jambe.",
  "Rest your hands on your hip bones to feel that they stay level.":
    "Posez les mains sur les os du bassin pour sentir qu’ils restent à la même hauteur.",
  "Only the one knee moves. The other points at the ceiling.":
    "Un seul genou bouge. L’autre pointe vers le plafond.",
  "Keep breathing quietly.": "Continuez à respirer calmement.",
  "Go less far if you feel a pinch in your groin.": "Allez moins loin si ça pince dans l’aine.",
  "If the inside of your thigh is sore, put a pillow beside your knee to land on.":
    "Si l’intérieur de la cuisse est douloureux, mettez un oreiller à côté du genou pour l’y poser.",
  "Heel slide": "Glissement du talon",
  "Tighten your tummy gently. Keep your back as it is.":
    "Serrez doucement le ventre. Gardez votre dos comme il est.",
  "Slide one heel slowly along the floor until that leg is straight.":
    "Glissez lentement un talon sur le sol jusqu’à ce que la jambe soit tendue.",
  "Slide the heel back towards your bottom. Then use the other leg.":
    "Ramenez le talon en glissant vers les fesses. Puis prenez l’autre jambe.",
  "Let your heel brush the floor all the way.":
    "Gardez le talon en contact avec le sol tout le long.",
  "Keep your kneecap pointing at the ceiling.": "Gardez la rotule pointée vers le plafond.",
  "Wear a sock, or put a cloth under your heel, so that it glides.":
    "Mettez une chaussette, ou un chiffon sous le talon, pour qu’il glisse.",
  "Slide only as far as your back stays still.":
    "Glissez seulement tant que votre dos ne bouge pas.",
  "If your knee is swollen, bend it only until it feels tight.":
    "Si votre genou est gonflé, pliez-le seulement jusqu’à ce que ça serre.",
  "Double knee to chest": "Deux genoux vers la poitrine",
  "Bring up one knee, then the other, and hold both shins.":
    "Ramenez un genou, puis l’autre, et tenez les deux tibias.",
  "Draw both knees gently towards your chest. Your tailbone may lift a little.":
    "Tirez doucement les deux genoux vers la poitrine. Le coccyx peut se décoller un peu.",
  "Hold and breathe. Then put down one foot at a time.":
    "Tenez et respirez. Puis reposez un pied après l’autre.",
  "Let your lower back go soft and wide.": "Laissez le bas du dos devenir souple et large.",
  "Breathe out as the knees come closer.": "Soufflez quand les genoux se rapprochent.",
  "Hold behind your thighs if your knees are sore.":
    "Tenez l’arrière des cuisses si vos genoux sont douloureux.",
  "Let your knees go apart if your tummy gets in the way.":
    "Écartez les genoux si votre ventre vous gêne.",
  "Stop if pain or tingling goes further down your leg.":
    "Arrêtez si une douleur ou des fourmillements descendent plus bas dans la jambe.",
  "Lower trunk rotation": "Rotation du bas du dos",
  "Lie on your back with your knees bent and together. Stretch your arms out to the sides.":
    "Allongez-vous sur le dos, les genoux pliés et serrés. Tendez les bras sur les côtés.",
  "Let both knees roll slowly to one side.": "Laissez lentement rouler les deux genoux d’un côté.",
  "Stop where it is comfortable and take a breath.":
    "Arrêtez-vous là où c’est confortable et respirez une fois.",
  "Roll through the middle to the other side.": "Repassez par le milieu et roulez de l’autre côté.",
  "Keep both shoulders heavy on the floor.": "Gardez les deux épaules lourdes sur le sol.",
  "Keep your knees and feet together.": "Gardez les genoux et les pieds serrés.",
  "Make it small at first. It may grow with each turn.":
    "Faites d’abord un petit mouvement. Il peut grandir à chaque fois.",
  "Stay in the part of the movement that does not hurt.":
    "Restez dans la partie du mouvement qui ne fait pas mal.",
  "Put a pillow beside you for your knees to land on if your back is very sore.":
    "Si votre dos est très douloureux, mettez un oreiller à côté de vous pour y poser les genoux.",
  "Dead bug, arms only": "Dead bug, bras seulement",
  "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.":
    "Allongez-vous sur le dos, les genoux pliés et les pieds à plat. Pointez les deux bras vers le plafond.",
  "Press your lower back gently on to the floor.": "Appuyez doucement le bas du dos sur le sol.",
  "Slowly lower one arm back beside your ear. The other arm stays up.":
    "Descendez lentement un bras en arrière, à côté de l’oreille. L’autre bras reste en haut.",
  "Bring it back up and change arms.": "Remontez-le et changez de bras.",
  "Keep your ribs heavy on the floor.": "Gardez les côtes lourdes sur le sol.",
  "Keep both elbows straight.": "Gardez les deux coudes tendus.",
  "Breathe out as the arm goes back.": "Soufflez quand le bras part en arrière.",
  "Stop the arm before your shoulder hurts. It need not reach the floor.":
    "Arrêtez le bras avant que l’épaule fasse mal. Il n’a pas besoin de toucher le sol.",
  "Put a small pillow under your head if your neck is stiff.":
    "Mettez un petit oreiller sous la tête si votre cou est raide.",
  "Dead bug, legs only": "Dead bug, jambes seulement",
  "Lie on your back with your arms by your sides.":
    "Allongez-vous sur le dos, les bras le long du corps.",
  "Lift both legs until your hips and knees are bent square.":
    "Levez les deux jambes jusqu’à ce que les hanches et les genoux soient pliés à angle droit.",
  "Slowly stretch one leg out above the floor. Bring it back and change legs.":
    "Tendez lentement une jambe au-dessus du sol. Ramenez-la et changez de jambe.",
  "Breathe out as the leg goes out.": "Soufflez quand la jambe s’éloigne.",
  "Keep the other knee above your hip.": "Gardez l’autre genou au-dessus de la hanche.",
  "The lower the leg, the harder it is. Stay where your back keeps still.":
    "Plus la jambe est basse, plus c’est dur. Restez là où votre dos ne bouge pas.",
  "If your back lifts or hurts, keep the knee bent and only touch the heel down.":
    "Si votre dos se décolle ou fait mal, gardez le genou plié et touchez seulement le sol avec le talon.",
  "Rest with both feet down between the turns if you get tired.":
    "Si vous fatiguez, reposez les deux pieds au sol entre les répétitions.",
  "Adductor squeeze": "Serrage des adducteurs",
  "Put a soft ball or a firm pillow between your knees.":
    "Mettez un ballon souple ou un oreiller ferme entre les genoux.",
  "Squeeze the ball with both knees, slowly and evenly. Hold.":
    "Serrez le ballon avec les deux genoux, lentement et régulièrement. Tenez.",
  "Let go slowly, but keep the ball in place.":
    "Relâchez lentement, mais gardez le ballon en place.",
  "Build up the squeeze over two seconds.": "Augmentez la pression pendant deux secondes.",
  "Keep breathing and keep your tummy soft.": "Continuez à respirer et gardez le ventre souple.",
  "Both thighs push equally hard.": "Les deux cuisses poussent aussi fort l’une que l’autre.",
  "Squeeze only so hard that your groin stays comfortable.":
    "Ne serrez pas plus fort que ce qui reste confortable pour l’aine.",
  "Use a bigger pillow if bringing the knees close is sore.":
    "Prenez un oreiller plus gros si rapprocher les genoux est douloureux.",
  "Bridge march": "Pont avec marche",
  "Lift your hips until your body is straight from shoulders to knees.":
    "Levez le bassin jusqu’à ce que le corps soit droit des épaules aux genoux.",
  "Keep your hips up and lift one foot a little, as if you were marching.":
    "Gardez le bassin en haut et levez un peu un pied, comme pour marcher sur place.",
  "Put it down, then lift the other foot. Lower your hips when the set is done.":
    "Reposez-le, puis levez l’autre pied. Redescendez le bassin quand la série est finie.",
  "Press firmly through the foot that stays down.":
    "Appuyez fermement sur le pied qui reste au sol.",
  "Picture a tray of drinks on your hips.": "Imaginez un plateau de verres posé sur votre bassin.",
  "Move one foot at a time, without a hurry.": "Bougez un pied à la fois, sans vous presser.",
  "Lower your hips and rest as soon as they start to sink.":
    "Redescendez le bassin et reposez-vous dès qu’il commence à s’abaisser.",
  "If you get a cramp behind your thigh, bring your feet closer to you.":
    "Si vous avez une crampe derrière la cuisse, rapprochez encore les pieds de vous.",
  "If it is too hard, lift only your heel.": "Si c’est trop dur, levez seulement le talon.",
  "Single-leg bridge": "Pont sur une jambe",
  "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.":
    "Allongez-vous sur le dos, les genoux pliés. Tendez une jambe, les deux cuisses côte à côte.",
  "Push through the heel on the floor and lift your hips.":
    "Poussez sur le talon qui est au sol et levez le bassin.",
  "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.":
    "Arrêtez-vous quand vous êtes en ligne droite de l’épaule au pied levé. Tenez un instant.",
  "Lower slowly. Do all your turns, then change legs.":
    "Redescendez lentement. Faites toutes vos répétitions, puis changez de jambe.",
  "Keep both hip bones at the same height.": "Gardez les deux os du bassin à la même hauteur.",
  "Squeeze the bottom on the side that pushes.": "Serrez la fesse du côté qui pousse.",
  "Keep your knees side by side.": "Gardez les genoux côte à côte.",
  "Go back to two feet if your hips tilt or your back hurts.":
    "Revenez aux deux pieds si le bassin penche ou si votre dos fait mal.",
  "If you get a cramp behind your thigh, bring your foot closer and lift less.":
    "Si vous avez une crampe derrière la cuisse, rapprochez le pied et montez moins haut.",
  "Prone on elbows": "Sur les coudes, à plat ventre",
  "Lie on your tummy with your forearms on the floor beside your head.":
    "Allongez-vous sur le ventre, les avant-bras au sol de chaque côté de la tête.",
  "Prop yourself up on your forearms, with your elbows below your shoulders.":
    "Redressez-vous en appui sur les avant-bras, les coudes sous les épaules.",
  "Let your tummy and hips sink into the floor. Stay there and breathe.":
    "Laissez le ventre et le bassin s’enfoncer dans le sol. Restez là et respirez.",
  "Lower yourself slowly.": "Redescendez lentement.",
  "Relax your bottom and your lower back.": "Relâchez les fesses et le bas du dos.",
  "Push the floor away a little, so that your neck stays long.":
    "Repoussez un peu le sol pour garder la nuque longue.",
  "Look straight ahead or slightly down.": "Regardez droit devant ou un peu vers le bas.",
  "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.":
    "Si la douleur quitte la jambe et remonte dans le dos, c’est bien. Arrêtez si elle descend plus bas dans la jambe.",
  "If it pinches, put a pillow under your tummy or move your elbows forward.":
    "Si ça pince, mettez un oreiller sous le ventre ou avancez les coudes.",
  "Leave it out if lying on your tummy is not comfortable in pregnancy.":
    "Ne le faites pas si, pendant une grossesse, être sur le ventre n’est pas confortable.",
  "Prone press-up": "Extension du dos à plat ventre",
  "Lie on your tummy with your hands flat on the floor beside your shoulders.":
    "Allongez-vous sur le ventre, les mains à plat sur le sol de chaque côté des épaules.",
  "Push your chest up with your arms. Your back stays loose.":
    "Poussez avec les bras pour relever la poitrine. Le dos reste relâché.",
  "Let your hips stay down and sag. Breathe out at the top.":
    "Laissez le bassin au sol, tout relâché. Soufflez en haut.",
  "Lower yourself slowly to the floor.": "Redescendez lentement jusqu’au sol.",
  "Your arms do the work, your back does none.":
    "Ce sont les bras qui travaillent, le dos ne fait rien.",
  "Go a little higher each time, if it is comfortable.":
    "Montez un peu plus haut à chaque fois, si c’est confortable.",
  "Let your tummy hang.": "Laissez pendre le ventre.",
  "Stop if pain or tingling moves further down your leg.":
    "Arrêtez si une douleur ou des fourmillements descendent plus bas dans la jambe.",
  "Feeling it in the middle of your back is fine when it fades soon after.":
    "Le sentir au milieu du dos n’est pas grave, si cela passe peu après.",
  "If your wrists hurt, stay on your elbows.": "Si vos poignets font mal, restez sur les coudes.",
  "Prone hip extension": "Lever de jambe vers l’arrière, à plat ventre",
  "Lie on your tummy and rest your forehead on your hands.":
    "Allongez-vous sur le ventre et posez le front sur les mains.",
  "Draw your tummy in gently and squeeze your bottom.":
    "Rentrez doucement le ventre et serrez les fesses.",
  "Lift one straight leg a little way off the floor. Hold for a moment.":
    "Levez un peu du sol une jambe tendue. Tenez un instant.",
  "Lower it slowly and change legs.": "Redescendez-la lentement et changez de jambe.",
  "Make the leg long before you lift it.": "Allongez bien la jambe avant de la lever.",
  "Press both hip bones into the floor.": "Appuyez les deux os du bassin dans le sol.",
  "A hand’s width is high enough.": "Une largeur de main suffit en hauteur.",
  "Put a pillow under your tummy if your back feels pinched.":
    "Mettez un oreiller sous le ventre si ça pince dans le dos.",
  Clamshell: "Coquillage",
  "Lie on your side with your knees bent and your feet together, in line with your back.":
    "Couchez-vous sur le côté, les genoux pliés et les pieds joints, dans l’alignement du dos.",
  "Keep your feet touching and open your top knee like a clam.":
    "Gardez les pieds l’un contre l’autre et ouvrez le genou du haut comme un coquillage.",
  "Stop before your hips roll back. Hold for a moment.":
    "Arrêtez avant que le bassin bascule en arrière. Tenez un instant.",
  "Close slowly. Do all your turns, then change sides.":
    "Refermez lentement. Faites toutes vos répétitions, puis changez de côté.",
  "Feel it at the back of your hip, where a back pocket would be.":
    "Sentez-le à l’arrière de la hanche, là où serait une poche arrière.",
  "Put your top hand on your hip bone to keep it still.":
    "Posez la main du haut sur l’os du bassin pour qu’il ne bouge pas.",
  "Keep your heels glued together.": "Gardez les talons comme collés ensemble.",
  "Open less far if you feel a pinch in your groin.": "Ouvrez moins si ça pince dans l’aine.",
  "Put a pillow between your knees, or lie on the other side, if your outer hip is sore.":
    "Si le côté de votre hanche est douloureux, mettez un oreiller entre les genoux ou couchez-vous sur l’autre côté.",
  "Side-lying hip abduction": "Lever de jambe sur le côté, en position couchée",
  "Lie on your side with the bottom knee bent and the top leg straight.":
    "Couchez-vous sur le côté, la jambe du bas pliée et celle du haut tendue.",
  "Roll your top hip slightly forward and point your toes ahead.":
    "Basculez un peu vers l’avant la hanche du haut et pointez les orteils devant vous.",
  "Lift the top leg towards the ceiling, a little behind your body.":
    "Levez la jambe du haut vers le plafond, un peu en arrière du corps.",
  "Hold for a moment and lower it slowly. Then change sides.":
    "Tenez un instant et redescendez-la lentement. Puis changez de côté.",
  "Lead with your heel.": "C’est le talon qui guide le mouvement.",
  "Reach long with the leg before you lift it.": "Étirez bien la jambe avant de la lever.",
  "Think of a wall behind you that your heel slides up.":
    "Imaginez derrière vous un mur sur lequel votre talon glisse vers le haut.",
  "Lift less high if you feel it in your back.": "Levez moins haut si vous le sentez dans le dos.",
  "Put a pillow under your waist or lie on the other side if your outer hip is sore.":
    "Si le côté de votre hanche est douloureux, mettez un oreiller sous la taille ou couchez-vous sur l’autre côté.",
};
