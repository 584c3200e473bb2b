import type { Sentences } from "../sentences";

export const general: Sentences = {
  "Belly breathing lying down": "التنفس من البطن في وضع الاستلقاء",
  "Lie on your back with your knees bent. Put one hand on your belly and one on your chest.":
    "استلقِ على ظهرك واثنِ ركبتيك. ضع يدًا على بطنك ويدًا على صدرك.",
  "Breathe in slowly through your nose. Let the hand on your belly rise.":
    "خذ نفسًا ببطء من أنفك. دع اليد التي على بطنك ترتفع.",
  "Keep the hand on your chest as still as you can.": "أبقِ اليد التي على صدرك ثابتة قدر الإمكان.",
  "Breathe out slowly and feel the belly hand sink again.":
    "أخرج الهواء ببطء ولاحظ كيف تنزل يد البطن من جديد.",
  "Imagine a balloon in your belly that fills and empties.": "تخيّل بالونًا في بطنك يمتلئ ويفرغ.",
  "Let your shoulders and jaw go soft.": "أرخِ كتفيك وفكّك.",
  "Let the breath out take longer than the breath in.": "اجعل إخراج الهواء أطول من أخذه.",
  "If you feel dizzy or your fingers tingle, breathe as usual until it has passed.":
    "إذا أصابتك دوخة أو تنميل في أصابعك، فتنفّس كالمعتاد حتى يزول ذلك.",
  "If lying flat makes you short of breath, do it sitting or with your back propped up.":
    "إذا ضاق نَفَسك من الاستلقاء المسطح، فأدِّ التمرين في وضع الجلوس أو مع رفع ظهرك على مسند.",
  "Pursed-lip breathing": "التنفس بالشفتين المضمومتين",
  "Sit on a chair and let your shoulders drop. Hold one finger up in front of your mouth as if it were a candle.":
    "اجلس على كرسي وأرخِ كتفيك. ارفع إصبعًا واحدة أمام فمك كأنها شمعة.",
  "Breathe in through your nose for two counts with your mouth closed.":
    "خذ نفسًا من أنفك مع العدّ إلى اثنين وفمك مغلق.",
  "Make your lips narrow, as for whistling.": "ضيّق شفتيك، كما في الصفير.",
  "Breathe out gently towards your finger for four counts. The flame should only flicker.":
    "أخرج الهواء برفق نحو إصبعك مع العدّ إلى أربعة. على الشعلة أن ترتجف فقط.",
  "Breathe out about twice as long as in.": "ليكن إخراج الهواء ضعف مدة أخذه تقريبًا.",
  "Let the air flow out. Do not force it.": "دع الهواء يخرج وحده. لا تدفعه بالقوة.",
  "Use it on stairs too: breathe out while you climb.":
    "استخدمه على السلّم أيضًا: أخرج الهواء في أثناء الصعود.",
  "Stop and rest if you feel dizzy.": "توقف واسترح إذا أصابتك دوخة.",
  "If your breath does not settle after some minutes of rest, get medical help.":
    "إذا لم يهدأ تنفسك بعد بضع دقائق من الراحة، فاطلب مساعدة طبية.",
  "Slow counted breathing": "التنفس البطيء مع العدّ",
  "Sit tall on a chair with both feet flat. Rest one hand on your belly and one on your thigh.":
    "اجلس مفرود الظهر على كرسي وقدماك مسطحتان على الأرض. أرح يدًا على بطنك ويدًا على فخذك.",
  "Breathe in through your nose while you count slowly to four.":
    "خذ نفسًا من أنفك مع العدّ ببطء إلى أربعة.",
  "Breathe out while you count slowly to six.": "أخرج الهواء مع العدّ ببطء إلى ستة.",
  "Go on in the same gentle rhythm, without gaps.":
    "استمر بالإيقاع الهادئ نفسه، بلا توقف بين الأنفاس.",
  "Count in your head, or follow a clock: about six breaths a minute.":
    "عُدّ في ذهنك أو اتبع ساعة: نحو ستة أنفاس في الدقيقة.",
  "Small and quiet breaths are enough.": "أنفاس صغيرة وهادئة تكفي.",
  "Let your shoulders sink each time you breathe out.": "دع كتفيك تنزلان كلما أخرجت الهواء.",
  "Count only to three in and four out if the long count makes you short of air.":
    "عُدّ إلى ثلاثة فقط عند أخذ النَّفَس وإلى أربعة عند إخراجه إذا ضاق نَفَسك من العدّ الطويل.",
  "Tense and let go": "الشد ثم الإرخاء",
  "Lie on your back with your arms and legs loose. Breathe calmly.":
    "استلقِ على ظهرك وذراعاك وساقاك مرتخية. تنفّس بهدوء.",
  "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.":
    "اقبض يديك، واثنِ مرفقيك، واسحب أصابع قدميك إلى أعلى نحوك. شُدّ نحو خمس ثوانٍ.",
  "Let everything drop at once. Feel how heavy it is for twenty seconds.":
    "أرخِ كل شيء مرة واحدة. لاحظ ثقل جسمك لمدة عشرين ثانية.",
  "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.":
    "ثم افعل الشيء نفسه مع رفع كتفيك نحو أذنيك، ومع بطنك وأردافك وفخذيك.",
  "Tighten with half your strength. Letting go is what counts.": "شُدّ بنصف قوتك. الإرخاء هو المهم.",
  "Breathe on while you are tight.": "استمر في التنفس في أثناء الشد.",
  "Notice the difference between tight and soft.": "لاحظ الفرق بين الشد والارتخاء.",
  "Leave out any part that hurts or cramps.": "اترك أي جزء يؤلم أو يتشنّج.",
  "Put a pillow under your knees if your back is not comfortable.":
    "ضع وسادة تحت ركبتيك إذا لم يكن ظهرك مرتاحًا.",
  "Get up slowly afterwards, as you may feel light-headed.":
    "بعد ذلك انهض ببطء، فقد تصيبك دوخة خفيفة.",
  "March on the spot": "المشي في المكان",
  "Stand tall with your feet a hip's width apart.": "قف مفرود الجسم وقدماك متباعدتان بعرض الحوض.",
  "Lift one knee up to about the height of your hip, and swing the other arm forward.":
    "ارفع ركبة واحدة حتى ارتفاع الورك تقريبًا، وأرجح الذراع المقابلة إلى الأمام.",
  "Put the foot down softly and lift the other knee.":
    "ضع القدم على الأرض بلطف وارفع الركبة الأخرى.",
  "Go on in a steady beat. Breathe all the time.": "استمر بإيقاع ثابت. تنفّس طوال الوقت.",
  "Stay tall as the knee comes up.": "أبقِ جسمك مفرودًا عندما ترتفع الركبة.",
  "Land softly, as if somebody slept below.": "أنزل قدمك بلطف، كأن أحدًا ينام في الطابق الأسفل.",
  "Quick enough to get warm, slow enough to talk.": "بسرعة تكفي لتدفئة الجسم، وببطء يسمح بالكلام.",
  "Hold on to a worktop or a chair back if you feel unsteady.":
    "أمسك بسطح المطبخ أو بظهر كرسي إذا لم يكن توازنك ثابتًا.",
  "Lift your knees less high if your hips or knees hurt.":
    "ارفع ركبتيك أقل إذا آلمك وركاك أو ركبتاك.",
  "Stop for chest pain, dizziness or unusual shortness of breath, and get help.":
    "توقف إذا أصابك ألم في الصدر أو دوخة أو ضيق نَفَس غير معتاد، واطلب المساعدة.",
  "Brisk walk": "المشي السريع",
  "Put on shoes that hold your feet. Start at an easy speed for the first minutes.":
    "البس حذاءً يثبّت قدميك. ابدأ بسرعة مريحة في الدقائق الأولى.",
  "Walk faster, until you breathe more deeply but can still talk.":
    "امشِ أسرع، حتى يصبح تنفسك أعمق مع قدرتك على الكلام.",
  "Let your arms swing and roll each foot from heel to toes.":
    "دع ذراعيك تتأرجحان، وانقل كل قدم على الأرض من الكعب إلى الأصابع.",
  "Slow down for the last minutes.": "أبطئ في الدقائق الأخيرة.",
  "Quick steps rather than long ones.": "خطوات سريعة أفضل من خطوات طويلة.",
  "You should be able to talk, but not to sing.": "يجب أن يبقى الكلام ممكنًا، ولكن لا الغناء.",
  "Split it into short walks if pain grows on the way.":
    "قسّم المشي إلى مشيات قصيرة إذا زاد الألم في الطريق.",
  "Take your stick or frame if you use one.": "خذ عصاك أو مشّايتك إذا كنت تستعمل إحداهما.",
  "Arm swings": "أرجحة الذراعين",
  "Stand with your feet apart and your knees soft. Let both arms hang.":
    "قف وقدماك متباعدتان وركبتاك مثنيتان قليلًا. دع ذراعيك تتدليان.",
  "Swing both arms forward to about the height of your shoulders.":
    "أرجح ذراعيك إلى الأمام حتى ارتفاع كتفيك تقريبًا.",
  "Let them drop and swing back behind you.": "دعهما تنزلان وتتأرجحان إلى الخلف.",
  "Go on loosely in a steady beat.": "استمر بارتخاء وبإيقاع ثابت.",
  "Let the weight of your arms do the work.": "دع ثقل ذراعيك يقوم بالعمل.",
  "Keep your neck long and your shoulders low.": "أبقِ رقبتك ممدودة وكتفيك منخفضتين.",
  "Let your knees give a little with each swing.": "دع ركبتيك تلينان قليلًا مع كل أرجحة.",
  "Keep the swing small where your shoulder hurts.": "أبقِ الأرجحة صغيرة إذا كانت كتفك تؤلمك.",
  "Make sure that nothing and nobody is in the way.": "تأكد من أنه لا شيء ولا أحد في الطريق.",
  "Seated cat–cow": "القطة والبقرة في وضع الجلوس",
  "Sit on the front half of a chair with both feet flat and your hands on your knees.":
    "اجلس على النصف الأمامي من كرسي، وقدماك مسطحتان على الأرض ويداك على ركبتيك.",
  "Breathe in. Tip your hips forward, lift your chest and look a little up.":
    "خذ نفسًا. أمِل حوضك إلى الأمام، وارفع صدرك، وانظر إلى أعلى قليلًا.",
  "Breathe out. Tip your hips back, round your back and let your chin drop.":
    "أخرج الهواء. أمِل حوضك إلى الخلف، وقوّس ظهرك، ودع ذقنك تنزل.",
  "Start each movement at your hips and let it roll up to your head.":
    "ابدأ كل حركة من حوضك ودعها تنتقل إلى أعلى حتى رأسك.",
  "Make the part that hurts smaller.": "اجعل الجزء المؤلم من الحركة أصغر.",
  "If your neck is sore, keep looking straight ahead.":
    "إذا كانت رقبتك تؤلمك، فاستمر في النظر أمامك مباشرة.",
  "Choose a firm chair without wheels.": "اختر كرسيًا ثابتًا بلا عجلات.",
  "Seated trunk rotation": "دوران الجذع في وضع الجلوس",
  "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.":
    "اجلس مفرود الظهر قرب مقدمة كرسي وقدماك مسطحتان على الأرض. ضع ذراعيك متقاطعتين على صدرك.",
  "Turn your chest and head slowly to the right, as far as is comfortable.":
    "أدر صدرك ورأسك ببطء إلى اليمين، إلى الحد المريح.",
  "Come back to the middle.": "عُد إلى الوسط.",
  "Turn to the left in the same way.": "أدر إلى اليسار بالطريقة نفسها.",
  "Keep both knees pointing forward.": "أبقِ ركبتيك متجهتين إلى الأمام.",
  "Breathe out as you turn.": "أخرج الهواء في أثناء الدوران.",
  "Turn less if you feel pain in your back or ribs.": "أدر أقل إذا أحسست بألم في ظهرك أو أضلاعك.",
  "Standing side bend": "الانحناء الجانبي في وضع الوقوف",
  "Stand with your feet a hip's width apart and your arms by your sides.":
    "قف وقدماك متباعدتان بعرض الحوض وذراعاك إلى جانبيك.",
  "Lift one arm over your head.": "ارفع ذراعًا واحدة فوق رأسك.",
  "Bend to the other side. Let your other hand slide down your thigh.":
    "انحنِ إلى الجانب الآخر. دع يدك الأخرى تنزلق على فخذك إلى أسفل.",
  "Breathe, then come up slowly. Change sides.": "تنفّس، ثم عُد إلى أعلى ببطء. بدّل الجهة.",
  "Reach up first, then over.": "مُدّ ذراعك إلى أعلى أولًا، ثم إلى الجانب.",
  "Imagine that you stand between two panes of glass.": "تخيّل أنك تقف بين لوحين من الزجاج.",
  "Keep both feet heavy on the floor.": "أبقِ قدميك ثقيلتين على الأرض.",
  "Bend less if it pinches on the side you bend to.":
    "انحنِ أقل إذا أحسست بقرصة في الجهة التي تنحني إليها.",
  "If your shoulder hurts, put that hand on your hip instead.":
    "إذا آلمتك كتفك، فضع تلك اليد على خصرك بدل رفعها.",
  "Stand near a wall if you feel unsteady.": "قف قرب حائط إذا لم يكن توازنك ثابتًا.",
  "Thread the needle": "إدخال الخيط في الإبرة",
  "Go on your hands and knees with your back flat.":
    "اتّخذ وضعية الارتكاز على اليدين والركبتين، وظهرك مسطح.",
  "Slide one hand, palm up, along the floor under the other arm.":
    "مرّر يدًا واحدة، والكف إلى أعلى، على الأرض تحت الذراع الأخرى.",
  "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.":
    "دع تلك الكتف وجانب رأسك ينزلان إلى الأرض. يمكن أن تتحرك يدك الأخرى إلى الأمام.",
  "Breathe out there. Then push up with the other hand and come back.":
    "أخرج الهواء في هذا الوضع. ثم ادفع باليد الأخرى وعُد إلى أعلى.",
  "Keep your hips above your knees.": "أبقِ وركيك فوق ركبتيك.",
  "Let your eyes follow your hand.": "دع عينيك تتبعان يدك.",
  "Turn your ribs, not only your arm.": "أدر أضلاعك، لا ذراعك فقط.",
  "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.":
    "انزل نصف المسافة فقط إذا لم ترتح كتفك أو رقبتك على الأرض، أو ضع وسادة تحت رأسك.",
  "Sciatic nerve slider": "انزلاق العصب الوركي (عرق النسا)",
  "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.":
    "اجلس على كرسي أو مقعد بلا ظهر ويداك خلف ظهرك. دع ظهرك يتقوّس وذقنك تنزل.",
  "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.":
    "افرد الساق المؤلمة واسحب أصابع قدمها إلى أعلى. في الوقت نفسه ارفع رأسك وانظر إلى أعلى.",
  "Bend the knee again and let your chin drop at the same time.":
    "اثنِ الركبة من جديد ودع ذقنك تنزل في الوقت نفسه.",
  "Keep going smoothly. Do not hold the ends.": "استمر بسلاسة. لا تثبت عند طرفي الحركة.",
  "Head and leg move together, like the two ends of a string.":
    "الرأس والساق يتحركان معًا، مثل طرفي خيط.",
  "Keep your back slumped the whole time.": "أبقِ ظهرك متقوّسًا طوال الوقت.",
  "Slow and smooth, about three seconds each way.": "ببطء وسلاسة، نحو ثلاث ثوانٍ في كل اتجاه.",
  "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.":
    "لا بأس بشد خفيف. أما الألم أو الخدر أو التنميل الذي لا يزول فليس مقبولًا: اجعل الحركة أصغر أو توقف.",
  "Lift the foot less high if you feel it in your back.":
    "ارفع القدم أقل إذا أحسست بالحركة في ظهرك.",
  "Femoral nerve slider": "انزلاق العصب الفخذي",
  "Lie on your front and prop yourself up on your forearms. Let your head hang down.":
    "استلقِ على بطنك واستند إلى ساعديك. دع رأسك يتدلى.",
  "Bend the knee of the sore leg. Lift your head at the same time and look ahead.":
    "اثنِ ركبة الساق المؤلمة. في الوقت نفسه ارفع رأسك وانظر أمامك.",
  "Lower the leg and let your head drop at the same time.":
    "أنزل الساق ودع رأسك ينزل في الوقت نفسه.",
  "Head up as the heel comes up. Head down as the foot goes down.":
    "الرأس إلى أعلى عندما يرتفع الكعب. الرأس إلى أسفل عندما تنزل القدم.",
  "Keep both hip bones on the floor.": "أبقِ عظمتي الحوض على الأرض.",
  "About three seconds each way.": "نحو ثلاث ثوانٍ في كل اتجاه.",
  "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.":
    "لا بأس بشد خفيف في مقدمة الفخذ. أما التنميل أو الخدر الذي لا يزول فليس مقبولًا: توقف.",
  "If propping up hurts your back, put a pillow under your belly or lie flat.":
    "إذا كان الاستناد إلى الساعدين يؤلم ظهرك، فضع وسادة تحت بطنك أو استلقِ على بطنك بشكل مسطح.",
  "Median nerve slider": "انزلاق العصب المتوسط",
  "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.":
    "قف مفرود الجسم. ارفع ذراعًا واحدة إلى الجانب حتى ارتفاع الكتف، والمرفق مثنيّ والكف نحوك.",
  "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.":
    "افرد المرفق واثنِ اليد إلى الخلف حتى تتجه الأصابع إلى أسفل. في الوقت نفسه أمِل رأسك نحو تلك الذراع.",
  "Bend the elbow and let the hand come back. Tilt your head away at the same time.":
    "اثنِ المرفق ودع اليد تعود. في الوقت نفسه أمِل رأسك بعيدًا عنها.",
  "Head and hand move together, to the same side.": "الرأس واليد يتحركان معًا، إلى الجهة نفسها.",
  "Keep your shoulder down.": "أبقِ كتفك إلى أسفل.",
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.":
    "لا بأس بشد خفيف. أما الألم أو التنميل أو الخدر الذي لا يزول فليس مقبولًا: اجعل الحركة أصغر أو توقف.",
  "Keep the arm lower if your shoulder hurts at this height.":
    "أبقِ الذراع أخفض إذا آلمتك كتفك على هذا الارتفاع.",
  "Ulnar nerve slider": "انزلاق العصب الزندي",
  "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.":
    "قف مفرود الجسم. مُدّ ذراعًا واحدة إلى الجانب، شبه مستقيمة، والكف إلى أسفل والرأس مائل بعيدًا عنها.",
  "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.":
    "اثنِ المرفق واثنِ اليد إلى الخلف، كأنك تحمل صينية بجانب أذنك. في الوقت نفسه أمِل رأسك نحو تلك الذراع.",
  "Straighten the arm again and tilt your head away at the same time.":
    "افرد الذراع من جديد وأمِل رأسك بعيدًا عنها في الوقت نفسه.",
  "Think of a waiter who lifts a tray and puts it down.": "تخيّل نادلًا يرفع صينية ثم يضعها.",
  "Fingers point to your shoulder when the tray is up.":
    "الأصابع تشير إلى كتفك عندما تكون الصينية في الأعلى.",
  "Do not lean on your bent elbow during the day.": "لا تستند إلى مرفقك المثني خلال النهار.",
  "Radial nerve slider": "انزلاق العصب الكعبري",
  "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.":
    "قف مفرود الجسم، وأحد مرفقيك مثنيّ واليد مرتخية أمامك. أمِل رأسك بعيدًا عن تلك الذراع.",
  "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.":
    "افرد الذراع إلى أسفل وقليلًا إلى الخارج، واقبض يدك برخاوة، واثنِ المعصم حتى تتجه الكف إلى الخلف وإلى أعلى.",
  "Tilt your head towards that arm at the same time.": "في الوقت نفسه أمِل رأسك نحو تلك الذراع.",
  "Bend the elbow again and tilt your head away. Keep going smoothly.":
    "اثنِ المرفق من جديد وأمِل رأسك بعيدًا. استمر بسلاسة.",
  "Think of a waiter who takes a tip behind his back.": "تخيّل نادلًا يأخذ إكرامية من خلف ظهره.",
  "Keep the hand open if making a fist hurts your elbow.":
    "أبقِ اليد مفتوحة إذا كان قبضها يؤلم مرفقك.",
};
