import type { Sentences } from "../sentences";

export const trunk: Sentences = {
  "Bent-knee fall-out": "Knie nach außen sinken lassen",
  "Tighten your tummy gently, as if you were doing up a tight zip.":
    "Spannen Sie den Bauch leicht an, als würden Sie einen engen Reißverschluss zumachen.",
  "Let one knee sink slowly out to the side. Stop before your hips start to roll.":
    "Lassen Sie ein Knie langsam zur Seite sinken. Stoppen Sie, bevor das Becken mitrollt.",
  "Bring the knee back up just as slowly. Then use the other leg.":
    "Führen Sie das Knie genauso langsam wieder hoch. Dann kommt das andere Bein.",
  "Rest your hands on your hip bones to feel that they stay level.":
    "Legen Sie die Hände auf die Beckenknochen. So spüren Sie, ob sie gerade bleiben.",
  "Only the one knee moves. The other points at the ceiling.":
    "Nur das eine Knie bewegt sich. Das andere zeigt zur Decke.",
  "Keep breathing quietly.": "Atmen Sie ruhig weiter.",
  "Go less far if you feel a pinch in your groin.":
    "Gehen Sie weniger weit, wenn es in der Leiste klemmt.",
  "If the inside of your thigh is sore, put a pillow beside your knee to land on.":
    "Wenn die Innenseite des Oberschenkels wehtut, legen Sie ein Kissen neben das Knie. Darauf kann es landen.",
  "Heel slide": "Fersengleiten",
  "Tighten your tummy gently. Keep your back as it is.":
    "Spannen Sie den Bauch leicht an. Der Rücken bleibt, wie er ist.",
  "Slide one heel slowly along the floor until that leg is straight.":
    "Schieben Sie eine Ferse langsam über den Boden, bis das Bein gestreckt ist.",
  "Slide the heel back towards your bottom. Then use the other leg.":
    "Ziehen Sie die Ferse zurück in Richtung Po. Dann kommt das andere Bein.",
  "Let your heel brush the floor all the way.": "Die Ferse streift den ganzen Weg über den Boden.",
  "Keep your kneecap pointing at the ceiling.": "Die Kniescheibe zeigt immer zur Decke.",
  "Wear a sock, or put a cloth under your heel, so that it glides.":
    "Tragen Sie eine Socke oder legen Sie ein Tuch unter die Ferse, damit sie gleitet.",
  "Slide only as far as your back stays still.":
    "Gleiten Sie nur so weit, wie der Rücken ruhig bleibt.",
  "If your knee is swollen, bend it only until it feels tight.":
    "Wenn das Knie geschwollen ist, beugen Sie es nur, bis es spannt.",
  "Double knee to chest": "Beide Knie zur Brust",
  "Bring up one knee, then the other, and hold both shins.":
    "Heben Sie zuerst ein Knie, dann das andere, und fassen Sie beide Schienbeine.",
  "Draw both knees gently towards your chest. Your tailbone may lift a little.":
    "Ziehen Sie beide Knie sanft zur Brust. Das Steißbein darf sich ein wenig heben.",
  "Hold and breathe. Then put down one foot at a time.":
    "Halten Sie die Stellung und atmen Sie. Stellen Sie dann einen Fuß nach dem anderen ab.",
  "Let your lower back go soft and wide.": "Lassen Sie den unteren Rücken weich und breit werden.",
  "Breathe out as the knees come closer.": "Atmen Sie aus, wenn die Knie näher kommen.",
  "Hold behind your thighs if your knees are sore.":
    "Fassen Sie hinten an den Oberschenkeln an, wenn die Knie wehtun.",
  "Let your knees go apart if your tummy gets in the way.":
    "Nehmen Sie die Knie auseinander, wenn der Bauch im Weg ist.",
  "Stop if pain or tingling goes further down your leg.":
    "Hören Sie auf, wenn Schmerz oder Kribbeln weiter ins Bein hinunterzieht.",
  "Lower trunk rotation": "Knie zur Seite kippen",
  "Lie on your back with your knees bent and together. Stretch your arms out to the sides.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt und zusammen. Strecken Sie die Arme zur Seite aus.",
  "Let both knees roll slowly to one side.": "Lassen Sie beide Knie langsam zu einer Seite rollen.",
  "Stop where it is comfortable and take a breath.":
    "Stoppen Sie da, wo es angenehm ist, und atmen Sie einmal.",
  "Roll through the middle to the other side.": "Rollen Sie über die Mitte zur anderen Seite.",
  "Keep both shoulders heavy on the floor.": "Beide Schultern bleiben schwer am Boden.",
  "Keep your knees and feet together.": "Knie und Füße bleiben zusammen.",
  "Make it small at first. It may grow with each turn.":
    "Fangen Sie klein an. Die Bewegung darf mit jedem Mal größer werden.",
  "Stay in the part of the movement that does not hurt.":
    "Bleiben Sie in dem Teil der Bewegung, der nicht wehtut.",
  "Put a pillow beside you for your knees to land on if your back is very sore.":
    "Wenn der Rücken sehr wehtut, legen Sie ein Kissen neben sich. Darauf können die Knie landen.",
  "Dead bug, arms only": "Käfer, nur die Arme",
  "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.":
    "Legen Sie sich auf den Rücken. Die Knie sind gebeugt, die Füße stehen flach. Strecken Sie beide Arme zur Decke.",
  "Press your lower back gently on to the floor.":
    "Drücken Sie den unteren Rücken sanft auf den Boden.",
  "Slowly lower one arm back beside your ear. The other arm stays up.":
    "Senken Sie langsam einen Arm nach hinten neben das Ohr. Der andere Arm bleibt oben.",
  "Bring it back up and change arms.": "Führen Sie ihn wieder hoch und wechseln Sie den Arm.",
  "Keep your ribs heavy on the floor.": "Die Rippen bleiben schwer am Boden.",
  "Keep both elbows straight.": "Beide Ellbogen bleiben gestreckt.",
  "Breathe out as the arm goes back.": "Atmen Sie aus, wenn der Arm nach hinten geht.",
  "Stop the arm before your shoulder hurts. It need not reach the floor.":
    "Stoppen Sie den Arm, bevor die Schulter wehtut. Er muss den Boden nicht berühren.",
  "Put a small pillow under your head if your neck is stiff.":
    "Legen Sie ein kleines Kissen unter den Kopf, wenn der Nacken steif ist.",
  "Dead bug, legs only": "Käfer, nur die Beine",
  "Lie on your back with your arms by your sides.":
    "Legen Sie sich auf den Rücken, die Arme neben dem Körper.",
  "Lift both legs until your hips and knees are bent square.":
    "Heben Sie beide Beine, bis Hüften und Knie rechtwinklig gebeugt sind.",
  "Slowly stretch one leg out above the floor. Bring it back and change legs.":
    "Strecken Sie langsam ein Bein über dem Boden aus. Holen Sie es zurück und wechseln Sie das Bein.",
  "Breathe out as the leg goes out.": "Atmen Sie aus, wenn das Bein hinausgeht.",
  "Keep the other knee above your hip.": "Das andere Knie bleibt über der Hüfte.",
  "The lower the leg, the harder it is. Stay where your back keeps still.":
    "Je tiefer das Bein, desto schwerer ist es. Bleiben Sie da, wo der Rücken ruhig bleibt.",
  "If your back lifts or hurts, keep the knee bent and only touch the heel down.":
    "Wenn sich der Rücken hebt oder wehtut, lassen Sie das Knie gebeugt und tippen Sie nur mit der Ferse auf.",
  "Rest with both feet down between the turns if you get tired.":
    "Wenn Sie müde werden, stellen Sie zwischendurch beide Füße ab und ruhen Sie sich aus.",
  "Adductor squeeze": "Knie zusammendrücken",
  "Put a soft ball or a firm pillow between your knees.":
    "Nehmen Sie einen weichen Ball oder ein festes Kissen zwischen die Knie.",
  "Squeeze the ball with both knees, slowly and evenly. Hold.":
    "Drücken Sie mit beiden Knien auf den Ball, langsam und gleichmäßig. Halten Sie den Druck.",
  "Let go slowly, but keep the ball in place.":
    "Lassen Sie langsam los, aber der Ball bleibt an seinem Platz.",
  "Build up the squeeze over two seconds.": "Steigern Sie den Druck über zwei Sekunden.",
  "Keep breathing and keep your tummy soft.": "Atmen Sie weiter und lassen Sie den Bauch weich.",
  "Both thighs push equally hard.": "Beide Oberschenkel drücken gleich stark.",
  "Squeeze only so hard that your groin stays comfortable.":
    "Drücken Sie nur so fest, dass es in der Leiste angenehm bleibt.",
  "Use a bigger pillow if bringing the knees close is sore.":
    "Nehmen Sie ein größeres Kissen, wenn es wehtut, die Knie nah zusammenzubringen.",
  "Bridge march": "Brücke mit Marschieren",
  "Lift your hips until your body is straight from shoulders to knees.":
    "Heben Sie das Becken, bis Ihr Körper von den Schultern bis zu den Knien gerade ist.",
  "Keep your hips up and lift one foot a little, as if you were marching.":
    "Lassen Sie das Becken oben und heben Sie einen Fuß ein wenig, als würden Sie marschieren.",
  "Put it down, then lift the other foot. Lower your hips when the set is done.":
    "Stellen Sie ihn ab und heben Sie dann den anderen Fuß. Senken Sie das Becken, wenn die Runde fertig ist.",
  "Press firmly through the foot that stays down.":
    "Drücken Sie fest auf den Fuß, der unten bleibt.",
  "Picture a tray of drinks on your hips.":
    "Stellen Sie sich vor, auf Ihrem Becken steht ein Tablett mit Getränken.",
  "Move one foot at a time, without a hurry.": "Bewegen Sie immer nur einen Fuß, ohne Eile.",
  "Lower your hips and rest as soon as they start to sink.":
    "Senken Sie das Becken und ruhen Sie sich aus, sobald es absinkt.",
  "If you get a cramp behind your thigh, bring your feet closer to you.":
    "Wenn Sie hinten am Oberschenkel einen Krampf bekommen, stellen Sie die Füße näher zu sich.",
  "If it is too hard, lift only your heel.": "Wenn es zu schwer ist, heben Sie nur die Ferse.",
  "Single-leg bridge": "Einbeinige Brücke",
  "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.":
    "Legen Sie sich auf den Rücken, die Knie gebeugt. Strecken Sie ein Bein, sodass beide Oberschenkel nebeneinander sind.",
  "Push through the heel on the floor and lift your hips.":
    "Drücken Sie die Ferse in den Boden und heben Sie das Becken.",
  "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.":
    "Stoppen Sie, wenn Sie von der Schulter bis zum gehobenen Fuß gerade sind. Halten Sie kurz.",
  "Lower slowly. Do all your turns, then change legs.":
    "Senken Sie langsam. Machen Sie alle Wiederholungen, dann wechseln Sie das Bein.",
  "Keep both hip bones at the same height.": "Beide Beckenknochen bleiben auf gleicher Höhe.",
  "Squeeze the bottom on the side that pushes.": "Spannen Sie den Po auf der Seite an, die drückt.",
  "Keep your knees side by side.": "Die Knie bleiben nebeneinander.",
  "Go back to two feet if your hips tilt or your back hurts.":
    "Nehmen Sie wieder beide Füße, wenn das Becken kippt oder der Rücken wehtut.",
  "If you get a cramp behind your thigh, bring your foot closer and lift less.":
    "Wenn Sie hinten am Oberschenkel einen Krampf bekommen, stellen Sie den Fuß näher zu sich und heben Sie weniger hoch.",
  "Prone on elbows": "Bauchlage auf den Unterarmen",
  "Lie on your tummy with your forearms on the floor beside your head.":
    "Legen Sie sich auf den Bauch. Die Unterarme liegen neben dem Kopf auf dem Boden.",
  "Prop yourself up on your forearms, with your elbows below your shoulders.":
    "Stützen Sie sich auf die Unterarme. Die Ellbogen sind unter den Schultern.",
  "Let your tummy and hips sink into the floor. Stay there and breathe.":
    "Lassen Sie Bauch und Becken in den Boden sinken. Bleiben Sie so und atmen Sie.",
  "Lower yourself slowly.": "Legen Sie sich langsam wieder ab.",
  "Relax your bottom and your lower back.": "Lassen Sie den Po und den unteren Rücken locker.",
  "Push the floor away a little, so that your neck stays long.":
    "Drücken Sie den Boden ein wenig weg, damit der Nacken lang bleibt.",
  "Look straight ahead or slightly down.": "Schauen Sie geradeaus oder etwas nach unten.",
  "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.":
    "Wenn der Schmerz aus dem Bein in den Rücken wandert, ist das in Ordnung. Hören Sie auf, wenn er weiter ins Bein hinunterwandert.",
  "If it pinches, put a pillow under your tummy or move your elbows forward.":
    "Wenn es klemmt, legen Sie ein Kissen unter den Bauch oder stellen Sie die Ellbogen weiter nach vorn.",
  "Leave it out if lying on your tummy is not comfortable in pregnancy.":
    "Lassen Sie die Übung weg, wenn die Bauchlage in der Schwangerschaft nicht angenehm ist.",
  "Prone press-up": "Hochstützen in Bauchlage",
  "Lie on your tummy with your hands flat on the floor beside your shoulders.":
    "Legen Sie sich auf den Bauch. Die Hände liegen flach neben den Schultern auf dem Boden.",
  "Push your chest up with your arms. Your back stays loose.":
    "Drücken Sie die Brust mit den Armen hoch. Der Rücken bleibt locker.",
  "Let your hips stay down and sag. Breathe out at the top.":
    "Das Becken bleibt unten und hängt durch. Atmen Sie oben aus.",
  "Lower yourself slowly to the floor.": "Legen Sie sich langsam auf den Boden zurück.",
  "Your arms do the work, your back does none.": "Die Arme arbeiten, der Rücken gar nicht.",
  "Go a little higher each time, if it is comfortable.":
    "Gehen Sie jedes Mal etwas höher, wenn es angenehm ist.",
  "Let your tummy hang.": "Lassen Sie den Bauch hängen.",
  "Stop if pain or tingling moves further down your leg.":
    "Hören Sie auf, wenn Schmerz oder Kribbeln weiter ins Bein hinunterwandert.",
  "Feeling it in the middle of your back is fine when it fades soon after.":
    "Wenn Sie es mitten im Rücken spüren, ist das in Ordnung, solange es bald danach nachlässt.",
  "If your wrists hurt, stay on your elbows.":
    "Wenn die Handgelenke wehtun, bleiben Sie auf den Ellbogen.",
  "Prone hip extension": "Beinheben in Bauchlage",
  "Lie on your tummy and rest your forehead on your hands.":
    "Legen Sie sich auf den Bauch und die Stirn auf die Hände.",
  "Draw your tummy in gently and squeeze your bottom.":
    "Ziehen Sie den Bauch leicht ein und spannen Sie den Po an.",
  "Lift one straight leg a little way off the floor. Hold for a moment.":
    "Heben Sie ein gestrecktes Bein ein wenig vom Boden. Halten Sie kurz.",
  "Lower it slowly and change legs.": "Senken Sie es langsam und wechseln Sie das Bein.",
  "Make the leg long before you lift it.": "Machen Sie das Bein lang, bevor Sie es heben.",
  "Press both hip bones into the floor.": "Drücken Sie beide Beckenknochen in den Boden.",
  "A hand’s width is high enough.": "Eine Handbreit ist hoch genug.",
  "Put a pillow under your tummy if your back feels pinched.":
    "Legen Sie ein Kissen unter den Bauch, wenn es im Rücken klemmt.",
};
