import type { Sentences } from "../sentences";

export const elbowAndHand: Sentences = {
  "Elbow bend and straighten": "Flexion et extension du coude",
  "Sit tall with your arm by your side and your palm facing forwards.":
    "Asseyez-vous, le dos bien droit, le bras le long du corps et la paume vers l’avant.",
  "Bend your elbow slowly and bring your hand towards your shoulder.":
    "Pliez lentement le coude et amenez la main vers l’épaule.",
  "Wait for a moment.": "Attendez un instant.",
  "Straighten your elbow again as far as it goes.":
    "Tendez de nouveau le coude aussi loin qu’il va.",
  "Keep your upper arm still.": "Le haut du bras ne bouge pas.",
  "Move slowly through the whole range.":
    "Faites lentement tout le mouvement, d’un bout à l’autre.",
  "Help with the other hand if you need to.": "Aidez-vous de l’autre main s’il le faut.",
  "Do not push a stiff elbow straight by force.": "Ne tendez pas de force un coude raide.",
  "Stop if tingling goes into your little finger.":
    "Arrêtez si des fourmillements vont dans le petit doigt.",
  "Biceps curl with a band": "Flexion du coude avec élastique",
  "Stand on the middle of the band. Hold one end in each hand, palms forwards.":
    "Mettez-vous debout sur le milieu de l’élastique. Tenez un bout dans chaque main, les paumes vers l’avant.",
  "Keep your elbows at your sides.": "Gardez les coudes près du corps.",
  "Bend your elbows and bring your hands up to your shoulders.":
    "Pliez les coudes et montez les mains jusqu’aux épaules.",
  "Lower your hands slowly.": "Redescendez lentement les mains.",
  "Only your forearms move.": "Seuls les avant-bras bougent.",
  "Keep your wrists straight.": "Gardez les poignets droits.",
  "Stand tall with soft knees.": "Gardez le dos bien droit et les genoux souples.",
  "Use a lighter band if your elbow or shoulder hurts.":
    "Prenez un élastique plus léger si le coude ou l’épaule fait mal.",
  "Check the band for tears and stand on it firmly.":
    "Vérifiez que l’élastique n’est pas déchiré et tenez-vous fermement dessus.",
  "Wrist flexor stretch": "Étirement des fléchisseurs du poignet",
  "Stretch your right arm out in front with the elbow straight. Bend the hand up, as if to say stop.":
    "Tendez le bras droit devant vous, coude tendu. Relevez la main, comme pour dire stop.",
  "Put your left hand across the fingers from the front.":
    "Posez la main gauche en travers des doigts, par devant.",
  "Draw the fingers gently back towards you until you feel a stretch under your forearm.":
    "Tirez doucement les doigts vers vous jusqu’à sentir un étirement sous l’avant-bras.",
  "Keep the elbow straight but not locked.": "Gardez le coude tendu, mais pas bloqué.",
  "A gentle pull is enough.": "Un léger tiraillement suffit.",
  "Bend the elbow a little if the stretch is too strong.":
    "Pliez un peu le coude si l’étirement est trop fort.",
  "Stop if your fingers tingle or go numb.":
    "Arrêtez si vous avez des fourmillements dans les doigts ou s’ils s’engourdissent.",
  "Wrist extensor stretch": "Étirement des extenseurs du poignet",
  "Stretch your right arm out in front, palm down, elbow straight.":
    "Tendez le bras droit devant vous, la paume vers le bas, le coude tendu.",
  "Let the hand hang down and put your left hand on the back of it.":
    "Laissez pendre la main et posez la main gauche sur le dos de cette main.",
  "Press the hand gently towards you until you feel a stretch on top of your forearm.":
    "Poussez doucement la main vers vous jusqu’à sentir un étirement sur le dessus de l’avant-bras.",
  "Make a loose fist for a little more stretch.":
    "Fermez légèrement le poing pour étirer un peu plus.",
  "Slow wrist lowering with a weight": "Descente lente du poignet avec un poids",
  "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.":
    "Asseyez-vous sur une chaise. Posez l’avant-bras sur la cuisse, la paume vers le bas, la main au-delà du genou.",
  "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.":
    "Tenez un petit poids ou une bouteille pleine. Levez la main en vous aidant de l’autre main.",
  "Let go with the other hand and lower the weight slowly while you count to four.":
    "Lâchez l’autre main et descendez lentement le poids en comptant jusqu’à quatre.",
  "Help it up again with the other hand.": "Remontez-le en vous aidant de l’autre main.",
  "The slow way down is the exercise.": "L’exercice, c’est la descente lente.",
  "Keep your forearm on your thigh. A table does as well.":
    "Gardez l’avant-bras sur la cuisse. Une table convient aussi.",
  "Hold the weight firmly but do not squeeze it.": "Tenez bien le poids, mais ne le serrez pas.",
  "A little ache at the elbow is all right if it settles by the next day.":
    "Une petite douleur au coude est acceptable si elle se calme d’ici le lendemain.",
  "Use a lighter weight if it hurts more than that.":
    "Prenez un poids plus léger si cela fait plus mal que ça.",
  "Forearm rotation": "Rotation de l’avant-bras",
  "Sit tall with your elbow at your side, bent square.":
    "Asseyez-vous, le dos bien droit, le coude près du corps, plié à angle droit.",
  "Turn your palm up to the ceiling, as if you held a bowl of soup.":
    "Tournez la paume vers le plafond, comme pour tenir un bol de soupe.",
  "Turn your palm down to the floor. Change sides after the set.":
    "Tournez la paume vers le sol. Changez de côté après la série.",
  "Keep your elbow at your side.": "Gardez le coude près du corps.",
  "Turn slowly from one end to the other.": "Tournez lentement d’un bout à l’autre.",
  "Keep your wrist straight.": "Gardez le poignet droit.",
  "Turn less far if your elbow or wrist hurts.":
    "Tournez moins loin si le coude ou le poignet fait mal.",
  "Hold a wooden spoon upright to make it harder.":
    "Tenez une cuillère en bois debout pour rendre l’exercice plus difficile.",
  "Ball squeeze": "Serrer une balle",
  "Sit with your elbow bent and a soft ball in your hand.":
    "Asseyez-vous, le coude plié et une balle souple dans la main.",
  "Squeeze the ball with all your fingers and your thumb.":
    "Serrez la balle avec tous les doigts et le pouce.",
  "Hold for a few seconds.": "Tenez quelques secondes.",
  "Let go slowly and open your hand. Change sides after the set.":
    "Relâchez lentement et ouvrez la main. Changez de côté après la série.",
  "Squeeze evenly with every finger.": "Serrez avec la même force avec chaque doigt.",
  "Let go as slowly as you squeeze.": "Relâchez aussi lentement que vous serrez.",
  "Use a softer ball or a rolled sock if it hurts.":
    "Prenez une balle plus souple ou une chaussette roulée si cela fait mal.",
  "Stop if your fingers tingle or lock.":
    "Arrêtez si vos doigts ont des fourmillements ou se bloquent.",
  "Tendon glides": "Glissements des tendons",
  "Hold your hand up with your wrist straight and all fingers straight.":
    "Tenez la main en l’air, le poignet droit et tous les doigts tendus.",
  "Bend only the two outer finger joints to make a hook. Straighten again.":
    "Pliez seulement les deux dernières articulations des doigts pour faire un crochet. Tendez de nouveau.",
  "Make a full fist. Straighten again.": "Fermez complètement le poing. Tendez de nouveau.",
  "Bend only your knuckles, so that the fingers make a table top. Straighten again.":
    "Pliez seulement à la base des doigts, pour que les doigts forment un dessus de table. Tendez de nouveau.",
  "Bend your knuckles and middle joints and lay the fingertips flat on your palm.":
    "Pliez à la base et au milieu des doigts et posez le bout des doigts à plat sur la paume.",
  "Go back to straight fingers after every shape.": "Revenez aux doigts tendus après chaque forme.",
  "Move slowly and without force.": "Bougez lentement et sans force.",
  "Go only as far as the joints allow without pain.":
    "Allez seulement tant que les articulations le permettent sans douleur.",
  "Stop if tingling gets stronger or stays.":
    "Arrêtez si les fourmillements augmentent ou restent.",
};
