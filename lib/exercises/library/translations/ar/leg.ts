import type { Sentences } from "../sentences";

export const leg: Sentences = {
  "Thigh squeeze over a towel": "شد الفخذ فوق منشفة",
  "Sit on the floor or on your bed and lean back on your hands.":
    "اجلس على الأرض أو على سريرك واستند إلى الخلف على يديك.",
  "Put a rolled towel under one knee and let the leg rest on it.":
    "ضع منشفة ملفوفة تحت ركبة واحدة ودع الساق تستريح عليها.",
  "Tighten your thigh and press the back of your knee down into the towel.":
    "شُدّ فخذك واضغط خلف ركبتك إلى أسفل على المنشفة.",
  "Pull your toes towards you and let your heel lift a little.":
    "اسحب أصابع قدمك نحوك ودع كعبك يرتفع قليلًا.",
  "Hold, then let go fully.": "اثبت، ثم أرخِ تمامًا.",
  "Feel your kneecap slide up towards your hip.": "لاحظ كيف تنزلق صابونة ركبتك إلى أعلى نحو الورك.",
  "Squeeze with your thigh, not with your bottom.": "شُدّ فخذك، لا أردافك.",
  "Keep breathing while you hold.": "استمر في التنفس في أثناء الثبات.",
  "If pressing down hurts, use a thicker towel and press less hard.":
    "إذا كان الضغط إلى أسفل يؤلمك، فاستخدم منشفة أسمك واضغط أقل.",
  "If your back is not happy, lie down instead of sitting.":
    "إذا لم يكن ظهرك مرتاحًا، فاستلقِ بدل الجلوس.",
  "Straight-leg raise": "رفع الساق المستقيمة",
  "Lie on your back with one knee bent and that foot flat. Keep the other leg straight.":
    "استلقِ على ظهرك، واثنِ ركبة واحدة وضع قدمها مسطحة على الأرض. أبقِ الساق الأخرى مستقيمة.",
  "Tighten the thigh of the straight leg and pull your toes towards you.":
    "شُدّ فخذ الساق المستقيمة واسحب أصابع قدمها نحوك.",
  "Lift the straight leg slowly until both thighs are level.":
    "ارفع الساق المستقيمة ببطء حتى يصبح الفخذان في مستوى واحد.",
  "Hold for a moment, then lower it slowly.": "اثبت لحظة، ثم أنزلها ببطء.",
  "Lock the knee first, then lift.": "افرد الركبة بإحكام أولًا، ثم ارفع.",
  "Keep your lower back still on the floor.": "أبقِ أسفل ظهرك ثابتًا على الأرض.",
  "If you cannot keep your knee straight, go back to the thigh squeeze for now.":
    "إذا لم تستطع إبقاء ركبتك مستقيمة، فعُد الآن إلى تمرين شد الفخذ.",
  "Lift less high if your back or groin hurts.": "ارفع أقل إذا آلمك ظهرك أو ثنية الفخذ.",
  "Knee straightening over a roll": "فرد الركبة فوق لفافة",
  "Lie on your back. Put a foam roller or a thick rolled towel under one knee.":
    "استلقِ على ظهرك. ضع أسطوانة رغوية أو منشفة ملفوفة سميكة تحت ركبة واحدة.",
  "Let that heel rest on the floor. Bend the other knee and put the foot flat.":
    "أرح كعب تلك الساق على الأرض. اثنِ الركبة الأخرى وضع القدم مسطحة.",
  "Lift the heel until the knee is straight. Keep your thigh on the roll.":
    "ارفع الكعب حتى تصبح الركبة مستقيمة. أبقِ فخذك على اللفافة.",
  "Hold, then lower the heel slowly.": "اثبت، ثم أنزل الكعب ببطء.",
  "Pull your toes towards you as you straighten.": "اسحب أصابع قدمك نحوك في أثناء فرد الركبة.",
  "Keep the back of your knee on the roll.": "أبقِ خلف ركبتك على اللفافة.",
  "Squeeze your thigh hard at the top.": "شُدّ فخذك بقوة في الأعلى.",
  "A rolled towel is easier than a roller: it lifts the knee less.":
    "المنشفة الملفوفة أسهل من الأسطوانة: فهي ترفع الركبة أقل.",
  "If the front of your knee hurts, straighten only as far as it is easy.":
    "إذا آلمتك مقدمة ركبتك، فافردها فقط إلى الحد السهل.",
  "Knee straightening on a chair": "فرد الركبة على الكرسي",
  "Sit tall on a chair with both feet flat and your thighs on the seat.":
    "اجلس مفرود الظهر على كرسي، وقدماك مسطحتان على الأرض وفخذاك على المقعد.",
  "Straighten one knee slowly until the leg is level in front of you.":
    "افرد ركبة واحدة ببطء حتى تصبح الساق أفقية أمامك.",
  "Hold and pull your toes towards you.": "اثبت واسحب أصابع قدمك نحوك.",
  "Lower the foot slowly to the floor.": "أنزل القدم ببطء إلى الأرض.",
  "Stay tall. Do not lean back.": "أبقِ ظهرك مفرودًا. لا تمِل إلى الخلف.",
  "Keep your thigh on the seat.": "أبقِ فخذك على المقعد.",
  "Count to three on the way down.": "عُدّ إلى ثلاثة في أثناء الإنزال.",
  "If it pulls behind your thigh, straighten a little less or lean back slightly.":
    "إذا كان الشد خلف فخذك مزعجًا، فافرد أقل قليلًا أو مِل إلى الخلف قليلًا.",
  "If your kneecap hurts, move only in the part that is free of pain.":
    "إذا آلمتك صابونة ركبتك، فتحرّك فقط في الجزء الخالي من الألم.",
  "Standing hamstring curl": "ثني الركبة إلى الخلف في وضع الوقوف",
  "Stand tall behind a steady chair and hold its back.":
    "قف مفرود الجسم خلف كرسي ثابت وأمسك ظهر الكرسي.",
  "Put your weight on one leg.": "ضع وزنك على ساق واحدة.",
  "Bend the other knee and bring the heel up towards your bottom.":
    "اثنِ الركبة الأخرى وارفع الكعب نحو أردافك.",
  "Hold for a moment and lower the foot slowly.": "اثبت لحظة وأنزل القدم ببطء.",
  "Keep both knees side by side.": "أبقِ الركبتين متجاورتين.",
  "Keep your body still and tall.": "أبقِ جسمك ثابتًا ومفرودًا.",
  "If the back of your thigh cramps, lift less high and rest.":
    "إذا تشنّجت العضلة خلف فخذك، فارفع أقل واسترح.",
  "Keep the knee you stand on a little soft.": "أبقِ ركبة الساق التي تقف عليها مثنية قليلًا.",
  "Mini squat": "القرفصاء الصغيرة",
  "Stand behind a steady chair and hold its back. Put your feet hip-width apart.":
    "قف خلف كرسي ثابت وأمسك ظهر الكرسي. باعد بين قدميك بعرض الوركين.",
  "Bend your knees a little and move your bottom back.": "اثنِ ركبتيك قليلًا وحرّك أردافك إلى الخلف.",
  "Stop when your knees are above your toes.": "توقف عندما تصبح ركبتاك فوق أصابع قدميك.",
  "Push through your heels and stand tall again.": "ادفع بكعبيك وعُد إلى الوقوف مفرود الجسم.",
  "Keep your heels on the floor.": "أبقِ كعبيك على الأرض.",
  "Use the chair for balance, not to pull yourself up.":
    "استخدم الكرسي للتوازن، لا لسحب جسمك إلى أعلى.",
  "Use a chair that cannot slip or tip.": "استخدم كرسيًا لا ينزلق ولا ينقلب.",
  "If your knees hurt, bend them less.": "إذا آلمتك ركبتاك، فاثنهما أقل.",
  "Squat to a chair": "القرفصاء إلى الكرسي",
  "Stand in front of a chair with your back to it. Put your feet hip-width apart.":
    "قف أمام كرسي وظهرك إليه. باعد بين قدميك بعرض الوركين.",
  "Stretch your arms out in front of you.": "مُدّ ذراعيك أمامك.",
  "Reach back with your bottom and bend your knees until you just touch the seat.":
    "ادفع أردافك إلى الخلف واثنِ ركبتيك حتى تلمس المقعد لمسًا فقط.",
  "Do not sit down. Push through your heels and stand up tall.":
    "لا تجلس. ادفع بكعبيك وقف مفرود الجسم.",
  "Touch the seat as lightly as a feather.": "المس المقعد بخفة الريشة.",
  "Keep your chest up and your back long.": "أبقِ صدرك مرفوعًا وظهرك ممدودًا.",
  "Squeeze your bottom at the top.": "شُدّ أردافك في الأعلى.",
  "Put the chair against a wall so that it cannot slide.": "ضع الكرسي إلى الحائط حتى لا ينزلق.",
  "Put a cushion on the seat if it is too low for you.": "ضع وسادة على المقعد إذا كان منخفضًا جدًا.",
  "Sit to stand": "من الجلوس إلى الوقوف",
  "Sit near the front of a chair. Put your feet flat, a little behind your knees.":
    "اجلس قرب مقدمة الكرسي. ضع قدميك مسطحتين، خلف مستوى ركبتيك قليلًا.",
  "Lean forward until your nose is above your toes.":
    "انحنِ إلى الأمام حتى يصبح أنفك فوق أصابع قدميك.",
  "Push through your feet and stand up tall.": "ادفع بقدميك وقف مفرود الجسم.",
  "Bend your hips and knees and sit down slowly.": "اثنِ وركيك وركبتيك واجلس ببطء.",
  "Nose over toes, then up.": "الأنف فوق أصابع القدمين، ثم إلى أعلى.",
  "Push the floor away with both feet the same.": "ادفع الأرض بالقدمين بالتساوي.",
  "Sit down as softly as you can.": "اجلس بألطف ما يمكن.",
  "If it is too hard, push on the armrests or use a higher seat.":
    "إذا كان صعبًا جدًا، فادفع بيديك على مسندَي الذراعين أو استخدم مقعدًا أعلى.",
  "Wait a moment when you stand if you feel dizzy.": "انتظر لحظة بعد الوقوف إذا أصابتك دوخة.",
  "Step-up": "صعود الدرجة",
  "Stand in front of a low step. Put one whole foot on it.":
    "قف أمام درجة منخفضة. ضع عليها قدمًا واحدة كاملة.",
  "Lean forward a little and push through that heel.":
    "انحنِ إلى الأمام قليلًا وادفع بكعب تلك القدم.",
  "Step up until the knee is straight and both feet are on the step.":
    "اصعد حتى تصبح الركبة مستقيمة والقدمان على الدرجة.",
  "Step back down slowly with the other foot first.": "انزل ببطء بالقدم الأخرى أولًا.",
  "Let the leg on the step do the work. Do not push off from the floor.":
    "دع الساق التي على الدرجة تقوم بالعمل. لا تدفع من الأرض.",
  "Keep your knee in line with your toes.": "أبقِ ركبتك على خط واحد مع أصابع قدمك.",
  "Stand tall at the top.": "قف مفرود الجسم في الأعلى.",
  "Stay near a rail or a wall that you can hold.": "ابقَ قريبًا من درابزين أو حائط يمكنك الإمساك به.",
  "Start with a low step if your knee hurts.": "ابدأ بدرجة منخفضة إذا آلمتك ركبتك.",
  "Step-down with heel tap": "نزول الدرجة مع لمس الكعب",
  "Stand on a low step with both feet near the front edge.":
    "قف على درجة منخفضة وقدماك قرب الحافة الأمامية.",
  "Move one foot forward over the edge and slowly bend the knee you stand on.":
    "حرّك قدمًا واحدة إلى الأمام بعد الحافة واثنِ ببطء ركبة الساق التي تقف عليها.",
  "Tap the floor lightly with your heel. Do not put weight on it.":
    "المس الأرض بخفة بكعبك. لا تضع وزنك عليه.",
  "Push up through the foot on the step and come back.":
    "ادفع بالقدم التي على الدرجة وعُد إلى أعلى.",
  "Keep your hips level.": "أبقِ حوضك مستويًا.",
  "Keep your knee in line with your second toe.":
    "أبقِ ركبتك على خط واحد مع الإصبع الثانية في قدمك.",
  "Take three counts to go down.": "عُدّ إلى ثلاثة في أثناء النزول.",
  "Hold a rail or a wall until you feel sure.": "أمسك درابزينًا أو حائطًا حتى يثبت توازنك.",
  "Use a lower step if the front of your knee hurts.": "استخدم درجة أخفض إذا آلمتك مقدمة ركبتك.",
  "Split squat": "قرفصاء الخطوة",
  "Take a long step forward. Stand on the whole front foot and on the toes of the back foot.":
    "خذ خطوة طويلة إلى الأمام. قف على القدم الأمامية كلها وعلى أصابع القدم الخلفية.",
  "Put your hands on your hips and keep your body tall.": "ضع يديك على خصرك وأبقِ جسمك مفرودًا.",
  "Bend both knees and lower the back knee towards the floor.":
    "اثنِ الركبتين وأنزل الركبة الخلفية نحو الأرض.",
  "Push through the front heel and come up again.": "ادفع بالكعب الأمامي وعُد إلى أعلى.",
  "Go straight down, like a lift.": "انزل عموديًا، مثل المصعد.",
  "Keep most of your weight on the front foot.": "أبقِ معظم وزنك على القدم الأمامية.",
  "Keep your front knee above your foot.": "أبقِ ركبتك الأمامية فوق قدمك.",
  "Hold a chair beside you if you wobble.": "أمسك كرسيًا بجانبك إذا اهتزّ توازنك.",
  "Go down only half way if a knee hurts.": "انزل نصف المسافة فقط إذا آلمتك إحدى الركبتين.",
  "Standing thigh stretch": "إطالة مقدمة الفخذ في وضع الوقوف",
  "Stand tall and hold the back of a steady chair with one hand.":
    "قف مفرود الجسم وأمسك ظهر كرسي ثابت بيد واحدة.",
  "Bend the other knee behind you and take hold of that foot.":
    "اثنِ الركبة الأخرى خلفك وأمسك تلك القدم.",
  "Bring your heel gently towards your bottom.": "قرّب كعبك برفق من أردافك.",
  "Tuck your tailbone under. Hold and breathe.": "اسحب عصعصك إلى الداخل. اثبت وتنفّس.",
  "Let go slowly and change sides.": "أرخِ ببطء وبدّل الجهة.",
  "Let the bent knee point straight at the floor.": "دع الركبة المثنية تتجه نحو الأرض مباشرة.",
  "Stand tall, as if a string pulled up your head.": "قف مفرود الجسم، كأن خيطًا يشدّ رأسك إلى أعلى.",
  "If you cannot reach your foot, put a towel round your ankle and hold the ends.":
    "إذا لم تصل يدك إلى قدمك، فلُفّ منشفة حول كاحلك وأمسك طرفيها.",
  "If your knee hurts, bend it less or do the stretch lying on your side.":
    "إذا آلمتك ركبتك، فاثنها أقل أو أدِّ الإطالة في وضع الاستلقاء على الجانب.",
  "Hamstring stretch on a chair": "إطالة خلف الفخذ على الكرسي",
  "Sit on the front edge of a chair.": "اجلس على الحافة الأمامية لكرسي.",
  "Straighten one leg in front with the heel on the floor and the toes up.":
    "افرد ساقًا واحدة أمامك، والكعب على الأرض وأصابع القدم إلى أعلى.",
  "Keep your back long and lean forward from your hips.":
    "أبقِ ظهرك ممدودًا وانحنِ إلى الأمام من الوركين.",
  "Stop when you feel a stretch behind the thigh. Hold and breathe.":
    "توقف عندما تحس بشد خلف الفخذ. اثبت وتنفّس.",
  "Come up slowly and change sides.": "عُد إلى أعلى ببطء وبدّل الجهة.",
  "Bring your chest forward, not your head down.": "قرّب صدرك إلى الأمام، ولا تُنزل رأسك.",
  "Keep the straight knee soft, not locked.": "أبقِ الركبة المستقيمة مرتخية قليلًا، لا متصلّبة.",
  "Rest your hands on the bent leg.": "أرح يديك على الساق المثنية.",
  "Lean less if you feel tingling or pain below the knee.":
    "انحنِ أقل إذا أحسست بتنميل أو ألم تحت الركبة.",
  "Make sure that the chair cannot tip forward.": "تأكد من أن الكرسي لا ينقلب إلى الأمام.",
  "Hamstring stretch with a towel": "إطالة خلف الفخذ بالمنشفة",
  "Lie on your back with one knee bent and that foot flat.":
    "استلقِ على ظهرك، واثنِ ركبة واحدة وضع قدمها مسطحة على الأرض.",
  "Put a long towel round the other foot and hold both ends.":
    "لُفّ منشفة طويلة حول القدم الأخرى وأمسك الطرفين.",
  "Straighten that leg and draw it up towards you with the towel.":
    "افرد تلك الساق واسحبها بالمنشفة إلى أعلى نحوك.",
  "Lower the leg slowly and change sides.": "أنزل الساق ببطء وبدّل الجهة.",
  "Let your arms do the work and keep the leg loose.": "دع ذراعيك تقومان بالعمل وأبقِ الساق مرتخية.",
  "Keep your head, shoulders and bottom on the floor.": "أبقِ رأسك وكتفيك وأردافك على الأرض.",
  "Let the leg come closer as you breathe out.": "دع الساق تقترب عندما تُخرج الهواء.",
  "Lower the leg a little if you feel tingling or pain below the knee.":
    "أنزل الساق قليلًا إذا أحسست بتنميل أو ألم تحت الركبة.",
  "Let the knee bend slightly if the stretch is too strong.":
    "دع الركبة تنثني قليلًا إذا كان الشد قويًا جدًا.",
};
