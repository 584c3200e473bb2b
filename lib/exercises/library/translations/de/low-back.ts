import type { Sentences } from "../sentences";

export const lowBack: Sentences = {
  "Pelvic tilt": "Beckenkippen",
  "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.":
    "Legen Sie sich auf einer Matte auf den Rücken. Beugen Sie die Knie und stellen Sie beide Füße flach auf den Boden.",
  "Gently tighten your tummy and press the hollow of your back down to the floor.":
    "Spannen Sie den Bauch leicht an und drücken Sie das Hohlkreuz nach unten auf den Boden.",
  "Hold for a few seconds. Keep breathing.":
    "Halten Sie das ein paar Sekunden. Atmen Sie dabei weiter.",
  "Let go slowly until your back is in its usual curve. Then do it again.":
    "Lassen Sie langsam los, bis Ihr Rücken wieder seine normale Form hat. Dann noch einmal.",
  "Think of tipping a bowl of water in your hips towards your chin.":
    "Stellen Sie sich vor, in Ihrem Becken ist eine Schale mit Wasser. Sie kippen sie in Richtung Kinn.",
  "Only your hips rock. Your shoulders and feet stay still.":
    "Nur das Becken bewegt sich. Schultern und Füße bleiben still.",
  "Breathe out as you press down.": "Atmen Sie aus, wenn Sie nach unten drücken.",
  "Move in a smaller range if your back or leg hurts more when you press down.":
    "Machen Sie die Bewegung kleiner, wenn Rücken oder Bein beim Drücken mehr wehtun.",
  "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.":
    "Nach dem vierten Schwangerschaftsmonat: Machen Sie die Übung im Stehen an einer Wand statt flach im Liegen.",
  "Cat–cow": "Katze–Kuh",
  "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.":
    "Gehen Sie auf Hände und Knie. Die Hände sind unter den Schultern, die Knie unter den Hüften.",
  "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.":
    "Atmen Sie ein. Lassen Sie den Bauch sinken und heben Sie Kopf und Po. Das ist die Kuh.",
  "Breathe out. Push your back up like an angry cat and let your head and bottom drop.":
    "Atmen Sie aus. Machen Sie den Rücken rund wie eine wütende Katze und lassen Sie Kopf und Po sinken.",
  "Keep moving slowly from one to the other.": "Wechseln Sie immer weiter langsam hin und her.",
  "Let your breath set the speed.": "Ihr Atem gibt das Tempo vor.",
  "Start each movement at your tailbone and let it roll up to your head.":
    "Fangen Sie jede Bewegung am Steißbein an. Sie rollt dann nach oben bis zum Kopf.",
  "Push the floor away with straight arms.":
    "Drücken Sie den Boden mit gestreckten Armen von sich weg.",
  "If your wrists hurt, lean on your fists or forearms.":
    "Wenn die Handgelenke wehtun, stützen Sie sich auf die Fäuste oder die Unterarme.",
  "If your knees hurt, kneel on a folded towel.":
    "Wenn die Knie wehtun, knien Sie auf einem gefalteten Handtuch.",
  "If your neck hurts, keep looking at the floor.":
    "Wenn der Nacken wehtut, schauen Sie die ganze Zeit auf den Boden.",
  "Child’s pose": "Kindhaltung",
  "Kneel on a mat and sit back on your heels.":
    "Knien Sie sich auf eine Matte und setzen Sie sich auf die Fersen.",
  "Walk your hands forward and lower your forehead to the mat.":
    "Wandern Sie mit den Händen nach vorn und legen Sie die Stirn auf die Matte.",
  "Rest there and breathe deeply into your lower back.":
    "Ruhen Sie dort und atmen Sie tief in den unteren Rücken.",
  "To come up, walk your hands back towards your knees.":
    "Zum Hochkommen wandern Sie mit den Händen zurück zu den Knien.",
  "Let your bottom stay heavy on your heels.": "Der Po bleibt schwer auf den Fersen.",
  "Let your shoulders melt towards the floor.": "Lassen Sie die Schultern weich zum Boden sinken.",
  "Feel your back widen with each breath in.":
    "Spüren Sie, wie Ihr Rücken bei jedem Einatmen weiter wird.",
  "If your knees do not bend this far, put a pillow between your bottom and your heels.":
    "Wenn sich die Knie nicht so weit beugen lassen, legen Sie ein Kissen zwischen Po und Fersen.",
  "If your forehead does not reach the mat, rest it on your fists or a cushion.":
    "Wenn die Stirn nicht bis zur Matte kommt, legen Sie sie auf die Fäuste oder auf ein Kissen.",
  "Widen your knees if your tummy gets in the way or you are pregnant.":
    "Nehmen Sie die Knie weiter auseinander, wenn der Bauch im Weg ist oder Sie schwanger sind.",
  Bridge: "Brücke",
  "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt, die Füße stehen flach und hüftbreit auf dem Boden.",
  "Push through your heels and lift your hips until your body is straight from shoulders to knees.":
    "Drücken Sie die Fersen in den Boden und heben Sie das Becken, bis Ihr Körper von den Schultern bis zu den Knien gerade ist.",
  "Squeeze your bottom and hold at the top for a few seconds.":
    "Spannen Sie den Po an und halten Sie oben ein paar Sekunden.",
  "Lower your hips slowly to the floor.": "Senken Sie das Becken langsam auf den Boden.",
  "Press your heels into the floor.": "Drücken Sie die Fersen in den Boden.",
  "Keep your knees in line with your feet.": "Knie und Füße bleiben in einer Linie.",
  "Keep your ribs down. Your bottom does the work, not your back.":
    "Lassen Sie die Rippen unten. Der Po arbeitet, nicht der Rücken.",
  "Lift less high if you feel it in your back instead of your bottom.":
    "Heben Sie weniger hoch, wenn Sie es im Rücken statt im Po spüren.",
  "If you get a cramp behind your thigh, move your feet closer to you.":
    "Wenn Sie hinten am Oberschenkel einen Krampf bekommen, stellen Sie die Füße näher zu sich.",
  "Do not turn your head while you are up.": "Drehen Sie den Kopf nicht, während Sie oben sind.",
  "Knee to chest": "Knie zur Brust",
  "Lie on your back with both legs straight.":
    "Legen Sie sich auf den Rücken. Beide Beine sind gestreckt.",
  "Bend one knee and take hold of your shin with both hands.":
    "Beugen Sie ein Knie und fassen Sie das Schienbein mit beiden Händen.",
  "Draw the knee towards your chest until you feel a gentle stretch.":
    "Ziehen Sie das Knie zur Brust, bis Sie eine leichte Dehnung spüren.",
  "Hold and breathe. Lower the leg and change sides.":
    "Halten Sie die Stellung und atmen Sie. Legen Sie das Bein ab und wechseln Sie die Seite.",
  "Keep your head and shoulders resting on the floor.":
    "Kopf und Schultern bleiben am Boden liegen.",
  "Let the other leg stay long and heavy.": "Das andere Bein bleibt lang und schwer.",
  "Breathe out as the knee comes closer.": "Atmen Sie aus, wenn das Knie näher kommt.",
  "If your knee is sore, hold behind your thigh instead of on your shin.":
    "Wenn das Knie wehtut, fassen Sie hinten am Oberschenkel an statt am Schienbein.",
  "If the straight leg pulls on your back, bend it and put the foot flat.":
    "Wenn das gestreckte Bein am Rücken zieht, beugen Sie es und stellen Sie den Fuß flach auf.",
  "For more stretch, bring both knees up, but only when one is easy.":
    "Für mehr Dehnung ziehen Sie beide Knie heran, aber erst, wenn eines leicht geht.",
  "Piriformis stretch": "Piriformis-Dehnung",
  "Lie on your back with your knees bent and your feet flat.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt, die Füße stehen flach.",
  "Rest one ankle across the other thigh, just above the knee.":
    "Legen Sie ein Fußgelenk quer auf den anderen Oberschenkel, kurz über dem Knie.",
  "Hold behind that thigh with both hands and draw the leg gently towards your chest.":
    "Fassen Sie diesen Oberschenkel hinten mit beiden Händen und ziehen Sie das Bein sanft zur Brust.",
  "Hold when you feel a stretch in your bottom. Then change sides.":
    "Halten Sie die Stellung, wenn Sie eine Dehnung im Po spüren. Wechseln Sie dann die Seite.",
  "Let the knee of the crossed leg fall outwards.":
    "Lassen Sie das Knie des überschlagenen Beins nach außen sinken.",
  "Keep your head and shoulders on the floor.": "Kopf und Schultern bleiben am Boden.",
  "Relax your bottom as you breathe out.": "Lassen Sie den Po beim Ausatmen locker.",
  "If you cannot reach your thigh, put a towel round it and hold the ends.":
    "Wenn Sie den Oberschenkel nicht erreichen, legen Sie ein Handtuch darum und halten Sie die Enden.",
  "Stop if tingling or pain goes further down your leg.":
    "Hören Sie auf, wenn Kribbeln oder Schmerz weiter ins Bein hinunterzieht.",
  "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.":
    "Wenn das Knie des überschlagenen Beins wehtut, legen Sie das Fußgelenk näher zur Hüfte oder senken Sie das Bein.",
  "Seated spinal twist": "Drehsitz",
  "Sit on the floor with both legs straight in front of you.":
    "Setzen Sie sich auf den Boden. Beide Beine liegen gestreckt vor Ihnen.",
  "Bend your right knee and put that foot on the floor outside your left thigh.":
    "Beugen Sie das rechte Knie und stellen Sie diesen Fuß außen neben den linken Oberschenkel.",
  "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.":
    "Stellen Sie die rechte Hand hinter sich auf den Boden. Legen Sie den linken Ellbogen außen an das rechte Knie.",
  "Turn gently to the right and look over your right shoulder.":
    "Drehen Sie sich sanft nach rechts und schauen Sie über die rechte Schulter.",
  "Hold and breathe. Come back slowly and change sides.":
    "Halten Sie die Stellung und atmen Sie. Kommen Sie langsam zurück und wechseln Sie die Seite.",
  "Grow tall first, then turn.": "Machen Sie sich zuerst groß, dann drehen Sie sich.",
  "Turn from your ribs, not by pulling on your arms.":
    "Drehen Sie sich aus den Rippen. Ziehen Sie nicht mit den Armen.",
  "Keep both sides of your bottom on the floor.": "Beide Pohälften bleiben am Boden.",
  "Sit on a folded blanket if your back rounds.":
    "Setzen Sie sich auf eine gefaltete Decke, wenn der Rücken rund wird.",
  "Turn only as far as is comfortable. Never jerk into the turn.":
    "Drehen Sie sich nur so weit, wie es angenehm ist. Nie mit Schwung.",
  "Hug the knee with your arm if the elbow does not reach.":
    "Umarmen Sie das Knie, wenn der Ellbogen nicht so weit reicht.",
  "Wall sit": "Wandsitz",
  "Stand with your back against a wall and your feet about two foot-lengths in front of it.":
    "Stellen Sie sich mit dem Rücken an eine Wand. Die Füße sind etwa zwei Fußlängen davor.",
  "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.":
    "Rutschen Sie an der Wand hinunter, bis Sie wie auf einem Stuhl sitzen. Bleiben Sie weiter oben, wenn das zu schwer ist.",
  "Keep your whole back against the wall and hold.":
    "Lassen Sie den ganzen Rücken an der Wand und halten Sie die Stellung.",
  "Push through your heels and slide up again.":
    "Drücken Sie die Fersen in den Boden und schieben Sie sich wieder hoch.",
  "Keep your knees above your ankles, not past your toes.":
    "Die Knie bleiben über den Fußgelenken, nicht weiter vorn als die Zehen.",
  "Put your weight on your heels.": "Das Gewicht ist auf den Fersen.",
  "Breathe all the time. Do not hold your breath.":
    "Atmen Sie die ganze Zeit. Halten Sie die Luft nicht an.",
  "If the front of your knee hurts, slide down only a little.":
    "Wenn das Knie vorn wehtut, rutschen Sie nur ein wenig hinunter.",
  "Wear shoes that grip, on a floor that is not slippery.":
    "Tragen Sie Schuhe, die nicht rutschen, auf einem Boden, der nicht glatt ist.",
  "Keep a chair beside you if you feel unsure.":
    "Stellen Sie einen Stuhl neben sich, wenn Sie sich unsicher fühlen.",
  "Bird-dog": "Diagonaler Vierfüßlerstand",
  "Go on your hands and knees with your back flat like a table.":
    "Gehen Sie auf Hände und Knie. Der Rücken ist flach wie ein Tisch.",
  "Stretch your right arm forward and your left leg back at the same time.":
    "Strecken Sie gleichzeitig den rechten Arm nach vorn und das linke Bein nach hinten.",
  "Hold for a few seconds and keep your hips level.":
    "Halten Sie ein paar Sekunden. Das Becken bleibt gerade.",
  "Come back to the start. Then use your left arm and right leg.":
    "Kommen Sie zurück zum Anfang. Nehmen Sie dann den linken Arm und das rechte Bein.",
  "Imagine a full cup of tea on your lower back.":
    "Stellen Sie sich vor, auf Ihrem unteren Rücken steht eine volle Tasse Tee.",
  "Reach long, not high.": "Strecken Sie sich lang, nicht hoch.",
  "Look at the floor so that your neck stays long.":
    "Schauen Sie auf den Boden, damit der Nacken lang bleibt.",
  "If it is too hard, move only an arm or only a leg.":
    "Wenn es zu schwer ist, bewegen Sie nur einen Arm oder nur ein Bein.",
  "If your wrists hurt, lean on your fists.":
    "Wenn die Handgelenke wehtun, stützen Sie sich auf die Fäuste.",
  "Hip flexor stretch": "Hüftbeuger-Dehnung",
  "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.":
    "Knien Sie auf einem Knie. Stellen Sie den anderen Fuß flach nach vorn, sodass beide Knie einen rechten Winkel bilden.",
  "Keep your body tall and gently tuck your tailbone under.":
    "Halten Sie den Körper aufrecht und ziehen Sie das Steißbein sanft nach unten und vorn.",
  "Move your hips forward until you feel a stretch at the front of the hip you kneel on.":
    "Schieben Sie das Becken nach vorn, bis Sie vorn an der Hüfte der knienden Seite eine Dehnung spüren.",
  "Hold and breathe. Then change sides.":
    "Halten Sie die Stellung und atmen Sie. Wechseln Sie dann die Seite.",
  "Squeeze your bottom on the side you kneel on.":
    "Spannen Sie den Po auf der Seite an, auf der Sie knien.",
  "Keep your chest above your hips.": "Die Brust bleibt über dem Becken.",
  "The movement is small.": "Die Bewegung ist klein.",
  "Put a cushion under your knee.": "Legen Sie ein Kissen unter das Knie.",
  "Hold on to a chair if you feel wobbly.":
    "Halten Sie sich an einem Stuhl fest, wenn Sie wackeln.",
  "If kneeling hurts, do it standing with one foot behind you.":
    "Wenn das Knien wehtut, machen Sie die Übung im Stehen mit einem Fuß hinter sich.",
  "Dead bug": "Käfer",
  "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.":
    "Legen Sie sich auf den Rücken. Strecken Sie beide Arme zur Decke. Heben Sie beide Beine, die Knie rechtwinklig gebeugt.",
  "Press your lower back gently onto the floor.":
    "Drücken Sie den unteren Rücken sanft auf den Boden.",
  "Slowly lower your right arm behind your head and your left leg towards the floor.":
    "Senken Sie langsam den rechten Arm hinter den Kopf und das linke Bein in Richtung Boden.",
  "Come back to the start. Then lower your left arm and right leg.":
    "Kommen Sie zurück zum Anfang. Senken Sie dann den linken Arm und das rechte Bein.",
  "Keep your lower back on the floor all the time.":
    "Der untere Rücken bleibt die ganze Zeit am Boden.",
  "Breathe out as you lower.": "Atmen Sie beim Senken aus.",
  "Go only as low as you can without your back lifting.":
    "Gehen Sie nur so tief, wie der Rücken am Boden bleibt.",
  "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.":
    "Wenn sich der Rücken hebt oder wehtut, senken Sie nur das Bein, oder tippen Sie nur mit der Ferse auf, das Knie gebeugt.",
  "If your shoulder hurts, keep both arms up and move only your legs.":
    "Wenn die Schulter wehtut, lassen Sie beide Arme oben und bewegen Sie nur die Beine.",
  "Bent-knee leg raise": "Beinheben mit gebeugtem Knie",
  "Lie on your back with your knees bent and your feet flat on the floor.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt, die Füße stehen flach auf dem Boden.",
  "Tighten your tummy gently and keep your hips still.":
    "Spannen Sie den Bauch leicht an und halten Sie das Becken still.",
  "Lift one foot about a hand’s width off the floor, with the knee still bent.":
    "Heben Sie einen Fuß etwa eine Handbreit vom Boden. Das Knie bleibt gebeugt.",
  "Hold for a moment, lower it slowly and change legs.":
    "Halten Sie kurz, senken Sie ihn langsam und wechseln Sie das Bein.",
  "Keep the same small gap under your lower back all the time.":
    "Der kleine Abstand unter dem unteren Rücken bleibt die ganze Zeit gleich.",
  "Put your fingers on your hip bones to feel that they stay still.":
    "Legen Sie die Finger auf die Beckenknochen. So spüren Sie, ob sie still bleiben.",
  "Breathe out as you lift.": "Atmen Sie beim Heben aus.",
  "Lift only the heel if your back arches or hurts.":
    "Heben Sie nur die Ferse, wenn der Rücken ins Hohlkreuz geht oder wehtut.",
  "If the front of your hip clicks or pinches, lift less.":
    "Wenn es vorn an der Hüfte schnappt oder klemmt, heben Sie weniger hoch.",
};
