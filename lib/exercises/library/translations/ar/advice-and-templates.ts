import type { Sentences } from "../sentences";

export const adviceAndTemplates: Sentences = {
  "Take breaks from sitting": "خذ استراحات من الجلوس",
  "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.":
    "انهض كل نصف ساعة على الأقل. قف أو امشِ بضع خطوات أو تمدّد لمدة دقيقة. يمكن لمؤقّت في هاتفك أن يذكّرك.",
  "Use a seat that supports you": "اجلس على مقعد يسندك",
  "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.":
    "اجلس إلى آخر الكرسي حتى يسند أسفل ظهرك. أبقِ قدميك مسطحتين على الأرض. قد تفيد وسادة صغيرة أو منشفة ملفوفة في تجويف ظهرك.",
  "Lift with your legs": "ارفع بساقيك",
  "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.":
    "قف قريبًا من الحمل وقدماك متباعدتان. اثنِ وركيك وركبتيك وأمسك الحمل قريبًا من جسمك. استدر بقدميك، لا بظهرك. اطلب المساعدة في الأشياء الثقيلة.",
  "Keep moving through the day": "تحرّك طوال اليوم",
  "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.":
    "الظهر يحب الحركة. امشِ، وأدِّ أعمال البيت الخفيفة، واستمر في كل ما تستطيع فعله. الراحة الطويلة في السرير تجعل الظهر أكثر تيبّسًا وضعفًا.",
  "Look after your weight": "انتبه لوزنك",
  "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.":
    "الوزن الزائد يزيد الحمل على ظهرك. التغييرات الصغيرة التي يمكنك المداومة عليها هي الأنجح. اسأل فريق رعايتك إذا أردت المساعدة.",
  "Make room to unwind": "خصّص وقتًا للاسترخاء",
  "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.":
    "القلق وقلة النوم قد يجعلان الألم يبدو أشد. خصّص كل يوم وقتًا قصيرًا لشيء يهدّئك، مثل التنفس البطيء أو الموسيقى أو المشي.",
  "Little and often works best": "القليل المتكرر هو الأفضل",
  "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.":
    "بضع دقائق هادئة كل يوم تفيد أكثر من جلسة شاقة من حين إلى آخر. إذا فاتك يوم، فاستمر ببساطة في اليوم التالي.",
  "Gentle low back routine": "برنامج لطيف لأسفل الظهر",
  "New low back pain, weeks 1–2": "ألم جديد في أسفل الظهر، الأسبوعان 1–2",
  "Start with this. It lets tight back muscles rest.": "ابدأ بهذا. فهو يريح عضلات الظهر المشدودة.",
  "Small and slow. Stay in the part that feels easy.":
    "حركة صغيرة وبطيئة. ابقَ في الجزء السهل من الحركة.",
  "Let the knees go only as far as is comfortable.": "دع الركبتين تميلان فقط إلى الحد المريح.",
  "Leave this out until you can get down on the floor and up again without trouble.":
    "اترك هذا التمرين إلى أن تستطيع النزول إلى الأرض والنهوض عنها بلا صعوبة.",
  "At your own speed on flat ground. A few short walks count as much as one long one.":
    "بالسرعة التي تناسبك وعلى أرض مستوية. عدة مشيات قصيرة تفيد مثل مشية واحدة طويلة.",
  "Persistent low back pain 1: start": "ألم أسفل الظهر المستمر 1: البداية",
  "This is your warm-up.": "هذا هو الإحماء.",
  "Keep your back as still as it was at the start.": "أبقِ ظهرك ثابتًا كما كان في البداية.",
  "Add two minutes each week.": "أضف دقيقتين كل أسبوع.",
  "Persistent low back pain 2: build": "ألم أسفل الظهر المستمر 2: التقوية",
  "This is your warm-up too: start slowly.": "هذا هو الإحماء أيضًا: ابدأ ببطء.",
  "Add five seconds when the hold feels easy.": "أضف خمس ثوانٍ عندما يصبح الثبات سهلًا.",
  "When it is easy, hold a light bag close to your body.":
    "عندما يصبح سهلًا، أمسك حقيبة خفيفة قريبًا من جسمك.",
  "Leg pain that comes from the back: gentle": "ألم الساق القادم من الظهر: تمارين لطيفة",
  "Stay where the leg pain does not grow.": "ابقَ في المدى الذي لا يزداد فيه ألم الساق.",
  "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.":
    "استمر فقط إذا خفّ ألم الساق أو انتقل إلى أعلى نحو ظهرك. توقف إذا نزل في الساق أكثر.",
  "Only the sore side. Never into tingling that stays.":
    "الجهة المؤلمة فقط. لا تصل أبدًا إلى حدّ تنميل لا يزول.",
  "Short walks at an easy speed. Turn back before the leg pain grows.":
    "مشيات قصيرة بسرعة مريحة. عُد قبل أن يزداد ألم الساق.",
  "Neck pain": "ألم الرقبة",
  "This is your warm-up. Move slowly, and only as far as is comfortable.":
    "هذا هو الإحماء. تحرّك ببطء، وفقط إلى الحد المريح.",
  "A very small nod. If the front of your throat gets hard, do less.":
    "إيماءة صغيرة جدًا. إذا تصلّبت مقدمة حلقك، فخفّف.",
  "Desk worker's break": "استراحة العمل المكتبي",
  "Stand up for this one and the next. A walk to the kitchen counts too.":
    "قف لهذا التمرين وللذي يليه. المشي إلى المطبخ يُحسب أيضًا.",
  "Shoulder cuff 1: early": "الكفّة المدوّرة للكتف 1: مرحلة مبكرة",
  "This is your warm-up. Let the arm hang heavy.": "هذا هو الإحماء. دع الذراع تتدلى ثقيلة.",
  "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.":
    "عُد ببطء. لا بأس بانزعاج حتى 3 من 10 إذا زال في صباح اليوم التالي.",
  "Shoulder cuff 2: strengthening": "الكفّة المدوّرة للكتف 2: التقوية",
  "Start without a weight. Thumbs point up.": "ابدأ من دون ثقل. الإبهامان إلى أعلى.",
  "Stiff shoulder": "الكتف المتيبّسة",
  "A warm shower first makes it easier.": "حمّام دافئ قبل التمرين يجعله أسهل.",
  "The good arm does the work.": "الذراع السليمة هي التي تعمل.",
  "Push only into a stretch that you can breathe through. It should ease within minutes.":
    "ادفع فقط إلى شد يمكنك التنفس معه براحة. يجب أن يخفّ خلال دقائق.",
  "Tennis elbow": "مرفق التنس",
  "Gentle. Do it before and after the strengthening.": "برفق. أدِّه قبل تمارين التقوية وبعدها.",
  "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.":
    "أنزل ببطء خلال أربع ثوانٍ، وارفع باليد الأخرى. لا بأس بانزعاج حتى 4 من 10 في أثناء التمرين.",
  "Squeeze only as hard as the elbow stays comfortable.":
    "اضغط فقط إلى الحد الذي يبقى فيه المرفق مرتاحًا.",
  "Pain at the side of the hip": "ألم في جانب الورك",
  "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.":
    "قف مفرود الجسم وأمسك بشيء ثابت. لا تدع وركك يهبط إلى الجانب، ولا تقف وساقاك متقاطعتان خلال النهار.",
  "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.":
    "ضع وسادة بين ركبتيك وأنزل الساق إليها فقط. اترك الجهة التي يؤلمك الاستلقاء عليها.",
  "Push evenly through both feet.": "ادفع بالقدمين بالتساوي.",
  "Small steps. Add a band only when your therapist tells you.":
    "خطوات صغيرة. أضف شريطًا مطاطيًا فقط عندما يطلب منك معالجك ذلك.",
  "Knee osteoarthritis": "خشونة الركبة (الفُصال العظمي)",
  "This is your warm-up. Hold on to something firm if you like.":
    "هذا هو الإحماء. أمسك بشيء ثابت إذا أردت.",
  "Put a cushion on the chair if it is too hard.": "ضع وسادة على الكرسي إذا كان ذلك صعبًا جدًا.",
  "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.":
    "استخدم أول درجة في السلّم والدرابزين. لا بأس بألم حتى 5 من 10 إذا عاد إلى حاله المعتاد في اليوم التالي.",
  "Pain around the kneecap": "ألم حول صابونة الركبة",
  "Knees point where the toes point. Stay in a depth that hurts 3 or less.":
    "الركبتان تتجهان إلى حيث تتجه أصابع القدمين. ابقَ في عمق لا يتجاوز فيه الألم 3.",
  "Add this from week 3.": "أضف هذا من الأسبوع 3.",
  "Ankle sprain 1: early": "التواء الكاحل 1: مرحلة مبكرة",
  "With the foot up higher than your hip.": "القدم مرفوعة إلى مستوى أعلى من الورك.",
  "Small circles that do not hurt, both ways round.": "دوائر صغيرة لا تؤلم، في الاتجاهين.",
  "Start when you can put weight on the foot. Only a light pull.":
    "ابدأ عندما تستطيع وضع وزنك على القدم. شد خفيف فقط.",
  "Hold on to something firm. Put only as much weight on the foot as is comfortable.":
    "أمسك بشيء ثابت. ضع على القدم من وزنك القدر المريح فقط.",
  "Ankle sprain 2: return": "التواء الكاحل 2: العودة إلى النشاط",
  "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.":
    "من الأسبوع 3 في هذا البرنامج: رفع الكعب على قدم واحدة بدلًا منه، بقدر ما تستطيع أداءه جيدًا.",
  "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.":
    "عندما تصبح 30 ثانية سهلة، أدر رأسك من جانب إلى آخر، أو قف على منشفة مطوية.",
  "Steady on your feet 1: start": "ثبات على القدمين 1: البداية",
  "Put the chair against a wall. Use your hands as much as you need.":
    "ضع الكرسي إلى الحائط. استخدم يديك بقدر ما يلزمك.",
  "Hold the kitchen worktop with both hands.": "أمسك سطح المطبخ بيديك الاثنتين.",
  "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.":
    "أبقِ يديك على سطح المطبخ. إذا كان صعبًا جدًا، فلا تضع القدمين على خط واحد تمامًا.",
  "Steady on your feet 2: progress": "ثبات على القدمين 2: التقدّم",
  "This is your warm-up. Stay near something firm.": "هذا هو الإحماء. ابقَ قريبًا من شيء ثابت.",
  "Without your hands if you can.": "من دون يديك إذا استطعت.",
  "Along the worktop, with your hands just above it.": "بمحاذاة سطح المطبخ، ويداك فوقه مباشرة.",
  "One hand close to the worktop.": "يد واحدة قريبة من سطح المطبخ.",
  "Ten steps along the worktop, turn slowly, ten steps back.":
    "عشر خطوات بمحاذاة سطح المطبخ، ثم استدر ببطء، ثم عشر خطوات للعودة.",
  "On the lowest stair, with a hand on the rail.": "على أول درجة في السلّم، ويدك على الدرابزين.",
};
