import type { Sentences } from "../sentences";

export const knee: Sentences = {
  "Thigh squeeze over a towel": "Oberschenkel anspannen auf dem Handtuch",
  "Sit on the floor or on your bed and lean back on your hands.":
    "Setzen Sie sich auf den Boden oder aufs Bett und lehnen Sie sich auf die Hände zurück.",
  "Put a rolled towel under one knee and let the leg rest on it.":
    "Legen Sie ein gerolltes Handtuch unter ein Knie und lassen Sie das Bein darauf ruhen.",
  "Tighten your thigh and press the back of your knee down into the towel.":
    "Spannen Sie den Oberschenkel an und drücken Sie die Kniekehle nach unten ins Handtuch.",
  "Pull your toes towards you and let your heel lift a little.":
    "Ziehen Sie die Zehen zu sich. Die Ferse darf sich ein wenig heben.",
  "Hold, then let go fully.": "Halten Sie die Spannung, dann lassen Sie ganz los.",
  "Feel your kneecap slide up towards your hip.":
    "Spüren Sie, wie die Kniescheibe nach oben zur Hüfte gleitet.",
  "Squeeze with your thigh, not with your bottom.":
    "Spannen Sie den Oberschenkel an, nicht den Po.",
  "Keep breathing while you hold.": "Atmen Sie beim Halten weiter.",
  "If pressing down hurts, use a thicker towel and press less hard.":
    "Wenn das Drücken wehtut, nehmen Sie ein dickeres Handtuch und drücken Sie weniger fest.",
  "If your back is not happy, lie down instead of sitting.":
    "Wenn das Sitzen für den Rücken unangenehm ist, legen Sie sich hin.",
  "Straight-leg raise": "Gestrecktes Bein heben",
  "Lie on your back with one knee bent and that foot flat. Keep the other leg straight.":
    "Legen Sie sich auf den Rücken. Ein Knie ist gebeugt, der Fuß steht flach. Das andere Bein bleibt gestreckt.",
  "Tighten the thigh of the straight leg and pull your toes towards you.":
    "Spannen Sie den Oberschenkel des gestreckten Beins an und ziehen Sie die Zehen zu sich.",
  "Lift the straight leg slowly until both thighs are level.":
    "Heben Sie das gestreckte Bein langsam, bis beide Oberschenkel auf gleicher Höhe sind.",
  "Hold for a moment, then lower it slowly.": "Halten Sie kurz, dann senken Sie es langsam.",
  "Lock the knee first, then lift.": "Drücken Sie zuerst das Knie durch, dann heben Sie.",
  "Keep your lower back still on the floor.": "Der untere Rücken bleibt ruhig am Boden.",
  "If you cannot keep your knee straight, go back to the thigh squeeze for now.":
    "Wenn Sie das Knie nicht gestreckt halten können, gehen Sie vorerst zur Übung „Oberschenkel anspannen auf dem Handtuch“ zurück.",
  "Lift less high if your back or groin hurts.":
    "Heben Sie weniger hoch, wenn Rücken oder Leiste wehtun.",
  "Knee straightening over a roll": "Knie strecken über einer Rolle",
  "Lie on your back. Put a foam roller or a thick rolled towel under one knee.":
    "Legen Sie sich auf den Rücken. Legen Sie eine Schaumstoffrolle oder ein dickes gerolltes Handtuch unter ein Knie.",
  "Let that heel rest on the floor. Bend the other knee and put the foot flat.":
    "Die Ferse dieses Beins liegt am Boden. Beugen Sie das andere Knie und stellen Sie den Fuß flach auf.",
  "Lift the heel until the knee is straight. Keep your thigh on the roll.":
    "Heben Sie die Ferse, bis das Knie gestreckt ist. Der Oberschenkel bleibt auf der Rolle.",
  "Hold, then lower the heel slowly.":
    "Halten Sie die Stellung, dann senken Sie die Ferse langsam.",
  "Pull your toes towards you as you straighten.":
    "Ziehen Sie die Zehen zu sich, wenn Sie strecken.",
  "Keep the back of your knee on the roll.": "Die Kniekehle bleibt auf der Rolle.",
  "Squeeze your thigh hard at the top.": "Spannen Sie den Oberschenkel oben fest an.",
  "A rolled towel is easier than a roller: it lifts the knee less.":
    "Ein gerolltes Handtuch ist leichter als eine Rolle: Es hebt das Knie weniger.",
  "If the front of your knee hurts, straighten only as far as it is easy.":
    "Wenn das Knie vorn wehtut, strecken Sie nur so weit, wie es leicht geht.",
  "Knee straightening on a chair": "Knie strecken auf dem Stuhl",
  "Sit tall on a chair with both feet flat and your thighs on the seat.":
    "Sitzen Sie aufrecht auf einem Stuhl, beide Füße flach, die Oberschenkel auf dem Sitz.",
  "Straighten one knee slowly until the leg is level in front of you.":
    "Strecken Sie ein Knie langsam, bis das Bein waagerecht vor Ihnen ist.",
  "Hold and pull your toes towards you.":
    "Halten Sie die Stellung und ziehen Sie die Zehen zu sich.",
  "Lower the foot slowly to the floor.": "Senken Sie den Fuß langsam auf den Boden.",
  "Stay tall. Do not lean back.": "Bleiben Sie aufrecht. Lehnen Sie sich nicht zurück.",
  "Keep your thigh on the seat.": "Der Oberschenkel bleibt auf dem Sitz.",
  "Count to three on the way down.": "Zählen Sie auf dem Weg nach unten bis drei.",
  "If it pulls behind your thigh, straighten a little less or lean back slightly.":
    "Wenn es hinten am Oberschenkel zieht, strecken Sie etwas weniger oder lehnen Sie sich etwas zurück.",
  "If your kneecap hurts, move only in the part that is free of pain.":
    "Wenn die Kniescheibe wehtut, bewegen Sie sich nur in dem Teil, der ohne Schmerz geht.",
  "Standing hamstring curl": "Ferse zum Po im Stehen",
  "Stand tall behind a steady chair and hold its back.":
    "Stellen Sie sich aufrecht hinter einen stabilen Stuhl und halten Sie sich an der Lehne fest.",
  "Put your weight on one leg.": "Verlagern Sie das Gewicht auf ein Bein.",
  "Bend the other knee and bring the heel up towards your bottom.":
    "Beugen Sie das andere Knie und bringen Sie die Ferse hoch in Richtung Po.",
  "Hold for a moment and lower the foot slowly.": "Halten Sie kurz und senken Sie den Fuß langsam.",
  "Keep both knees side by side.": "Beide Knie bleiben nebeneinander.",
  "Keep your body still and tall.": "Der Körper bleibt still und aufrecht.",
  "If the back of your thigh cramps, lift less high and rest.":
    "Wenn Sie hinten am Oberschenkel einen Krampf bekommen, heben Sie weniger hoch und ruhen Sie sich aus.",
  "Keep the knee you stand on a little soft.":
    "Das Knie, auf dem Sie stehen, bleibt ein wenig locker.",
  "Mini squat": "Kleine Kniebeuge",
  "Stand behind a steady chair and hold its back. Put your feet hip-width apart.":
    "Stellen Sie sich hinter einen stabilen Stuhl und halten Sie sich an der Lehne fest. Die Füße sind hüftbreit.",
  "Bend your knees a little and move your bottom back.":
    "Beugen Sie die Knie ein wenig und schieben Sie den Po nach hinten.",
  "Stop when your knees are above your toes.": "Stoppen Sie, wenn die Knie über den Zehen sind.",
  "Push through your heels and stand tall again.":
    "Drücken Sie die Fersen in den Boden und richten Sie sich wieder auf.",
  "Keep your heels on the floor.": "Die Fersen bleiben am Boden.",
  "Use the chair for balance, not to pull yourself up.":
    "Der Stuhl ist für das Gleichgewicht da, nicht zum Hochziehen.",
  "Use a chair that cannot slip or tip.":
    "Nehmen Sie einen Stuhl, der nicht rutschen oder kippen kann.",
  "If your knees hurt, bend them less.": "Wenn die Knie wehtun, beugen Sie sie weniger.",
  "Squat to a chair": "Kniebeuge zum Stuhl",
  "Stand in front of a chair with your back to it. Put your feet hip-width apart.":
    "Stellen Sie sich mit dem Rücken vor einen Stuhl. Die Füße sind hüftbreit.",
  "Stretch your arms out in front of you.": "Strecken Sie die Arme nach vorn aus.",
  "Reach back with your bottom and bend your knees until you just touch the seat.":
    "Schieben Sie den Po nach hinten und beugen Sie die Knie, bis Sie den Sitz gerade berühren.",
  "Do not sit down. Push through your heels and stand up tall.":
    "Setzen Sie sich nicht hin. Drücken Sie die Fersen in den Boden und stehen Sie ganz auf.",
  "Touch the seat as lightly as a feather.": "Berühren Sie den Sitz so leicht wie eine Feder.",
  "Keep your chest up and your back long.": "Die Brust bleibt oben und der Rücken lang.",
  "Squeeze your bottom at the top.": "Spannen Sie oben den Po an.",
  "Put the chair against a wall so that it cannot slide.":
    "Stellen Sie den Stuhl an eine Wand, damit er nicht wegrutscht.",
  "Put a cushion on the seat if it is too low for you.":
    "Legen Sie ein Kissen auf den Sitz, wenn er Ihnen zu niedrig ist.",
  "Sit to stand": "Aufstehen und Hinsetzen",
  "Sit near the front of a chair. Put your feet flat, a little behind your knees.":
    "Setzen Sie sich nach vorn auf einen Stuhl. Stellen Sie die Füße flach hin, ein wenig hinter den Knien.",
  "Lean forward until your nose is above your toes.":
    "Beugen Sie sich vor, bis die Nase über den Zehen ist.",
  "Push through your feet and stand up tall.":
    "Drücken Sie die Füße in den Boden und stehen Sie ganz auf.",
  "Bend your hips and knees and sit down slowly.":
    "Beugen Sie Hüften und Knie und setzen Sie sich langsam hin.",
  "Nose over toes, then up.": "Nase über die Zehen, dann hoch.",
  "Push the floor away with both feet the same.":
    "Drücken Sie den Boden mit beiden Füßen gleich stark weg.",
  "Sit down as softly as you can.": "Setzen Sie sich so sanft hin, wie Sie können.",
  "If it is too hard, push on the armrests or use a higher seat.":
    "Wenn es zu schwer ist, drücken Sie sich an den Armlehnen hoch oder nehmen Sie einen höheren Sitz.",
  "Wait a moment when you stand if you feel dizzy.":
    "Warten Sie im Stehen kurz, wenn Ihnen schwindlig ist.",
  "Step-up": "Auf eine Stufe steigen",
  "Stand in front of a low step. Put one whole foot on it.":
    "Stellen Sie sich vor eine niedrige Stufe. Stellen Sie einen ganzen Fuß darauf.",
  "Lean forward a little and push through that heel.":
    "Beugen Sie sich ein wenig vor und drücken Sie diese Ferse nach unten.",
  "Step up until the knee is straight and both feet are on the step.":
    "Steigen Sie hinauf, bis das Knie gestreckt ist und beide Füße auf der Stufe sind.",
  "Step back down slowly with the other foot first.":
    "Steigen Sie langsam wieder hinunter, den anderen Fuß zuerst.",
  "Let the leg on the step do the work. Do not push off from the floor.":
    "Das Bein auf der Stufe macht die Arbeit. Stoßen Sie sich nicht vom Boden ab.",
  "Keep your knee in line with your toes.": "Das Knie bleibt in einer Linie mit den Zehen.",
  "Stand tall at the top.": "Stehen Sie oben aufrecht.",
  "Stay near a rail or a wall that you can hold.":
    "Bleiben Sie nah an einem Geländer oder einer Wand, wo Sie sich festhalten können.",
  "Start with a low step if your knee hurts.":
    "Fangen Sie mit einer niedrigen Stufe an, wenn das Knie wehtut.",
  "Step-down with heel tap": "Von der Stufe mit der Ferse tippen",
  "Stand on a low step with both feet near the front edge.":
    "Stellen Sie sich auf eine niedrige Stufe, beide Füße nah an der vorderen Kante.",
  "Move one foot forward over the edge and slowly bend the knee you stand on.":
    "Schieben Sie einen Fuß nach vorn über die Kante und beugen Sie langsam das Knie, auf dem Sie stehen.",
  "Tap the floor lightly with your heel. Do not put weight on it.":
    "Tippen Sie mit der Ferse leicht auf den Boden. Belasten Sie sie nicht.",
  "Push up through the foot on the step and come back.":
    "Drücken Sie sich mit dem Fuß auf der Stufe hoch und kommen Sie zurück.",
  "Keep your hips level.": "Das Becken bleibt gerade.",
  "Keep your knee in line with your second toe.":
    "Das Knie bleibt in einer Linie mit der zweiten Zehe.",
  "Take three counts to go down.": "Zählen Sie bis drei, während Sie hinuntergehen.",
  "Hold a rail or a wall until you feel sure.":
    "Halten Sie sich an einem Geländer oder einer Wand fest, bis Sie sich sicher fühlen.",
  "Use a lower step if the front of your knee hurts.":
    "Nehmen Sie eine niedrigere Stufe, wenn das Knie vorn wehtut.",
  "Split squat": "Kniebeuge im Ausfallschritt",
  "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.":
    "Machen Sie einen langen Schritt nach vorn. Stehen Sie vorn auf dem ganzen Fuß und hinten auf den Zehen.",
  "Put your hands on your hips and keep your body tall.":
    "Stützen Sie die Hände in die Hüften und halten Sie den Körper aufrecht.",
  "Bend both knees and lower the back knee towards the floor.":
    "Beugen Sie beide Knie und senken Sie das hintere Knie in Richtung Boden.",
  "Push through the front heel and come up again.":
    "Drücken Sie die vordere Ferse in den Boden und kommen Sie wieder hoch.",
  "Go straight down, like a lift.": "Gehen Sie gerade nach unten wie ein Aufzug.",
  "Keep most of your weight on the front foot.": "Das meiste Gewicht bleibt auf dem vorderen Fuß.",
  "Keep your front knee above your foot.": "Das vordere Knie bleibt über dem Fuß.",
  "Hold a chair beside you if you wobble.":
    "Halten Sie sich an einem Stuhl neben Ihnen fest, wenn Sie wackeln.",
  "Go down only half way if a knee hurts.": "Gehen Sie nur halb hinunter, wenn ein Knie wehtut.",
  "Standing thigh stretch": "Oberschenkeldehnung im Stehen",
  "Stand tall and hold the back of a steady chair with one hand.":
    "Stehen Sie aufrecht und halten Sie sich mit einer Hand an der Lehne eines stabilen Stuhls fest.",
  "Bend the other knee behind you and take hold of that foot.":
    "Beugen Sie das andere Knie nach hinten und fassen Sie diesen Fuß.",
  "Bring your heel gently towards your bottom.": "Ziehen Sie die Ferse sanft zum Po.",
  "Tuck your tailbone under. Hold and breathe.":
    "Ziehen Sie das Steißbein nach unten und vorn. Halten Sie die Stellung und atmen Sie.",
  "Let go slowly and change sides.": "Lassen Sie langsam los und wechseln Sie die Seite.",
  "Let the bent knee point straight at the floor.": "Das gebeugte Knie zeigt gerade zum Boden.",
  "Stand tall, as if a string pulled up your head.":
    "Stehen Sie aufrecht, als würde ein Faden Ihren Kopf nach oben ziehen.",
  "If you cannot reach your foot, put a towel round your ankle and hold the ends.":
    "Wenn Sie den Fuß nicht erreichen, legen Sie ein Handtuch um das Fußgelenk und halten Sie die Enden.",
  "If your knee hurts, bend it less or do the stretch lying on your side.":
    "Wenn das Knie wehtut, beugen Sie es weniger oder dehnen Sie im Liegen auf der Seite.",
  "Hamstring stretch on a chair": "Dehnung hinten am Oberschenkel auf dem Stuhl",
  "Sit on the front edge of a chair.": "Setzen Sie sich auf die vordere Kante eines Stuhls.",
  "Straighten one leg in front with the heel on the floor and the toes up.":
    "Strecken Sie ein Bein nach vorn, die Ferse am Boden, die Zehen nach oben.",
  "Keep your back long and lean forward from your hips.":
    "Der Rücken bleibt lang. Neigen Sie sich aus der Hüfte nach vorn.",
  "Stop when you feel a stretch behind the thigh. Hold and breathe.":
    "Stoppen Sie, wenn Sie hinten am Oberschenkel eine Dehnung spüren. Halten Sie die Stellung und atmen Sie.",
  "Come up slowly and change sides.": "Kommen Sie langsam hoch und wechseln Sie die Seite.",
  "Bring your chest forward, not your head down.":
    "Bringen Sie die Brust nach vorn, nicht den Kopf nach unten.",
  "Keep the straight knee soft, not locked.":
    "Das gestreckte Knie bleibt locker, nicht durchgedrückt.",
  "Rest your hands on the bent leg.": "Legen Sie die Hände auf das gebeugte Bein.",
  "Lean less if you feel tingling or pain below the knee.":
    "Neigen Sie sich weniger vor, wenn Sie unterhalb des Knies Kribbeln oder Schmerz spüren.",
  "Make sure that the chair cannot tip forward.":
    "Achten Sie darauf, dass der Stuhl nicht nach vorn kippen kann.",
  "Hamstring stretch with a towel": "Dehnung hinten am Oberschenkel mit Handtuch",
  "Lie on your back with one knee bent and that foot flat.":
    "Legen Sie sich auf den Rücken. Ein Knie ist gebeugt, der Fuß steht flach.",
  "Put a long towel round the other foot and hold both ends.":
    "Legen Sie ein langes Handtuch um den anderen Fuß und halten Sie beide Enden.",
  "Straighten that leg and draw it up towards you with the towel.":
    "Strecken Sie dieses Bein und ziehen Sie es mit dem Handtuch zu sich hoch.",
  "Lower the leg slowly and change sides.":
    "Senken Sie das Bein langsam und wechseln Sie die Seite.",
  "Let your arms do the work and keep the leg loose.":
    "Die Arme machen die Arbeit, das Bein bleibt locker.",
  "Keep your head, shoulders and bottom on the floor.": "Kopf, Schultern und Po bleiben am Boden.",
  "Let the leg come closer as you breathe out.": "Lassen Sie das Bein beim Ausatmen näher kommen.",
  "Lower the leg a little if you feel tingling or pain below the knee.":
    "Senken Sie das Bein ein wenig, wenn Sie unterhalb des Knies Kribbeln oder Schmerz spüren.",
  "Let the knee bend slightly if the stretch is too strong.":
    "Lassen Sie das Knie sich leicht beugen, wenn die Dehnung zu stark ist.",
};
