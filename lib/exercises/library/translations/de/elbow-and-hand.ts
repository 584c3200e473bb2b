import type { Sentences } from "../sentences";

export const elbowAndHand: Sentences = {
  "Elbow bend and straighten": "Ellbogen beugen und strecken",
  "Sit tall with your arm by your side and your palm facing forwards.":
    "Sitzen Sie aufrecht, der Arm am Körper, die Handfläche nach vorn.",
  "Bend your elbow slowly and bring your hand towards your shoulder.":
    "Beugen Sie den Ellbogen langsam und bringen Sie die Hand zur Schulter.",
  "Wait for a moment.": "Warten Sie kurz.",
  "Straighten your elbow again as far as it goes.":
    "Strecken Sie den Ellbogen wieder, so weit es geht.",
  "Keep your upper arm still.": "Der Oberarm bleibt still.",
  "Move slowly through the whole range.": "Bewegen Sie sich langsam von einem Ende zum anderen.",
  "Help with the other hand if you need to.":
    "Helfen Sie mit der anderen Hand, wenn Sie es brauchen.",
  "Do not push a stiff elbow straight by force.":
    "Drücken Sie einen steifen Ellbogen nicht mit Gewalt gerade.",
  "Stop if tingling goes into your little finger.":
    "Hören Sie auf, wenn ein Kribbeln in den kleinen Finger zieht.",
  "Biceps curl with a band": "Armbeugen mit Band",
  "Stand on the middle of the band. Hold one end in each hand, palms forwards.":
    "Stellen Sie sich auf die Mitte des Bands. Nehmen Sie in jede Hand ein Ende, die Handflächen nach vorn.",
  "Keep your elbows at your sides.": "Die Ellbogen bleiben am Körper.",
  "Bend your elbows and bring your hands up to your shoulders.":
    "Beugen Sie die Ellbogen und bringen Sie die Hände zu den Schultern.",
  "Lower your hands slowly.": "Senken Sie die Hände langsam.",
  "Only your forearms move.": "Nur die Unterarme bewegen sich.",
  "Keep your wrists straight.": "Die Handgelenke bleiben gerade.",
  "Stand tall with soft knees.": "Stehen Sie aufrecht mit lockeren Knien.",
  "Use a lighter band if your elbow or shoulder hurts.":
    "Nehmen Sie ein leichteres Band, wenn Ellbogen oder Schulter wehtun.",
  "Check the band for tears and stand on it firmly.":
    "Prüfen Sie, ob das Band Risse hat, und stehen Sie fest darauf.",
  "Wrist flexor stretch": "Dehnung der Handbeuger",
  "Stretch your right arm out in front with the elbow straight. Bend the hand up, as if to say stop.":
    "Strecken Sie den rechten Arm nach vorn, der Ellbogen gerade. Beugen Sie die Hand nach oben, als würden Sie „Halt“ sagen.",
  "Put your left hand across the fingers from the front.":
    "Legen Sie die linke Hand von vorn quer über die Finger.",
  "Draw the fingers gently back towards you until you feel a stretch under your forearm.":
    "Ziehen Sie die Finger sanft zu sich, bis Sie eine Dehnung unten am Unterarm spüren.",
  "Keep the elbow straight but not locked.":
    "Der Ellbogen ist gestreckt, aber nicht durchgedrückt.",
  "A gentle pull is enough.": "Ein leichtes Ziehen genügt.",
  "Bend the elbow a little if the stretch is too strong.":
    "Beugen Sie den Ellbogen ein wenig, wenn die Dehnung zu stark ist.",
  "Stop if your fingers tingle or go numb.":
    "Hören Sie auf, wenn die Finger kribbeln oder taub werden.",
  "Wrist extensor stretch": "Dehnung der Handstrecker",
  "Stretch your right arm out in front, palm down, elbow straight.":
    "Strecken Sie den rechten Arm nach vorn, die Handfläche nach unten, der Ellbogen gerade.",
  "Let the hand hang down and put your left hand on the back of it.":
    "Lassen Sie die Hand nach unten hängen und legen Sie die linke Hand auf den Handrücken.",
  "Press the hand gently towards you until you feel a stretch on top of your forearm.":
    "Drücken Sie die Hand sanft zu sich, bis Sie eine Dehnung oben am Unterarm spüren.",
  "Make a loose fist for a little more stretch.":
    "Machen Sie für etwas mehr Dehnung eine lockere Faust.",
  "Slow wrist lowering with a weight": "Hand langsam senken mit Gewicht",
  "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.":
    "Setzen Sie sich auf einen Stuhl. Legen Sie den Unterarm auf den Oberschenkel, die Handfläche nach unten, die Hand ragt über das Knie hinaus.",
  "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.":
    "Halten Sie ein kleines Gewicht oder eine volle Flasche. Heben Sie die Hand mit Hilfe der anderen Hand hoch.",
  "Let go with the other hand and lower the weight slowly while you count to four.":
    "Lassen Sie mit der anderen Hand los und senken Sie das Gewicht langsam, während Sie bis vier zählen.",
  "Help it up again with the other hand.": "Helfen Sie mit der anderen Hand wieder hoch.",
  "The slow way down is the exercise.": "Der langsame Weg nach unten ist die Übung.",
  "Keep your forearm on your thigh. A table does as well.":
    "Der Unterarm bleibt auf dem Oberschenkel. Ein Tisch geht auch.",
  "Hold the weight firmly but do not squeeze it.":
    "Halten Sie das Gewicht sicher, aber drücken Sie es nicht zusammen.",
  "A little ache at the elbow is all right if it settles by the next day.":
    "Ein wenig Schmerz am Ellbogen ist in Ordnung, wenn er sich bis zum nächsten Tag beruhigt.",
  "Use a lighter weight if it hurts more than that.":
    "Nehmen Sie ein leichteres Gewicht, wenn es mehr wehtut als das.",
  "Forearm rotation": "Unterarm drehen",
  "Sit tall with your elbow at your side, bent square.":
    "Sitzen Sie aufrecht, der Ellbogen am Körper, rechtwinklig gebeugt.",
  "Turn your palm up to the ceiling, as if you held a bowl of soup.":
    "Drehen Sie die Handfläche nach oben zur Decke, als würden Sie eine Schale Suppe halten.",
  "Turn your palm down to the floor. Change sides after the set.":
    "Drehen Sie die Handfläche nach unten zum Boden. Wechseln Sie nach der Runde die Seite.",
  "Keep your elbow at your side.": "Der Ellbogen bleibt am Körper.",
  "Turn slowly from one end to the other.": "Drehen Sie langsam von einem Ende zum anderen.",
  "Keep your wrist straight.": "Das Handgelenk bleibt gerade.",
  "Turn less far if your elbow or wrist hurts.":
    "Drehen Sie weniger weit, wenn Ellbogen oder Handgelenk wehtun.",
  "Hold a wooden spoon upright to make it harder.":
    "Halten Sie einen Kochlöffel aufrecht, wenn es schwerer sein soll.",
  "Ball squeeze": "Ball drücken",
  "Sit with your elbow bent and a soft ball in your hand.":
    "Setzen Sie sich hin, der Ellbogen gebeugt, einen weichen Ball in der Hand.",
  "Squeeze the ball with all your fingers and your thumb.":
    "Drücken Sie den Ball mit allen Fingern und dem Daumen.",
  "Hold for a few seconds.": "Halten Sie ein paar Sekunden.",
  "Let go slowly and open your hand. Change sides after the set.":
    "Lassen Sie langsam los und öffnen Sie die Hand. Wechseln Sie nach der Runde die Seite.",
  "Squeeze evenly with every finger.": "Drücken Sie mit jedem Finger gleich stark.",
  "Let go as slowly as you squeeze.": "Lassen Sie so langsam los, wie Sie drücken.",
  "Use a softer ball or a rolled sock if it hurts.":
    "Nehmen Sie einen weicheren Ball oder eine gerollte Socke, wenn es wehtut.",
  "Stop if your fingers tingle or lock.":
    "Hören Sie auf, wenn die Finger kribbeln oder blockieren.",
  "Tendon glides": "Sehnengleiten",
  "Hold your hand up with your wrist straight and all fingers straight.":
    "Halten Sie die Hand hoch, das Handgelenk gerade, alle Finger gestreckt.",
  "Bend only the two outer finger joints to make a hook. Straighten again.":
    "Beugen Sie nur die zwei äußeren Fingergelenke zu einem Haken. Strecken Sie wieder.",
  "Make a full fist. Straighten again.": "Machen Sie eine ganze Faust. Strecken Sie wieder.",
  "Bend only your knuckles, so that the fingers make a table top. Straighten again.":
    "Beugen Sie nur die Fingergrundgelenke, sodass die Finger eine Tischplatte bilden. Strecken Sie wieder.",
  "Bend your knuckles and middle joints and lay the fingertips flat on your palm.":
    "Beugen Sie die Grundgelenke und die Mittelgelenke und legen Sie die Fingerspitzen flach auf die Handfläche.",
  "Go back to straight fingers after every shape.":
    "Strecken Sie die Finger nach jeder Form wieder.",
  "Move slowly and without force.": "Bewegen Sie sich langsam und ohne Kraft.",
  "Go only as far as the joints allow without pain.":
    "Gehen Sie nur so weit, wie die Gelenke es ohne Schmerz erlauben.",
  "Stop if tingling gets stronger or stays.":
    "Hören Sie auf, wenn ein Kribbeln stärker wird oder bleibt.",
};
