import type { Sentences } from "../sentences";

export const hipAndTrunk: Sentences = {
  Clamshell: "Muschel",
  "Lie on your side with your knees bent and your feet together, in line with your back.":
    "Legen Sie sich auf die Seite. Die Knie sind gebeugt, die Füße zusammen, in einer Linie mit dem Rücken.",
  "Keep your feet touching and open your top knee like a clam.":
    "Die Füße bleiben aneinander. Öffnen Sie das obere Knie wie eine Muschel.",
  "Stop before your hips roll back. Hold for a moment.":
    "Stoppen Sie, bevor das Becken nach hinten rollt. Halten Sie kurz.",
  "Close slowly. Do all your turns, then change sides.":
    "Schließen Sie langsam. Machen Sie alle Wiederholungen, dann wechseln Sie die Seite.",
  "Feel it at the back of your hip, where a back pocket would be.":
    "Sie spüren es hinten an der Hüfte, da, wo eine Gesäßtasche wäre.",
  "Put your top hand on your hip bone to keep it still.":
    "Legen Sie die obere Hand auf den Beckenknochen, damit er still bleibt.",
  "Keep your heels glued together.": "Die Fersen bleiben wie zusammengeklebt.",
  "Open less far if you feel a pinch in your groin.":
    "Öffnen Sie weniger weit, wenn es in der Leiste klemmt.",
  "Put a pillow between your knees, or lie on the other side, if your outer hip is sore.":
    "Wenn die Hüfte außen wehtut, legen Sie ein Kissen zwischen die Knie oder legen Sie sich auf die andere Seite.",
  "Side-lying hip abduction": "Beinheben in Seitenlage",
  "Lie on your side with the bottom knee bent and the top leg straight.":
    "Legen Sie sich auf die Seite. Das untere Knie ist gebeugt, das obere Bein gestreckt.",
  "Roll your top hip slightly forward and point your toes ahead.":
    "Rollen Sie die obere Hüfte etwas nach vorn. Die Zehen zeigen geradeaus.",
  "Lift the top leg towards the ceiling, a little behind your body.":
    "Heben Sie das obere Bein zur Decke, etwas hinter dem Körper.",
  "Hold for a moment and lower it slowly. Then change sides.":
    "Halten Sie kurz und senken Sie es langsam. Wechseln Sie dann die Seite.",
  "Lead with your heel.": "Die Ferse geht voran.",
  "Reach long with the leg before you lift it.": "Machen Sie das Bein lang, bevor Sie es heben.",
  "Think of a wall behind you that your heel slides up.":
    "Stellen Sie sich hinter sich eine Wand vor. Ihre Ferse gleitet daran hoch.",
  "Lift less high if you feel it in your back.":
    "Heben Sie weniger hoch, wenn Sie es im Rücken spüren.",
  "Put a pillow under your waist or lie on the other side if your outer hip is sore.":
    "Wenn die Hüfte außen wehtut, legen Sie ein Kissen unter die Taille oder legen Sie sich auf die andere Seite.",
  "Side plank from knees": "Seitstütz auf den Knien",
  "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.":
    "Legen Sie sich auf die Seite, die Knie gebeugt. Stützen Sie sich auf den Unterarm, der Ellbogen unter der Schulter.",
  "Lift your hips until you are straight from head to knees.":
    "Heben Sie das Becken, bis Sie vom Kopf bis zu den Knien gerade sind.",
  "Hold and breathe.": "Halten Sie die Stellung und atmen Sie.",
  "Lower your hips slowly. Then change sides.":
    "Senken Sie das Becken langsam. Wechseln Sie dann die Seite.",
  "Push the floor away with your forearm.": "Drücken Sie den Boden mit dem Unterarm weg.",
  "Move your hips forward, so that you are not sitting back.":
    "Schieben Sie das Becken nach vorn, damit der Po nicht nach hinten ausweicht.",
  "Keep your top shoulder above the bottom one.": "Die obere Schulter bleibt über der unteren.",
  "Put a folded towel under your elbow and knee if they are sore.":
    "Legen Sie ein gefaltetes Handtuch unter Ellbogen und Knie, wenn sie wehtun.",
  "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.":
    "Hören Sie auf, wenn die Schulter wehtut. Machen Sie die Übung dann im Stehen, den Unterarm an einer Wand.",
  "Side plank": "Seitstütz",
  "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.":
    "Legen Sie sich auf die Seite, die Beine gestreckt, ein Fuß auf dem anderen. Stützen Sie sich auf den Unterarm.",
  "Lift your hips until you are straight from head to feet.":
    "Heben Sie das Becken, bis Sie vom Kopf bis zu den Füßen gerade sind.",
  "Hold and breathe. Keep your hips up.":
    "Halten Sie die Stellung und atmen Sie. Das Becken bleibt oben.",
  "Lower slowly. Then change sides.": "Senken Sie langsam. Wechseln Sie dann die Seite.",
  "Keep your elbow right below your shoulder.": "Der Ellbogen bleibt genau unter der Schulter.",
  "Lift the side of your waist that is nearer to the floor.":
    "Heben Sie die Seite der Taille, die näher am Boden ist.",
  "Look straight ahead.": "Schauen Sie geradeaus.",
  "Bend your knees and hold from there if your hips sag.":
    "Beugen Sie die Knie und halten Sie die Stellung auf den Knien, wenn das Becken absinkt.",
  "Stop if your shoulder or back hurts.": "Hören Sie auf, wenn Schulter oder Rücken wehtun.",
  "Put one foot in front of the other if you wobble.":
    "Stellen Sie einen Fuß vor den anderen, wenn Sie wackeln.",
  "Plank from knees": "Unterarmstütz auf den Knien",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders.":
    "Legen Sie sich auf den Bauch und stützen Sie sich auf die Unterarme, die Ellbogen unter den Schultern.",
  "Bend your knees. Tighten your tummy and bottom.":
    "Beugen Sie die Knie. Spannen Sie Bauch und Po an.",
  "Hold and breathe. Then lower slowly.":
    "Halten Sie die Stellung und atmen Sie. Senken Sie dann langsam.",
  "Pull your ribs and your hips gently towards each other.":
    "Ziehen Sie Rippen und Becken sanft zueinander.",
  "Push the floor away with your forearms.": "Drücken Sie den Boden mit den Unterarmen weg.",
  "Look at the floor between your hands.": "Schauen Sie auf den Boden zwischen den Händen.",
  "Stop as soon as you feel it in your lower back instead of your tummy.":
    "Hören Sie auf, sobald Sie es im unteren Rücken statt im Bauch spüren.",
  "Put a folded towel under your knees if they are sore.":
    "Legen Sie ein gefaltetes Handtuch unter die Knie, wenn sie wehtun.",
  Plank: "Unterarmstütz",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.":
    "Legen Sie sich auf den Bauch und stützen Sie sich auf die Unterarme, die Ellbogen unter den Schultern. Stellen Sie die Zehen auf.",
  "Tighten your tummy and bottom and lift your hips and knees.":
    "Spannen Sie Bauch und Po an und heben Sie Becken und Knie.",
  "Make one straight line from head to heels. Hold and breathe.":
    "Bilden Sie eine gerade Linie vom Kopf bis zu den Fersen. Halten Sie die Stellung und atmen Sie.",
  "Lower your knees first, then your hips.": "Senken Sie zuerst die Knie, dann das Becken.",
  "Tuck your tailbone under a little.": "Ziehen Sie das Steißbein ein wenig ein.",
  "Push back through your heels.": "Schieben Sie sich über die Fersen nach hinten.",
  "Several short holds are better than one long one with a sagging back.":
    "Mehrmals kurz halten ist besser als einmal lang mit durchhängendem Rücken.",
  "Put your knees down if you feel it in your lower back.":
    "Setzen Sie die Knie ab, wenn Sie es im unteren Rücken spüren.",
  "Bird-dog, arms only": "Diagonaler Vierfüßlerstand, nur die Arme",
  "Tighten your tummy gently.": "Spannen Sie den Bauch leicht an.",
  "Reach one arm forward until it is level with your body. Keep your chest level.":
    "Strecken Sie einen Arm nach vorn, bis er auf Höhe des Körpers ist. Die Brust bleibt gerade.",
  "Hold for a few seconds, put the hand down and change arms.":
    "Halten Sie ein paar Sekunden, stellen Sie die Hand ab und wechseln Sie den Arm.",
  "Shift your weight as little as you can.": "Verlagern Sie Ihr Gewicht so wenig wie möglich.",
  "Reach long, with your thumb pointing up.": "Strecken Sie sich lang. Der Daumen zeigt nach oben.",
  "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.":
    "Wenn die Schulter wehtut, schieben Sie die Hand am Boden nach vorn, statt sie zu heben.",
  "Bird-dog, legs only": "Diagonaler Vierfüßlerstand, nur die Beine",
  "Slide one foot back along the floor until the leg is straight.":
    "Schieben Sie einen Fuß am Boden nach hinten, bis das Bein gestreckt ist.",
  "Lift the leg until it is level with your body. Hold for a few seconds.":
    "Heben Sie das Bein, bis es auf Höhe des Körpers ist. Halten Sie ein paar Sekunden.",
  "Come back to the start and change legs.":
    "Kommen Sie zurück zum Anfang und wechseln Sie das Bein.",
  "Reach back with your heel, not up.": "Strecken Sie die Ferse nach hinten, nicht nach oben.",
  "Squeeze your bottom to lift the leg.": "Spannen Sie den Po an, um das Bein zu heben.",
  "If it is too hard, keep your toes on the floor and only slide the foot.":
    "Wenn es zu schwer ist, lassen Sie die Zehen am Boden und schieben Sie nur den Fuß.",
  "Standing back extension": "Rückbeugen im Stehen",
  "Stand tall with your feet as wide apart as your hips.":
    "Stellen Sie sich aufrecht hin, die Füße hüftbreit.",
  "Put both hands on the small of your back, fingers pointing down.":
    "Legen Sie beide Hände ins Kreuz, die Finger zeigen nach unten.",
  "Lean your shoulders back over your hands. Keep your knees straight.":
    "Lehnen Sie die Schultern über die Hände nach hinten. Die Knie bleiben gestreckt.",
  "Stay for a moment, then come back up.": "Bleiben Sie kurz so, dann kommen Sie wieder hoch.",
  "Use your hands as the hinge.": "Die Hände sind das Scharnier.",
  "Let your hips drift forward a little.": "Das Becken darf ein wenig nach vorn gehen.",
  "Keep looking ahead, so that your neck does not tip back.":
    "Schauen Sie nach vorn, damit der Kopf nicht nach hinten kippt.",
  "Stand with a worktop behind you if you feel unsure on your feet.":
    "Stellen Sie sich vor eine Arbeitsplatte, sodass sie hinter Ihnen ist, wenn Sie sich unsicher auf den Füßen fühlen.",
  "Stop if pain or tingling moves down your leg.":
    "Hören Sie auf, wenn Schmerz oder Kribbeln ins Bein hinunterwandert.",
  "Come up slowly if you get dizzy.": "Kommen Sie langsam hoch, wenn Ihnen schwindlig wird.",
  "Hip hinge": "Vorbeugen aus der Hüfte",
  "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.":
    "Stellen Sie sich hin, die Füße hüftbreit, die Knie locker. Legen Sie die Hände auf die Oberschenkel.",
  "Push your bottom straight back and let your chest tip forward.":
    "Schieben Sie den Po gerade nach hinten und lassen Sie die Brust nach vorn kippen.",
  "Slide your hands down to your knees. Your back keeps its shape.":
    "Gleiten Sie mit den Händen bis zu den Knien. Der Rücken behält seine Form.",
  "Squeeze your bottom and come back up tall.":
    "Spannen Sie den Po an und kommen Sie wieder ganz hoch.",
  "Pretend to close a car door with your bottom.":
    "Tun Sie so, als würden Sie mit dem Po eine Autotür zumachen.",
  "Keep your weight in the middle of your feet.": "Das Gewicht bleibt in der Mitte der Füße.",
  "Let your head follow the line of your back.": "Der Kopf folgt der Linie des Rückens.",
  "Go only as low as your back stays straight.":
    "Gehen Sie nur so tief, wie der Rücken gerade bleibt.",
  "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.":
    "Wenn Sie nicht sicher sind, wie weit Sie gehen sollen, stellen Sie sich mit dem Rücken vor eine Wand und berühren Sie sie mit dem Po.",
  "Single-leg hip hinge": "Vorbeugen aus der Hüfte auf einem Bein",
  "Stand on one leg with that knee soft.": "Stellen Sie sich auf ein Bein, das Knie locker.",
  "Tip forward from your hip and let the other leg rise straight behind you.":
    "Kippen Sie aus der Hüfte nach vorn und lassen Sie das andere Bein gerade nach hinten steigen.",
  "Stop when your body and the back leg are nearly level with the floor.":
    "Stoppen Sie, wenn der Körper und das hintere Bein fast waagerecht sind.",
  "Squeeze your bottom and come back up slowly. Then change legs.":
    "Spannen Sie den Po an und kommen Sie langsam wieder hoch. Wechseln Sie dann das Bein.",
  "Your head and your back heel are the two ends of a seesaw.":
    "Kopf und hintere Ferse sind die zwei Enden einer Wippe.",
  "Point the toes of the lifted foot at the floor.":
    "Die Zehen des gehobenen Fußes zeigen zum Boden.",
  "Look at a spot on the floor about a metre ahead.":
    "Schauen Sie auf einen Punkt am Boden, etwa einen Meter vor Ihnen.",
  "Stand beside a worktop or a wall, so that you can touch it.":
    "Stellen Sie sich neben eine Arbeitsplatte oder eine Wand, die Sie berühren können.",
  "Go less low if the back of your thigh pulls hard.":
    "Gehen Sie weniger tief, wenn es hinten am Oberschenkel stark zieht.",
  "Pallof press": "Pallof-Press",
  "Fix a band at chest height. Stand side-on to it and step away until it is tight.":
    "Befestigen Sie ein Band auf Brusthöhe. Stellen Sie sich seitlich dazu und gehen Sie weg, bis es gespannt ist.",
  "Hold the band with both hands in front of your chest.":
    "Halten Sie das Band mit beiden Händen vor der Brust.",
  "Push your hands straight out in front. Do not let the band turn you.":
    "Drücken Sie die Hände gerade nach vorn. Lassen Sie sich vom Band nicht drehen.",
  "Hold for a moment and bring your hands back. Then turn round for the other side.":
    "Halten Sie kurz und holen Sie die Hände zurück. Drehen Sie sich dann um für die andere Seite.",
  "Keep your breastbone pointing straight ahead.": "Das Brustbein zeigt immer geradeaus.",
  "Stand with soft knees and a tall back.": "Stehen Sie mit lockeren Knien und aufrechtem Rücken.",
  "Breathe out as you push.": "Atmen Sie beim Drücken aus.",
  "Check the band for cracks, and that what it hangs on cannot move.":
    "Prüfen Sie, ob das Band Risse hat, und ob sich das, woran es hängt, nicht bewegen kann.",
  "Stand nearer to where the band is fixed if your back or shoulder complains.":
    "Stellen Sie sich näher an die Stelle, wo das Band fest ist, wenn es in Rücken oder Schulter unangenehm wird.",
  "Standing hip abduction": "Bein zur Seite heben im Stehen",
  "Stand tall beside a sturdy chair and hold on to its back.":
    "Stellen Sie sich aufrecht neben einen stabilen Stuhl und halten Sie sich an der Lehne fest.",
  "Shift your weight on to the leg next to the chair.":
    "Verlagern Sie das Gewicht auf das Bein neben dem Stuhl.",
  "Lift the other leg straight out to the side, toes pointing ahead.":
    "Heben Sie das andere Bein gestreckt zur Seite, die Zehen zeigen nach vorn.",
  "Lower it slowly. Do all your turns, then change sides.":
    "Senken Sie es langsam. Machen Sie alle Wiederholungen, dann wechseln Sie die Seite.",
  "Grow tall through the leg you stand on.":
    "Machen Sie sich groß auf dem Bein, auf dem Sie stehen.",
  "Keep both hip bones level.": "Beide Beckenknochen bleiben waagerecht.",
  "A small, slow lift is enough.": "Klein und langsam heben genügt.",
  "Use a chair that cannot slide, or a kitchen worktop.":
    "Nehmen Sie einen Stuhl, der nicht rutschen kann, oder eine Küchenarbeitsplatte.",
  "Put the foot down between the turns if you wobble.":
    "Stellen Sie den Fuß zwischendurch ab, wenn Sie wackeln.",
  "Standing hip extension": "Bein nach hinten heben im Stehen",
  "Stand tall behind a sturdy chair and hold on to its back.":
    "Stellen Sie sich aufrecht hinter einen stabilen Stuhl und halten Sie sich an der Lehne fest.",
  "Tighten your tummy and your bottom gently.": "Spannen Sie Bauch und Po leicht an.",
  "Take one straight leg back without leaning forward. Hold for a moment.":
    "Führen Sie ein gestrecktes Bein nach hinten, ohne sich vorzubeugen. Halten Sie kurz.",
  "Lower it slowly. Do all your turns, then change legs.":
    "Senken Sie es langsam. Machen Sie alle Wiederholungen, dann wechseln Sie das Bein.",
  "Start the movement from your bottom.": "Die Bewegung fängt im Po an.",
  "Keep your chest tall above your hips.": "Die Brust bleibt aufrecht über dem Becken.",
  "Small and slow is right.": "Klein und langsam ist richtig.",
  "Lift less far if you feel it in your back.":
    "Heben Sie weniger weit, wenn Sie es im Rücken spüren.",
  "Lateral band walk": "Seitgang mit Band",
  "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.":
    "Legen Sie ein Ringband um beide Beine, kurz über den Knien. Stellen Sie sich hin, die Füße hüftbreit.",
  "Bend your hips and knees a little and stay at that height.":
    "Beugen Sie Hüften und Knie ein wenig und bleiben Sie auf dieser Höhe.",
  "Step out to the side against the band.": "Machen Sie einen Schritt zur Seite gegen das Band.",
  "Let the other foot follow slowly. Walk so to one side, then back to the other.":
    "Lassen Sie den anderen Fuß langsam folgen. Gehen Sie so zur einen Seite, dann zurück zur anderen.",
  "Keep the band tight all the time.": "Das Band bleibt die ganze Zeit gespannt.",
  "Point your knees the same way as your toes.":
    "Die Knie zeigen in dieselbe Richtung wie die Zehen.",
  "Keep your head level, as if under a low ceiling.":
    "Der Kopf bleibt auf einer Höhe, wie unter einer niedrigen Zimmerdecke.",
  "Take smaller steps if your knees or hips hurt.":
    "Machen Sie kleinere Schritte, wenn Knie oder Hüften wehtun.",
  "Check the band for cracks before you start.":
    "Prüfen Sie vor dem Anfangen, ob das Band Risse hat.",
  "Keep the floor clear on both sides.": "Auf beiden Seiten muss der Boden frei sein.",
  "Standing hip flexor stretch": "Hüftbeuger-Dehnung im Stehen",
  "Put your hands on your hips and take one big step back with one foot.":
    "Stützen Sie die Hände in die Hüften und machen Sie mit einem Fuß einen großen Schritt zurück.",
  "Stand tall and tuck your tailbone gently under.":
    "Stehen Sie aufrecht und ziehen Sie das Steißbein sanft nach unten und vorn.",
  "Bend the front knee and move your hips forward until the front of the back hip stretches.":
    "Beugen Sie das vordere Knie und schieben Sie das Becken nach vorn, bis es vorn an der hinteren Hüfte dehnt.",
  "Hold and breathe. Then change legs.":
    "Halten Sie die Stellung und atmen Sie. Wechseln Sie dann das Bein.",
  "Squeeze your bottom on the side of the back leg.":
    "Spannen Sie den Po auf der Seite des hinteren Beins an.",
  "Let the back heel lift.": "Die hintere Ferse darf sich heben.",
  "Hold on to a worktop or a sturdy chair if you feel wobbly.":
    "Halten Sie sich an einer Arbeitsplatte oder einem stabilen Stuhl fest, wenn Sie wackeln.",
  "Take a shorter step if your knee or back hurts.":
    "Machen Sie einen kürzeren Schritt, wenn Knie oder Rücken wehtun.",
  "Figure-four stretch, sitting": "Figur-4-Dehnung im Sitzen",
  "Sit near the front of a sturdy chair with both feet flat.":
    "Setzen Sie sich nach vorn auf einen stabilen Stuhl, beide Füße flach auf dem Boden.",
  "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.":
    "Stützen Sie die Hände in die Hüften und sitzen Sie aufrecht. Neigen Sie sich mit langem Rücken aus der Hüfte nach vorn.",
  "Hold when you feel a stretch in your bottom. Then change legs.":
    "Halten Sie die Stellung, wenn Sie eine Dehnung im Po spüren. Wechseln Sie dann das Bein.",
  "Bring your breastbone towards your shin, not your nose.":
    "Bringen Sie das Brustbein zum Schienbein, nicht die Nase.",
  "Let the raised knee sink under its own weight.":
    "Lassen Sie das gehobene Knie durch sein eigenes Gewicht sinken.",
  "Breathe out as you lean.": "Atmen Sie beim Vorneigen aus.",
  "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.":
    "Wenn das Fußgelenk nicht auf den Oberschenkel kommt, kreuzen Sie die Beine an den Fußgelenken und neigen Sie sich von da aus vor.",
  "Stop if your crossed knee hurts.":
    "Hören Sie auf, wenn das Knie des überschlagenen Beins wehtut.",
};
