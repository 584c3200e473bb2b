import type { Sentences } from "../sentences";

export const adviceAndTemplates: Sentences = {
  "Take breaks from sitting": "Coupez les longs moments assis",
  "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.":
    "Levez-vous au moins toutes les demi-heures. Restez debout, faites quelques pas ou étirez-vous pendant une minute. Un minuteur sur votre téléphone peut vous le rappeler.",
  "Use a seat that supports you": "Choisissez un siège qui vous soutient",
  "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.":
    "Asseyez-vous bien au fond pour que le dossier soutienne le bas du dos. Gardez les deux pieds à plat sur le sol. Un petit coussin ou une serviette roulée dans le creux du dos peut aider.",
  "Lift with your legs": "Soulevez avec les jambes",
  "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.":
    "Mettez-vous tout près de la charge, les pieds écartés. Pliez les hanches et les genoux et tenez la charge près du corps. Tournez avec les pieds, pas avec le dos. Demandez de l’aide pour les choses lourdes.",
  "Keep moving through the day": "Bougez tout au long de la journée",
  "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.":
    "Le dos aime bouger. Marchez, faites de petites tâches à la maison et continuez ce que vous pouvez faire. Rester longtemps au lit rend le dos plus raide et plus faible.",
  "Look after your weight": "Surveillez votre poids",
  "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.":
    "Avec des kilos en trop, votre dos a plus à porter. Les petits changements qui durent marchent le mieux. Demandez à votre équipe soignante si vous voulez de l’aide.",
  "Make room to unwind": "Prenez le temps de vous détendre",
  "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.":
    "Les soucis et le mauvais sommeil peuvent rendre la douleur plus forte. Prévoyez chaque jour un peu de temps pour quelque chose qui vous calme : respirer lentement, écouter de la musique ou marcher, par exemple.",
  "Little and often works best": "Peu mais souvent, c’est le mieux",
  "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.":
    "Quelques minutes tranquilles chaque jour aident plus qu’une séance difficile de temps en temps. Si vous manquez un jour, continuez simplement le lendemain.",
  "Gentle low back routine": "Programme doux pour le bas du dos",
  "New low back pain, weeks 1–2": "Mal de dos récent (bas du dos), semaines 1–2",
  "Start with this. It lets tight back muscles rest.":
    "Commencez par cela. Les muscles tendus du dos peuvent se reposer.",
  "Small and slow. Stay in the part that feels easy.":
    "Petit et lent. Restez dans la partie qui est facile.",
  "Let the knees go only as far as is comfortable.":
    "Laissez aller les genoux seulement tant que c’est confortable.",
  "Leave this out until you can get down on the floor and up again without trouble.":
    "Ne le faites pas tant que vous avez du mal à descendre au sol et à vous relever.",
  "At your own speed on flat ground. A few short walks count as much as one long one.":
    "À votre rythme, sur un sol plat. Plusieurs petites marches comptent autant qu’une longue.",
  "Persistent low back pain 1: start": "Mal de dos qui dure (bas du dos) 1 : début",
  "This is your warm-up.": "C’est votre échauffement.",
  "Keep your back as still as it was at the start.": "Gardez le dos aussi immobile qu’au début.",
  "Add two minutes each week.": "Ajoutez deux minutes chaque semaine.",
  "Persistent low back pain 2: build": "Mal de dos qui dure (bas du dos) 2 : progression",
  "This is your warm-up too: start slowly.":
    "C’est aussi votre échauffement : commencez lentement.",
  "Add five seconds when the hold feels easy.": "Ajoutez cinq secondes quand tenir devient facile.",
  "When it is easy, hold a light bag close to your body.":
    "Quand c’est facile, tenez un sac léger près du corps.",
  "Leg pain that comes from the back: gentle":
    "Douleur dans la jambe qui vient du dos : programme doux",
  "Stay where the leg pain does not grow.": "Restez là où la douleur dans la jambe n’augmente pas.",
  "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.":
    "Continuez seulement si la douleur dans la jambe diminue ou remonte vers le dos. Arrêtez si elle descend plus bas dans la jambe.",
  "Only the sore side. Never into tingling that stays.":
    "Seulement le côté douloureux. N’allez jamais jusqu’à des fourmillements qui restent.",
  "Short walks at an easy speed. Turn back before the leg pain grows.":
    "De petites marches à une allure facile. Faites demi-tour avant que la douleur dans la jambe augmente.",
  "Neck pain": "Douleur au cou",
  "This is your warm-up. Move slowly, and only as far as is comfortable.":
    "C’est votre échauffement. Bougez lentement, et seulement tant que c’est confortable.",
  "A very small nod. If the front of your throat gets hard, do less.":
    "Un tout petit « oui » de la tête. Si l’avant de la gorge devient dur, faites-en moins.",
  "Desk worker's break": "Pause au bureau",
  "Stand up for this one and the next. A walk to the kitchen counts too.":
    "Levez-vous pour cet exercice et pour le suivant. Marcher jusqu’à la cuisine compte aussi.",
  "Shoulder cuff 1: early": "Coiffe de l’épaule 1 : début",
  "This is your warm-up. Let the arm hang heavy.":
    "C’est votre échauffement. Laissez le bras pendre, bien lourd.",
  "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.":
    "Revenez lentement. Une gêne jusqu’à 3 sur 10 est acceptable si elle est partie le lendemain matin.",
  "Shoulder cuff 2: strengthening": "Coiffe de l’épaule 2 : renforcement",
  "Start without a weight. Thumbs point up.":
    "Commencez sans poids. Les pouces pointent vers le haut.",
  "Stiff shoulder": "Épaule raide",
  "A warm shower first makes it easier.": "C’est plus facile après une douche chaude.",
  "The good arm does the work.": "C’est le bras sain qui travaille.",
  "Push only into a stretch that you can breathe through. It should ease within minutes.":
    "Poussez seulement jusqu’à un étirement où vous pouvez encore respirer calmement. La gêne doit passer en quelques minutes.",
  "Tennis elbow": "Tennis elbow (douleur du coude)",
  "Gentle. Do it before and after the strengthening.":
    "En douceur. À faire avant et après le renforcement.",
  "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.":
    "Descendez lentement pendant quatre secondes ; remontez avec l’autre main. Une gêne jusqu’à 4 sur 10 est acceptable pendant l’exercice.",
  "Squeeze only as hard as the elbow stays comfortable.":
    "Ne serrez pas plus fort que ce qui reste confortable pour le coude.",
  "Pain at the side of the hip": "Douleur sur le côté de la hanche",
  "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.":
    "Mettez-vous debout, le dos bien droit, et tenez-vous à quelque chose. Ne laissez pas la hanche partir sur le côté, et ne restez pas debout les jambes croisées dans la journée.",
  "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.":
    "Mettez un oreiller entre les genoux et ne descendez que jusqu’à lui. Ne faites pas le côté qui fait mal en position couchée.",
  "Push evenly through both feet.": "Poussez autant sur les deux pieds.",
  "Small steps. Add a band only when your therapist tells you.":
    "De petits pas. Ajoutez un élastique seulement quand votre thérapeute vous le dit.",
  "Knee osteoarthritis": "Arthrose du genou",
  "This is your warm-up. Hold on to something firm if you like.":
    "C’est votre échauffement. Tenez-vous à quelque chose de solide si vous voulez.",
  "Put a cushion on the chair if it is too hard.":
    "Mettez un coussin sur la chaise si c’est trop dur.",
  "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.":
    "Prenez la marche la plus basse et la rampe. Une douleur jusqu’à 5 sur 10 est acceptable si elle redevient comme d’habitude le lendemain.",
  "Pain around the kneecap": "Douleur autour de la rotule",
  "Knees point where the toes point. Stay in a depth that hurts 3 or less.":
    "Les genoux pointent là où pointent les orteils. Restez à une profondeur où la douleur est de 3 ou moins.",
  "Add this from week 3.": "Ajoutez ceci à partir de la semaine 3.",
  "Ankle sprain 1: early": "Entorse de la cheville 1 : début",
  "With the foot up higher than your hip.": "Le pied plus haut que la hanche.",
  "Small circles that do not hurt, both ways round.":
    "De petits cercles qui ne font pas mal, dans les deux sens.",
  "Start when you can put weight on the foot. Only a light pull.":
    "Commencez quand vous pouvez vous appuyer sur le pied. Juste un léger tiraillement.",
  "Hold on to something firm. Put only as much weight on the foot as is comfortable.":
    "Tenez-vous à quelque chose de solide. Ne mettez sur le pied que le poids qui reste confortable.",
  "Ankle sprain 2: return": "Entorse de la cheville 2 : reprise",
  "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.":
    "À partir de la semaine 3 de ce programme : faites à la place la montée sur la pointe d’un pied, autant de fois que vous pouvez bien la faire.",
  "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.":
    "Quand 30 secondes sont faciles, tournez la tête d’un côté à l’autre, ou mettez-vous debout sur une serviette pliée.",
  "Steady on your feet 1: start": "Bien stable sur ses pieds 1 : début",
  "Put the chair against a wall. Use your hands as much as you need.":
    "Mettez la chaise contre un mur. Aidez-vous des mains autant qu’il le faut.",
  "Hold the kitchen worktop with both hands.":
    "Tenez-vous des deux mains au plan de travail de la cuisine.",
  "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.":
    "Tenez-vous toujours au plan de travail. Si c’est trop dur, ne mettez pas les pieds tout à fait sur une même ligne.",
  "Steady on your feet 2: progress": "Bien stable sur ses pieds 2 : progression",
  "This is your warm-up. Stay near something firm.":
    "C’est votre échauffement. Restez près de quelque chose de solide.",
  "Without your hands if you can.": "Sans les mains, si vous pouvez.",
  "Along the worktop, with your hands just above it.":
    "Le long du plan de travail, les mains juste au-dessus.",
  "One hand close to the worktop.": "Une main tout près du plan de travail.",
  "Ten steps along the worktop, turn slowly, ten steps back.":
    "Dix pas le long du plan de travail, demi-tour lentement, dix pas pour revenir.",
  "On the lowest stair, with a hand on the rail.":
    "Sur la marche la plus basse, une main sur la rampe.",
};
