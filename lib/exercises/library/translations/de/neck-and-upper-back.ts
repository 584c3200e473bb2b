import type { Sentences } from "../sentences";

export const neckAndUpperBack: Sentences = {
  "Deep neck flexor nod": "Sanftes Kopfnicken im Liegen",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt, unter dem Kopf liegt ein gefaltetes Handtuch.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "Nicken Sie ganz sanft, als würden Sie Ja sagen. Das Kinn bewegt sich ein wenig zum Hals.",
  "Hold for a few seconds. Your head stays on the towel.":
    "Halten Sie ein paar Sekunden. Der Kopf bleibt auf dem Handtuch.",
  "Let your chin come up again slowly.": "Lassen Sie das Kinn langsam wieder hochkommen.",
  "Feel the back of your head slide up the towel.":
    "Spüren Sie, wie der Hinterkopf auf dem Handtuch nach oben gleitet.",
  "The front of your neck should stay soft under your fingers.":
    "Der Hals soll vorn unter Ihren Fingern weich bleiben.",
  "Keep your teeth apart and your jaw loose.":
    "Die Zähne berühren sich nicht, der Kiefer ist locker.",
  "Make the nod smaller if your neck or head hurts.":
    "Nicken Sie kleiner, wenn Nacken oder Kopf wehtun.",
  "Stop if you feel dizzy or have trouble swallowing.":
    "Hören Sie auf, wenn Ihnen schwindlig wird oder Sie schlecht schlucken können.",
  "Chin tuck": "Doppelkinn",
  "Sit tall and look straight ahead.": "Sitzen Sie aufrecht und schauen Sie geradeaus.",
  "Slide your head straight back, as if to make a double chin.":
    "Schieben Sie den Kopf gerade nach hinten, als würden Sie ein Doppelkinn machen.",
  "Hold for a few seconds. Keep your eyes level.":
    "Halten Sie ein paar Sekunden. Der Blick bleibt waagerecht.",
  "Let your head come forward again slowly.":
    "Lassen Sie den Kopf langsam wieder nach vorn kommen.",
  "Imagine a drawer that slides shut.": "Stellen Sie sich eine Schublade vor, die zugeht.",
  "Your head moves back, not up or down.": "Der Kopf geht nach hinten, nicht nach oben oder unten.",
  "Feel the back of your neck grow long.": "Spüren Sie, wie der Nacken lang wird.",
  "Move only as far as is comfortable.": "Bewegen Sie sich nur so weit, wie es angenehm ist.",
  "Stop if you feel dizzy, or if tingling goes down your arm.":
    "Hören Sie auf, wenn Ihnen schwindlig wird oder ein Kribbeln in den Arm hinunterzieht.",
  "Neck rotation": "Kopf drehen",
  "Sit tall and let your shoulders hang loose.":
    "Sitzen Sie aufrecht und lassen Sie die Schultern locker hängen.",
  "Turn your head slowly to the right, as far as is comfortable.":
    "Drehen Sie den Kopf langsam nach rechts, so weit es angenehm ist.",
  "Wait for a moment and breathe.": "Warten Sie kurz und atmen Sie.",
  "Come back to the middle. Then turn to the left.":
    "Kommen Sie zurück zur Mitte. Drehen Sie dann nach links.",
  "Keep your chin level.": "Das Kinn bleibt waagerecht.",
  "Let your eyes lead the way.": "Die Augen gehen voran.",
  "Only your head turns. Your chest stays still.":
    "Nur der Kopf dreht sich. Die Brust bleibt still.",
  "Stop if you feel dizzy, see double or feel faint.":
    "Hören Sie auf, wenn Ihnen schwindlig wird, wenn Sie doppelt sehen oder fast ohnmächtig werden.",
  "Turn less far to the sore side. It will grow with time.":
    "Drehen Sie zur schmerzenden Seite weniger weit. Mit der Zeit wird es mehr.",
  "Neck side bend": "Kopf zur Seite neigen",
  "Bring your right ear slowly down towards your right shoulder.":
    "Neigen Sie das rechte Ohr langsam zur rechten Schulter.",
  "Come back to the middle. Then do the left side.":
    "Kommen Sie zurück zur Mitte. Machen Sie dann die linke Seite.",
  "Keep your nose pointing forwards.": "Die Nase zeigt immer nach vorn.",
  "Let both shoulders stay heavy and low.": "Beide Schultern bleiben schwer und tief.",
  "The movement is small and smooth.": "Die Bewegung ist klein und gleichmäßig.",
  "Stop if tingling or pain goes down your arm.":
    "Hören Sie auf, wenn Kribbeln oder Schmerz in den Arm hinunterzieht.",
  "Do not push with your hand in this exercise.":
    "Drücken Sie bei dieser Übung nicht mit der Hand.",
  "Upper trapezius stretch": "Dehnung des oberen Trapezmuskels",
  "Sit tall. Hold the edge of the chair with your right hand.":
    "Sitzen Sie aufrecht. Halten Sie sich mit der rechten Hand an der Stuhlkante fest.",
  "Put your left hand over the top of your head.": "Legen Sie die linke Hand über den Kopf.",
  "Let your head tip to the left until you feel a gentle pull on the right side.":
    "Lassen Sie den Kopf nach links sinken, bis Sie rechts ein leichtes Ziehen spüren.",
  "Hold and breathe. Come up slowly and change sides.":
    "Halten Sie die Stellung und atmen Sie. Kommen Sie langsam hoch und wechseln Sie die Seite.",
  "The weight of your hand is enough. Do not pull.":
    "Das Gewicht der Hand genügt. Ziehen Sie nicht.",
  "Let the shoulder on the stretched side stay low.":
    "Die Schulter auf der gedehnten Seite bleibt tief.",
  "Keep looking forwards.": "Schauen Sie immer nach vorn.",
  "If your hand on your head is too much, stretch without it.":
    "Wenn die Hand auf dem Kopf zu viel ist, dehnen Sie ohne sie.",
  "Levator scapulae stretch": "Dehnung des Schulterblatthebers",
  "Turn your head halfway to the left.": "Drehen Sie den Kopf halb nach links.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "Schauen Sie hinunter zur linken Achsel und legen Sie die linke Hand auf den Hinterkopf.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "Halten Sie die Stellung, wenn Sie hinten am Nacken ein leichtes Ziehen spüren. Wechseln Sie dann die Seite.",
  "Bring your nose towards your armpit.": "Bringen Sie die Nase in Richtung Achsel.",
  "Keep the other shoulder low.": "Die andere Schulter bleibt tief.",
  "Let your hand be heavy. Do not pull.": "Lassen Sie die Hand schwer sein. Ziehen Sie nicht.",
  "Leave out the hand if the stretch is strong enough.":
    "Lassen Sie die Hand weg, wenn die Dehnung stark genug ist.",
  "Isometric neck press": "Kopf gegen die Hand drücken",
  "Sit tall with your chin gently tucked in.": "Sitzen Sie aufrecht, das Kinn sanft eingezogen.",
  "Put your palm on your forehead. Press your head and hand softly together for a few seconds.":
    "Legen Sie die Handfläche auf die Stirn. Drücken Sie Kopf und Hand ein paar Sekunden sanft gegeneinander.",
  "Do the same with your palm on the side of your head. Then do the other side.":
    "Machen Sie dasselbe mit der Handfläche seitlich am Kopf. Dann kommt die andere Seite.",
  "Do the same with your palm on the back of your head.":
    "Machen Sie dasselbe mit der Handfläche am Hinterkopf.",
  "Your head does not move at all.": "Der Kopf bewegt sich überhaupt nicht.",
  "Build the push up slowly and let it go slowly.":
    "Steigern Sie den Druck langsam und lassen Sie langsam los.",
  "Use about a third of your strength.": "Nehmen Sie etwa ein Drittel Ihrer Kraft.",
  "Push less if your neck hurts or your head aches.":
    "Drücken Sie weniger, wenn der Nacken wehtut oder Sie Kopfschmerzen haben.",
  "Keep breathing while you push.": "Atmen Sie beim Drücken weiter.",
  "Shoulder rolls": "Schulterkreisen",
  "Sit tall and let your arms hang by your sides.":
    "Sitzen Sie aufrecht und lassen Sie die Arme seitlich hängen.",
  "Bring both shoulders forward, then up towards your ears.":
    "Bringen Sie beide Schultern nach vorn, dann hoch zu den Ohren.",
  "Roll them back and let them sink down.": "Rollen Sie sie nach hinten und lassen Sie sie sinken.",
  "Go on in slow, round circles.": "Machen Sie langsam in runden Kreisen weiter.",
  "Let your arms hang like ropes.": "Lassen Sie die Arme hängen wie Seile.",
  "Breathe in as your shoulders rise, and out as they sink.":
    "Atmen Sie ein, wenn die Schultern steigen, und aus, wenn sie sinken.",
  "Make the circles as big as is comfortable.":
    "Machen Sie die Kreise so groß, wie es angenehm ist.",
  "Make the circles smaller if your shoulder clicks or hurts.":
    "Machen Sie die Kreise kleiner, wenn die Schulter knackt oder wehtut.",
  "Stop if tingling goes down your arm.":
    "Hören Sie auf, wenn ein Kribbeln in den Arm hinunterzieht.",
  "Shoulder blade squeeze": "Schulterblätter zusammenziehen",
  "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.":
    "Sitzen Sie aufrecht vorn auf einem Stuhl. Beugen Sie die Ellbogen und lassen Sie sie am Körper.",
  "Draw your elbows back and squeeze your shoulder blades together.":
    "Ziehen Sie die Ellbogen nach hinten und die Schulterblätter zusammen.",
  "Hold for a few seconds and keep breathing.":
    "Halten Sie ein paar Sekunden und atmen Sie weiter.",
  "Let your shoulders come forward again slowly.":
    "Lassen Sie die Schultern langsam wieder nach vorn kommen.",
  "Slide your shoulder blades back and down, as if into your back pockets.":
    "Schieben Sie die Schulterblätter nach hinten und unten, wie in die Gesäßtaschen.",
  "Imagine that you hold a pencil between them.":
    "Stellen Sie sich vor, Sie halten einen Bleistift dazwischen.",
  "Keep your neck long.": "Der Nacken bleibt lang.",
  "Squeeze less hard if your neck or shoulder hurts.":
    "Ziehen Sie weniger fest, wenn Nacken oder Schulter wehtun.",
  "Wall angel": "Wandengel",
  "Stand with your back and head against a wall and your feet a little in front.":
    "Stellen Sie sich mit Rücken und Kopf an eine Wand, die Füße etwas davor.",
  "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.":
    "Heben Sie die Arme zur Seite, die Ellbogen rechtwinklig gebeugt. Legen Sie die Arme an die Wand.",
  "Slide your arms up the wall as far as they stay in touch with it.":
    "Schieben Sie die Arme an der Wand hoch, so weit sie an ihr bleiben.",
  "Slide them down again slowly.": "Schieben Sie sie langsam wieder hinunter.",
  "Keep your ribs down and your tummy firm.": "Die Rippen bleiben unten, der Bauch ist fest.",
  "Keep your elbows and the backs of your hands near the wall.":
    "Ellbogen und Handrücken bleiben nah an der Wand.",
  "Keep your shoulders away from your ears.": "Die Schultern bleiben weg von den Ohren.",
  "Stop lower if the front or top of your shoulder pinches.":
    "Stoppen Sie weiter unten, wenn es vorn oder oben an der Schulter klemmt.",
  "If your hands do not reach the wall, keep them a little in front of it.":
    "Wenn die Hände nicht bis zur Wand kommen, halten Sie sie ein wenig davor.",
  "Open book": "Offenes Buch",
  "Lie on your left side with a pillow under your head and your knees bent up.":
    "Legen Sie sich auf die linke Seite, ein Kissen unter dem Kopf, die Knie angezogen.",
  "Stretch both arms out in front of you, palm on palm.":
    "Strecken Sie beide Arme nach vorn aus, Handfläche auf Handfläche.",
  "Lift your top arm and open it over to the other side. Follow your hand with your eyes.":
    "Heben Sie den oberen Arm und öffnen Sie ihn zur anderen Seite. Schauen Sie der Hand nach.",
  "Stay for a breath. Then close the arm again. Change sides after the set.":
    "Bleiben Sie einen Atemzug so. Schließen Sie den Arm dann wieder. Wechseln Sie nach der Runde die Seite.",
  "Keep your knees together on the floor.": "Die Knie bleiben zusammen am Boden.",
  "Let your ribs turn, not only your arm.": "Die Rippen drehen sich mit, nicht nur der Arm.",
  "Breathe out as you open.": "Atmen Sie beim Öffnen aus.",
  "Turn less far if your shoulder or back hurts.":
    "Drehen Sie weniger weit, wenn Schulter oder Rücken wehtun.",
  "Put a pillow between your knees if your hips are sore.":
    "Legen Sie ein Kissen zwischen die Knie, wenn die Hüften wehtun.",
  "Upper back stretch over a roller": "Oberen Rücken über einer Rolle dehnen",
  "Sit in front of the roller and lie back so that it lies across your shoulder blades.":
    "Setzen Sie sich vor die Rolle und legen Sie sich zurück, sodass sie quer unter den Schulterblättern liegt.",
  "Bend your knees, keep your bottom down and hold your head in your hands.":
    "Beugen Sie die Knie, lassen Sie den Po unten und halten Sie den Kopf in den Händen.",
  "Let your upper back bend slowly back over the roller.":
    "Lassen Sie den oberen Rücken langsam über die Rolle nach hinten sinken.",
  "Come up again. Move the roller a little up or down and do it again.":
    "Kommen Sie wieder hoch. Schieben Sie die Rolle ein wenig nach oben oder unten und machen Sie es noch einmal.",
  "Your hands carry your head. Your neck stays loose.":
    "Die Hände tragen den Kopf. Der Nacken bleibt locker.",
  "Breathe out as you bend back.": "Atmen Sie aus, wenn Sie nach hinten sinken.",
  "Bend over the roller, not in your lower back.":
    "Biegen Sie sich über der Rolle, nicht im unteren Rücken.",
  "Use a rolled towel instead if the roller is too hard.":
    "Nehmen Sie stattdessen ein gerolltes Handtuch, wenn die Rolle zu hart ist.",
  "Stop if your ribs hurt or tingling goes into your arms.":
    "Hören Sie auf, wenn die Rippen wehtun oder ein Kribbeln in die Arme zieht.",
};
