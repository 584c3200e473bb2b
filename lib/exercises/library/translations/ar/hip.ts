import type { Sentences } from "../sentences";

export const hip: Sentences = {
  "Side plank from knees": "اللوح الجانبي على الركبتين",
  "Lie on your side with your knees bent. Prop yourself up on your forearm, elbow below your shoulder.":
    "استلقِ على جانبك واثنِ ركبتيك. استند إلى ساعدك، ومرفقك تحت كتفك.",
  "Lift your hips until you are straight from head to knees.":
    "ارفع حوضك حتى يصبح جسمك مستقيمًا من الرأس إلى الركبتين.",
  "Hold and breathe.": "اثبت وتنفّس.",
  "Lower your hips slowly. Then change sides.": "أنزل حوضك ببطء. ثم بدّل الجهة.",
  "Push the floor away with your forearm.": "ادفع الأرض بساعدك.",
  "Move your hips forward, so that you are not sitting back.":
    "حرّك حوضك إلى الأمام، حتى لا يكون إلى الخلف كما في الجلوس.",
  "Keep your top shoulder above the bottom one.": "أبقِ الكتف العليا فوق السفلى.",
  "Put a folded towel under your elbow and knee if they are sore.":
    "ضع منشفة مطوية تحت مرفقك وركبتك إذا كانا يؤلمانك.",
  "Stop if your shoulder hurts. Do it standing with your forearm on a wall instead.":
    "توقف إذا آلمتك كتفك. أدِّ التمرين بدلًا من ذلك في وضع الوقوف وساعدك على الحائط.",
  "Side plank": "اللوح الجانبي",
  "Lie on your side with straight legs, one foot on the other. Prop yourself up on your forearm.":
    "استلقِ على جانبك وساقاك مستقيمتان، قدم فوق الأخرى. استند إلى ساعدك.",
  "Lift your hips until you are straight from head to feet.":
    "ارفع حوضك حتى يصبح جسمك مستقيمًا من الرأس إلى القدمين.",
  "Hold and breathe. Keep your hips up.": "اثبت وتنفّس. أبقِ حوضك مرفوعًا.",
  "Lower slowly. Then change sides.": "أنزل ببطء. ثم بدّل الجهة.",
  "Keep your elbow right below your shoulder.": "أبقِ مرفقك تحت كتفك مباشرة.",
  "Lift the side of your waist that is nearer to the floor.": "ارفع جانب خصرك الأقرب إلى الأرض.",
  "Look straight ahead.": "انظر أمامك مباشرة.",
  "Bend your knees and hold from there if your hips sag.":
    "اثنِ ركبتيك واثبت من هذا الوضع إذا هبط حوضك.",
  "Stop if your shoulder or back hurts.": "توقف إذا آلمتك كتفك أو ظهرك.",
  "Put one foot in front of the other if you wobble.": "ضع قدمًا أمام الأخرى إذا اهتزّ توازنك.",
  "Plank from knees": "اللوح على الركبتين",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders.":
    "استلقِ على بطنك واستند إلى ساعديك، ومرفقاك تحت كتفيك.",
  "Bend your knees. Tighten your tummy and bottom.": "اثنِ ركبتيك. شُدّ بطنك وأردافك.",
  "Hold and breathe. Then lower slowly.": "اثبت وتنفّس. ثم أنزل ببطء.",
  "Pull your ribs and your hips gently towards each other.": "قرّب أضلاعك وحوضك برفق بعضهما من بعض.",
  "Push the floor away with your forearms.": "ادفع الأرض بساعديك.",
  "Look at the floor between your hands.": "انظر إلى الأرض بين يديك.",
  "Stop as soon as you feel it in your lower back instead of your tummy.":
    "توقف بمجرد أن تحس بالتمرين في أسفل ظهرك بدل بطنك.",
  "Put a folded towel under your knees if they are sore.":
    "ضع منشفة مطوية تحت ركبتيك إذا كانتا تؤلمانك.",
  Plank: "اللوح (البلانك)",
  "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.":
    "استلقِ على بطنك واستند إلى ساعديك، ومرفقاك تحت كتفيك. اثنِ أصابع قدميك تحتهما.",
  "Tighten your tummy and bottom and lift your hips and knees.":
    "شُدّ بطنك وأردافك وارفع حوضك وركبتيك.",
  "Make one straight line from head to heels. Hold and breathe.":
    "اجعل جسمك خطًا مستقيمًا واحدًا من الرأس إلى الكعبين. اثبت وتنفّس.",
  "Lower your knees first, then your hips.": "أنزل ركبتيك أولًا، ثم حوضك.",
  "Tuck your tailbone under a little.": "اسحب عصعصك قليلًا إلى الداخل.",
  "Push back through your heels.": "ادفع إلى الخلف بكعبيك.",
  "Several short holds are better than one long one with a sagging back.":
    "عدة مرات ثبات قصيرة أفضل من مرة واحدة طويلة والظهر هابط.",
  "Put your knees down if you feel it in your lower back.":
    "أنزل ركبتيك إلى الأرض إذا أحسست بالتمرين في أسفل ظهرك.",
  "Bird-dog, arms only": "الطائر والكلب بالذراعين فقط",
  "Tighten your tummy gently.": "شُدّ بطنك برفق.",
  "Reach one arm forward until it is level with your body. Keep your chest level.":
    "مُدّ ذراعًا واحدة إلى الأمام حتى تصبح في مستوى جسمك. أبقِ صدرك مستويًا.",
  "Hold for a few seconds, put the hand down and change arms.":
    "اثبت بضع ثوانٍ، ثم أنزل اليد وبدّل الذراع.",
  "Shift your weight as little as you can.": "انقل وزنك أقل ما يمكن.",
  "Reach long, with your thumb pointing up.": "مُدّ ذراعك بعيدًا والإبهام إلى أعلى.",
  "If your shoulder hurts, slide your hand forward on the floor instead of lifting it.":
    "إذا آلمتك كتفك، فمرّر يدك على الأرض إلى الأمام بدل رفعها.",
  "Bird-dog, legs only": "الطائر والكلب بالساقين فقط",
  "Slide one foot back along the floor until the leg is straight.":
    "مرّر قدمًا واحدة على الأرض إلى الخلف حتى تصبح الساق مستقيمة.",
  "Lift the leg until it is level with your body. Hold for a few seconds.":
    "ارفع الساق حتى تصبح في مستوى جسمك. اثبت بضع ثوانٍ.",
  "Come back to the start and change legs.": "عُد إلى وضع البداية وبدّل الساق.",
  "Reach back with your heel, not up.": "مُدّ كعبك إلى الخلف، لا إلى أعلى.",
  "Squeeze your bottom to lift the leg.": "شُدّ أردافك لرفع الساق.",
  "If it is too hard, keep your toes on the floor and only slide the foot.":
    "إذا كان صعبًا جدًا، فأبقِ أصابع قدمك على الأرض ومرّر القدم فقط.",
  "Standing back extension": "مدّ الظهر إلى الخلف في وضع الوقوف",
  "Stand tall with your feet as wide apart as your hips.":
    "قف مفرود الجسم وقدماك متباعدتان بعرض الوركين.",
  "Put both hands on the small of your back, fingers pointing down.":
    "ضع يديك الاثنتين على أسفل ظهرك، والأصابع إلى أسفل.",
  "Lean your shoulders back over your hands. Keep your knees straight.":
    "أمِل كتفيك إلى الخلف فوق يديك. أبقِ ركبتيك مستقيمتين.",
  "Stay for a moment, then come back up.": "ابقَ لحظة، ثم عُد إلى وضع الوقوف.",
  "Use your hands as the hinge.": "اجعل يديك محور الحركة.",
  "Let your hips drift forward a little.": "دع حوضك يتحرك قليلًا إلى الأمام.",
  "Keep looking ahead, so that your neck does not tip back.":
    "استمر في النظر إلى الأمام، حتى لا تميل رقبتك إلى الخلف.",
  "Stand with a worktop behind you if you feel unsure on your feet.":
    "قف وسطح المطبخ خلفك إذا خشيت فقدان التوازن.",
  "Stop if pain or tingling moves down your leg.": "توقف إذا نزل الألم أو التنميل في ساقك.",
  "Come up slowly if you get dizzy.": "عُد ببطء إذا أصابتك دوخة.",
  "Hip hinge": "الانحناء من الوركين",
  "Stand with your feet as wide apart as your hips and your knees soft. Put your hands on your thighs.":
    "قف وقدماك متباعدتان بعرض الوركين وركبتاك مثنيتان قليلًا. ضع يديك على فخذيك.",
  "Push your bottom straight back and let your chest tip forward.":
    "ادفع أردافك إلى الخلف مباشرة ودع صدرك يميل إلى الأمام.",
  "Slide your hands down to your knees. Your back keeps its shape.":
    "مرّر يديك إلى أسفل حتى ركبتيك. يحافظ ظهرك على شكله.",
  "Squeeze your bottom and come back up tall.": "شُدّ أردافك وعُد إلى الوقوف مفرود الجسم.",
  "Pretend to close a car door with your bottom.": "تخيّل أنك تغلق باب سيارة بأردافك.",
  "Keep your weight in the middle of your feet.": "أبقِ وزنك في وسط قدميك.",
  "Let your head follow the line of your back.": "دع رأسك على خط واحد مع ظهرك.",
  "Go only as low as your back stays straight.": "انزل فقط إلى الحد الذي يبقى فيه ظهرك مستقيمًا.",
  "Stand in front of a wall and touch it with your bottom if you are not sure how far to go.":
    "إذا لم يكن واضحًا إلى أي حد تنزل، فقف وظهرك إلى حائط قريب والمسه بأردافك.",
  "Single-leg hip hinge": "الانحناء من الورك على ساق واحدة",
  "Stand on one leg with that knee soft.": "قف على ساق واحدة وركبتها مثنية قليلًا.",
  "Tip forward from your hip and let the other leg rise straight behind you.":
    "أمِل جسمك إلى الأمام من الورك ودع الساق الأخرى ترتفع مستقيمة خلفك.",
  "Stop when your body and the back leg are nearly level with the floor.":
    "توقف عندما يصبح جسمك والساق الخلفية شبه موازيين للأرض.",
  "Squeeze your bottom and come back up slowly. Then change legs.":
    "شُدّ أردافك وعُد إلى أعلى ببطء. ثم بدّل الساق.",
  "Your head and your back heel are the two ends of a seesaw.":
    "رأسك وكعبك الخلفي هما طرفا أرجوحة ميزان.",
  "Point the toes of the lifted foot at the floor.": "وجّه أصابع القدم المرفوعة نحو الأرض.",
  "Look at a spot on the floor about a metre ahead.": "انظر إلى نقطة على الأرض أمامك بنحو متر.",
  "Stand beside a worktop or a wall, so that you can touch it.":
    "قف بجانب سطح المطبخ أو حائط، حتى تستطيع لمسه.",
  "Go less low if the back of your thigh pulls hard.": "انزل أقل إذا كان الشد خلف فخذك قويًا.",
  "Pallof press": "ضغط بالوف بالشريط المطاطي",
  "Fix a band at chest height. Stand side-on to it and step away until it is tight.":
    "ثبّت شريطًا مطاطيًا على ارتفاع الصدر. قف وجانبك نحوه وابتعد حتى يصبح مشدودًا.",
  "Hold the band with both hands in front of your chest.": "أمسك الشريط بيديك الاثنتين أمام صدرك.",
  "Push your hands straight out in front. Do not let the band turn you.":
    "ادفع يديك إلى الأمام مباشرة. لا تدع الشريط يلفّ جسمك.",
  "Hold for a moment and bring your hands back. Then turn round for the other side.":
    "اثبت لحظة وأعد يديك. ثم استدر للجهة الأخرى.",
  "Keep your breastbone pointing straight ahead.": "أبقِ عظمة صدرك متجهة إلى الأمام مباشرة.",
  "Stand with soft knees and a tall back.": "قف وركبتاك مثنيتان قليلًا وظهرك مفرود.",
  "Breathe out as you push.": "أخرج الهواء في أثناء الدفع.",
  "Check the band for cracks, and that what it hangs on cannot move.":
    "تأكد من أن الشريط بلا تشققات، وأن ما ثُبّت به لا يتحرك.",
  "Stand nearer to where the band is fixed if your back or shoulder complains.":
    "قف أقرب إلى موضع تثبيت الشريط إذا آلمك ظهرك أو كتفك.",
  "Standing hip abduction": "رفع الساق جانبًا في وضع الوقوف",
  "Stand tall beside a sturdy chair and hold on to its back.":
    "قف مفرود الجسم بجانب كرسي ثابت وأمسك بظهر الكرسي.",
  "Shift your weight on to the leg next to the chair.": "انقل وزنك إلى الساق القريبة من الكرسي.",
  "Lift the other leg straight out to the side, toes pointing ahead.":
    "ارفع الساق الأخرى مستقيمة إلى الجانب، وأصابع القدم إلى الأمام.",
  "Lower it slowly. Do all your turns, then change sides.":
    "أنزلها ببطء. أكمل كل المرات، ثم بدّل الجهة.",
  "Grow tall through the leg you stand on.": "افرد جسمك إلى أعلى فوق الساق التي تقف عليها.",
  "Keep both hip bones level.": "أبقِ عظمتي الحوض في مستوى واحد.",
  "A small, slow lift is enough.": "رفعة صغيرة وبطيئة تكفي.",
  "Use a chair that cannot slide, or a kitchen worktop.": "استخدم كرسيًا لا ينزلق، أو سطح المطبخ.",
  "Put the foot down between the turns if you wobble.": "أنزل القدم بين المرات إذا اهتزّ توازنك.",
  "Standing hip extension": "رفع الساق إلى الخلف في وضع الوقوف",
  "Stand tall behind a sturdy chair and hold on to its back.":
    "قف مفرود الجسم خلف كرسي ثابت وأمسك بظهر الكرسي.",
  "Tighten your tummy and your bottom gently.": "شُدّ بطنك وأردافك برفق.",
  "Take one straight leg back without leaning forward. Hold for a moment.":
    "حرّك ساقًا مستقيمة إلى الخلف من دون أن تميل إلى الأمام. اثبت لحظة.",
  "Lower it slowly. Do all your turns, then change legs.":
    "أنزلها ببطء. أكمل كل المرات، ثم بدّل الساق.",
  "Start the movement from your bottom.": "ابدأ الحركة من أردافك.",
  "Keep your chest tall above your hips.": "أبقِ صدرك مرفوعًا فوق حوضك.",
  "Small and slow is right.": "الصغير والبطيء هو الصحيح.",
  "Lift less far if you feel it in your back.": "ارفع لمسافة أقل إذا أحسست بالحركة في ظهرك.",
  "Lateral band walk": "المشي الجانبي بالشريط المطاطي",
  "Put a loop band round both legs just above your knees. Stand with your feet as wide as your hips.":
    "ضع شريطًا مطاطيًا دائريًا حول ساقيك فوق الركبتين مباشرة. قف وقدماك متباعدتان بعرض الوركين.",
  "Bend your hips and knees a little and stay at that height.":
    "اثنِ وركيك وركبتيك قليلًا وابقَ على هذا الارتفاع.",
  "Step out to the side against the band.": "اخطُ إلى الجانب ضد مقاومة الشريط.",
  "Let the other foot follow slowly. Walk so to one side, then back to the other.":
    "دع القدم الأخرى تتبعها ببطء. امشِ هكذا إلى جانب، ثم عُد إلى الجانب الآخر.",
  "Keep the band tight all the time.": "أبقِ الشريط مشدودًا طوال الوقت.",
  "Point your knees the same way as your toes.": "وجّه ركبتيك إلى جهة أصابع قدميك نفسها.",
  "Keep your head level, as if under a low ceiling.":
    "أبقِ رأسك على ارتفاع واحد، كأنك تحت سقف منخفض.",
  "Take smaller steps if your knees or hips hurt.": "اخطُ خطوات أصغر إذا آلمتك ركبتاك أو وركاك.",
  "Check the band for cracks before you start.": "تأكد من أن الشريط بلا تشققات قبل البدء.",
  "Keep the floor clear on both sides.": "أبقِ الأرض خالية في الجانبين.",
  "Standing hip flexor stretch": "إطالة عضلة ثني الورك في وضع الوقوف",
  "Put your hands on your hips and take one big step back with one foot.":
    "ضع يديك على خصرك وخذ خطوة كبيرة إلى الخلف بقدم واحدة.",
  "Stand tall and tuck your tailbone gently under.": "قف مفرود الجسم واسحب عصعصك برفق إلى الداخل.",
  "Bend the front knee and move your hips forward until the front of the back hip stretches.":
    "اثنِ الركبة الأمامية وحرّك حوضك إلى الأمام حتى تحس بشد في مقدمة الورك الخلفي.",
  "Hold and breathe. Then change legs.": "اثبت وتنفّس. ثم بدّل الساق.",
  "Squeeze your bottom on the side of the back leg.": "شُدّ أردافك في جهة الساق الخلفية.",
  "Let the back heel lift.": "دع الكعب الخلفي يرتفع.",
  "Hold on to a worktop or a sturdy chair if you feel wobbly.":
    "أمسك بسطح المطبخ أو بكرسي ثابت إذا اهتزّ توازنك.",
  "Take a shorter step if your knee or back hurts.": "خذ خطوة أقصر إذا آلمتك ركبتك أو ظهرك.",
  "Figure-four stretch, sitting": "إطالة الرقم أربعة في وضع الجلوس",
  "Sit near the front of a sturdy chair with both feet flat.":
    "اجلس قرب مقدمة كرسي ثابت وقدماك مسطحتان على الأرض.",
  "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.":
    "ضع يديك على خصرك واجلس مفرود الظهر. انحنِ إلى الأمام من الوركين وظهرك ممدود.",
  "Hold when you feel a stretch in your bottom. Then change legs.":
    "اثبت عندما تحس بشد في الأرداف. ثم بدّل الساق.",
  "Bring your breastbone towards your shin, not your nose.": "قرّب عظمة صدرك من ساقك، لا أنفك.",
  "Let the raised knee sink under its own weight.": "دع الركبة المرفوعة تنزل بثقلها وحده.",
  "Breathe out as you lean.": "أخرج الهواء في أثناء الانحناء.",
  "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.":
    "إذا لم يصل الكاحل إلى الفخذ، فضع ساقًا فوق الأخرى عند الكاحلين وانحنِ من هذا الوضع.",
  "Stop if your crossed knee hurts.": "توقف إذا آلمتك الركبة الموضوعة فوق الأخرى.",
};
