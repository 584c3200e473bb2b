import type { Sentences } from "../sentences";

export const neckAndArm: Sentences = {
  "Deep neck flexor nod": "إيماءة عضلات الرقبة العميقة",
  "Lie on your back with your knees bent and a folded towel under your head.":
    "استلقِ على ظهرك، واثنِ ركبتيك، وضع منشفة مطوية تحت رأسك.",
  "Nod very gently, as if you said yes. Your chin moves a little towards your throat.":
    "أومئ برأسك برفق شديد، كأنك تقول نعم. تتحرك ذقنك قليلًا نحو حلقك.",
  "Hold for a few seconds. Your head stays on the towel.": "اثبت بضع ثوانٍ. يبقى رأسك على المنشفة.",
  "Let your chin come up again slowly.": "دع ذقنك ترتفع من جديد ببطء.",
  "Feel the back of your head slide up the towel.":
    "لاحظ كيف ينزلق مؤخر رأسك إلى أعلى على المنشفة.",
  "The front of your neck should stay soft under your fingers.":
    "يجب أن تبقى مقدمة رقبتك ليّنة تحت أصابعك.",
  "Keep your teeth apart and your jaw loose.": "أبقِ أسنانك متباعدة وفكّك مرتخيًا.",
  "Make the nod smaller if your neck or head hurts.": "اجعل الإيماءة أصغر إذا آلمتك رقبتك أو رأسك.",
  "Stop if you feel dizzy or have trouble swallowing.": "توقف إذا أصابتك دوخة أو صعوبة في البلع.",
  "Chin tuck": "سحب الذقن إلى الخلف",
  "Sit tall and look straight ahead.": "اجلس مفرود الظهر وانظر أمامك مباشرة.",
  "Slide your head straight back, as if to make a double chin.":
    "حرّك رأسك إلى الخلف مباشرة، كأنك تريد أن تظهر لك ذقن مزدوجة.",
  "Hold for a few seconds. Keep your eyes level.": "اثبت بضع ثوانٍ. أبقِ عينيك في مستوى واحد.",
  "Let your head come forward again slowly.": "دع رأسك يعود إلى الأمام ببطء.",
  "Imagine a drawer that slides shut.": "تخيّل دُرجًا ينزلق ويُغلق.",
  "Your head moves back, not up or down.": "رأسك يتحرك إلى الخلف، لا إلى أعلى ولا إلى أسفل.",
  "Feel the back of your neck grow long.": "لاحظ كيف تطول رقبتك من الخلف.",
  "Move only as far as is comfortable.": "تحرّك فقط إلى الحد المريح.",
  "Stop if you feel dizzy, or if tingling goes down your arm.":
    "توقف إذا أصابتك دوخة، أو إذا نزل التنميل في ذراعك.",
  "Neck rotation": "دوران الرقبة",
  "Sit tall and let your shoulders hang loose.": "اجلس مفرود الظهر ودع كتفيك تتدليان مرتخيتين.",
  "Turn your head slowly to the right, as far as is comfortable.":
    "أدر رأسك ببطء إلى اليمين، إلى الحد المريح.",
  "Wait for a moment and breathe.": "انتظر لحظة وتنفّس.",
  "Come back to the middle. Then turn to the left.": "عُد إلى الوسط. ثم أدره إلى اليسار.",
  "Keep your chin level.": "أبقِ ذقنك على مستوى واحد.",
  "Let your eyes lead the way.": "دع عينيك تقودان الحركة.",
  "Only your head turns. Your chest stays still.": "رأسك وحده يدور. يبقى صدرك ثابتًا.",
  "Stop if you feel dizzy, see double or feel faint.":
    "توقف إذا أصابتك دوخة أو رؤية مزدوجة أو إحساس بالإغماء.",
  "Turn less far to the sore side. It will grow with time.":
    "أدر رأسك أقل إلى الجهة المؤلمة. ستزيد الحركة مع الوقت.",
  "Neck side bend": "إمالة الرقبة إلى الجانب",
  "Bring your right ear slowly down towards your right shoulder.":
    "أنزل أذنك اليمنى ببطء نحو كتفك اليمنى.",
  "Come back to the middle. Then do the left side.": "عُد إلى الوسط. ثم أدِّ التمرين للجهة اليسرى.",
  "Keep your nose pointing forwards.": "أبقِ أنفك متجهًا إلى الأمام.",
  "Let both shoulders stay heavy and low.": "دع كتفيك تبقيان ثقيلتين ومنخفضتين.",
  "The movement is small and smooth.": "الحركة صغيرة وسلسة.",
  "Stop if tingling or pain goes down your arm.": "توقف إذا نزل التنميل أو الألم في ذراعك.",
  "Do not push with your hand in this exercise.": "لا تدفع بيدك في هذا التمرين.",
  "Upper trapezius stretch": "إطالة أعلى العضلة شبه المنحرفة",
  "Sit tall. Hold the edge of the chair with your right hand.":
    "اجلس مفرود الظهر. أمسك حافة الكرسي بيدك اليمنى.",
  "Put your left hand over the top of your head.": "ضع يدك اليسرى على رأسك من فوق.",
  "Let your head tip to the left until you feel a gentle pull on the right side.":
    "دع رأسك يميل إلى اليسار حتى تحس بشد خفيف في الجهة اليمنى.",
  "Hold and breathe. Come up slowly and change sides.": "اثبت وتنفّس. عُد إلى أعلى ببطء وبدّل الجهة.",
  "The weight of your hand is enough. Do not pull.": "ثقل يدك يكفي. لا تسحب.",
  "Let the shoulder on the stretched side stay low.": "دع الكتف في الجهة المشدودة تبقى منخفضة.",
  "Keep looking forwards.": "استمر في النظر إلى الأمام.",
  "If your hand on your head is too much, stretch without it.":
    "إذا كان وضع يدك على رأسك أكثر من اللازم، فأدِّ الإطالة من دونها.",
  "Levator scapulae stretch": "إطالة العضلة الرافعة للكتف",
  "Turn your head halfway to the left.": "أدر رأسك إلى اليسار نصف المسافة.",
  "Look down towards your left armpit and rest your left hand on the back of your head.":
    "انظر إلى أسفل نحو إبطك الأيسر وأرح يدك اليسرى على مؤخر رأسك.",
  "Hold when you feel a gentle pull at the back of your neck. Then change sides.":
    "اثبت عندما تحس بشد خفيف في مؤخر رقبتك. ثم بدّل الجهة.",
  "Bring your nose towards your armpit.": "قرّب أنفك من إبطك.",
  "Keep the other shoulder low.": "أبقِ الكتف الأخرى منخفضة.",
  "Let your hand be heavy. Do not pull.": "دع يدك ثقيلة. لا تسحب.",
  "Leave out the hand if the stretch is strong enough.":
    "اترك استخدام اليد إذا كان الشد قويًا بما يكفي.",
  "Isometric neck press": "ضغط الرقبة من دون حركة",
  "Sit tall with your chin gently tucked in.": "اجلس مفرود الظهر واسحب ذقنك برفق إلى الداخل.",
  "Put your palm on your forehead. Press your head and hand softly together for a few seconds.":
    "ضع كفك على جبهتك. اضغط رأسك ويدك أحدهما نحو الآخر بلطف بضع ثوانٍ.",
  "Do the same with your palm on the side of your head. Then do the other side.":
    "افعل الشيء نفسه وكفك على جانب رأسك. ثم للجهة الأخرى.",
  "Do the same with your palm on the back of your head.": "افعل الشيء نفسه وكفك على مؤخر رأسك.",
  "Your head does not move at all.": "رأسك لا يتحرك أبدًا.",
  "Build the push up slowly and let it go slowly.": "زد الضغط ببطء وخفّفه ببطء.",
  "Use about a third of your strength.": "استخدم نحو ثلث قوتك.",
  "Push less if your neck hurts or your head aches.": "اضغط أقل إذا آلمتك رقبتك أو رأسك.",
  "Keep breathing while you push.": "استمر في التنفس في أثناء الضغط.",
  "Shoulder rolls": "تدوير الكتفين",
  "Sit tall and let your arms hang by your sides.":
    "اجلس مفرود الظهر ودع ذراعيك تتدليان إلى جانبيك.",
  "Bring both shoulders forward, then up towards your ears.":
    "حرّك كتفيك إلى الأمام، ثم إلى أعلى نحو أذنيك.",
  "Roll them back and let them sink down.": "أدرهما إلى الخلف ودعهما تنزلان.",
  "Go on in slow, round circles.": "استمر في دوائر بطيئة ومستديرة.",
  "Let your arms hang like ropes.": "دع ذراعيك تتدليان مثل حبلين.",
  "Breathe in as your shoulders rise, and out as they sink.":
    "خذ نفسًا عندما ترتفع كتفاك، وأخرج الهواء عندما تنزلان.",
  "Make the circles as big as is comfortable.": "اجعل الدوائر كبيرة إلى الحد المريح.",
  "Make the circles smaller if your shoulder clicks or hurts.":
    "اجعل الدوائر أصغر إذا طقطقت كتفك أو آلمتك.",
  "Stop if tingling goes down your arm.": "توقف إذا نزل التنميل في ذراعك.",
  "Shoulder blade squeeze": "ضم لوحي الكتف",
  "Sit tall near the front of a chair. Bend your elbows and keep them by your sides.":
    "اجلس مفرود الظهر قرب مقدمة الكرسي. اثنِ مرفقيك وأبقهما إلى جانبيك.",
  "Draw your elbows back and squeeze your shoulder blades together.":
    "اسحب مرفقيك إلى الخلف وضم لوحي كتفيك أحدهما نحو الآخر.",
  "Hold for a few seconds and keep breathing.": "اثبت بضع ثوانٍ واستمر في التنفس.",
  "Let your shoulders come forward again slowly.": "دع كتفيك تعودان إلى الأمام ببطء.",
  "Slide your shoulder blades back and down, as if into your back pockets.":
    "حرّك لوحي كتفيك إلى الخلف وإلى أسفل، كأنك تدخلهما في جيبيك الخلفيين.",
  "Imagine that you hold a pencil between them.": "تخيّل أنك تمسك بهما قلمًا.",
  "Keep your neck long.": "أبقِ رقبتك ممدودة.",
  "Squeeze less hard if your neck or shoulder hurts.": "ضم بقوة أقل إذا آلمتك رقبتك أو كتفك.",
  "Wall angel": "ملاك الحائط",
  "Stand with your back and head against a wall and your feet a little in front.":
    "قف وظهرك ورأسك على حائط وقدماك أمامه قليلًا.",
  "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.":
    "ارفع ذراعيك إلى الجانبين مع ثني المرفقين بزاوية قائمة. ضع ذراعيك على الحائط.",
  "Slide your arms up the wall as far as they stay in touch with it.":
    "مرّر ذراعيك على الحائط إلى أعلى ما دامتا تلامسانه.",
  "Slide them down again slowly.": "أنزلهما من جديد ببطء.",
  "Keep your ribs down and your tummy firm.": "أبقِ أضلاعك منخفضة وبطنك مشدودًا.",
  "Keep your elbows and the backs of your hands near the wall.":
    "أبقِ مرفقيك وظاهر يديك قرب الحائط.",
  "Keep your shoulders away from your ears.": "أبقِ كتفيك بعيدتين عن أذنيك.",
  "Stop lower if the front or top of your shoulder pinches.":
    "توقف في موضع أخفض إذا أحسست بقرصة في مقدمة كتفك أو أعلاها.",
  "If your hands do not reach the wall, keep them a little in front of it.":
    "إذا لم تصل يداك إلى الحائط، فأبقهما أمامه قليلًا.",
  "Open book": "الكتاب المفتوح",
  "Lie on your left side with a pillow under your head and your knees bent up.":
    "استلقِ على جانبك الأيسر، ووسادة تحت رأسك، وركبتاك مثنيتان إلى أعلى.",
  "Stretch both arms out in front of you, palm on palm.": "مُدّ ذراعيك أمامك، كفًّا على كف.",
  "Lift your top arm and open it over to the other side. Follow your hand with your eyes.":
    "ارفع ذراعك العليا وافتحها إلى الجهة الأخرى. اتبع يدك بعينيك.",
  "Stay for a breath. Then close the arm again. Change sides after the set.":
    "ابقَ لمدة نَفَس واحد. ثم أغلق الذراع من جديد. بدّل الجهة بعد الجولة.",
  "Keep your knees together on the floor.": "أبقِ ركبتيك مضمومتين على الأرض.",
  "Let your ribs turn, not only your arm.": "دع أضلاعك تدور، لا ذراعك فقط.",
  "Breathe out as you open.": "أخرج الهواء في أثناء الفتح.",
  "Turn less far if your shoulder or back hurts.": "لُفّ أقل إذا آلمتك كتفك أو ظهرك.",
  "Put a pillow between your knees if your hips are sore.":
    "ضع وسادة بين ركبتيك إذا كان وركاك يؤلمانك.",
  "Upper back stretch over a roller": "إطالة أعلى الظهر على الأسطوانة",
  "Sit in front of the roller and lie back so that it lies across your shoulder blades.":
    "اجلس أمام الأسطوانة واستلقِ إلى الخلف بحيث تكون تحت لوحي كتفيك بالعرض.",
  "Bend your knees, keep your bottom down and hold your head in your hands.":
    "اثنِ ركبتيك، وأبقِ أردافك على الأرض، وأمسك رأسك بيديك.",
  "Let your upper back bend slowly back over the roller.":
    "دع أعلى ظهرك ينحني ببطء إلى الخلف فوق الأسطوانة.",
  "Come up again. Move the roller a little up or down and do it again.":
    "عُد إلى أعلى. حرّك الأسطوانة قليلًا إلى أعلى أو إلى أسفل وكرّر.",
  "Your hands carry your head. Your neck stays loose.": "يداك تحملان رأسك. تبقى رقبتك مرتخية.",
  "Breathe out as you bend back.": "أخرج الهواء في أثناء الانحناء إلى الخلف.",
  "Bend over the roller, not in your lower back.": "انحنِ فوق الأسطوانة، لا من أسفل ظهرك.",
  "Use a rolled towel instead if the roller is too hard.":
    "استخدم منشفة ملفوفة بدلًا منها إذا كانت الأسطوانة قاسية جدًا.",
  "Stop if your ribs hurt or tingling goes into your arms.":
    "توقف إذا آلمتك أضلاعك أو امتد التنميل إلى ذراعيك.",
  Pendulum: "البندول",
  "Lean forward and rest your good hand on a table or the back of a chair.":
    "انحنِ إلى الأمام وأرح يدك السليمة على طاولة أو على ظهر كرسي.",
  "Let the sore arm hang straight down, quite loose.":
    "دع الذراع المؤلمة تتدلى إلى أسفل مباشرة، مرتخية تمامًا.",
  "Rock your body gently so that the arm swings forwards and backwards.":
    "أرجح جسمك برفق حتى تتأرجح الذراع إلى الأمام وإلى الخلف.",
  "Then let it swing from side to side, and in small circles.":
    "ثم دعها تتأرجح من جانب إلى جانب، وفي دوائر صغيرة.",
  "Your body moves the arm. The shoulder does nothing.": "جسمك يحرّك الذراع. الكتف لا تفعل شيئًا.",
  "Let the arm feel heavy, like a rope.": "دع الذراع ثقيلة مثل الحبل.",
  "Small swings are enough.": "أرجحة صغيرة تكفي.",
  "If your back hurts, bend your knees more or lean less.":
    "إذا آلمك ظهرك، فاثنِ ركبتيك أكثر أو انحنِ أقل.",
  "Stop if you feel dizzy with your head down.": "توقف إذا أصابتك دوخة والرأس إلى أسفل.",
  "Table slide": "الانزلاق على الطاولة",
  "Sit at a table. Rest both hands on a towel on the table top.":
    "اجلس إلى طاولة. أرح يديك الاثنتين على منشفة فوق الطاولة.",
  "Slide your hands forward and let your body follow.": "مرّر يديك إلى الأمام ودع جسمك يتبعهما.",
  "Stop when you feel a gentle stretch and wait for a moment.":
    "توقف عندما تحس بشد خفيف وانتظر لحظة.",
  "Slide back slowly until you sit upright.": "عُد ببطء حتى تجلس معتدلًا من جديد.",
  "Let the table carry your arms.": "دع الطاولة تحمل ذراعيك.",
  "Bend from your hips with a long back.": "انحنِ من الوركين وظهرك ممدود.",
  "Let your head sink between your arms.": "دع رأسك ينزل بين ذراعيك.",
  "Slide less far if your shoulder pinches.": "مرّر لمسافة أقل إذا أحسست بقرصة في كتفك.",
  "Keep both feet flat on the floor so that you sit safely.":
    "أبقِ قدميك مسطحتين على الأرض حتى يكون جلوسك آمنًا.",
  "Overhead lift with a stick": "رفع العصا فوق الرأس",
  "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.":
    "استلقِ على ظهرك واثنِ ركبتيك. أمسك عصا بيديك الاثنتين فوق فخذيك.",
  "Keep your elbows straight and lift the stick up.": "أبقِ مرفقيك مستقيمين وارفع العصا إلى أعلى.",
  "Let it go back over your head until you feel a gentle stretch.":
    "دعها تتحرك إلى الخلف فوق رأسك حتى تحس بشد خفيف.",
  "Bring it forward again slowly.": "أعدها إلى الأمام ببطء.",
  "Let the good arm do most of the work.": "دع الذراع السليمة تقوم بمعظم العمل.",
  "Keep your lower back on the floor.": "أبقِ أسفل ظهرك على الأرض.",
  "Breathe out as the stick goes back.": "أخرج الهواء عندما تتحرك العصا إلى الخلف.",
  "Stop where the top of your shoulder pinches.": "توقف حيث تحس بقرصة في أعلى كتفك.",
  "Turning the arm out with a stick": "تدوير الذراع إلى الخارج بالعصا",
  "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.":
    "قف مفرود الجسم ومرفقاك إلى جانبيك، مثنيان بزاوية قائمة. أمسك عصا بيديك الاثنتين.",
  "Push the stick with your left hand, so that your right hand moves out to the side.":
    "ادفع العصا بيدك اليسرى، حتى تتحرك يدك اليمنى إلى الجانب.",
  "Stop when you feel a gentle stretch and hold.": "توقف عندما تحس بشد خفيف واثبت.",
  "Come back slowly. Change sides if you were asked to.": "عُد ببطء. بدّل الجهة إذا طُلب منك ذلك.",
  "Keep the elbow close to your side. A small rolled towel there helps.":
    "أبقِ المرفق قريبًا من جانبك. تساعد منشفة صغيرة ملفوفة توضع هناك.",
  "Let the stiff arm be loose.": "دع الذراع المتيبّسة مرتخية.",
  "Only the forearm swings out, like a gate.": "الساعد وحده يتحرك إلى الخارج، مثل البوابة.",
  "Go only to a gentle stretch.": "تحرّك فقط حتى شد خفيف.",
  "You can do it lying on your back if you tire.":
    "يمكنك أداء التمرين في وضع الاستلقاء على الظهر إذا تعبت.",
};
