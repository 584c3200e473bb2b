import type { Sentences } from "../sentences";

export const adviceAndTemplates: Sentences = {
  "Take breaks from sitting": "Unterbrechen Sie das Sitzen",
  "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.":
    "Stehen Sie mindestens jede halbe Stunde auf. Stehen Sie, gehen Sie ein paar Schritte oder strecken Sie sich eine Minute lang. Ein Wecker auf Ihrem Handy kann Sie erinnern.",
  "Use a seat that supports you": "Nehmen Sie einen Sitz, der Sie stützt",
  "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.":
    "Setzen Sie sich weit nach hinten, sodass der Stuhl den unteren Rücken stützt. Beide Füße stehen flach auf dem Boden. Ein kleines Kissen oder ein gerolltes Handtuch im Hohlkreuz kann helfen.",
  "Lift with your legs": "Heben Sie mit den Beinen",
  "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.":
    "Stellen Sie sich nah an die Last, die Füße auseinander. Beugen Sie Hüften und Knie und halten Sie die Last nah am Körper. Drehen Sie sich mit den Füßen, nicht mit dem Rücken. Bitten Sie bei schweren Dingen um Hilfe.",
  "Keep moving through the day": "Bleiben Sie den Tag über in Bewegung",
  "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.":
    "Der Rücken mag Bewegung. Gehen Sie, machen Sie leichte Hausarbeit und tun Sie weiter, was Sie können. Lange Bettruhe macht den Rücken steifer und schwächer.",
  "Look after your weight": "Achten Sie auf Ihr Gewicht",
  "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.":
    "Mehr Gewicht heißt: Ihr Rücken muss mehr tragen. Am besten wirken kleine Änderungen, die Sie durchhalten. Fragen Sie Ihr Behandlungsteam, wenn Sie Hilfe möchten.",
  "Make room to unwind": "Schaffen Sie Raum zum Entspannen",
  "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.":
    "Sorgen und schlechter Schlaf können Schmerzen stärker machen. Nehmen Sie sich jeden Tag ein wenig Zeit für etwas, das Sie beruhigt, zum Beispiel langsames Atmen, Musik oder einen Spaziergang.",
  "Little and often works best": "Wenig und oft wirkt am besten",
  "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.":
    "Ein paar ruhige Minuten jeden Tag helfen mehr als ab und zu ein hartes Training. Wenn Sie einen Tag auslassen, machen Sie einfach am nächsten Tag weiter.",
  "Gentle low back routine": "Sanftes Programm für den unteren Rücken",
  "New low back pain, weeks 1–2": "Neue Schmerzen im unteren Rücken, Woche 1–2",
  "Start with this. It lets tight back muscles rest.":
    "Fangen Sie damit an. So können sich verspannte Rückenmuskeln ausruhen.",
  "Small and slow. Stay in the part that feels easy.":
    "Klein und langsam. Bleiben Sie in dem Teil, der sich leicht anfühlt.",
  "Let the knees go only as far as is comfortable.":
    "Lassen Sie die Knie nur so weit gehen, wie es angenehm ist.",
  "Leave this out until you can get down on the floor and up again without trouble.":
    "Lassen Sie diese Übung weg, bis Sie ohne Mühe auf den Boden und wieder hoch kommen.",
  "At your own speed on flat ground. A few short walks count as much as one long one.":
    "In Ihrem eigenen Tempo auf ebenem Boden. Ein paar kurze Wege zählen so viel wie ein langer.",
  "Persistent low back pain 1: start": "Anhaltende Schmerzen im unteren Rücken 1: Anfang",
  "This is your warm-up.": "Das ist Ihr Aufwärmen.",
  "Keep your back as still as it was at the start.":
    "Halten Sie den Rücken so ruhig, wie er am Anfang war.",
  "Add two minutes each week.": "Üben Sie jede Woche zwei Minuten mehr.",
  "Persistent low back pain 2: build": "Anhaltende Schmerzen im unteren Rücken 2: Aufbau",
  "This is your warm-up too: start slowly.": "Das ist auch Ihr Aufwärmen: Fangen Sie langsam an.",
  "Add five seconds when the hold feels easy.":
    "Halten Sie fünf Sekunden länger, wenn sich das Halten leicht anfühlt.",
  "When it is easy, hold a light bag close to your body.":
    "Wenn es leicht geht, halten Sie eine leichte Tasche nah am Körper.",
  "Leg pain that comes from the back: gentle": "Beinschmerzen, die vom Rücken kommen: sanft",
  "Stay where the leg pain does not grow.":
    "Bleiben Sie da, wo der Beinschmerz nicht stärker wird.",
  "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.":
    "Machen Sie nur weiter, wenn der Beinschmerz weniger wird oder nach oben zum Rücken wandert. Hören Sie auf, wenn er weiter ins Bein hinunterwandert.",
  "Only the sore side. Never into tingling that stays.":
    "Nur die schmerzende Seite. Nie so weit, dass ein Kribbeln kommt, das bleibt.",
  "Short walks at an easy speed. Turn back before the leg pain grows.":
    "Kurze Wege in leichtem Tempo. Kehren Sie um, bevor der Beinschmerz stärker wird.",
  "Neck pain": "Nackenschmerzen",
  "This is your warm-up. Move slowly, and only as far as is comfortable.":
    "Das ist Ihr Aufwärmen. Bewegen Sie sich langsam und nur so weit, wie es angenehm ist.",
  "A very small nod. If the front of your throat gets hard, do less.":
    "Ein ganz kleines Nicken. Wenn der Hals vorn hart wird, machen Sie weniger.",
  "Desk worker's break": "Pause vom Schreibtisch",
  "Stand up for this one and the next. A walk to the kitchen counts too.":
    "Stehen Sie für diese und die nächste Übung auf. Ein Gang in die Küche zählt auch.",
  "Shoulder cuff 1: early": "Schultermuskeln (Rotatorenmanschette) 1: früh",
  "This is your warm-up. Let the arm hang heavy.":
    "Das ist Ihr Aufwärmen. Lassen Sie den Arm schwer hängen.",
  "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.":
    "Langsam zurück. Beschwerden bis 3 von 10 sind in Ordnung, wenn sie am nächsten Morgen weg sind.",
  "Shoulder cuff 2: strengthening": "Schultermuskeln (Rotatorenmanschette) 2: Kräftigung",
  "Start without a weight. Thumbs point up.":
    "Fangen Sie ohne Gewicht an. Die Daumen zeigen nach oben.",
  "Stiff shoulder": "Steife Schulter",
  "A warm shower first makes it easier.": "Nach einer warmen Dusche geht es leichter.",
  "The good arm does the work.": "Der gute Arm macht die Arbeit.",
  "Push only into a stretch that you can breathe through. It should ease within minutes.":
    "Gehen Sie nur so weit in die Dehnung, dass Sie dabei ruhig atmen können. Sie soll in wenigen Minuten nachlassen.",
  "Tennis elbow": "Tennisellbogen",
  "Gentle. Do it before and after the strengthening.":
    "Sanft. Machen Sie es vor und nach der Kräftigung.",
  "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.":
    "Senken Sie vier Sekunden lang langsam. Heben Sie mit der anderen Hand. Beschwerden bis 4 von 10 sind dabei in Ordnung.",
  "Squeeze only as hard as the elbow stays comfortable.":
    "Drücken Sie nur so fest, dass es für den Ellbogen angenehm bleibt.",
  "Pain at the side of the hip": "Schmerzen seitlich an der Hüfte",
  "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.":
    "Stehen Sie aufrecht und halten Sie sich fest. Lassen Sie die Hüfte nicht zur Seite absinken, und stehen Sie auch im Alltag nicht mit gekreuzten Beinen.",
  "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.":
    "Legen Sie ein Kissen zwischen die Knie und senken Sie nur bis dorthin. Lassen Sie die Seite weg, auf der das Liegen wehtut.",
  "Push evenly through both feet.": "Drücken Sie mit beiden Füßen gleich stark.",
  "Small steps. Add a band only when your therapist tells you.":
    "Kleine Schritte. Nehmen Sie ein Band erst dazu, wenn Ihre Therapeutin oder Ihr Therapeut es Ihnen sagt.",
  "Knee osteoarthritis": "Kniearthrose",
  "This is your warm-up. Hold on to something firm if you like.":
    "Das ist Ihr Aufwärmen. Halten Sie sich an etwas Festem fest, wenn Sie mögen.",
  "Put a cushion on the chair if it is too hard.":
    "Legen Sie ein Kissen auf den Stuhl, wenn es zu schwer ist.",
  "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.":
    "Nehmen Sie die unterste Treppenstufe und das Geländer. Schmerzen bis 5 von 10 sind in Ordnung, wenn es am nächsten Tag wieder wie sonst ist.",
  "Pain around the kneecap": "Schmerzen rund um die Kniescheibe",
  "Knees point where the toes point. Stay in a depth that hurts 3 or less.":
    "Die Knie zeigen dahin, wo die Zehen hinzeigen. Gehen Sie nur so tief, dass der Schmerz 3 oder weniger ist.",
  "Add this from week 3.": "Nehmen Sie das ab Woche 3 dazu.",
  "Ankle sprain 1: early": "Verstauchtes Sprunggelenk 1: früh",
  "With the foot up higher than your hip.": "Der Fuß liegt höher als die Hüfte.",
  "Small circles that do not hurt, both ways round.":
    "Kleine Kreise, die nicht wehtun, in beide Richtungen.",
  "Start when you can put weight on the foot. Only a light pull.":
    "Fangen Sie an, wenn Sie den Fuß belasten können. Nur ein leichtes Ziehen.",
  "Hold on to something firm. Put only as much weight on the foot as is comfortable.":
    "Halten Sie sich an etwas Festem fest. Belasten Sie den Fuß nur so viel, wie es angenehm ist.",
  "Ankle sprain 2: return": "Verstauchtes Sprunggelenk 2: Rückkehr",
  "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.":
    "Ab Woche 3 dieses Programms: stattdessen einbeiniges Fersenheben, so oft, wie Sie es gut schaffen.",
  "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.":
    "Wenn 30 Sekunden leicht gehen, drehen Sie den Kopf hin und her, oder stellen Sie sich auf ein gefaltetes Handtuch.",
  "Steady on your feet 1: start": "Sicher auf den Füßen 1: Anfang",
  "Put the chair against a wall. Use your hands as much as you need.":
    "Stellen Sie den Stuhl an eine Wand. Nehmen Sie die Hände so viel zu Hilfe, wie Sie brauchen.",
  "Hold the kitchen worktop with both hands.":
    "Halten Sie sich mit beiden Händen an der Küchenarbeitsplatte fest.",
  "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.":
    "Lassen Sie die Arbeitsplatte nicht los. Wenn es zu schwer ist, stellen Sie die Füße nicht ganz in eine Linie.",
  "Steady on your feet 2: progress": "Sicher auf den Füßen 2: Fortschritt",
  "This is your warm-up. Stay near something firm.":
    "Das ist Ihr Aufwärmen. Bleiben Sie nah an etwas Festem.",
  "Without your hands if you can.": "Ohne Hände, wenn Sie können.",
  "Along the worktop, with your hands just above it.":
    "An der Arbeitsplatte entlang, die Hände knapp darüber.",
  "One hand close to the worktop.": "Eine Hand nah an der Arbeitsplatte.",
  "Ten steps along the worktop, turn slowly, ten steps back.":
    "Zehn Schritte an der Arbeitsplatte entlang, langsam umdrehen, zehn Schritte zurück.",
  "On the lowest stair, with a hand on the rail.":
    "Auf der untersten Treppenstufe, mit einer Hand am Geländer.",
};
