import type { Sentences } from "../sentences";

export const kneeAndThigh: Sentences = {
  "Thigh squeeze over a towel": "Contraction de la cuisse sur une serviette",
  "Sit on the floor or on your bed and lean back on your hands.":
    "Asseyez-vous par terre ou sur votre lit et appuyez-vous en arrière sur les mains.",
  "Put a rolled towel under one knee and let the leg rest on it.":
    "Mettez une serviette roulée sous un genou et laissez la jambe posée dessus.",
  "Tighten your thigh and press the back of your knee down into the towel.":
    "Serrez la cuisse et appuyez l’arrière du genou dans la serviette.",
  "Pull your toes towards you and let your heel lift a little.":
    "Tirez les orteils vers vous et laissez le talon se lever un peu.",
  "Hold, then let go fully.": "Tenez, puis relâchez complètement.",
  "Feel your kneecap slide up towards your hip.": "Sentez la rotule glisser vers la hanche.",
  "Squeeze with your thigh, not with your bottom.": "Serrez la cuisse, pas les fesses.",
  "Keep breathing while you hold.": "Continuez à respirer pendant que vous tenez.",
  "If pressing down hurts, use a thicker towel and press less hard.":
    "Si appuyer fait mal, prenez une serviette plus épaisse et appuyez moins fort.",
  "If your back is not happy, lie down instead of sitting.":
    "Si votre dos n’aime pas cela, allongez-vous au lieu de vous asseoir.",
  "Straight-leg raise": "Lever de jambe tendue",
  "Lie on your back with one knee bent and that foot flat. Keep the other leg straight.":
    "Allongez-vous sur le dos, un genou plié et ce pied à plat. Gardez l’autre jambe tendue.",
  "Tighten the thigh of the straight leg and pull your toes towards you.":
    "Serrez la cuisse de la jambe tendue et tirez les orteils vers vous.",
  "Lift the straight leg slowly until both thighs are level.":
    "Levez lentement la jambe tendue jusqu’à ce que les deux cuisses soient à la même hauteur.",
  "Hold for a moment, then lower it slowly.": "Tenez un instant, puis redescendez-la lentement.",
  "Lock the knee first, then lift.": "Tendez d’abord bien le genou, puis levez.",
  "Keep your lower back still on the floor.": "Gardez le bas du dos immobile sur le sol.",
  "If you cannot keep your knee straight, go back to the thigh squeeze for now.":
    "Si vous n’arrivez pas à garder le genou tendu, revenez pour l’instant à la contraction de la cuisse.",
  "Lift less high if your back or groin hurts.": "Levez moins haut si le dos ou l’aine fait mal.",
  "Knee straightening over a roll": "Extension du genou sur un rouleau",
  "Lie on your back. Put a foam roller or a thick rolled towel under one knee.":
    "Allongez-vous sur le dos. Mettez un rouleau en mousse ou une grosse serviette roulée sous un genou.",
  "Let that heel rest on the floor. Bend the other knee and put the foot flat.":
    "Laissez ce talon posé sur le sol. Pliez l’autre genou et posez le pied à plat.",
  "Lift the heel until the knee is straight. Keep your thigh on the roll.":
    "Levez le talon jusqu’à ce que le genou soit tendu. Gardez la cuisse sur le rouleau.",
  "Hold, then lower the heel slowly.": "Tenez, puis redescendez lentement le talon.",
  "Pull your toes towards you as you straighten.":
    "Tirez les orteils vers vous quand vous tendez le genou.",
  "Keep the back of your knee on the roll.": "Gardez l’arrière du genou sur le rouleau.",
  "Squeeze your thigh hard at the top.": "Serrez fort la cuisse en haut.",
  "A rolled towel is easier than a roller: it lifts the knee less.":
    "Une serviette roulée est plus facile qu’un rouleau : elle lève moins le genou.",
  "If the front of your knee hurts, straighten only as far as it is easy.":
    "Si l’avant du genou fait mal, tendez seulement tant que c’est facile.",
  "Knee straightening on a chair": "Extension du genou sur une chaise",
  "Sit tall on a chair with both feet flat and your thighs on the seat.":
    "Asseyez-vous sur une chaise, le dos bien droit, les deux pieds à plat et les cuisses sur le siège.",
  "Straighten one knee slowly until the leg is level in front of you.":
    "Tendez lentement un genou jusqu’à ce que la jambe soit à l’horizontale devant vous.",
  "Hold and pull your toes towards you.": "Tenez et tirez les orteils vers vous.",
  "Lower the foot slowly to the floor.": "Redescendez lentement le pied au sol.",
  "Stay tall. Do not lean back.": "Gardez le dos bien droit. Ne vous penchez pas en arrière.",
  "Keep your thigh on the seat.": "Gardez la cuisse sur le siège.",
  "Count to three on the way down.": "Comptez jusqu’à trois pendant la descente.",
  "If it pulls behind your thigh, straighten a little less or lean back slightly.":
    "Si ça tire derrière la cuisse, tendez un peu moins ou penchez-vous un peu en arrière.",
  "If your kneecap hurts, move only in the part that is free of pain.":
    "Si la rotule fait mal, bougez seulement dans la partie sans douleur.",
  "Standing hamstring curl": "Flexion du genou debout",
  "Stand tall behind a steady chair and hold its back.":
    "Mettez-vous debout, le dos bien droit, derrière une chaise stable et tenez son dossier.",
  "Put your weight on one leg.": "Mettez votre poids sur une jambe.",
  "Bend the other knee and bring the heel up towards your bottom.":
    "Pliez l’autre genou et montez le talon vers les fesses.",
  "Hold for a moment and lower the foot slowly.":
    "Tenez un instant et redescendez lentement le pied.",
  "Keep both knees side by side.": "Gardez les deux genoux côte à côte.",
  "Keep your body still and tall.": "Gardez le corps immobile et bien droit.",
  "If the back of your thigh cramps, lift less high and rest.":
    "Si vous avez une crampe derrière la cuisse, levez moins haut et reposez-vous.",
  "Keep the knee you stand on a little soft.": "Gardez un peu souple le genou de la jambe d’appui.",
  "Mini squat": "Mini-squat",
  "Stand behind a steady chair and hold its back. Put your feet hip-width apart.":
    "Mettez-vous derrière une chaise stable et tenez son dossier. Écartez les pieds de la largeur du bassin.",
  "Bend your knees a little and move your bottom back.":
    "Pliez un peu les genoux et reculez les fesses.",
  "Stop when your knees are above your toes.":
    "Arrêtez-vous quand les genoux sont au-dessus des orteils.",
  "Push through your heels and stand tall again.": "Poussez sur les talons et redressez-vous bien.",
  "Keep your heels on the floor.": "Gardez les talons au sol.",
  "Use the chair for balance, not to pull yourself up.":
    "La chaise sert à l’équilibre, pas à vous tirer vers le haut.",
  "Use a chair that cannot slip or tip.": "Prenez une chaise qui ne peut ni glisser ni basculer.",
  "If your knees hurt, bend them less.": "Si les genoux font mal, pliez-les moins.",
  "Squat to a chair": "Squat jusqu’à la chaise",
  "Stand in front of a chair with your back to it. Put your feet hip-width apart.":
    "Mettez-vous devant une chaise, dos à elle. Écartez les pieds de la largeur du bassin.",
  "Stretch your arms out in front of you.": "Tendez les bras devant vous.",
  "Reach back with your bottom and bend your knees until you just touch the seat.":
    "Reculez les fesses et pliez les genoux jusqu’à toucher à peine le siège.",
  "Do not sit down. Push through your heels and stand up tall.":
    "Ne vous asseyez pas. Poussez sur les talons et redressez-vous bien.",
  "Touch the seat as lightly as a feather.": "Touchez le siège aussi légèrement qu’une plume.",
  "Keep your chest up and your back long.": "Gardez la poitrine haute et le dos long.",
  "Squeeze your bottom at the top.": "Serrez les fesses en haut.",
  "Put the chair against a wall so that it cannot slide.":
    "Mettez la chaise contre un mur pour qu’elle ne puisse pas glisser.",
  "Put a cushion on the seat if it is too low for you.":
    "Mettez un coussin sur le siège s’il est trop bas pour vous.",
  "Sit to stand": "Assis-debout",
  "Sit near the front of a chair. Put your feet flat, a little behind your knees.":
    "Asseyez-vous vers l’avant d’une chaise. Posez les pieds à plat, un peu en arrière des genoux.",
  "Lean forward until your nose is above your toes.":
    "Penchez-vous en avant jusqu’à ce que le nez soit au-dessus des orteils.",
  "Push through your feet and stand up tall.":
    "Poussez sur les pieds, levez-vous et redressez-vous bien.",
  "Bend your hips and knees and sit down slowly.":
    "Pliez les hanches et les genoux et asseyez-vous lentement.",
  "Nose over toes, then up.": "Le nez au-dessus des orteils, puis debout.",
  "Push the floor away with both feet the same.": "Repoussez le sol autant avec les deux pieds.",
  "Sit down as softly as you can.": "Asseyez-vous le plus doucement possible.",
  "If it is too hard, push on the armrests or use a higher seat.":
    "Si c’est trop dur, poussez sur les accoudoirs ou prenez un siège plus haut.",
  "Wait a moment when you stand if you feel dizzy.":
    "Une fois debout, attendez un moment si la tête vous tourne.",
  "Step-up": "Montée de marche",
  "Stand in front of a low step. Put one whole foot on it.":
    "Mettez-vous debout devant une marche basse. Posez-y un pied entier.",
  "Lean forward a little and push through that heel.":
    "Penchez-vous un peu en avant et poussez sur ce talon.",
  "Step up until the knee is straight and both feet are on the step.":
    "Montez jusqu’à ce que le genou soit tendu et que les deux pieds soient sur la marche.",
  "Step back down slowly with the other foot first.":
    "Redescendez lentement, l’autre pied d’abord.",
  "Let the leg on the step do the work. Do not push off from the floor.":
    "Laissez travailler la jambe qui est sur la marche. Ne poussez pas depuis le sol.",
  "Keep your knee in line with your toes.": "Gardez le genou dans l’axe des orteils.",
  "Stand tall at the top.": "Redressez-vous bien en haut.",
  "Stay near a rail or a wall that you can hold.":
    "Restez près d’une rampe ou d’un mur où vous pouvez vous tenir.",
  "Start with a low step if your knee hurts.":
    "Commencez avec une marche basse si le genou fait mal.",
  "Step-down with heel tap": "Descente de marche, le talon touche le sol",
  "Stand on a low step with both feet near the front edge.":
    "Mettez-vous debout sur une marche basse, les deux pieds près du bord avant.",
  "Move one foot forward over the edge and slowly bend the knee you stand on.":
    "Avancez un pied au-delà du bord et pliez lentement le genou de la jambe d’appui.",
  "Tap the floor lightly with your heel. Do not put weight on it.":
    "Touchez légèrement le sol avec le talon. Ne mettez pas de poids dessus.",
  "Push up through the foot on the step and come back.":
    "Poussez sur le pied qui est sur la marche et remontez.",
  "Keep your hips level.": "Gardez le bassin bien horizontal.",
  "Keep your knee in line with your second toe.": "Gardez le genou dans l’axe du deuxième orteil.",
  "Take three counts to go down.": "Descendez en comptant jusqu’à trois.",
  "Hold a rail or a wall until you feel sure.":
    "Tenez une rampe ou un mur jusqu’à ce que vous vous sentiez en sécurité.",
  "Use a lower step if the front of your knee hurts.":
    "Prenez une marche plus basse si l’avant du genou fait mal.",
  "Split squat": "Fente sur place",
  "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.":
    "Faites un grand pas en avant. Appuyez-vous sur tout le pied avant et sur les orteils du pied arrière.",
  "Put your hands on your hips and keep your body tall.":
    "Posez les mains sur les hanches et gardez le corps bien droit.",
  "Bend both knees and lower the back knee towards the floor.":
    "Pliez les deux genoux et descendez le genou arrière vers le sol.",
  "Push through the front heel and come up again.": "Poussez sur le talon avant et remontez.",
  "Go straight down, like a lift.": "Descendez tout droit, comme un ascenseur.",
  "Keep most of your weight on the front foot.": "Gardez presque tout le poids sur le pied avant.",
  "Keep your front knee above your foot.": "Gardez le genou avant au-dessus du pied.",
  "Hold a chair beside you if you wobble.":
    "Tenez une chaise à côté de vous si vous manquez d’équilibre.",
  "Go down only half way if a knee hurts.": "Ne descendez qu’à moitié si un genou fait mal.",
  "Standing thigh stretch": "Étirement de la cuisse debout",
  "Stand tall and hold the back of a steady chair with one hand.":
    "Mettez-vous debout, le dos bien droit, et tenez d’une main le dossier d’une chaise stable.",
  "Bend the other knee behind you and take hold of that foot.":
    "Pliez l’autre genou derrière vous et prenez ce pied dans la main.",
  "Bring your heel gently towards your bottom.": "Amenez doucement le talon vers les fesses.",
  "Tuck your tailbone under. Hold and breathe.": "Rentrez le coccyx. Tenez et respirez.",
  "Let go slowly and change sides.": "Relâchez lentement et changez de côté.",
  "Let the bent knee point straight at the floor.":
    "Laissez le genou plié pointer tout droit vers le sol.",
  "Stand tall, as if a string pulled up your head.":
    "Grandissez-vous, comme si un fil tirait votre tête vers le haut.",
  "If you cannot reach your foot, put a towel round your ankle and hold the ends.":
    "Si vous n’arrivez pas à prendre le pied, passez une serviette autour de la cheville et tenez les deux bouts.",
  "If your knee hurts, bend it less or do the stretch lying on your side.":
    "Si le genou fait mal, pliez-le moins ou faites l’étirement en position couchée, sur le côté.",
  "Hamstring stretch on a chair": "Étirement de l’arrière de la cuisse sur une chaise",
  "Sit on the front edge of a chair.": "Asseyez-vous sur le bord avant d’une chaise.",
  "Straighten one leg in front with the heel on the floor and the toes up.":
    "Tendez une jambe devant vous, le talon au sol et les orteils vers le haut.",
  "Keep your back long and lean forward from your hips.":
    "Gardez le dos long et penchez-vous en avant à partir des hanches.",
  "Stop when you feel a stretch behind the thigh. Hold and breathe.":
    "Arrêtez-vous quand vous sentez un étirement derrière la cuisse. Tenez et respirez.",
  "Come up slowly and change sides.": "Redressez-vous lentement et changez de côté.",
  "Bring your chest forward, not your head down.": "Avancez la poitrine, ne baissez pas la tête.",
  "Keep the straight knee soft, not locked.": "Gardez le genou tendu mais souple, pas bloqué.",
  "Rest your hands on the bent leg.": "Posez les mains sur la jambe pliée.",
  "Lean less if you feel tingling or pain below the knee.":
    "Penchez-vous moins si vous sentez des fourmillements ou une douleur plus bas que le genou.",
  "Make sure that the chair cannot tip forward.":
    "Assurez-vous que la chaise ne peut pas basculer vers l’avant.",
  "Hamstring stretch with a towel": "Étirement de l’arrière de la cuisse avec une serviette",
  "Lie on your back with one knee bent and that foot flat.":
    "Allongez-vous sur le dos, un genou plié et ce pied à plat.",
  "Put a long towel round the other foot and hold both ends.":
    "Passez une longue serviette autour de l’autre pied et tenez les deux bouts.",
  "Straighten that leg and draw it up towards you with the towel.":
    "Tendez cette jambe et tirez-la vers vous avec la serviette.",
  "Lower the leg slowly and change sides.": "Redescendez lentement la jambe et changez de côté.",
  "Let your arms do the work and keep the leg loose.":
    "Laissez les bras travailler et gardez la jambe relâchée.",
  "Keep your head, shoulders and bottom on the floor.":
    "Gardez la tête, les épaules et les fesses au sol.",
  "Let the leg come closer as you breathe out.":
    "Laissez la jambe se rapprocher quand vous soufflez.",
  "Lower the leg a little if you feel tingling or pain below the knee.":
    "Baissez un peu la jambe si vous sentez des fourmillements ou une douleur plus bas que le genou.",
  "Let the knee bend slightly if the stretch is too strong.":
    "Laissez le genou se plier un peu si l’étirement est trop fort.",
};
