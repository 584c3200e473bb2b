import type { Sentences } from "../sentences";

export const general: Sentences = {
  "Belly breathing lying down": "Bauchatmung im Liegen",
  "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.":
    "Legen Sie sich auf den Rücken, die Knie gebeugt. Legen Sie eine Hand auf den Bauch und eine auf die Brust.",
  "Breathe in slowly through your nose. Let the hand on your belly rise.":
    "Atmen Sie langsam durch die Nase ein. Die Hand auf dem Bauch hebt sich.",
  "Keep the hand on your chest as still as you can.":
    "Die Hand auf der Brust bleibt so still wie möglich.",
  "Breathe out slowly and feel the belly hand sink again.":
    "Atmen Sie langsam aus und spüren Sie, wie die Hand auf dem Bauch wieder sinkt.",
  "Imagine a balloon in your belly that fills and empties.":
    "Stellen Sie sich im Bauch einen Ballon vor, der sich füllt und leert.",
  "Let your shoulders and jaw go soft.": "Lassen Sie Schultern und Kiefer weich werden.",
  "Let the breath out take longer than the breath in.":
    "Das Ausatmen dauert länger als das Einatmen.",
  "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.":
    "Wenn Ihnen schwindlig wird oder die Finger kribbeln, atmen Sie wie sonst, bis es vorbei ist.",
  "If lying flat makes you short of breath, do it sitting or with your back propped up.":
    "Wenn Sie im flachen Liegen schlecht Luft bekommen, üben Sie im Sitzen oder mit gestütztem Rücken.",
  "Pursed-lip breathing": "Lippenbremse",
  "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.":
    "Setzen Sie sich auf einen Stuhl und lassen Sie die Schultern sinken. Halten Sie einen Finger vor den Mund, als wäre er eine Kerze.",
  "Breathe in through your nose for two counts with your mouth closed.":
    "Atmen Sie durch die Nase ein und zählen Sie dabei bis zwei. Der Mund ist zu.",
  "Make your lips narrow, as for whistling.": "Machen Sie die Lippen schmal wie beim Pfeifen.",
  "Breathe out gently towards your finger for four counts. The flame should only flicker.":
    "Atmen Sie sanft zum Finger hin aus und zählen Sie dabei bis vier. Die Flamme soll nur flackern.",
  "Breathe out about twice as long as in.": "Atmen Sie etwa doppelt so lange aus wie ein.",
  "Let the air flow out. Do not force it.": "Lassen Sie die Luft strömen. Pressen Sie nicht.",
  "Use it on stairs too: breathe out while you climb.":
    "Das hilft auch auf Treppen: Atmen Sie aus, während Sie steigen.",
  "Stop and rest if you feel dizzy.":
    "Hören Sie auf und ruhen Sie sich aus, wenn Ihnen schwindlig wird.",
  "If your breath does not settle after some minutes of rest, get medical help.":
    "Wenn sich Ihr Atem nach einigen Minuten Ruhe nicht beruhigt, holen Sie ärztliche Hilfe.",
  "Slow counted breathing": "Langsam atmen und zählen",
  "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.":
    "Sitzen Sie aufrecht auf einem Stuhl, beide Füße flach. Legen Sie eine Hand auf den Bauch und eine auf den Oberschenkel.",
  "Breathe in through your nose while you count slowly to four.":
    "Atmen Sie durch die Nase ein und zählen Sie dabei langsam bis vier.",
  "Breathe out while you count slowly to six.":
    "Atmen Sie aus und zählen Sie dabei langsam bis sechs.",
  "Go on in the same gentle rhythm, without gaps.":
    "Machen Sie im selben sanften Takt weiter, ohne Lücken.",
  "Count in your head, or follow a clock: about six breaths a minute.":
    "Zählen Sie im Kopf oder schauen Sie auf eine Uhr: etwa sechs Atemzüge in der Minute.",
  "Small and quiet breaths are enough.": "Kleine, leise Atemzüge genügen.",
  "Let your shoulders sink each time you breathe out.":
    "Lassen Sie die Schultern bei jedem Ausatmen sinken.",
  "Count only to three in and four out if the long count makes you short of air.":
    "Zählen Sie beim Einatmen nur bis drei und beim Ausatmen bis vier, wenn Ihnen sonst die Luft knapp wird.",
  "Tense and let go": "Anspannen und loslassen",
  "Lie on your back with your arms and legs loose. Breathe calmly.":
    "Legen Sie sich auf den Rücken, Arme und Beine locker. Atmen Sie ruhig.",
  "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.":
    "Machen Sie Fäuste, beugen Sie die Ellbogen und ziehen Sie die Zehen zu sich hoch. Spannen Sie etwa fünf Sekunden an.",
  "Let everything drop at once. Feel how heavy it is for twenty seconds.":
    "Lassen Sie alles auf einmal los. Spüren Sie zwanzig Sekunden lang, wie schwer es ist.",
  "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.":
    "Machen Sie dann dasselbe mit den Schultern hoch zu den Ohren, mit dem Bauch, dem Po und den Oberschenkeln.",
  "Tighten with half your strength. Letting go is what counts.":
    "Spannen Sie mit halber Kraft an. Auf das Loslassen kommt es an.",
  "Breathe on while you are tight.": "Atmen Sie beim Anspannen weiter.",
  "Notice the difference between tight and soft.":
    "Achten Sie auf den Unterschied zwischen angespannt und weich.",
  "Leave out any part that hurts or cramps.":
    "Lassen Sie jeden Körperteil weg, der wehtut oder einen Krampf bekommt.",
  "Put a pillow under your knees if your back is not comfortable.":
    "Legen Sie ein Kissen unter die Knie, wenn der Rücken nicht bequem liegt.",
  "Get up slowly afterwards, as you may feel light-headed.":
    "Stehen Sie danach langsam auf. Ihnen kann ein wenig schwindlig sein.",
  "March on the spot": "Marschieren auf der Stelle",
  "Stand tall with your feet a hip's width apart.": "Stehen Sie aufrecht, die Füße hüftbreit.",
  "Lift one knee up to about the height of your hip, and swing the other arm forward.":
    "Heben Sie ein Knie etwa bis zur Höhe der Hüfte und schwingen Sie den anderen Arm nach vorn.",
  "Put the foot down softly and lift the other knee.":
    "Setzen Sie den Fuß sanft auf und heben Sie das andere Knie.",
  "Go on in a steady beat. Breathe all the time.":
    "Machen Sie in gleichmäßigem Takt weiter. Atmen Sie die ganze Zeit.",
  "Stay tall as the knee comes up.": "Bleiben Sie aufrecht, wenn das Knie hochkommt.",
  "Land softly, as if somebody slept below.":
    "Setzen Sie die Füße leise auf, als würde unter Ihnen jemand schlafen.",
  "Quick enough to get warm, slow enough to talk.":
    "So schnell, dass Ihnen warm wird, so langsam, dass Sie reden können.",
  "Hold on to a worktop or a chair back if you feel unsteady.":
    "Halten Sie sich an einer Arbeitsplatte oder einer Stuhllehne fest, wenn Sie sich unsicher fühlen.",
  "Lift your knees less high if your hips or knees hurt.":
    "Heben Sie die Knie weniger hoch, wenn Hüften oder Knie wehtun.",
  "Stop for chest pain, dizziness or unusual shortness of breath, and get help.":
    "Hören Sie bei Schmerzen in der Brust, Schwindel oder ungewohnter Atemnot auf und holen Sie Hilfe.",
  "Brisk walk": "Zügig gehen",
  "Put on shoes that hold your feet. Start at an easy speed for the first minutes.":
    "Ziehen Sie Schuhe an, die den Füßen Halt geben. Fangen Sie die ersten Minuten in leichtem Tempo an.",
  "Walk faster, until you breathe more deeply but can still talk.":
    "Gehen Sie schneller, bis Sie tiefer atmen, aber noch reden können.",
  "Let your arms swing and roll each foot from heel to toes.":
    "Lassen Sie die Arme schwingen und rollen Sie jeden Fuß von der Ferse bis zu den Zehen ab.",
  "Slow down for the last minutes.": "Werden Sie in den letzten Minuten langsamer.",
  "Quick steps rather than long ones.": "Lieber schnelle Schritte als lange.",
  "You should be able to talk, but not to sing.": "Sie sollen reden können, aber nicht singen.",
  "Split it into short walks if pain grows on the way.":
    "Teilen Sie es in kurze Wege auf, wenn der Schmerz unterwegs stärker wird.",
  "Take your stick or frame if you use one.":
    "Nehmen Sie Ihren Gehstock oder Ihre Gehhilfe mit, wenn Sie so etwas benutzen.",
  "Arm swings": "Arme schwingen",
  "Stand with your feet apart and your knees soft. Let both arms hang.":
    "Stellen Sie sich hin, die Füße auseinander, die Knie locker. Lassen Sie beide Arme hängen.",
  "Swing both arms forward to about the height of your shoulders.":
    "Schwingen Sie beide Arme nach vorn, etwa bis auf Schulterhöhe.",
  "Let them drop and swing back behind you.": "Lassen Sie sie fallen und nach hinten schwingen.",
  "Go on loosely in a steady beat.": "Machen Sie locker in gleichmäßigem Takt weiter.",
  "Let the weight of your arms do the work.": "Das Gewicht der Arme macht die Arbeit.",
  "Keep your neck long and your shoulders low.":
    "Der Nacken bleibt lang, die Schultern bleiben tief.",
  "Let your knees give a little with each swing.":
    "Geben Sie bei jedem Schwung ein wenig in den Knien nach.",
  "Keep the swing small where your shoulder hurts.":
    "Schwingen Sie da nur klein, wo die Schulter wehtut.",
  "Make sure that nothing and nobody is in the way.":
    "Achten Sie darauf, dass nichts und niemand im Weg ist.",
  "Seated cat–cow": "Katze–Kuh im Sitzen",
  "Sit on the front half of a chair with both feet flat and your hands on your knees.":
    "Setzen Sie sich auf die vordere Hälfte eines Stuhls, beide Füße flach, die Hände auf den Knien.",
  "Breathe in. Tip your hips forward, lift your chest and look a little up.":
    "Atmen Sie ein. Kippen Sie das Becken nach vorn, heben Sie die Brust und schauen Sie ein wenig nach oben.",
  "Breathe out. Tip your hips back, round your back and let your chin drop.":
    "Atmen Sie aus. Kippen Sie das Becken nach hinten, machen Sie den Rücken rund und lassen Sie das Kinn sinken.",
  "Start each movement at your hips and let it roll up to your head.":
    "Fangen Sie jede Bewegung am Becken an. Sie rollt dann nach oben bis zum Kopf.",
  "Make the part that hurts smaller.": "Machen Sie den Teil kleiner, der wehtut.",
  "If your neck is sore, keep looking straight ahead.":
    "Wenn der Nacken wehtut, schauen Sie immer geradeaus.",
  "Choose a firm chair without wheels.": "Nehmen Sie einen festen Stuhl ohne Rollen.",
  "Seated trunk rotation": "Oberkörper drehen im Sitzen",
  "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.":
    "Sitzen Sie aufrecht vorn auf einem Stuhl, beide Füße flach. Kreuzen Sie die Arme vor der Brust.",
  "Turn your chest and head slowly to the right, as far as is comfortable.":
    "Drehen Sie Brust und Kopf langsam nach rechts, so weit es angenehm ist.",
  "Come back to the middle.": "Kommen Sie zurück zur Mitte.",
  "Turn to the left in the same way.": "Drehen Sie genauso nach links.",
  "Keep both knees pointing forward.": "Beide Knie zeigen immer nach vorn.",
  "Breathe out as you turn.": "Atmen Sie beim Drehen aus.",
  "Turn less if you feel pain in your back or ribs.":
    "Drehen Sie weniger, wenn Sie im Rücken oder in den Rippen Schmerz spüren.",
  "Standing side bend": "Seitneigen im Stehen",
  "Stand with your feet a hip's width apart and your arms by your sides.":
    "Stellen Sie sich hin, die Füße hüftbreit, die Arme am Körper.",
  "Lift one arm over your head.": "Heben Sie einen Arm über den Kopf.",
  "Bend to the other side. Let your other hand slide down your thigh.":
    "Neigen Sie sich zur anderen Seite. Die andere Hand gleitet am Oberschenkel nach unten.",
  "Breathe, then come up slowly. Change sides.":
    "Atmen Sie, dann kommen Sie langsam hoch. Wechseln Sie die Seite.",
  "Reach up first, then over.": "Strecken Sie sich zuerst nach oben, dann zur Seite.",
  "Imagine that you stand between two panes of glass.":
    "Stellen Sie sich vor, Sie stehen zwischen zwei Glasscheiben.",
  "Keep both feet heavy on the floor.": "Beide Füße bleiben schwer am Boden.",
  "Bend less if it pinches on the side you bend to.":
    "Neigen Sie sich weniger, wenn es auf der Seite klemmt, zu der Sie sich neigen.",
  "If your shoulder hurts, put that hand on your hip instead.":
    "Wenn die Schulter wehtut, legen Sie diese Hand stattdessen an die Hüfte.",
  "Stand near a wall if you feel unsteady.":
    "Stellen Sie sich nah an eine Wand, wenn Sie sich unsicher fühlen.",
  "Thread the needle": "Nadel einfädeln",
  "Go on your hands and knees with your back flat.":
    "Gehen Sie auf Hände und Knie, der Rücken ist flach.",
  "Slide one hand, palm up, along the floor under the other arm.":
    "Schieben Sie eine Hand, Handfläche nach oben, am Boden unter dem anderen Arm durch.",
  "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.":
    "Lassen Sie diese Schulter und die Seite des Kopfes zum Boden sinken. Die andere Hand darf nach vorn wandern.",
  "Breathe out there. Then push up with the other hand and come back.":
    "Atmen Sie dort aus. Drücken Sie sich dann mit der anderen Hand hoch und kommen Sie zurück.",
  "Keep your hips above your knees.": "Das Becken bleibt über den Knien.",
  "Let your eyes follow your hand.": "Schauen Sie der Hand nach.",
  "Turn your ribs, not only your arm.": "Drehen Sie die Rippen, nicht nur den Arm.",
  "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.":
    "Gehen Sie nur den halben Weg, wenn es für Schulter oder Nacken am Boden unangenehm ist, oder legen Sie ein Kissen unter den Kopf.",
  "Sciatic nerve slider": "Nervengleiten: Ischiasnerv",
  "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.":
    "Setzen Sie sich auf einen Stuhl oder Hocker, die Hände hinter dem Rücken. Lassen Sie den Rücken rund zusammensinken und das Kinn fallen.",
  "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.":
    "Strecken Sie das schmerzende Bein und ziehen Sie die Zehen hoch. Heben Sie gleichzeitig den Kopf und schauen Sie nach oben.",
  "Bend the knee again and let your chin drop at the same time.":
    "Beugen Sie das Knie wieder und lassen Sie gleichzeitig das Kinn sinken.",
  "Keep going smoothly. Do not hold the ends.":
    "Machen Sie fließend weiter. Halten Sie an den Enden nicht an.",
  "Head and leg move together, like the two ends of a string.":
    "Kopf und Bein bewegen sich zusammen, wie die zwei Enden einer Schnur.",
  "Keep your back slumped the whole time.": "Der Rücken bleibt die ganze Zeit rund.",
  "Slow and smooth, about three seconds each way.":
    "Langsam und fließend, etwa drei Sekunden in jede Richtung.",
  "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.":
    "Ein leichtes Ziehen ist in Ordnung. Schmerz, Taubheit oder Kribbeln, die bleiben, sind es nicht: Machen Sie die Bewegung kleiner oder hören Sie auf.",
  "Lift the foot less high if you feel it in your back.":
    "Heben Sie den Fuß weniger hoch, wenn Sie es im Rücken spüren.",
  "Femoral nerve slider": "Nervengleiten: Oberschenkelnerv",
  "Lie on your front and prop yourself up on your forearms. Let your head hang down.":
    "Legen Sie sich auf den Bauch und stützen Sie sich auf die Unterarme. Lassen Sie den Kopf hängen.",
  "Bend the knee of the sore leg. Lift your head at the same time and look ahead.":
    "Beugen Sie das Knie des schmerzenden Beins. Heben Sie gleichzeitig den Kopf und schauen Sie nach vorn.",
  "Lower the leg and let your head drop at the same time.":
    "Senken Sie das Bein und lassen Sie gleichzeitig den Kopf sinken.",
  "Head up as the heel comes up. Head down as the foot goes down.":
    "Kopf hoch, wenn die Ferse hochkommt. Kopf hinunter, wenn der Fuß sinkt.",
  "Keep both hip bones on the floor.": "Beide Beckenknochen bleiben am Boden.",
  "About three seconds each way.": "Etwa drei Sekunden in jede Richtung.",
  "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.":
    "Ein leichtes Ziehen vorn am Oberschenkel ist in Ordnung. Kribbeln oder Taubheit, die bleiben, sind es nicht: Hören Sie auf.",
  "If propping up hurts your back, put a pillow under your belly or lie flat.":
    "Wenn das Aufstützen im Rücken wehtut, legen Sie ein Kissen unter den Bauch oder legen Sie sich flach hin.",
  "Median nerve slider": "Nervengleiten: Mittelarmnerv",
  "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.":
    "Stehen Sie aufrecht. Heben Sie einen Arm zur Seite auf Schulterhöhe, der Ellbogen gebeugt, die Handfläche zu sich.",
  "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.":
    "Strecken Sie den Ellbogen und beugen Sie die Hand nach hinten, bis die Finger nach unten zeigen. Neigen Sie gleichzeitig den Kopf zu diesem Arm.",
  "Bend the elbow and let the hand come back. Tilt your head away at the same time.":
    "Beugen Sie den Ellbogen und lassen Sie die Hand zurückkommen. Neigen Sie gleichzeitig den Kopf vom Arm weg.",
  "Head and hand move together, to the same side.":
    "Kopf und Hand bewegen sich zusammen, zur selben Seite.",
  "Keep your shoulder down.": "Die Schulter bleibt unten.",
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.":
    "Ein leichtes Ziehen ist in Ordnung. Schmerz, Kribbeln oder Taubheit, die bleiben, sind es nicht: Machen Sie die Bewegung kleiner oder hören Sie auf.",
  "Keep the arm lower if your shoulder hurts at this height.":
    "Halten Sie den Arm tiefer, wenn die Schulter auf dieser Höhe wehtut.",
  "Ulnar nerve slider": "Nervengleiten: Ellennerv",
  "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.":
    "Stehen Sie aufrecht. Halten Sie einen Arm zur Seite, fast gestreckt, die Handfläche nach unten, den Kopf vom Arm weggeneigt.",
  "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.":
    "Beugen Sie den Ellbogen und die Hand nach hinten, als würden Sie ein Tablett neben dem Ohr tragen. Neigen Sie gleichzeitig den Kopf zu diesem Arm.",
  "Straighten the arm again and tilt your head away at the same time.":
    "Strecken Sie den Arm wieder und neigen Sie gleichzeitig den Kopf vom Arm weg.",
  "Think of a waiter who lifts a tray and puts it down.":
    "Denken Sie an einen Kellner, der ein Tablett hebt und wieder senkt.",
  "Fingers point to your shoulder when the tray is up.":
    "Die Finger zeigen zur Schulter, wenn das Tablett oben ist.",
  "Do not lean on your bent elbow during the day.":
    "Stützen Sie sich im Alltag nicht auf den gebeugten Ellbogen.",
  "Radial nerve slider": "Nervengleiten: Speichennerv",
  "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.":
    "Stehen Sie aufrecht, ein Ellbogen gebeugt, die Hand locker vor sich. Neigen Sie den Kopf von diesem Arm weg.",
  "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.":
    "Strecken Sie den Arm nach unten und ein wenig nach außen. Machen Sie eine lockere Faust und rollen Sie das Handgelenk ein, sodass die Handfläche nach hinten und oben zeigt.",
  "Tilt your head towards that arm at the same time.":
    "Neigen Sie gleichzeitig den Kopf zu diesem Arm.",
  "Bend the elbow again and tilt your head away. Keep going smoothly.":
    "Beugen Sie den Ellbogen wieder und neigen Sie den Kopf weg. Machen Sie fließend weiter.",
  "Think of a waiter who takes a tip behind his back.":
    "Denken Sie an einen Kellner, der hinter seinem Rücken Trinkgeld annimmt.",
  "Keep the hand open if making a fist hurts your elbow.":
    "Lassen Sie die Hand offen, wenn die Faust am Ellbogen wehtut.",
};
