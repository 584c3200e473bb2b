import type { Sentences } from "../sentences";

export const calfAndFoot: Sentences = {
  "Calf stretch, knee straight": "Wadendehnung, Knie gestreckt",
  "Stand in front of a wall and put both hands on it.":
    "Stellen Sie sich vor eine Wand und legen Sie beide Hände daran.",
  "Take a long step back with one foot. Point its toes at the wall.":
    "Machen Sie mit einem Fuß einen langen Schritt zurück. Seine Zehen zeigen zur Wand.",
  "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.":
    "Das hintere Knie bleibt gestreckt, die Ferse unten. Beugen Sie das vordere Knie und schieben Sie das Becken nach vorn.",
  "Hold when you feel a stretch in the calf. Then change sides.":
    "Halten Sie die Stellung, wenn Sie eine Dehnung in der Wade spüren. Wechseln Sie dann die Seite.",
  "Make one straight line from your head to your back heel.":
    "Bilden Sie eine gerade Linie vom Kopf bis zur hinteren Ferse.",
  "Press the back heel into the floor.": "Drücken Sie die hintere Ferse in den Boden.",
  "Point the back toes straight ahead.": "Die hinteren Zehen zeigen geradeaus.",
  "Take a shorter step if the stretch is too strong.":
    "Machen Sie einen kürzeren Schritt, wenn die Dehnung zu stark ist.",
  "Stop if you feel a sharp pain in the calf or tendon.":
    "Hören Sie auf, wenn Sie einen stechenden Schmerz in Wade oder Sehne spüren.",
  "Calf stretch, knee bent": "Wadendehnung, Knie gebeugt",
  "Take a short step back with one foot. Point its toes at the wall.":
    "Machen Sie mit einem Fuß einen kurzen Schritt zurück. Seine Zehen zeigen zur Wand.",
  "Keep both heels down. Bend both knees and sink straight down.":
    "Beide Fersen bleiben unten. Beugen Sie beide Knie und sinken Sie gerade nach unten.",
  "Hold when you feel a stretch low in the calf. Then change sides.":
    "Halten Sie die Stellung, wenn Sie eine Dehnung unten in der Wade spüren. Wechseln Sie dann die Seite.",
  "Push the back knee forward over its toes.":
    "Schieben Sie das hintere Knie nach vorn über seine Zehen.",
  "Keep the back heel heavy.": "Die hintere Ferse bleibt schwer.",
  "Stay tall and let your hips sink.": "Bleiben Sie aufrecht und lassen Sie das Becken sinken.",
  "Bend less if the front of your ankle pinches.":
    "Beugen Sie weniger, wenn es vorn am Fußgelenk klemmt.",
  "Ankle pumps": "Fußpumpe",
  "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.":
    "Sitzen oder liegen Sie mit gestreckten Beinen. Legen Sie ein gerolltes Handtuch unter die Wade, sodass die Ferse frei ist.",
  "Pull your toes and foot up towards you.": "Ziehen Sie Zehen und Fuß zu sich hoch.",
  "Then point your foot away from you, like pressing a pedal.":
    "Strecken Sie den Fuß dann von sich weg, als würden Sie auf ein Pedal drücken.",
  "Keep going at a steady pace.": "Machen Sie in gleichmäßigem Tempo weiter.",
  "Move the whole foot, not only the toes.": "Bewegen Sie den ganzen Fuß, nicht nur die Zehen.",
  "Go as far as you can each way.": "Gehen Sie in jede Richtung so weit, wie Sie können.",
  "Feel your calf work.": "Spüren Sie, wie die Wade arbeitet.",
  "Move in a smaller range if your ankle is sore or swollen.":
    "Machen Sie die Bewegung kleiner, wenn das Fußgelenk wehtut oder geschwollen ist.",
  "Tell your care team at once if your calf is hot, red, swollen and painful.":
    "Sagen Sie Ihrem Behandlungsteam sofort Bescheid, wenn Ihre Wade heiß, rot und geschwollen ist und wehtut.",
  "Ankle circles": "Fußkreisen",
  "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.":
    "Sitzen oder liegen Sie, ein Bein gestreckt. Legen Sie ein gerolltes Handtuch unter die Wade, sodass die Ferse frei ist.",
  "Draw a slow circle in the air with your big toe.":
    "Zeichnen Sie mit der großen Zehe langsam einen Kreis in die Luft.",
  "Make the circle as big as you can.": "Machen Sie den Kreis so groß, wie Sie können.",
  "Do all circles one way, then the other way.":
    "Machen Sie alle Kreise in eine Richtung, dann in die andere.",
  "Keep your knee and shin still.": "Knie und Schienbein bleiben still.",
  "Go up, out, down and in.": "Gehen Sie nach oben, außen, unten und innen.",
  "Move slowly through the stiff parts.": "Bewegen Sie sich langsam durch die steifen Stellen.",
  "Make the circle smaller if a direction hurts.":
    "Machen Sie den Kreis kleiner, wenn eine Richtung wehtut.",
  "Clicks without pain are harmless.": "Knacken ohne Schmerz ist harmlos.",
  "Heel raise": "Fersenheben",
  "Lift both heels until you stand on the balls of your feet.":
    "Heben Sie beide Fersen, bis Sie auf den Fußballen stehen.",
  "Hold for a moment.": "Halten Sie kurz.",
  "Lower your heels slowly to the floor.": "Senken Sie die Fersen langsam auf den Boden.",
  "Go straight up, not forward.": "Gehen Sie gerade nach oben, nicht nach vorn.",
  "Keep your weight over the big toe and the second toe.":
    "Das Gewicht bleibt über der großen und der zweiten Zehe.",
  "Take three counts to come down.": "Zählen Sie bis drei, während Sie herunterkommen.",
  "Hold on well if you feel unsure.": "Halten Sie sich gut fest, wenn Sie sich unsicher fühlen.",
  "Lift less high if the tendon above your heel hurts more than a little.":
    "Heben Sie weniger hoch, wenn die Sehne über der Ferse mehr als ein wenig wehtut.",
  "Heel raise on a step": "Fersenheben auf einer Stufe",
  "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.":
    "Stellen Sie sich mit den Fußballen auf die Kante einer Stufe. Halten Sie sich an einer Wand oder einem Geländer fest.",
  "Let both heels sink slowly below the edge.":
    "Lassen Sie beide Fersen langsam unter die Kante sinken.",
  "Push up until you stand high on the balls of your feet.":
    "Drücken Sie sich hoch, bis Sie hoch auf den Fußballen stehen.",
  "Hold for a moment, then lower slowly again.": "Halten Sie kurz, dann senken Sie langsam wieder.",
  "Keep your knees straight but not locked.":
    "Die Knie bleiben gestreckt, aber nicht durchgedrückt.",
  "Push up through the big toe.": "Drücken Sie sich über die große Zehe hoch.",
  "Take three counts to sink down.": "Zählen Sie bis drei, während Sie hinuntersinken.",
  "Always hold on, so that your foot cannot slip off.":
    "Halten Sie sich immer fest, damit der Fuß nicht abrutscht.",
  "If it hurts where the tendon meets the heel, do it on the flat floor.":
    "Wenn es da wehtut, wo die Sehne in die Ferse geht, üben Sie auf dem flachen Boden.",
  "Single-leg heel raise": "Einbeiniges Fersenheben",
  "Stand behind a steady chair and hold its back.":
    "Stellen Sie sich hinter einen stabilen Stuhl und halten Sie sich an der Lehne fest.",
  "Bend one knee so that you stand on the other leg.":
    "Beugen Sie ein Knie, sodass Sie auf dem anderen Bein stehen.",
  "Lift the heel you stand on as high as you can.":
    "Heben Sie die Ferse, auf der Sie stehen, so hoch Sie können.",
  "Lower it slowly. Finish all repeats, then change legs.":
    "Senken Sie sie langsam. Machen Sie alle Wiederholungen, dann wechseln Sie das Bein.",
  "Keep your knee straight.": "Das Knie bleibt gestreckt.",
  "Lift to the same height every time.": "Heben Sie jedes Mal gleich hoch.",
  "If you cannot lift the heel fully, go up on two legs and come down on one.":
    "Wenn Sie die Ferse nicht ganz heben können, gehen Sie auf zwei Beinen hoch und auf einem herunter.",
  "Stop if the tendon above your heel hurts more than a little.":
    "Hören Sie auf, wenn die Sehne über der Ferse mehr als ein wenig wehtut.",
  "Toe raise": "Fußspitzen heben",
  "Lift the front of both feet, so that you stand on your heels.":
    "Heben Sie vorn beide Füße, sodass Sie auf den Fersen stehen.",
  "Lower your toes slowly to the floor.": "Senken Sie die Zehen langsam auf den Boden.",
  "Keep your body tall and your bottom tucked in.":
    "Der Körper bleibt aufrecht, der Po geht nicht nach hinten.",
  "Lift the whole front of the foot, not only the toes.":
    "Heben Sie den ganzen Vorfuß, nicht nur die Zehen.",
  "Keep your knees straight but soft.": "Die Knie bleiben gestreckt, aber locker.",
  "Hold on well: it is easy to tip backwards.":
    "Halten Sie sich gut fest: Man kippt leicht nach hinten.",
  "Do it sitting on a chair if you feel unsure.":
    "Machen Sie die Übung im Sitzen auf einem Stuhl, wenn Sie sich unsicher fühlen.",
  "Towel scrunch": "Handtuch krallen",
  "Sit on a chair and lay a towel flat in front of you.":
    "Setzen Sie sich auf einen Stuhl und legen Sie ein Handtuch flach vor sich hin.",
  "Put one bare foot on the near end of the towel.":
    "Stellen Sie einen nackten Fuß auf das nahe Ende des Handtuchs.",
  "Curl your toes and pull the towel towards you.":
    "Krallen Sie die Zehen und ziehen Sie das Handtuch zu sich.",
  "Open your toes and grip the next bit. Keep your heel down.":
    "Öffnen Sie die Zehen und greifen Sie das nächste Stück. Die Ferse bleibt unten.",
  "Keep your heel still on the floor.": "Die Ferse bleibt still am Boden.",
  "Spread your toes wide before each grip.":
    "Spreizen Sie die Zehen weit, bevor Sie wieder greifen.",
  "Use all five toes.": "Nehmen Sie alle fünf Zehen.",
  "If your foot cramps, stop and stretch the toes up.":
    "Wenn Sie im Fuß einen Krampf bekommen, hören Sie auf und dehnen Sie die Zehen nach oben.",
  "Use a thin towel on a smooth floor to make it easier.":
    "Mit einem dünnen Handtuch auf glattem Boden geht es leichter.",
  "Ankle outwards with a band": "Fuß nach außen mit Band",
  "Sit on a chair with both feet flat. Tie a band round the front of both feet.":
    "Setzen Sie sich auf einen Stuhl, beide Füße flach. Binden Sie ein Band vorn um beide Füße.",
  "Keep your heels and knees still.": "Fersen und Knie bleiben still.",
  "Turn the front of one foot outwards against the band and lift its outer edge.":
    "Drehen Sie einen Fuß vorn gegen das Band nach außen und heben Sie seinen äußeren Rand.",
  "Hold for a moment and come back slowly.": "Halten Sie kurz und kommen Sie langsam zurück.",
  "Lead with your little toe.": "Die kleine Zehe geht voran.",
  "Let only the foot move. Your knee stays above your ankle.":
    "Nur der Fuß bewegt sich. Das Knie bleibt über dem Fußgelenk.",
  "Do not let the band snap the foot back.": "Lassen Sie den Fuß nicht vom Band zurückschnellen.",
  "Start with a light band.": "Fangen Sie mit einem leichten Band an.",
  "Check the band for cracks and wear socks if it rubs.":
    "Prüfen Sie, ob das Band Risse hat, und tragen Sie Socken, wenn es scheuert.",
  "Foot pull-up with a band": "Fuß hochziehen mit Band",
  "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.":
    "Binden Sie ein Band an etwas Schweres, zum Beispiel an ein Tischbein. Setzen Sie sich mit dem Gesicht dazu auf den Boden.",
  "Put the band over the top of one foot. Rest the calf on a rolled towel.":
    "Legen Sie das Band oben um einen Fuß. Legen Sie die Wade auf ein gerolltes Handtuch.",
  "Pull your foot up towards you against the band.":
    "Ziehen Sie den Fuß gegen das Band zu sich hoch.",
  "Hold for a moment, then let the foot go forward slowly.":
    "Halten Sie kurz, dann lassen Sie den Fuß langsam nach vorn gehen.",
  "Keep your knee and leg still.": "Knie und Bein bleiben still.",
  "Pull straight up, not to one side.": "Ziehen Sie gerade nach oben, nicht zur Seite.",
  "Let go more slowly than you pull.": "Lassen Sie langsamer los, als Sie ziehen.",
  "Check that the band is tied fast and has no cracks.":
    "Prüfen Sie, ob das Band fest angebunden ist und keine Risse hat.",
  "Foot roll on a ball": "Fuß auf einem Ball rollen",
  "Sit on a chair and put one bare foot on a small ball.":
    "Setzen Sie sich auf einen Stuhl und stellen Sie einen nackten Fuß auf einen kleinen Ball.",
  "Press down gently and roll the ball from your heel to the ball of your foot.":
    "Drücken Sie sanft nach unten und rollen Sie den Ball von der Ferse bis zum Fußballen.",
  "Roll back again slowly.": "Rollen Sie langsam wieder zurück.",
  "Stay a little longer on tight spots.": "Bleiben Sie an festen Stellen etwas länger.",
  "Press so that it feels strong but good.":
    "Drücken Sie so, dass es sich stark, aber gut anfühlt.",
  "Let your toes stay loose.": "Die Zehen bleiben locker.",
  "Move the foot slowly over the ball.": "Bewegen Sie den Fuß langsam über den Ball.",
  "Press less if it hurts sharply.": "Drücken Sie weniger, wenn es sticht.",
  "Pick the ball up when you have finished, so that nobody slips on it.":
    "Heben Sie den Ball auf, wenn Sie fertig sind, damit niemand darauf ausrutscht.",
};
