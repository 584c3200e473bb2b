import type { Sentences } from "../sentences";

export const shoulder: Sentences = {
  Pendulum: "Armpendel",
  "Lean forward and rest your good hand on a table or the back of a chair.":
    "Beugen Sie sich vor und stützen Sie die gute Hand auf einen Tisch oder eine Stuhllehne.",
  "Let the sore arm hang straight down, quite loose.":
    "Lassen Sie den schmerzenden Arm ganz locker gerade nach unten hängen.",
  "Rock your body gently so that the arm swings forwards and backwards.":
    "Wiegen Sie den Körper sanft, sodass der Arm vor und zurück schwingt.",
  "Then let it swing from side to side, and in small circles.":
    "Lassen Sie ihn dann von Seite zu Seite schwingen und in kleinen Kreisen.",
  "Your body moves the arm. The shoulder does nothing.":
    "Der Körper bewegt den Arm. Die Schulter tut nichts.",
  "Let the arm feel heavy, like a rope.": "Lassen Sie den Arm schwer werden wie ein Seil.",
  "Small swings are enough.": "Kleine Schwünge genügen.",
  "If your back hurts, bend your knees more or lean less.":
    "Wenn der Rücken wehtut, beugen Sie die Knie mehr oder lehnen Sie sich weniger vor.",
  "Stop if you feel dizzy with your head down.":
    "Hören Sie auf, wenn Ihnen mit dem Kopf nach unten schwindlig wird.",
  "Table slide": "Gleiten am Tisch",
  "Sit at a table. Rest both hands on a towel on the table top.":
    "Setzen Sie sich an einen Tisch. Legen Sie beide Hände auf ein Handtuch auf der Tischplatte.",
  "Slide your hands forward and let your body follow.":
    "Schieben Sie die Hände nach vorn, der Körper folgt.",
  "Stop when you feel a gentle stretch and wait for a moment.":
    "Stoppen Sie, wenn Sie eine leichte Dehnung spüren, und warten Sie kurz.",
  "Slide back slowly until you sit upright.":
    "Gleiten Sie langsam zurück, bis Sie aufrecht sitzen.",
  "Let the table carry your arms.": "Der Tisch trägt Ihre Arme.",
  "Bend from your hips with a long back.": "Beugen Sie sich mit langem Rücken aus der Hüfte.",
  "Let your head sink between your arms.": "Lassen Sie den Kopf zwischen den Armen sinken.",
  "Slide less far if your shoulder pinches.":
    "Gleiten Sie weniger weit, wenn es in der Schulter klemmt.",
  "Keep both feet flat on the floor so that you sit safely.":
    "Beide Füße bleiben flach auf dem Boden, damit Sie sicher sitzen.",
  "Overhead lift with a stick": "Arme über den Kopf heben mit dem Stab",
  "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.":
    "Legen Sie sich auf den Rücken, die Knie gebeugt. Halten Sie einen Stab mit beiden Händen über den Oberschenkeln.",
  "Keep your elbows straight and lift the stick up.":
    "Die Ellbogen bleiben gestreckt. Heben Sie den Stab hoch.",
  "Let it go back over your head until you feel a gentle stretch.":
    "Lassen Sie ihn über den Kopf nach hinten gehen, bis Sie eine leichte Dehnung spüren.",
  "Bring it forward again slowly.": "Führen Sie ihn langsam wieder nach vorn.",
  "Let the good arm do most of the work.": "Der gute Arm macht die meiste Arbeit.",
  "Keep your lower back on the floor.": "Der untere Rücken bleibt am Boden.",
  "Breathe out as the stick goes back.": "Atmen Sie aus, wenn der Stab nach hinten geht.",
  "Stop where the top of your shoulder pinches.":
    "Stoppen Sie da, wo es oben an der Schulter klemmt.",
  "Turning the arm out with a stick": "Arm nach außen drehen mit dem Stab",
  "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.":
    "Stehen Sie aufrecht, die Ellbogen am Körper, rechtwinklig gebeugt. Halten Sie einen Stab mit beiden Händen.",
  "Push the stick with your left hand, so that your right hand moves out to the side.":
    "Schieben Sie den Stab mit der linken Hand, sodass die rechte Hand nach außen geht.",
  "Stop when you feel a gentle stretch and hold.":
    "Stoppen Sie, wenn Sie eine leichte Dehnung spüren, und halten Sie die Stellung.",
  "Come back slowly. Change sides if you were asked to.":
    "Kommen Sie langsam zurück. Wechseln Sie die Seite, wenn man es Ihnen so gesagt hat.",
  "Keep the elbow close to your side. A small rolled towel there helps.":
    "Der Ellbogen bleibt nah am Körper. Ein kleines gerolltes Handtuch dazwischen hilft.",
  "Let the stiff arm be loose.": "Lassen Sie den steifen Arm locker.",
  "Only the forearm swings out, like a gate.": "Nur der Unterarm schwingt nach außen, wie ein Tor.",
  "Go only to a gentle stretch.": "Gehen Sie nur bis zu einer leichten Dehnung.",
  "You can do it lying on your back if you tire.":
    "Wenn Sie müde werden, können Sie die Übung im Liegen auf dem Rücken machen.",
  "Shoulder external rotation with a band": "Außendrehung der Schulter mit Band",
  "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.":
    "Befestigen Sie das Band links von sich auf Ellbogenhöhe. Stellen Sie sich seitlich dazu und halten Sie es mit der rechten Hand.",
  "Keep your right elbow at your side, bent square, with your hand in front of your tummy.":
    "Der rechte Ellbogen bleibt am Körper, rechtwinklig gebeugt, die Hand vor dem Bauch.",
  "Turn your forearm out to the right against the band.":
    "Drehen Sie den Unterarm gegen das Band nach rechts außen.",
  "Come back slowly. Change sides after the set.":
    "Kommen Sie langsam zurück. Wechseln Sie nach der Runde die Seite.",
  "Hold a rolled towel between your elbow and your side.":
    "Halten Sie ein gerolltes Handtuch zwischen Ellbogen und Körper.",
  "Swing the forearm out like a gate.": "Schwingen Sie den Unterarm nach außen wie ein Tor.",
  "Keep your wrist straight and your shoulder low.":
    "Das Handgelenk bleibt gerade und die Schulter tief.",
  "Use a lighter band if your shoulder hurts.":
    "Nehmen Sie ein leichteres Band, wenn die Schulter wehtut.",
  "Check the band for tears and fix it well, so that it cannot hit you.":
    "Prüfen Sie, ob das Band Risse hat, und befestigen Sie es gut, damit es Sie nicht treffen kann.",
  "Shoulder internal rotation with a band": "Innendrehung der Schulter mit Band",
  "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.":
    "Befestigen Sie das Band rechts von sich auf Ellbogenhöhe. Stellen Sie sich seitlich dazu und halten Sie es mit der rechten Hand.",
  "Keep your right elbow at your side, bent square, with your hand out to the right.":
    "Der rechte Ellbogen bleibt am Körper, rechtwinklig gebeugt, die Hand rechts außen.",
  "Pull your hand in to your tummy against the band.":
    "Ziehen Sie die Hand gegen das Band zum Bauch.",
  "Let it go out again slowly. Change sides after the set.":
    "Lassen Sie sie langsam wieder nach außen gehen. Wechseln Sie nach der Runde die Seite.",
  "Swing the forearm in like a gate.": "Schwingen Sie den Unterarm nach innen wie ein Tor.",
  "Wall slide": "Wandgleiten",
  "Stand facing a wall. Rest your forearms on it with your elbows bent.":
    "Stellen Sie sich mit dem Gesicht zu einer Wand. Legen Sie die Unterarme daran, die Ellbogen gebeugt.",
  "Press your forearms lightly into the wall.": "Drücken Sie die Unterarme leicht gegen die Wand.",
  "Slide your arms up the wall as far as is comfortable.":
    "Schieben Sie die Arme an der Wand hoch, so weit es angenehm ist.",
  "Let your shoulder blades glide round your ribs.":
    "Lassen Sie die Schulterblätter um die Rippen gleiten.",
  "Keep your tummy firm and your back still.": "Der Bauch ist fest, der Rücken bleibt still.",
  "Lean in a little at the top.": "Lehnen Sie sich oben ein wenig zur Wand.",
  "Stop lower if the top of your shoulder pinches.":
    "Stoppen Sie weiter unten, wenn es oben an der Schulter klemmt.",
  "A cloth under your arms makes it slide better.":
    "Mit einem Tuch unter den Armen gleiten sie besser.",
  "Band row": "Rudern mit Band",
  "Fix the middle of the band in front of you at chest height. Hold one end in each hand.":
    "Befestigen Sie die Mitte des Bands vor sich auf Brusthöhe. Nehmen Sie in jede Hand ein Ende.",
  "Stand back until the band is just tight and your arms are straight.":
    "Gehen Sie zurück, bis das Band gerade gespannt ist und die Arme gestreckt sind.",
  "Pull your elbows back along your sides and squeeze your shoulder blades.":
    "Ziehen Sie die Ellbogen am Körper entlang nach hinten und die Schulterblätter zusammen.",
  "Let your arms go forward again slowly.": "Lassen Sie die Arme langsam wieder nach vorn gehen.",
  "Start with your shoulder blades, then bend your elbows.":
    "Fangen Sie mit den Schulterblättern an, dann beugen Sie die Ellbogen.",
  "Stand tall with your tummy firm.": "Stehen Sie aufrecht, der Bauch ist fest.",
  "Use a lighter band if your shoulder or neck hurts.":
    "Nehmen Sie ein leichteres Band, wenn Schulter oder Nacken wehtun.",
  "Scaption raise": "Arme schräg nach vorn heben",
  "Stand tall with your arms by your sides and your thumbs pointing forwards.":
    "Stehen Sie aufrecht, die Arme am Körper, die Daumen zeigen nach vorn.",
  "Lift both straight arms slantwise, halfway between front and side, thumbs up.":
    "Heben Sie beide gestreckten Arme schräg, halb nach vorn und halb zur Seite, die Daumen nach oben.",
  "Stop at shoulder height and wait for a moment.":
    "Stoppen Sie auf Schulterhöhe und warten Sie kurz.",
  "Lower your arms slowly.": "Senken Sie die Arme langsam.",
  "Your arms make a wide V.": "Die Arme bilden ein weites V.",
  "Lower more slowly than you lift.": "Senken Sie langsamer, als Sie heben.",
  "Add a small weight only when it is easy without.":
    "Nehmen Sie erst dann ein kleines Gewicht dazu, wenn es ohne leicht geht.",
  "Sleeper stretch": "Schulterdehnung in Seitenlage",
  "Lie on the stiff side with a pillow under your head and your knees bent.":
    "Legen Sie sich auf die steife Seite, ein Kissen unter dem Kopf, die Knie gebeugt.",
  "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.":
    "Strecken Sie den Oberarm dieser Seite nach vorn, auf Höhe der Schulter. Beugen Sie den Ellbogen, sodass die Finger nach oben zeigen.",
  "With your other hand, press the forearm gently towards the floor.":
    "Drücken Sie den Unterarm mit der anderen Hand sanft zum Boden.",
  "Hold when you feel a stretch at the back of your shoulder.":
    "Halten Sie die Stellung, wenn Sie hinten an der Schulter eine Dehnung spüren.",
  "Roll back a little so that you do not lie on the point of your shoulder.":
    "Rollen Sie ein wenig nach hinten, damit Sie nicht auf der Schulterspitze liegen.",
  "Keep the elbow level with your shoulder.": "Der Ellbogen bleibt auf Höhe der Schulter.",
  "Press with two fingers’ strength only.": "Drücken Sie nur mit der Kraft von zwei Fingern.",
  "You should feel it behind the shoulder. Stop if it pinches in front.":
    "Sie sollen es hinten an der Schulter spüren. Hören Sie auf, wenn es vorn klemmt.",
  "Put the elbow lower if the stretch is too strong.":
    "Legen Sie den Ellbogen tiefer, wenn die Dehnung zu stark ist.",
  "Chest stretch at a wall": "Brustdehnung an der Wand",
  "Stand with your right side to a wall or a door frame.":
    "Stellen Sie sich mit der rechten Seite an eine Wand oder einen Türrahmen.",
  "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.":
    "Heben Sie den rechten Arm auf Schulterhöhe, der Ellbogen rechtwinklig gebeugt. Legen Sie den Unterarm an die Wand.",
  "Turn your body gently away from the wall until you feel a stretch in your chest.":
    "Drehen Sie den Körper sanft von der Wand weg, bis Sie eine Dehnung in der Brust spüren.",
  "Move your chest, not your arm.": "Bewegen Sie die Brust, nicht den Arm.",
  "Keep your shoulder low.": "Die Schulter bleibt tief.",
  "Take a small step forward for more stretch.":
    "Machen Sie für mehr Dehnung einen kleinen Schritt nach vorn.",
  "Lower your elbow if the front of your shoulder hurts.":
    "Legen Sie den Ellbogen tiefer, wenn die Schulter vorn wehtut.",
  "Wall push-up": "Liegestütz an der Wand",
  "Stand a big step away from a wall. Put your palms on it at chest height.":
    "Stellen Sie sich einen großen Schritt von einer Wand entfernt hin. Legen Sie die Handflächen auf Brusthöhe an die Wand.",
  "Make your body straight from head to heels.":
    "Machen Sie den Körper gerade vom Kopf bis zu den Fersen.",
  "Bend your elbows and bring your chest towards the wall.":
    "Beugen Sie die Ellbogen und bringen Sie die Brust zur Wand.",
  "Push yourself back until your arms are straight.":
    "Drücken Sie sich zurück, bis die Arme gestreckt sind.",
  "Move like a plank, all in one piece.": "Bewegen Sie sich wie ein Brett, alles in einem Stück.",
  "Keep your elbows slanting down, not out to the side.":
    "Die Ellbogen zeigen schräg nach unten, nicht zur Seite.",
  "Push the wall a little further away at the end.":
    "Drücken Sie die Wand am Ende noch ein wenig weiter weg.",
  "Stand nearer to the wall to make it easier.":
    "Stellen Sie sich näher an die Wand, wenn es leichter sein soll.",
  "If your wrists hurt, make fists.": "Wenn die Handgelenke wehtun, machen Sie Fäuste.",
  "Wear shoes that grip.": "Tragen Sie Schuhe, die nicht rutschen.",
};
