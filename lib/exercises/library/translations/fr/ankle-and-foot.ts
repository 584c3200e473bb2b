import type { Sentences } from "../sentences";

export const ankleAndFoot: Sentences = {
  "Calf stretch, knee straight": "Étirement du mollet, genou tendu",
  "Stand in front of a wall and put both hands on it.":
    "Mettez-vous debout devant un mur et posez les deux mains dessus.",
  "Take a long step back with one foot. Point its toes at the wall.":
    "Faites un grand pas en arrière avec un pied. Pointez ses orteils vers le mur.",
  "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.":
    "Gardez le genou arrière tendu et le talon au sol. Pliez le genou avant et avancez le bassin.",
  "Hold when you feel a stretch in the calf. Then change sides.":
    "Tenez quand vous sentez un étirement dans le mollet. Puis changez de côté.",
  "Make one straight line from your head to your back heel.":
    "Formez une ligne droite de la tête au talon arrière.",
  "Press the back heel into the floor.": "Appuyez le talon arrière dans le sol.",
  "Point the back toes straight ahead.": "Pointez les orteils arrière droit devant.",
  "Take a shorter step if the stretch is too strong.":
    "Faites un pas plus court si l’étirement est trop fort.",
  "Stop if you feel a sharp pain in the calf or tendon.":
    "Arrêtez si vous sentez une douleur vive dans le mollet ou le tendon.",
  "Calf stretch, knee bent": "Étirement du mollet, genou plié",
  "Take a short step back with one foot. Point its toes at the wall.":
    "Faites un petit pas en arrière avec un pied. Pointez ses orteils vers le mur.",
  "Keep both heels down. Bend both knees and sink straight down.":
    "Gardez les deux talons au sol. Pliez les deux genoux et descendez tout droit.",
  "Hold when you feel a stretch low in the calf. Then change sides.":
    "Tenez quand vous sentez un étirement en bas du mollet. Puis changez de côté.",
  "Push the back knee forward over its toes.":
    "Poussez le genou arrière vers l’avant, au-dessus de ses orteils.",
  "Keep the back heel heavy.": "Gardez le talon arrière bien lourd.",
  "Stay tall and let your hips sink.": "Gardez le dos bien droit et laissez descendre le bassin.",
  "Bend less if the front of your ankle pinches.":
    "Pliez moins si ça pince à l’avant de la cheville.",
  "Ankle pumps": "Pompe de la cheville",
  "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.":
    "Asseyez-vous ou allongez-vous, les jambes tendues. Mettez une serviette roulée sous le mollet pour que le talon soit libre.",
  "Pull your toes and foot up towards you.": "Tirez les orteils et le pied vers vous.",
  "Then point your foot away from you, like pressing a pedal.":
    "Puis pointez le pied loin de vous, comme pour appuyer sur une pédale.",
  "Keep going at a steady pace.": "Continuez à un rythme régulier.",
  "Move the whole foot, not only the toes.": "Bougez tout le pied, pas seulement les orteils.",
  "Go as far as you can each way.": "Allez aussi loin que vous pouvez dans chaque sens.",
  "Feel your calf work.": "Sentez votre mollet travailler.",
  "Move in a smaller range if your ankle is sore or swollen.":
    "Faites un mouvement plus petit si la cheville est douloureuse ou gonflée.",
  "Tell your care team at once if your calf is hot, red, swollen and painful.":
    "Dites-le tout de suite à votre équipe soignante si votre mollet est chaud, rouge, gonflé et douloureux.",
  "Ankle circles": "Cercles de la cheville",
  "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.":
    "Asseyez-vous ou allongez-vous, une jambe tendue. Mettez une serviette roulée sous le mollet pour que le talon soit libre.",
  "Draw a slow circle in the air with your big toe.":
    "Dessinez lentement un cercle en l’air avec le gros orteil.",
  "Make the circle as big as you can.": "Faites le cercle aussi grand que vous pouvez.",
  "Do all circles one way, then the other way.":
    "Faites tous les cercles dans un sens, puis dans l’autre sens.",
  "Keep your knee and shin still.": "Le genou et le tibia ne bougent pas.",
  "Go up, out, down and in.": "Allez vers le haut, l’extérieur, le bas et l’intérieur.",
  "Move slowly through the stiff parts.": "Bougez lentement là où c’est raide.",
  "Make the circle smaller if a direction hurts.":
    "Faites un cercle plus petit si une direction fait mal.",
  "Clicks without pain are harmless.": "Des craquements sans douleur ne sont pas graves.",
  "Heel raise": "Montée sur la pointe des pieds",
  "Lift both heels until you stand on the balls of your feet.":
    "Levez les deux talons jusqu’à être debout sur l’avant des pieds.",
  "Hold for a moment.": "Tenez un instant.",
  "Lower your heels slowly to the floor.": "Redescendez lentement les talons au sol.",
  "Go straight up, not forward.": "Montez tout droit, pas vers l’avant.",
  "Keep your weight over the big toe and the second toe.":
    "Gardez le poids au-dessus du gros orteil et du deuxième orteil.",
  "Take three counts to come down.": "Redescendez en comptant jusqu’à trois.",
  "Hold on well if you feel unsure.": "Tenez-vous bien si vous ne vous sentez pas en sécurité.",
  "Lift less high if the tendon above your heel hurts more than a little.":
    "Levez moins haut si le tendon au-dessus du talon fait plus qu’un peu mal.",
  "Heel raise on a step": "Montée sur la pointe des pieds sur une marche",
  "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.":
    "Mettez-vous au bord d’une marche, sur l’avant des pieds. Tenez un mur ou une rampe.",
  "Let both heels sink slowly below the edge.":
    "Laissez les deux talons descendre lentement sous le bord.",
  "Push up until you stand high on the balls of your feet.":
    "Poussez vers le haut jusqu’à être bien haut sur l’avant des pieds.",
  "Hold for a moment, then lower slowly again.": "Tenez un instant, puis redescendez lentement.",
  "Keep your knees straight but not locked.": "Gardez les genoux tendus, mais pas bloqués.",
  "Push up through the big toe.": "Poussez vers le haut avec le gros orteil.",
  "Take three counts to sink down.": "Descendez les talons en comptant jusqu’à trois.",
  "Always hold on, so that your foot cannot slip off.":
    "Tenez-vous toujours, pour que le pied ne puisse pas glisser de la marche.",
  "If it hurts where the tendon meets the heel, do it on the flat floor.":
    "Si cela fait mal là où le tendon s’attache au talon, faites-le sur le sol plat.",
  "Single-leg heel raise": "Montée sur la pointe d’un pied",
  "Stand behind a steady chair and hold its back.":
    "Mettez-vous debout derrière une chaise stable et tenez son dossier.",
  "Bend one knee so that you stand on the other leg.":
    "Pliez un genou pour être debout sur l’autre jambe.",
  "Lift the heel you stand on as high as you can.":
    "Levez le talon du pied d’appui aussi haut que vous pouvez.",
  "Lower it slowly. Finish all repeats, then change legs.":
    "Redescendez-le lentement. Finissez toutes les répétitions, puis changez de jambe.",
  "Keep your knee straight.": "Gardez le genou tendu.",
  "Lift to the same height every time.": "Montez à la même hauteur à chaque fois.",
  "If you cannot lift the heel fully, go up on two legs and come down on one.":
    "Si vous n’arrivez pas à lever complètement le talon, montez sur deux jambes et redescendez sur une.",
  "Stop if the tendon above your heel hurts more than a little.":
    "Arrêtez si le tendon au-dessus du talon fait plus qu’un peu mal.",
  "Toe raise": "Lever de l’avant des pieds",
  "Lift the front of both feet, so that you stand on your heels.":
    "Levez l’avant des deux pieds, pour être debout sur les talons.",
  "Lower your toes slowly to the floor.": "Redescendez lentement les orteils au sol.",
  "Keep your body tall and your bottom tucked in.":
    "Gardez le corps bien droit et les fesses rentrées.",
  "Lift the whole front of the foot, not only the toes.":
    "Levez tout l’avant du pied, pas seulement les orteils.",
  "Keep your knees straight but soft.": "Gardez les genoux tendus, mais souples.",
  "Hold on well: it is easy to tip backwards.":
    "Tenez-vous bien : il est facile de basculer en arrière.",
  "Do it sitting on a chair if you feel unsure.":
    "Faites-le sur une chaise, en position assise, si vous ne vous sentez pas en sécurité.",
  "Towel scrunch": "Froisser une serviette avec les orteils",
  "Sit on a chair and lay a towel flat in front of you.":
    "Asseyez-vous sur une chaise et posez une serviette à plat devant vous.",
  "Put one bare foot on the near end of the towel.":
    "Posez un pied nu sur le bord de la serviette le plus près de vous.",
  "Curl your toes and pull the towel towards you.":
    "Repliez les orteils et tirez la serviette vers vous.",
  "Open your toes and grip the next bit. Keep your heel down.":
    "Ouvrez les orteils et attrapez le bout suivant. Gardez le talon au sol.",
  "Keep your heel still on the floor.": "Le talon ne bouge pas du sol.",
  "Spread your toes wide before each grip.": "Écartez bien les orteils avant chaque prise.",
  "Use all five toes.": "Utilisez les cinq orteils.",
  "If your foot cramps, stop and stretch the toes up.":
    "Si vous avez une crampe au pied, arrêtez et étirez les orteils vers le haut.",
  "Use a thin towel on a smooth floor to make it easier.":
    "Prenez une serviette fine sur un sol lisse pour que ce soit plus facile.",
  "Ankle outwards with a band": "Cheville vers l’extérieur avec élastique",
  "Sit on a chair with both feet flat. Tie a band round the front of both feet.":
    "Asseyez-vous sur une chaise, les deux pieds à plat. Attachez un élastique autour de l’avant des deux pieds.",
  "Keep your heels and knees still.": "Les talons et les genoux ne bougent pas.",
  "Turn the front of one foot outwards against the band and lift its outer edge.":
    "Tournez l’avant d’un pied vers l’extérieur contre l’élastique et levez son bord extérieur.",
  "Hold for a moment and come back slowly.": "Tenez un instant et revenez lentement.",
  "Lead with your little toe.": "C’est le petit orteil qui guide le mouvement.",
  "Let only the foot move. Your knee stays above your ankle.":
    "Ne bougez que le pied. Le genou reste au-dessus de la cheville.",
  "Do not let the band snap the foot back.":
    "Ne laissez pas l’élastique ramener le pied d’un coup.",
  "Start with a light band.": "Commencez avec un élastique léger.",
  "Check the band for cracks and wear socks if it rubs.":
    "Vérifiez que l’élastique n’a pas de fissures et mettez des chaussettes s’il frotte.",
  "Foot pull-up with a band": "Tirer le pied vers soi avec élastique",
  "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.":
    "Attachez un élastique à quelque chose de lourd, par exemple un pied de table. Asseyez-vous par terre en face.",
  "Put the band over the top of one foot. Rest the calf on a rolled towel.":
    "Passez l’élastique sur le dessus d’un pied. Posez le mollet sur une serviette roulée.",
  "Pull your foot up towards you against the band.": "Tirez le pied vers vous contre l’élastique.",
  "Hold for a moment, then let the foot go forward slowly.":
    "Tenez un instant, puis laissez lentement le pied repartir vers l’avant.",
  "Keep your knee and leg still.": "Le genou et la jambe ne bougent pas.",
  "Pull straight up, not to one side.": "Tirez tout droit, pas sur le côté.",
  "Let go more slowly than you pull.": "Relâchez plus lentement que vous ne tirez.",
  "Check that the band is tied fast and has no cracks.":
    "Vérifiez que l’élastique est bien attaché et qu’il n’a pas de fissures.",
  "Foot roll on a ball": "Rouler une balle sous le pied",
  "Sit on a chair and put one bare foot on a small ball.":
    "Asseyez-vous sur une chaise et posez un pied nu sur une petite balle.",
  "Press down gently and roll the ball from your heel to the ball of your foot.":
    "Appuyez doucement et roulez la balle du talon jusqu’à l’avant du pied.",
  "Roll back again slowly.": "Revenez lentement en roulant.",
  "Stay a little longer on tight spots.": "Restez un peu plus longtemps sur les points tendus.",
  "Press so that it feels strong but good.":
    "Appuyez de façon à le sentir fort, mais que ce soit agréable.",
  "Let your toes stay loose.": "Gardez les orteils relâchés.",
  "Move the foot slowly over the ball.": "Bougez lentement le pied sur la balle.",
  "Press less if it hurts sharply.": "Appuyez moins si la douleur est vive.",
  "Pick the ball up when you have finished, so that nobody slips on it.":
    "Ramassez la balle quand vous avez fini, pour que personne ne glisse dessus.",
};
