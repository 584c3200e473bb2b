import type { Sentences } from "../sentences";

export const balance: Sentences = {
  "Heel-to-toe stand": "Équilibre talon contre orteils",
  "Stand beside a steady chair or a kitchen counter.":
    "Mettez-vous debout à côté d’une chaise stable ou d’un plan de travail de cuisine.",
  "Put one foot right in front of the other, so that the heel touches the toes.":
    "Mettez un pied juste devant l’autre, le talon contre les orteils.",
  "Look straight ahead and stand tall.": "Regardez droit devant vous et grandissez-vous.",
  "Hold. Touch the chair only when you need it. Then change feet.":
    "Tenez. Ne touchez la chaise que si vous en avez besoin. Puis changez de pied.",
  "Share your weight between both feet.": "Partagez votre poids entre les deux pieds.",
  "Look at a spot at eye height.": "Regardez un point à hauteur des yeux.",
  "Keep breathing.": "Continuez à respirer.",
  "Always have something to hold within reach.":
    "Ayez toujours à portée de main quelque chose pour vous tenir.",
  "If it is too hard, put the front foot half a foot to the side.":
    "Si c’est trop dur, décalez le pied avant d’un demi-pied sur le côté.",
  "Single-leg stand": "Équilibre sur une jambe",
  "Stand tall beside a steady chair with your feet hip-width apart.":
    "Mettez-vous debout, le dos bien droit, à côté d’une chaise stable, les pieds écartés de la largeur du bassin.",
  "Move your weight onto one leg.": "Passez votre poids sur une jambe.",
  "Lift the other foot off the floor and bend that knee.":
    "Levez l’autre pied du sol et pliez ce genou.",
  "Hold and keep your hips level. Touch the chair only when you need it.":
    "Tenez et gardez le bassin bien horizontal. Ne touchez la chaise que si vous en avez besoin.",
  "Press your big toe, little toe and heel into the floor.":
    "Appuyez le gros orteil, le petit orteil et le talon dans le sol.",
  "Hold on with a fingertip if it is too hard.": "Tenez-vous du bout d’un doigt si c’est trop dur.",
  "Heel-to-toe walk": "Marche talon contre orteils",
  "Stand beside a wall or a kitchen counter that you can touch.":
    "Mettez-vous debout à côté d’un mur ou d’un plan de travail de cuisine que vous pouvez toucher.",
  "Walk forward like this in a straight line, as if on a rope.":
    "Avancez ainsi en ligne droite, comme sur une corde.",
  "Turn round carefully and walk back.": "Faites demi-tour avec prudence et revenez.",
  "Heel to toe with every step.": "Talon contre orteils à chaque pas.",
  "Look ahead, not at your feet.": "Regardez devant vous, pas vos pieds.",
  "Go slowly. Slow is harder.": "Allez lentement. Lentement, c’est plus difficile.",
  "Keep the way clear of rugs and cables.": "Enlevez les tapis et les câbles du passage.",
  "Keep one hand near the wall until you feel sure.":
    "Gardez une main près du mur jusqu’à ce que vous vous sentiez en sécurité.",
  "Weight shift side to side": "Transfert du poids d’un côté à l’autre",
  "Stand tall near a steady chair with your feet wider than your hips.":
    "Mettez-vous debout, le dos bien droit, près d’une chaise stable, les pieds plus écartés que le bassin.",
  "Move your hips slowly to one side until that leg carries nearly all your weight.":
    "Déplacez lentement le bassin d’un côté jusqu’à ce que cette jambe porte presque tout votre poids.",
  "Hold for a moment. Both feet stay on the floor.":
    "Tenez un instant. Les deux pieds restent au sol.",
  "Move slowly over to the other side.": "Passez lentement de l’autre côté.",
  "Move your hips and shoulders together.": "Déplacez ensemble le bassin et les épaules.",
  "Feel the whole foot take your weight.": "Sentez tout le pied recevoir votre poids.",
  "Hold the chair until you feel steady.":
    "Tenez la chaise jusqu’à ce que vous vous sentiez stable.",
  "Shift less if a leg hurts or may not take all your weight.":
    "Déplacez moins de poids si une jambe fait mal ou ne doit pas porter tout votre poids.",
  "Slow standing march": "Marche lente sur place",
  "Lift one knee towards the height of your hip.": "Levez un genou vers la hauteur de la hanche.",
  "Lower the foot quietly.": "Reposez le pied sans bruit.",
  "Lift the other knee. Go on slowly, one knee after the other.":
    "Levez l’autre genou. Continuez lentement, un genou après l’autre.",
  "Stay tall on the leg that you stand on.": "Grandissez-vous sur la jambe d’appui.",
  "Put the foot down softly.": "Reposez doucement le pied.",
  "Lift less high if your hip or back hurts.": "Levez moins haut si la hanche ou le dos fait mal.",
  "March on a chair first if you feel unsteady.":
    "Marchez d’abord sur une chaise, en position assise, si vous ne vous sentez pas stable.",
  "Side step": "Pas de côté",
  "Stand facing a wall or a kitchen counter that you can touch. Put your feet together.":
    "Mettez-vous debout face à un mur ou à un plan de travail de cuisine que vous pouvez toucher. Joignez les pieds.",
  "Take a wide step to the side with one foot.": "Faites un grand pas de côté avec un pied.",
  "Bring the other foot to it.": "Ramenez l’autre pied à côté.",
  "Go on for ten steps, then come back the other way.":
    "Continuez pendant dix pas, puis revenez de l’autre côté.",
  "Point your toes forward all the time.": "Gardez toujours les orteils pointés vers l’avant.",
  "Keep your knees a little soft.": "Gardez les genoux un peu souples.",
  "Stay tall and look ahead.": "Gardez le dos bien droit et regardez devant vous.",
  "Take smaller steps if your hip hurts.": "Faites de plus petits pas si la hanche fait mal.",
  "Seated march": "Marche en position assise",
  "Sit tall on a chair, a little away from its back. Hold the seat.":
    "Asseyez-vous sur une chaise, le dos bien droit, un peu loin du dossier. Tenez le siège.",
  "Lift one knee, so that the foot comes off the floor.":
    "Levez un genou, pour que le pied quitte le sol.",
  "Lower it slowly.": "Redescendez-le lentement.",
  "Lift the other knee. Keep going at a steady pace.":
    "Levez l’autre genou. Continuez à un rythme régulier.",
  "Keep the knee bent as it lifts.": "Gardez le genou plié quand il monte.",
  "Breathe with the steps.": "Respirez au rythme des pas.",
  "Use a chair that cannot roll or tip.": "Prenez une chaise qui ne peut ni rouler ni basculer.",
};
