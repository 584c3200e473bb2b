import type { Sentences } from "../sentences";

export const balance: Sentences = {
  "Heel-to-toe stand": "Tandemstand",
  "Stand beside a steady chair or a kitchen counter.":
    "Stellen Sie sich neben einen stabilen Stuhl oder eine Küchenarbeitsplatte.",
  "Put one foot right in front of the other, so that the heel touches the toes.":
    "Stellen Sie einen Fuß genau vor den anderen, sodass die Ferse die Zehen berührt.",
  "Look straight ahead and stand tall.": "Schauen Sie geradeaus und stehen Sie aufrecht.",
  "Hold. Touch the chair only when you need it. Then change feet.":
    "Halten Sie die Stellung. Berühren Sie den Stuhl nur, wenn Sie ihn brauchen. Wechseln Sie dann die Füße.",
  "Share your weight between both feet.": "Verteilen Sie das Gewicht auf beide Füße.",
  "Look at a spot at eye height.": "Schauen Sie auf einen Punkt in Augenhöhe.",
  "Keep breathing.": "Atmen Sie weiter.",
  "Always have something to hold within reach.":
    "Sie brauchen immer etwas in Reichweite, woran Sie sich festhalten können.",
  "If it is too hard, put the front foot half a foot to the side.":
    "Wenn es zu schwer ist, stellen Sie den vorderen Fuß einen halben Fuß weit zur Seite.",
  "Single-leg stand": "Einbeinstand",
  "Stand tall beside a steady chair with your feet hip-width apart.":
    "Stellen Sie sich aufrecht neben einen stabilen Stuhl, die Füße hüftbreit.",
  "Move your weight onto one leg.": "Verlagern Sie das Gewicht auf ein Bein.",
  "Lift the other foot off the floor and bend that knee.":
    "Heben Sie den anderen Fuß vom Boden und beugen Sie das Knie.",
  "Hold and keep your hips level. Touch the chair only when you need it.":
    "Halten Sie die Stellung, das Becken bleibt gerade. Berühren Sie den Stuhl nur, wenn Sie ihn brauchen.",
  "Press your big toe, little toe and heel into the floor.":
    "Drücken Sie große Zehe, kleine Zehe und Ferse in den Boden.",
  "Hold on with a fingertip if it is too hard.":
    "Halten Sie sich mit einer Fingerspitze fest, wenn es zu schwer ist.",
  "Heel-to-toe walk": "Tandemgang",
  "Stand beside a wall or a kitchen counter that you can touch.":
    "Stellen Sie sich neben eine Wand oder eine Küchenarbeitsplatte, die Sie berühren können.",
  "Walk forward like this in a straight line, as if on a rope.":
    "Gehen Sie so in einer geraden Linie vorwärts, wie auf einem Seil.",
  "Turn round carefully and walk back.": "Drehen Sie sich vorsichtig um und gehen Sie zurück.",
  "Heel to toe with every step.": "Bei jedem Schritt berührt die Ferse die Zehen.",
  "Look ahead, not at your feet.": "Schauen Sie nach vorn, nicht auf die Füße.",
  "Go slowly. Slow is harder.": "Gehen Sie langsam. Langsam ist schwerer.",
  "Keep the way clear of rugs and cables.": "Auf dem Weg dürfen keine Teppiche und Kabel liegen.",
  "Keep one hand near the wall until you feel sure.":
    "Halten Sie eine Hand nah an der Wand, bis Sie sich sicher fühlen.",
  "Weight shift side to side": "Gewicht von Seite zu Seite verlagern",
  "Stand tall near a steady chair with your feet wider than your hips.":
    "Stellen Sie sich aufrecht neben einen stabilen Stuhl, die Füße breiter als die Hüften.",
  "Move your hips slowly to one side until that leg carries nearly all your weight.":
    "Schieben Sie das Becken langsam zu einer Seite, bis dieses Bein fast das ganze Gewicht trägt.",
  "Hold for a moment. Both feet stay on the floor.":
    "Halten Sie kurz. Beide Füße bleiben am Boden.",
  "Move slowly over to the other side.": "Gehen Sie langsam zur anderen Seite.",
  "Move your hips and shoulders together.": "Bewegen Sie Becken und Schultern zusammen.",
  "Feel the whole foot take your weight.": "Spüren Sie, wie der ganze Fuß das Gewicht aufnimmt.",
  "Hold the chair until you feel steady.": "Halten Sie sich am Stuhl fest, bis Sie sicher stehen.",
  "Shift less if a leg hurts or may not take all your weight.":
    "Verlagern Sie weniger, wenn ein Bein wehtut oder nicht das ganze Gewicht tragen darf.",
  "Slow standing march": "Langsam marschieren im Stehen",
  "Lift one knee towards the height of your hip.": "Heben Sie ein Knie in Richtung Hüfthöhe.",
  "Lower the foot quietly.": "Senken Sie den Fuß leise.",
  "Lift the other knee. Go on slowly, one knee after the other.":
    "Heben Sie das andere Knie. Machen Sie langsam weiter, ein Knie nach dem anderen.",
  "Stay tall on the leg that you stand on.":
    "Bleiben Sie aufrecht auf dem Bein, auf dem Sie stehen.",
  "Put the foot down softly.": "Setzen Sie den Fuß sanft auf.",
  "Lift less high if your hip or back hurts.":
    "Heben Sie weniger hoch, wenn Hüfte oder Rücken wehtun.",
  "March on a chair first if you feel unsteady.":
    "Marschieren Sie zuerst im Sitzen auf einem Stuhl, wenn Sie sich unsicher fühlen.",
  "Side step": "Seitschritt",
  "Stand facing a wall or a kitchen counter that you can touch. Put your feet together.":
    "Stellen Sie sich mit dem Gesicht zu einer Wand oder einer Küchenarbeitsplatte, die Sie berühren können. Die Füße sind zusammen.",
  "Take a wide step to the side with one foot.":
    "Machen Sie mit einem Fuß einen weiten Schritt zur Seite.",
  "Bring the other foot to it.": "Holen Sie den anderen Fuß dazu.",
  "Go on for ten steps, then come back the other way.":
    "Machen Sie zehn Schritte so weiter, dann kommen Sie in die andere Richtung zurück.",
  "Point your toes forward all the time.": "Die Zehen zeigen die ganze Zeit nach vorn.",
  "Keep your knees a little soft.": "Die Knie bleiben ein wenig locker.",
  "Stay tall and look ahead.": "Bleiben Sie aufrecht und schauen Sie nach vorn.",
  "Take smaller steps if your hip hurts.": "Machen Sie kleinere Schritte, wenn die Hüfte wehtut.",
  "Seated march": "Marschieren im Sitzen",
  "Sit tall on a chair, a little away from its back. Hold the seat.":
    "Sitzen Sie aufrecht auf einem Stuhl, ein wenig weg von der Lehne. Halten Sie sich am Sitz fest.",
  "Lift one knee, so that the foot comes off the floor.":
    "Heben Sie ein Knie, sodass der Fuß vom Boden abhebt.",
  "Lower it slowly.": "Senken Sie es langsam.",
  "Lift the other knee. Keep going at a steady pace.":
    "Heben Sie das andere Knie. Machen Sie in gleichmäßigem Tempo weiter.",
  "Keep the knee bent as it lifts.": "Das Knie bleibt beim Heben gebeugt.",
  "Breathe with the steps.": "Atmen Sie im Takt der Schritte.",
  "Use a chair that cannot roll or tip.":
    "Nehmen Sie einen Stuhl, der nicht rollen oder kippen kann.",
};
