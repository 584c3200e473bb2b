import type { Sentences } from "../sentences";

export const lowBack: Sentences = {
  "Pelvic tilt": "إمالة الحوض",
  "Lie on your back on a mat. Bend your knees and keep both feet flat on the floor.":
    "استلقِ على ظهرك على سجادة تمارين. اثنِ ركبتيك وأبقِ قدميك مسطحتين على الأرض.",
  "Gently tighten your tummy and press the hollow of your back down to the floor.":
    "شُدّ بطنك برفق واضغط تجويف ظهرك نحو الأرض.",
  "Hold for a few seconds. Keep breathing.": "اثبت بضع ثوانٍ. استمر في التنفس.",
  "Let go slowly until your back is in its usual curve. Then do it again.":
    "أرخِ ببطء حتى يعود ظهرك إلى تقوّسه المعتاد. ثم كرّر.",
  "Think of tipping a bowl of water in your hips towards your chin.":
    "تخيّل أنك تُميل وعاء ماء موضوعًا في حوضك نحو ذقنك.",
  "Only your hips rock. Your shoulders and feet stay still.":
    "الحوض وحده يتأرجح. كتفاك وقدماك لا تتحرك.",
  "Breathe out as you press down.": "أخرج الهواء في أثناء الضغط نحو الأسفل.",
  "Move in a smaller range if your back or leg hurts more when you press down.":
    "اجعل الحركة أصغر إذا زاد ألم ظهرك أو ساقك في أثناء الضغط.",
  "After the fourth month of pregnancy, do it standing against a wall instead of lying flat.":
    "بعد الشهر الرابع من الحمل، أدِّ التمرين في وضع الوقوف والظهر إلى الحائط بدل الاستلقاء.",
  "Cat–cow": "القطة والبقرة",
  "Go on your hands and knees. Put your hands under your shoulders and your knees under your hips.":
    "اتّخذ وضعية الارتكاز على اليدين والركبتين. ضع يديك تحت كتفيك وركبتيك تحت وركيك.",
  "Breathe in. Let your tummy sink and lift your head and your bottom. This is the cow.":
    "خذ نفسًا. دع بطنك ينزل وارفع رأسك وأردافك. هذه هي البقرة.",
  "Breathe out. Push your back up like an angry cat and let your head and bottom drop.":
    "أخرج الهواء. ادفع ظهرك إلى أعلى مثل قطة غاضبة ودع رأسك وأردافك تنزل.",
  "Keep moving slowly from one to the other.": "انتقل ببطء وباستمرار من وضعية إلى أخرى.",
  "Let your breath set the speed.": "دع نَفَسك يحدد السرعة.",
  "Start each movement at your tailbone and let it roll up to your head.":
    "ابدأ كل حركة من العصعص ودعها تنتقل إلى أعلى حتى رأسك.",
  "Push the floor away with straight arms.": "ادفع الأرض بعيدًا بذراعين مستقيمتين.",
  "If your wrists hurt, lean on your fists or forearms.":
    "إذا آلمك معصماك، فاستند إلى قبضتيك أو ساعديك.",
  "If your knees hurt, kneel on a folded towel.": "إذا آلمتك ركبتاك، فضع منشفة مطوية تحتهما.",
  "If your neck hurts, keep looking at the floor.": "إذا آلمتك رقبتك، فاستمر في النظر إلى الأرض.",
  "Child’s pose": "وضعية الطفل",
  "Kneel on a mat and sit back on your heels.":
    "اجثُ على ركبتيك على سجادة تمارين واجلس إلى الخلف على كعبيك.",
  "Walk your hands forward and lower your forehead to the mat.":
    "حرّك يديك إلى الأمام خطوة خطوة وأنزل جبهتك إلى السجادة.",
  "Rest there and breathe deeply into your lower back.": "استرح هكذا وتنفّس بعمق نحو أسفل ظهرك.",
  "To come up, walk your hands back towards your knees.": "للنهوض، أرجع يديك خطوة خطوة نحو ركبتيك.",
  "Let your bottom stay heavy on your heels.": "دع أردافك تبقى ثقيلة على كعبيك.",
  "Let your shoulders melt towards the floor.": "دع كتفيك ترتخيان نحو الأرض.",
  "Feel your back widen with each breath in.": "لاحظ كيف يتّسع ظهرك مع كل نَفَس تأخذه.",
  "If your knees do not bend this far, put a pillow between your bottom and your heels.":
    "إذا لم تنثنِ ركبتاك إلى هذا الحد، فضع وسادة بين أردافك وكعبيك.",
  "If your forehead does not reach the mat, rest it on your fists or a cushion.":
    "إذا لم تصل جبهتك إلى السجادة، فأرحها على قبضتيك أو على وسادة.",
  "Widen your knees if your tummy gets in the way or you are pregnant.":
    "باعد بين ركبتيك إذا كان بطنك يعيق الحركة أو في حالة الحمل.",
  Bridge: "الجسر",
  "Lie on your back with your knees bent and your feet flat, as wide apart as your hips.":
    "استلقِ على ظهرك، واثنِ ركبتيك، وضع قدميك مسطحتين والمسافة بينهما بعرض الوركين.",
  "Push through your heels and lift your hips until your body is straight from shoulders to knees.":
    "ادفع بكعبيك وارفع حوضك حتى يصبح جسمك مستقيمًا من الكتفين إلى الركبتين.",
  "Squeeze your bottom and hold at the top for a few seconds.":
    "شُدّ أردافك واثبت في الأعلى بضع ثوانٍ.",
  "Lower your hips slowly to the floor.": "أنزل حوضك ببطء إلى الأرض.",
  "Press your heels into the floor.": "اضغط كعبيك على الأرض.",
  "Keep your knees in line with your feet.": "أبقِ ركبتيك على خط واحد مع قدميك.",
  "Keep your ribs down. Your bottom does the work, not your back.":
    "أبقِ أضلاعك منخفضة. الأرداف هي التي تعمل، لا الظهر.",
  "Lift less high if you feel it in your back instead of your bottom.":
    "ارفع أقل إذا أحسست بالحركة في ظهرك بدل أردافك.",
  "If you get a cramp behind your thigh, move your feet closer to you.":
    "إذا أصابك تشنّج خلف الفخذ، فقرّب قدميك منك.",
  "Do not turn your head while you are up.": "لا تُدِر رأسك في أثناء رفع الحوض.",
  "Knee to chest": "الركبة إلى الصدر",
  "Lie on your back with both legs straight.": "استلقِ على ظهرك وساقاك مستقيمتان.",
  "Bend one knee and take hold of your shin with both hands.":
    "اثنِ ركبة واحدة وأمسك مقدمة الساق بيديك الاثنتين.",
  "Draw the knee towards your chest until you feel a gentle stretch.":
    "اسحب الركبة نحو صدرك حتى تحس بشد خفيف.",
  "Hold and breathe. Lower the leg and change sides.": "اثبت وتنفّس. أنزل الساق وبدّل الجهة.",
  "Keep your head and shoulders resting on the floor.": "أبقِ رأسك وكتفيك على الأرض براحة.",
  "Let the other leg stay long and heavy.": "دع الساق الأخرى ممدودة وثقيلة.",
  "Breathe out as the knee comes closer.": "أخرج الهواء عندما تقترب الركبة.",
  "If your knee is sore, hold behind your thigh instead of on your shin.":
    "إذا كانت ركبتك تؤلمك، فأمسك خلف الفخذ بدل مقدمة الساق.",
  "If the straight leg pulls on your back, bend it and put the foot flat.":
    "إذا كانت الساق المستقيمة تشدّ ظهرك، فاثنها وضع القدم مسطحة على الأرض.",
  "For more stretch, bring both knees up, but only when one is easy.":
    "لشد أقوى، ارفع الركبتين معًا، ولكن فقط عندما تصبح الركبة الواحدة سهلة.",
  "Piriformis stretch": "إطالة العضلة الكمثرية",
  "Lie on your back with your knees bent and your feet flat.":
    "استلقِ على ظهرك، واثنِ ركبتيك، وضع قدميك مسطحتين على الأرض.",
  "Rest one ankle across the other thigh, just above the knee.":
    "ضع كاحلًا واحدًا على الفخذ الآخر، فوق الركبة مباشرة.",
  "Hold behind that thigh with both hands and draw the leg gently towards your chest.":
    "أمسك خلف ذلك الفخذ بيديك الاثنتين واسحب الساق برفق نحو صدرك.",
  "Hold when you feel a stretch in your bottom. Then change sides.":
    "اثبت عندما تحس بشد في الأرداف. ثم بدّل الجهة.",
  "Let the knee of the crossed leg fall outwards.":
    "دع ركبة الساق الموضوعة فوق الأخرى تميل إلى الخارج.",
  "Keep your head and shoulders on the floor.": "أبقِ رأسك وكتفيك على الأرض.",
  "Relax your bottom as you breathe out.": "أرخِ أردافك في أثناء إخراج الهواء.",
  "If you cannot reach your thigh, put a towel round it and hold the ends.":
    "إذا لم تصل يداك إلى فخذك، فلُفّ منشفة حوله وأمسك طرفيها.",
  "Stop if tingling or pain goes further down your leg.":
    "توقف إذا نزل التنميل أو الألم في ساقك أكثر.",
  "If your crossed knee hurts, bring the ankle nearer to your hip or lower the leg.":
    "إذا آلمتك الركبة الموضوعة فوق الأخرى، فقرّب الكاحل من الورك أو أنزل الساق.",
  "Seated spinal twist": "لف الجذع في وضع الجلوس",
  "Sit on the floor with both legs straight in front of you.":
    "اجلس على الأرض وساقاك مستقيمتان أمامك.",
  "Bend your right knee and put that foot on the floor outside your left thigh.":
    "اثنِ ركبتك اليمنى وضع قدمها على الأرض إلى الجهة الخارجية من فخذك الأيسر.",
  "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.":
    "ضع يدك اليمنى على الأرض خلفك، ومرفقك الأيسر على الجهة الخارجية من ركبتك اليمنى.",
  "Turn gently to the right and look over your right shoulder.":
    "لُفّ جذعك برفق إلى اليمين وانظر من فوق كتفك اليمنى.",
  "Hold and breathe. Come back slowly and change sides.": "اثبت وتنفّس. عُد ببطء وبدّل الجهة.",
  "Grow tall first, then turn.": "افرد ظهرك إلى أعلى أولًا، ثم لُفّ.",
  "Turn from your ribs, not by pulling on your arms.": "لُفّ من أضلاعك، لا بشدّ ذراعيك.",
  "Keep both sides of your bottom on the floor.": "أبقِ جانبَي أردافك على الأرض.",
  "Sit on a folded blanket if your back rounds.": "اجلس على بطانية مطوية إذا كان ظهرك ينحني.",
  "Turn only as far as is comfortable. Never jerk into the turn.":
    "لُفّ فقط إلى الحد المريح. لا تندفع أبدًا بقوة في اللف.",
  "Hug the knee with your arm if the elbow does not reach.":
    "احضن الركبة بذراعك إذا لم يصل المرفق.",
  "Wall sit": "الجلوس على الحائط",
  "Stand with your back against a wall and your feet about two foot-lengths in front of it.":
    "قف وظهرك إلى الحائط، وقدماك أمامه بمسافة طول قدمين تقريبًا.",
  "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.":
    "انزلق على الحائط إلى أسفل حتى تصبح وضعيتك كوضعية الجلوس على كرسي. توقف في موضع أعلى إذا كان ذلك صعبًا جدًا.",
  "Keep your whole back against the wall and hold.": "أبقِ ظهرك كله على الحائط واثبت.",
  "Push through your heels and slide up again.": "ادفع بكعبيك وانزلق إلى أعلى من جديد.",
  "Keep your knees above your ankles, not past your toes.":
    "أبقِ ركبتيك فوق كاحليك، ولا تدعهما تتجاوزان أصابع قدميك.",
  "Put your weight on your heels.": "ضع وزنك على كعبيك.",
  "Breathe all the time. Do not hold your breath.": "تنفّس طوال الوقت. لا تحبس أنفاسك.",
  "If the front of your knee hurts, slide down only a little.":
    "إذا آلمتك ركبتك من الأمام، فانزلق قليلًا فقط.",
  "Wear shoes that grip, on a floor that is not slippery.":
    "البس حذاءً لا ينزلق، وأدِّ التمرين على أرض غير زلقة.",
  "Keep a chair beside you if you feel unsure.": "أبقِ كرسيًا بجانبك إذا خشيت فقدان التوازن.",
  "Bird-dog": "الطائر والكلب",
  "Go on your hands and knees with your back flat like a table.":
    "اتّخذ وضعية الارتكاز على اليدين والركبتين، وظهرك مسطح مثل الطاولة.",
  "Stretch your right arm forward and your left leg back at the same time.":
    "مُدّ ذراعك اليمنى إلى الأمام وساقك اليسرى إلى الخلف في الوقت نفسه.",
  "Hold for a few seconds and keep your hips level.": "اثبت بضع ثوانٍ وأبقِ حوضك مستويًا.",
  "Come back to the start. Then use your left arm and right leg.":
    "عُد إلى وضع البداية. ثم استخدم ذراعك اليسرى وساقك اليمنى.",
  "Imagine a full cup of tea on your lower back.": "تخيّل كوب شاي ممتلئًا على أسفل ظهرك.",
  "Reach long, not high.": "مُدّ أطرافك بعيدًا، لا عاليًا.",
  "Look at the floor so that your neck stays long.": "انظر إلى الأرض حتى تبقى رقبتك ممدودة.",
  "If it is too hard, move only an arm or only a leg.":
    "إذا كان صعبًا جدًا، فحرّك ذراعًا فقط أو ساقًا فقط.",
  "If your wrists hurt, lean on your fists.": "إذا آلمك معصماك، فاستند إلى قبضتيك.",
  "Hip flexor stretch": "إطالة عضلة ثني الورك",
  "Kneel on one knee. Put the other foot flat in front, so that both knees make a right angle.":
    "اجثُ على ركبة واحدة. ضع القدم الأخرى مسطحة أمامك، حتى تصنع كل ركبة زاوية قائمة.",
  "Keep your body tall and gently tuck your tailbone under.":
    "أبقِ جسمك مفرودًا إلى أعلى واسحب عصعصك برفق إلى الداخل.",
  "Move your hips forward until you feel a stretch at the front of the hip you kneel on.":
    "حرّك حوضك إلى الأمام حتى تحس بشد في مقدمة الورك، في جهة الركبة التي على الأرض.",
  "Hold and breathe. Then change sides.": "اثبت وتنفّس. ثم بدّل الجهة.",
  "Squeeze your bottom on the side you kneel on.": "شُدّ أردافك في جهة الركبة التي على الأرض.",
  "Keep your chest above your hips.": "أبقِ صدرك فوق حوضك.",
  "The movement is small.": "الحركة صغيرة.",
  "Put a cushion under your knee.": "ضع وسادة تحت ركبتك.",
  "Hold on to a chair if you feel wobbly.": "أمسك بكرسي إذا اهتزّ توازنك.",
  "If kneeling hurts, do it standing with one foot behind you.":
    "إذا كان الجثو على الركبة يؤلمك، فأدِّ التمرين في وضع الوقوف وإحدى قدميك خلفك.",
  "Dead bug": "الحشرة الميتة",
  "Lie on your back. Point both arms at the ceiling and lift both legs with the knees bent square.":
    "استلقِ على ظهرك. وجّه ذراعيك نحو السقف وارفع ساقيك مع ثني الركبتين بزاوية قائمة.",
  "Press your lower back gently onto the floor.": "اضغط أسفل ظهرك برفق على الأرض.",
  "Slowly lower your right arm behind your head and your left leg towards the floor.":
    "أنزل ببطء ذراعك اليمنى إلى خلف رأسك وساقك اليسرى نحو الأرض.",
  "Come back to the start. Then lower your left arm and right leg.":
    "عُد إلى وضع البداية. ثم أنزل ذراعك اليسرى وساقك اليمنى.",
  "Keep your lower back on the floor all the time.": "أبقِ أسفل ظهرك على الأرض طوال الوقت.",
  "Breathe out as you lower.": "أخرج الهواء في أثناء الإنزال.",
  "Go only as low as you can without your back lifting.":
    "انزل فقط إلى الحد الذي لا يرتفع عنده ظهرك.",
  "If your back lifts or hurts, lower only the leg, or only touch the heel down with the knee bent.":
    "إذا ارتفع ظهرك أو آلمك، فأنزل الساق فقط، أو المس الأرض بالكعب فقط والركبة مثنية.",
  "If your shoulder hurts, keep both arms up and move only your legs.":
    "إذا آلمتك كتفك، فأبقِ ذراعيك مرفوعتين وحرّك ساقيك فقط.",
  "Bent-knee leg raise": "رفع الساق والركبة مثنية",
  "Lie on your back with your knees bent and your feet flat on the floor.":
    "استلقِ على ظهرك، واثنِ ركبتيك، وقدماك مسطحتان على الأرض.",
  "Tighten your tummy gently and keep your hips still.": "شُدّ بطنك برفق وثبّت حوضك.",
  "Lift one foot about a hand’s width off the floor, with the knee still bent.":
    "ارفع قدمًا واحدة عن الأرض بمقدار عرض كف تقريبًا، والركبة ما زالت مثنية.",
  "Hold for a moment, lower it slowly and change legs.": "اثبت لحظة، ثم أنزلها ببطء وبدّل الساق.",
  "Keep the same small gap under your lower back all the time.":
    "حافظ على الفراغ الصغير نفسه تحت أسفل ظهرك طوال الوقت.",
  "Put your fingers on your hip bones to feel that they stay still.":
    "ضع أصابعك على عظمتي حوضك لتتأكد من ثباتهما.",
  "Breathe out as you lift.": "أخرج الهواء في أثناء الرفع.",
  "Lift only the heel if your back arches or hurts.": "ارفع الكعب فقط إذا تقوّس ظهرك أو آلمك.",
  "If the front of your hip clicks or pinches, lift less.":
    "إذا أحسست بطقطقة أو قرصة في مقدمة الورك، فارفع أقل.",
};
