import type { Sentences } from "../sentences";

export const shoulder: Sentences = {
  Pendulum: "Pendule",
  "Lean forward and rest your good hand on a table or the back of a chair.":
    "Penchez-vous en avant et posez la main du côté sain sur une table ou un dossier de chaise.",
  "Let the sore arm hang straight down, quite loose.":
    "Laissez le bras douloureux pendre tout droit, bien relâché.",
  "Rock your body gently so that the arm swings forwards and backwards.":
    "Balancez doucement le corps pour que le bras aille d’avant en arrière.",
  "Then let it swing from side to side, and in small circles.":
    "Puis laissez-le se balancer d’un côté à l’autre, et en petits cercles.",
  "Your body moves the arm. The shoulder does nothing.":
    "C’est le corps qui bouge le bras. L’épaule ne fait rien.",
  "Let the arm feel heavy, like a rope.": "Laissez le bras lourd, comme une corde.",
  "Small swings are enough.": "De petits balancements suffisent.",
  "If your back hurts, bend your knees more or lean less.":
    "Si votre dos fait mal, pliez plus les genoux ou penchez-vous moins.",
  "Stop if you feel dizzy with your head down.":
    "Arrêtez si, la tête en bas, vous avez la tête qui tourne.",
  "Table slide": "Glissement sur la table",
  "Sit at a table. Rest both hands on a towel on the table top.":
    "Asseyez-vous à une table. Posez les deux mains sur une serviette, sur la table.",
  "Slide your hands forward and let your body follow.":
    "Glissez les mains vers l’avant et laissez le corps suivre.",
  "Stop when you feel a gentle stretch and wait for a moment.":
    "Arrêtez-vous quand vous sentez un léger étirement et attendez un instant.",
  "Slide back slowly until you sit upright.":
    "Revenez lentement en glissant jusqu’à avoir de nouveau le dos droit.",
  "Let the table carry your arms.": "Laissez la table porter les bras.",
  "Bend from your hips with a long back.": "Penchez-vous à partir des hanches, le dos long.",
  "Let your head sink between your arms.": "Laissez la tête descendre entre les bras.",
  "Slide less far if your shoulder pinches.": "Glissez moins loin si ça pince dans l’épaule.",
  "Keep both feet flat on the floor so that you sit safely.":
    "Gardez les deux pieds à plat sur le sol pour être en sécurité sur la chaise.",
  "Overhead lift with a stick": "Lever de bâton au-dessus de la tête",
  "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.":
    "Allongez-vous sur le dos, les genoux pliés. Tenez un bâton à deux mains au-dessus des cuisses.",
  "Keep your elbows straight and lift the stick up.": "Gardez les coudes tendus et levez le bâton.",
  "Let it go back over your head until you feel a gentle stretch.":
    "Laissez-le aller en arrière au-dessus de la tête jusqu’à sentir un léger étirement.",
  "Bring it forward again slowly.": "Ramenez-le lentement vers l’avant.",
  "Let the good arm do most of the work.": "Laissez le bras sain faire presque tout le travail.",
  "Keep your lower back on the floor.": "Gardez le bas du dos au sol.",
  "Breathe out as the stick goes back.": "Soufflez quand le bâton part en arrière.",
  "Stop where the top of your shoulder pinches.": "Arrêtez là où ça pince au-dessus de l’épaule.",
  "Turning the arm out with a stick": "Rotation du bras vers l’extérieur avec un bâton",
  "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.":
    "Mettez-vous debout, le dos bien droit, les coudes près du corps, pliés à angle droit. Tenez un bâton à deux mains.",
  "Push the stick with your left hand, so that your right hand moves out to the side.":
    "Poussez le bâton avec la main gauche, pour que la main droite parte sur le côté.",
  "Stop when you feel a gentle stretch and hold.":
    "Arrêtez-vous quand vous sentez un léger étirement et tenez.",
  "Come back slowly. Change sides if you were asked to.":
    "Revenez lentement. Changez de côté si on vous l’a demandé.",
  "Keep the elbow close to your side. A small rolled towel there helps.":
    "Gardez le coude tout près du corps. Une petite serviette roulée à cet endroit aide.",
  "Let the stiff arm be loose.": "Laissez le bras raide bien relâché.",
  "Only the forearm swings out, like a gate.": "Seul l’avant-bras s’ouvre, comme un portail.",
  "Go only to a gentle stretch.": "Allez seulement jusqu’à un léger étirement.",
  "You can do it lying on your back if you tire.":
    "Vous pouvez le faire sur le dos si vous fatiguez.",
  "Shoulder external rotation with a band": "Rotation externe de l’épaule avec élastique",
  "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.":
    "Fixez l’élastique à hauteur du coude, à votre gauche. Placez-vous de côté et tenez-le dans la main droite.",
  "Keep your right elbow at your side, bent square, with your hand in front of your tummy.":
    "Gardez le coude droit près du corps, plié à angle droit, la main devant le ventre.",
  "Turn your forearm out to the right against the band.":
    "Tournez l’avant-bras vers la droite contre l’élastique.",
  "Come back slowly. Change sides after the set.":
    "Revenez lentement. Changez de côté après la série.",
  "Hold a rolled towel between your elbow and your side.":
    "Tenez une serviette roulée entre le coude et le corps.",
  "Swing the forearm out like a gate.": "Ouvrez l’avant-bras comme un portail.",
  "Keep your wrist straight and your shoulder low.": "Gardez le poignet droit et l’épaule basse.",
  "Use a lighter band if your shoulder hurts.":
    "Prenez un élastique plus léger si l’épaule fait mal.",
  "Check the band for tears and fix it well, so that it cannot hit you.":
    "Vérifiez que l’élastique n’est pas déchiré et fixez-le bien, pour qu’il ne puisse pas vous frapper.",
  "Shoulder internal rotation with a band": "Rotation interne de l’épaule avec élastique",
  "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.":
    "Fixez l’élastique à hauteur du coude, à votre droite. Placez-vous de côté et tenez-le dans la main droite.",
  "Keep your right elbow at your side, bent square, with your hand out to the right.":
    "Gardez le coude droit près du corps, plié à angle droit, la main vers l’extérieur, à droite.",
  "Pull your hand in to your tummy against the band.":
    "Tirez la main vers le ventre contre l’élastique.",
  "Let it go out again slowly. Change sides after the set.":
    "Laissez-la repartir lentement vers l’extérieur. Changez de côté après la série.",
  "Swing the forearm in like a gate.": "Fermez l’avant-bras comme un portail.",
  "Wall slide": "Glissement des bras au mur",
  "Stand facing a wall. Rest your forearms on it with your elbows bent.":
    "Mettez-vous debout face à un mur. Posez les avant-bras dessus, les coudes pliés.",
  "Press your forearms lightly into the wall.": "Appuyez légèrement les avant-bras contre le mur.",
  "Slide your arms up the wall as far as is comfortable.":
    "Glissez les bras vers le haut du mur, tant que c’est confortable.",
  "Let your shoulder blades glide round your ribs.":
    "Laissez les omoplates glisser autour des côtes.",
  "Keep your tummy firm and your back still.": "Gardez le ventre ferme et le dos immobile.",
  "Lean in a little at the top.": "Penchez-vous un peu vers le mur en haut.",
  "Stop lower if the top of your shoulder pinches.":
    "Arrêtez-vous plus bas si ça pince au-dessus de l’épaule.",
  "A cloth under your arms makes it slide better.":
    "Un chiffon sous les bras aide à mieux glisser.",
  "Band row": "Tirage avec élastique",
  "Fix the middle of the band in front of you at chest height. Hold one end in each hand.":
    "Fixez le milieu de l’élastique devant vous, à hauteur de poitrine. Tenez un bout dans chaque main.",
  "Stand back until the band is just tight and your arms are straight.":
    "Reculez jusqu’à ce que l’élastique soit juste tendu et les bras tendus.",
  "Pull your elbows back along your sides and squeeze your shoulder blades.":
    "Tirez les coudes en arrière le long du corps et serrez les omoplates.",
  "Let your arms go forward again slowly.": "Laissez lentement les bras repartir vers l’avant.",
  "Start with your shoulder blades, then bend your elbows.":
    "Commencez par les omoplates, puis pliez les coudes.",
  "Stand tall with your tummy firm.": "Gardez le dos bien droit et le ventre ferme.",
  "Use a lighter band if your shoulder or neck hurts.":
    "Prenez un élastique plus léger si l’épaule ou le cou fait mal.",
  "Scaption raise": "Lever des bras en V",
  "Stand tall with your arms by your sides and your thumbs pointing forwards.":
    "Mettez-vous debout, le dos bien droit, les bras le long du corps et les pouces vers l’avant.",
  "Lift both straight arms slantwise, halfway between front and side, thumbs up.":
    "Levez les deux bras tendus en biais, à mi-chemin entre l’avant et le côté, les pouces vers le haut.",
  "Stop at shoulder height and wait for a moment.":
    "Arrêtez-vous à hauteur d’épaule et attendez un instant.",
  "Lower your arms slowly.": "Redescendez lentement les bras.",
  "Your arms make a wide V.": "Les bras forment un grand V.",
  "Lower more slowly than you lift.": "Redescendez plus lentement que vous ne montez.",
  "Add a small weight only when it is easy without.":
    "Ajoutez un petit poids seulement quand c’est facile sans poids.",
  "Sleeper stretch": "Étirement du dormeur",
  "Lie on the stiff side with a pillow under your head and your knees bent.":
    "Couchez-vous sur le côté raide, un oreiller sous la tête et les genoux pliés.",
  "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.":
    "Tendez le haut de ce bras devant vous, à hauteur d’épaule. Pliez le coude pour que les doigts pointent vers le haut.",
  "With your other hand, press the forearm gently towards the floor.":
    "Avec l’autre main, poussez doucement l’avant-bras vers le sol.",
  "Hold when you feel a stretch at the back of your shoulder.":
    "Tenez quand vous sentez un étirement à l’arrière de l’épaule.",
  "Roll back a little so that you do not lie on the point of your shoulder.":
    "Basculez un peu en arrière pour ne pas peser sur la pointe de l’épaule.",
  "Keep the elbow level with your shoulder.": "Gardez le coude à hauteur d’épaule.",
  "Press with two fingers’ strength only.": "N’appuyez qu’avec la force de deux doigts.",
  "You should feel it behind the shoulder. Stop if it pinches in front.":
    "Vous devez le sentir derrière l’épaule. Arrêtez si ça pince devant.",
  "Put the elbow lower if the stretch is too strong.":
    "Mettez le coude plus bas si l’étirement est trop fort.",
  "Chest stretch at a wall": "Étirement de la poitrine au mur",
  "Stand with your right side to a wall or a door frame.":
    "Mettez-vous debout, le côté droit vers un mur ou un cadre de porte.",
  "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.":
    "Levez le bras droit à hauteur d’épaule, coude plié à angle droit. Posez l’avant-bras sur le mur.",
  "Turn your body gently away from the wall until you feel a stretch in your chest.":
    "Tournez doucement le corps à l’opposé du mur jusqu’à sentir un étirement dans la poitrine.",
  "Move your chest, not your arm.": "Bougez la poitrine, pas le bras.",
  "Keep your shoulder low.": "Gardez l’épaule basse.",
  "Take a small step forward for more stretch.": "Faites un petit pas en avant pour étirer plus.",
  "Lower your elbow if the front of your shoulder hurts.":
    "Baissez le coude si l’avant de l’épaule fait mal.",
  "Wall push-up": "Pompes au mur",
  "Stand a big step away from a wall. Put your palms on it at chest height.":
    "Mettez-vous debout à un grand pas d’un mur. Posez les paumes dessus à hauteur de poitrine.",
  "Make your body straight from head to heels.": "Tenez le corps droit de la tête aux talons.",
  "Bend your elbows and bring your chest towards the wall.":
    "Pliez les coudes et approchez la poitrine du mur.",
  "Push yourself back until your arms are straight.":
    "Repoussez-vous jusqu’à ce que les bras soient tendus.",
  "Move like a plank, all in one piece.": "Bougez comme une planche, tout d’une pièce.",
  "Keep your elbows slanting down, not out to the side.":
    "Gardez les coudes en biais vers le bas, pas écartés sur les côtés.",
  "Push the wall a little further away at the end.": "À la fin, repoussez le mur encore un peu.",
  "Stand nearer to the wall to make it easier.":
    "Rapprochez-vous du mur pour que ce soit plus facile.",
  "If your wrists hurt, make fists.": "Si vos poignets font mal, fermez les poings.",
  "Wear shoes that grip.": "Mettez des chaussures qui accrochent.",
};
