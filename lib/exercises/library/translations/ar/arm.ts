import type { Sentences } from "../sentences";

export const arm: Sentences = {
  "Shoulder external rotation with a band": "تدوير الكتف إلى الخارج بالشريط المطاطي",
  "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.":
    "ثبّت الشريط على ارتفاع المرفق إلى يسارك. قف وجانبك نحوه وأمسكه بيدك اليمنى.",
  "Keep your right elbow at your side, bent square, with your hand in front of your tummy.":
    "أبقِ مرفقك الأيمن إلى جانبك، مثنيًا بزاوية قائمة، ويدك أمام بطنك.",
  "Turn your forearm out to the right against the band.":
    "أدر ساعدك إلى الخارج نحو اليمين ضد مقاومة الشريط.",
  "Come back slowly. Change sides after the set.": "عُد ببطء. بدّل الجهة بعد الجولة.",
  "Hold a rolled towel between your elbow and your side.": "أمسك منشفة ملفوفة بين مرفقك وجانبك.",
  "Swing the forearm out like a gate.": "حرّك الساعد إلى الخارج مثل البوابة.",
  "Keep your wrist straight and your shoulder low.": "أبقِ معصمك مستقيمًا وكتفك منخفضة.",
  "Use a lighter band if your shoulder hurts.": "استخدم شريطًا أخف إذا آلمتك كتفك.",
  "Check the band for tears and fix it well, so that it cannot hit you.":
    "تأكد من أن الشريط بلا تمزّق وثبّته جيدًا، حتى لا يضربك.",
  "Shoulder internal rotation with a band": "تدوير الكتف إلى الداخل بالشريط المطاطي",
  "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.":
    "ثبّت الشريط على ارتفاع المرفق إلى يمينك. قف وجانبك نحوه وأمسكه بيدك اليمنى.",
  "Keep your right elbow at your side, bent square, with your hand out to the right.":
    "أبقِ مرفقك الأيمن إلى جانبك، مثنيًا بزاوية قائمة، ويدك إلى الخارج نحو اليمين.",
  "Pull your hand in to your tummy against the band.":
    "اسحب يدك إلى الداخل نحو بطنك ضد مقاومة الشريط.",
  "Let it go out again slowly. Change sides after the set.":
    "دعها تعود إلى الخارج ببطء. بدّل الجهة بعد الجولة.",
  "Swing the forearm in like a gate.": "حرّك الساعد إلى الداخل مثل البوابة.",
  "Wall slide": "الانزلاق على الحائط",
  "Stand facing a wall. Rest your forearms on it with your elbows bent.":
    "قف ووجهك إلى حائط. أرح ساعديك عليه مع ثني المرفقين.",
  "Press your forearms lightly into the wall.": "اضغط ساعديك بخفة على الحائط.",
  "Slide your arms up the wall as far as is comfortable.":
    "مرّر ذراعيك على الحائط إلى أعلى، إلى الحد المريح.",
  "Let your shoulder blades glide round your ribs.": "دع لوحي كتفيك ينزلقان حول أضلاعك.",
  "Keep your tummy firm and your back still.": "أبقِ بطنك مشدودًا وظهرك ثابتًا.",
  "Lean in a little at the top.": "أمِل جسمك قليلًا نحو الحائط في الأعلى.",
  "Stop lower if the top of your shoulder pinches.":
    "توقف في موضع أخفض إذا أحسست بقرصة في أعلى كتفك.",
  "A cloth under your arms makes it slide better.": "قطعة قماش تحت ذراعيك تسهّل الانزلاق.",
  "Band row": "السحب بالشريط المطاطي",
  "Fix the middle of the band in front of you at chest height. Hold one end in each hand.":
    "ثبّت وسط الشريط أمامك على ارتفاع الصدر. أمسك طرفًا في كل يد.",
  "Stand back until the band is just tight and your arms are straight.":
    "ابتعد إلى الخلف حتى يصبح الشريط مشدودًا قليلًا وذراعاك مستقيمتين.",
  "Pull your elbows back along your sides and squeeze your shoulder blades.":
    "اسحب مرفقيك إلى الخلف بمحاذاة جانبيك وضم لوحي كتفيك.",
  "Let your arms go forward again slowly.": "دع ذراعيك تعودان إلى الأمام ببطء.",
  "Start with your shoulder blades, then bend your elbows.": "ابدأ بلوحي كتفيك، ثم اثنِ مرفقيك.",
  "Stand tall with your tummy firm.": "قف مفرود الجسم وبطنك مشدود.",
  "Use a lighter band if your shoulder or neck hurts.": "استخدم شريطًا أخف إذا آلمتك كتفك أو رقبتك.",
  "Scaption raise": "رفع الذراعين المائل",
  "Stand tall with your arms by your sides and your thumbs pointing forwards.":
    "قف مفرود الجسم وذراعاك إلى جانبيك وإبهاماك إلى الأمام.",
  "Lift both straight arms slantwise, halfway between front and side, thumbs up.":
    "ارفع ذراعيك المستقيمتين باتجاه مائل، في منتصف المسافة بين الأمام والجانب، والإبهامان إلى أعلى.",
  "Stop at shoulder height and wait for a moment.": "توقف عند ارتفاع الكتف وانتظر لحظة.",
  "Lower your arms slowly.": "أنزل ذراعيك ببطء.",
  "Your arms make a wide V.": "ذراعاك ترسمان شكل V واسعًا.",
  "Lower more slowly than you lift.": "أنزل أبطأ مما ترفع.",
  "Add a small weight only when it is easy without.":
    "أضف وزنًا صغيرًا فقط عندما يصبح التمرين سهلًا من دونه.",
  "Sleeper stretch": "إطالة النائم",
  "Lie on the stiff side with a pillow under your head and your knees bent.":
    "استلقِ على الجهة المتيبّسة، ووسادة تحت رأسك، وركبتاك مثنيتان.",
  "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.":
    "مُدّ الجزء العلوي من ذراع تلك الجهة أمامك، في مستوى كتفك. اثنِ المرفق حتى تتجه أصابعك إلى أعلى.",
  "With your other hand, press the forearm gently towards the floor.":
    "بيدك الأخرى، اضغط الساعد برفق نحو الأرض.",
  "Hold when you feel a stretch at the back of your shoulder.": "اثبت عندما تحس بشد خلف كتفك.",
  "Roll back a little so that you do not lie on the point of your shoulder.":
    "مِل إلى الخلف قليلًا حتى لا تستلقي على رأس كتفك.",
  "Keep the elbow level with your shoulder.": "أبقِ المرفق في مستوى كتفك.",
  "Press with two fingers’ strength only.": "اضغط بقوة إصبعين فقط.",
  "You should feel it behind the shoulder. Stop if it pinches in front.":
    "مكان الشد الصحيح هو خلف الكتف. توقف إذا أحسست بقرصة في الأمام.",
  "Put the elbow lower if the stretch is too strong.": "ضع المرفق أخفض إذا كان الشد قويًا جدًا.",
  "Chest stretch at a wall": "إطالة الصدر عند الحائط",
  "Stand with your right side to a wall or a door frame.":
    "قف وجانبك الأيمن إلى حائط أو إلى إطار باب.",
  "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.":
    "ارفع ذراعك اليمنى إلى ارتفاع الكتف مع ثني المرفق بزاوية قائمة. ضع الساعد على الحائط.",
  "Turn your body gently away from the wall until you feel a stretch in your chest.":
    "أدر جسمك برفق بعيدًا عن الحائط حتى تحس بشد في صدرك.",
  "Move your chest, not your arm.": "حرّك صدرك، لا ذراعك.",
  "Keep your shoulder low.": "أبقِ كتفك منخفضة.",
  "Take a small step forward for more stretch.": "خذ خطوة صغيرة إلى الأمام لشد أقوى.",
  "Lower your elbow if the front of your shoulder hurts.": "أنزل مرفقك إذا آلمتك مقدمة كتفك.",
  "Wall push-up": "تمرين الضغط على الحائط",
  "Stand a big step away from a wall. Put your palms on it at chest height.":
    "قف على بعد خطوة كبيرة من حائط. ضع كفيك عليه على ارتفاع الصدر.",
  "Make your body straight from head to heels.": "اجعل جسمك مستقيمًا من الرأس إلى الكعبين.",
  "Bend your elbows and bring your chest towards the wall.": "اثنِ مرفقيك وقرّب صدرك من الحائط.",
  "Push yourself back until your arms are straight.":
    "ادفع جسمك إلى الخلف حتى تصبح ذراعاك مستقيمتين.",
  "Move like a plank, all in one piece.": "تحرّك مثل لوح خشب، قطعة واحدة.",
  "Keep your elbows slanting down, not out to the side.":
    "أبقِ مرفقيك مائلين إلى أسفل، لا إلى الجانب.",
  "Push the wall a little further away at the end.": "في النهاية ادفع الحائط بعيدًا أكثر قليلًا.",
  "Stand nearer to the wall to make it easier.": "قف أقرب إلى الحائط ليصبح التمرين أسهل.",
  "If your wrists hurt, make fists.": "إذا آلمك معصماك، فاقبض يديك.",
  "Wear shoes that grip.": "البس حذاءً لا ينزلق.",
  "Elbow bend and straighten": "ثني المرفق وفرده",
  "Sit tall with your arm by your side and your palm facing forwards.":
    "اجلس مفرود الظهر وذراعك إلى جانبك وكفك إلى الأمام.",
  "Bend your elbow slowly and bring your hand towards your shoulder.":
    "اثنِ مرفقك ببطء وقرّب يدك من كتفك.",
  "Wait for a moment.": "انتظر لحظة.",
  "Straighten your elbow again as far as it goes.": "افرد مرفقك من جديد إلى أقصى حد يصل إليه.",
  "Keep your upper arm still.": "أبقِ الجزء العلوي من ذراعك ثابتًا.",
  "Move slowly through the whole range.": "تحرّك ببطء في المدى كله.",
  "Help with the other hand if you need to.": "ساعد باليد الأخرى إذا لزم الأمر.",
  "Do not push a stiff elbow straight by force.": "لا تفرد مرفقًا متيبّسًا بالقوة.",
  "Stop if tingling goes into your little finger.":
    "توقف إذا امتد التنميل إلى خنصرك (الإصبع الصغيرة).",
  "Biceps curl with a band": "ثني الذراعين بالشريط المطاطي",
  "Stand on the middle of the band. Hold one end in each hand, palms forwards.":
    "قف على وسط الشريط. أمسك طرفًا في كل يد، والكفّان إلى الأمام.",
  "Keep your elbows at your sides.": "أبقِ مرفقيك إلى جانبيك.",
  "Bend your elbows and bring your hands up to your shoulders.": "اثنِ مرفقيك وارفع يديك إلى كتفيك.",
  "Lower your hands slowly.": "أنزل يديك ببطء.",
  "Only your forearms move.": "ساعداك فقط يتحركان.",
  "Keep your wrists straight.": "أبقِ معصميك مستقيمين.",
  "Stand tall with soft knees.": "قف مفرود الجسم وركبتاك مثنيتان قليلًا.",
  "Use a lighter band if your elbow or shoulder hurts.": "استخدم شريطًا أخف إذا آلمك مرفقك أو كتفك.",
  "Check the band for tears and stand on it firmly.": "تأكد من أن الشريط بلا تمزّق وقف عليه بثبات.",
  "Wrist flexor stretch": "إطالة عضلات ثني المعصم",
  "Stretch your right arm out in front with the elbow straight. Bend the hand up, as if to say stop.":
    "مُدّ ذراعك اليمنى أمامك والمرفق مستقيم. اثنِ اليد إلى أعلى، كأنك تقول قف.",
  "Put your left hand across the fingers from the front.": "ضع يدك اليسرى على الأصابع من الأمام.",
  "Draw the fingers gently back towards you until you feel a stretch under your forearm.":
    "اسحب الأصابع برفق نحوك حتى تحس بشد تحت ساعدك.",
  "Keep the elbow straight but not locked.": "أبقِ المرفق مستقيمًا ولكن غير متصلّب.",
  "A gentle pull is enough.": "شد خفيف يكفي.",
  "Bend the elbow a little if the stretch is too strong.":
    "اثنِ المرفق قليلًا إذا كان الشد قويًا جدًا.",
  "Stop if your fingers tingle or go numb.": "توقف إذا أصاب أصابعك تنميل أو خدر.",
  "Wrist extensor stretch": "إطالة عضلات بسط المعصم",
  "Stretch your right arm out in front, palm down, elbow straight.":
    "مُدّ ذراعك اليمنى أمامك، والكف إلى أسفل، والمرفق مستقيم.",
  "Let the hand hang down and put your left hand on the back of it.":
    "دع اليد تتدلى وضع يدك اليسرى على ظاهرها.",
  "Press the hand gently towards you until you feel a stretch on top of your forearm.":
    "اضغط اليد برفق نحوك حتى تحس بشد أعلى ساعدك.",
  "Make a loose fist for a little more stretch.": "اقبض يدك برخاوة لشد أقوى قليلًا.",
  "Slow wrist lowering with a weight": "إنزال المعصم ببطء مع ثقل",
  "Sit on a chair. Lay your forearm on your thigh, palm down, with the hand beyond your knee.":
    "اجلس على كرسي. ضع ساعدك على فخذك، والكف إلى أسفل، واليد بعد الركبة.",
  "Hold a small weight or a full bottle. Lift the hand up with the help of your other hand.":
    "أمسك ثقلًا صغيرًا أو زجاجة ممتلئة. ارفع اليد بمساعدة يدك الأخرى.",
  "Let go with the other hand and lower the weight slowly while you count to four.":
    "أبعد اليد الأخرى وأنزل الثقل ببطء مع العدّ إلى أربعة.",
  "Help it up again with the other hand.": "ارفعه من جديد بمساعدة اليد الأخرى.",
  "The slow way down is the exercise.": "النزول البطيء هو التمرين.",
  "Keep your forearm on your thigh. A table does as well.":
    "أبقِ ساعدك على فخذك. وتصلح الطاولة أيضًا.",
  "Hold the weight firmly but do not squeeze it.": "أمسك الثقل بثبات ولكن لا تضغط عليه بقوة.",
  "A little ache at the elbow is all right if it settles by the next day.":
    "لا بأس بوجع خفيف في المرفق إذا هدأ بحلول اليوم التالي.",
  "Use a lighter weight if it hurts more than that.": "استخدم ثقلًا أخف إذا كان الألم أكثر من ذلك.",
  "Forearm rotation": "تدوير الساعد",
  "Sit tall with your elbow at your side, bent square.":
    "اجلس مفرود الظهر ومرفقك إلى جانبك، مثنيّ بزاوية قائمة.",
  "Turn your palm up to the ceiling, as if you held a bowl of soup.":
    "أدر كفك إلى أعلى نحو السقف، كأنك تحمل وعاء حساء.",
  "Turn your palm down to the floor. Change sides after the set.":
    "أدر كفك إلى أسفل نحو الأرض. بدّل الجهة بعد الجولة.",
  "Keep your elbow at your side.": "أبقِ مرفقك إلى جانبك.",
  "Turn slowly from one end to the other.": "أدر ببطء من طرف الحركة إلى طرفها الآخر.",
  "Keep your wrist straight.": "أبقِ معصمك مستقيمًا.",
  "Turn less far if your elbow or wrist hurts.": "أدر أقل إذا آلمك مرفقك أو معصمك.",
  "Hold a wooden spoon upright to make it harder.":
    "أمسك ملعقة خشبية بشكل قائم ليصبح التمرين أصعب.",
  "Ball squeeze": "ضغط الكرة باليد",
  "Sit with your elbow bent and a soft ball in your hand.": "اجلس ومرفقك مثنيّ وفي يدك كرة ليّنة.",
  "Squeeze the ball with all your fingers and your thumb.": "اضغط الكرة بجميع أصابعك وإبهامك.",
  "Hold for a few seconds.": "اثبت بضع ثوانٍ.",
  "Let go slowly and open your hand. Change sides after the set.":
    "أرخِ ببطء وافتح يدك. بدّل الجهة بعد الجولة.",
  "Squeeze evenly with every finger.": "اضغط بالتساوي بكل إصبع.",
  "Let go as slowly as you squeeze.": "أرخِ بالبطء الذي تضغط به.",
  "Use a softer ball or a rolled sock if it hurts.":
    "استخدم كرة أليَن أو جوربًا ملفوفًا إذا كان ذلك يؤلمك.",
  "Stop if your fingers tingle or lock.": "توقف إذا أصاب أصابعك تنميل أو علِقت.",
  "Tendon glides": "انزلاق أوتار اليد",
  "Hold your hand up with your wrist straight and all fingers straight.":
    "ارفع يدك ومعصمك مستقيم وجميع الأصابع مستقيمة.",
  "Bend only the two outer finger joints to make a hook. Straighten again.":
    "اثنِ مفصلَي الأصابع الخارجيين فقط لتصنع خطّافًا. افرد من جديد.",
  "Make a full fist. Straighten again.": "اقبض يدك بالكامل. افرد من جديد.",
  "Bend only your knuckles, so that the fingers make a table top. Straighten again.":
    "اثنِ الأصابع من مفاصل قاعدتها فقط، حتى تصنع سطح طاولة. افرد من جديد.",
  "Bend your knuckles and middle joints and lay the fingertips flat on your palm.":
    "اثنِ مفاصل القاعدة والمفاصل الوسطى وضع أطراف الأصابع مسطحة على كفك.",
  "Go back to straight fingers after every shape.": "عُد إلى الأصابع المستقيمة بعد كل شكل.",
  "Move slowly and without force.": "تحرّك ببطء ومن دون قوة.",
  "Go only as far as the joints allow without pain.":
    "تحرّك فقط إلى الحد الذي تسمح به المفاصل من دون ألم.",
  "Stop if tingling gets stronger or stays.": "توقف إذا اشتدّ التنميل أو استمر.",
};
