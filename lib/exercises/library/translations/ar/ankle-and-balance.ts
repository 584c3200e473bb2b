import type { Sentences } from "../sentences";

export const ankleAndBalance: Sentences = {
  "Calf stretch, knee straight": "إطالة خلف الساق والركبة مستقيمة",
  "Stand in front of a wall and put both hands on it.": "قف أمام حائط وضع يديك الاثنتين عليه.",
  "Take a long step back with one foot. Point its toes at the wall.":
    "خذ خطوة طويلة إلى الخلف بقدم واحدة. وجّه أصابعها نحو الحائط.",
  "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.":
    "أبقِ الركبة الخلفية مستقيمة والكعب على الأرض. اثنِ الركبة الأمامية وحرّك حوضك إلى الأمام.",
  "Hold when you feel a stretch in the calf. Then change sides.":
    "اثبت عندما تحس بشد خلف الساق. ثم بدّل الجهة.",
  "Make one straight line from your head to your back heel.":
    "اجعل جسمك خطًا مستقيمًا واحدًا من رأسك إلى كعبك الخلفي.",
  "Press the back heel into the floor.": "اضغط الكعب الخلفي على الأرض.",
  "Point the back toes straight ahead.": "وجّه أصابع القدم الخلفية إلى الأمام مباشرة.",
  "Take a shorter step if the stretch is too strong.": "خذ خطوة أقصر إذا كان الشد قويًا جدًا.",
  "Stop if you feel a sharp pain in the calf or tendon.":
    "توقف إذا أحسست بألم حاد خلف الساق أو في الوتر.",
  "Calf stretch, knee bent": "إطالة خلف الساق والركبة مثنية",
  "Take a short step back with one foot. Point its toes at the wall.":
    "خذ خطوة قصيرة إلى الخلف بقدم واحدة. وجّه أصابعها نحو الحائط.",
  "Keep both heels down. Bend both knees and sink straight down.":
    "أبقِ الكعبين على الأرض. اثنِ الركبتين وانزل عموديًا.",
  "Hold when you feel a stretch low in the calf. Then change sides.":
    "اثبت عندما تحس بشد أسفل الساق من الخلف. ثم بدّل الجهة.",
  "Push the back knee forward over its toes.": "ادفع الركبة الخلفية إلى الأمام فوق أصابع قدمها.",
  "Keep the back heel heavy.": "أبقِ الكعب الخلفي ثقيلًا.",
  "Stay tall and let your hips sink.": "أبقِ جسمك مفرودًا ودع حوضك ينزل.",
  "Bend less if the front of your ankle pinches.": "اثنِ أقل إذا أحسست بقرصة في مقدمة كاحلك.",
  "Ankle pumps": "تحريك القدم إلى أعلى وأسفل",
  "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.":
    "اجلس أو استلقِ وساقاك مستقيمتان. ضع منشفة ملفوفة تحت الساق من الخلف حتى يكون الكعب حرًا.",
  "Pull your toes and foot up towards you.": "اسحب أصابع قدمك وقدمك إلى أعلى نحوك.",
  "Then point your foot away from you, like pressing a pedal.":
    "ثم ادفع قدمك بعيدًا عنك، كأنك تضغط دوّاسة.",
  "Keep going at a steady pace.": "استمر بسرعة ثابتة.",
  "Move the whole foot, not only the toes.": "حرّك القدم كلها، لا الأصابع فقط.",
  "Go as far as you can each way.": "تحرّك إلى أقصى ما تستطيع في كل اتجاه.",
  "Feel your calf work.": "لاحظ عمل العضلة خلف الساق.",
  "Move in a smaller range if your ankle is sore or swollen.":
    "اجعل الحركة أصغر إذا كان كاحلك مؤلمًا أو متورمًا.",
  "Tell your care team at once if your calf is hot, red, swollen and painful.":
    "أخبر فريق رعايتك فورًا إذا كانت ساقك من الخلف ساخنة وحمراء ومتورمة ومؤلمة.",
  "Ankle circles": "دوائر الكاحل",
  "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.":
    "اجلس أو استلقِ وساق واحدة مستقيمة. ضع منشفة ملفوفة تحت الساق من الخلف حتى يكون الكعب حرًا.",
  "Draw a slow circle in the air with your big toe.":
    "ارسم دائرة بطيئة في الهواء بإصبع قدمك الكبيرة.",
  "Make the circle as big as you can.": "اجعل الدائرة أكبر ما تستطيع.",
  "Do all circles one way, then the other way.": "أكمل كل الدوائر في اتجاه، ثم في الاتجاه الآخر.",
  "Keep your knee and shin still.": "أبقِ ركبتك وساقك ثابتتين.",
  "Go up, out, down and in.": "إلى أعلى، ثم إلى الخارج، ثم إلى أسفل، ثم إلى الداخل.",
  "Move slowly through the stiff parts.": "تحرّك ببطء في الأجزاء المتيبّسة.",
  "Make the circle smaller if a direction hurts.": "اجعل الدائرة أصغر إذا كان أحد الاتجاهات يؤلم.",
  "Clicks without pain are harmless.": "الطقطقة من دون ألم غير ضارة.",
  "Heel raise": "رفع الكعبين",
  "Lift both heels until you stand on the balls of your feet.":
    "ارفع الكعبين حتى تقف على مقدمة قدميك.",
  "Hold for a moment.": "اثبت لحظة.",
  "Lower your heels slowly to the floor.": "أنزل كعبيك ببطء إلى الأرض.",
  "Go straight up, not forward.": "ارتفع عموديًا، لا إلى الأمام.",
  "Keep your weight over the big toe and the second toe.":
    "أبقِ وزنك فوق الإصبع الكبيرة والإصبع الثانية في القدم.",
  "Take three counts to come down.": "عُدّ إلى ثلاثة في أثناء النزول.",
  "Hold on well if you feel unsure.": "أمسك جيدًا إذا خشيت فقدان التوازن.",
  "Lift less high if the tendon above your heel hurts more than a little.":
    "ارفع أقل إذا كان الوتر فوق الكعب يؤلمك أكثر من قليل.",
  "Heel raise on a step": "رفع الكعبين على درجة",
  "Stand on the edge of a step on the balls of your feet. Hold a wall or a rail.":
    "قف على حافة درجة على مقدمة قدميك. أمسك بحائط أو درابزين.",
  "Let both heels sink slowly below the edge.": "دع الكعبين ينزلان ببطء تحت مستوى الحافة.",
  "Push up until you stand high on the balls of your feet.":
    "ادفع إلى أعلى حتى تقف عاليًا على مقدمة قدميك.",
  "Hold for a moment, then lower slowly again.": "اثبت لحظة، ثم أنزل ببطء من جديد.",
  "Keep your knees straight but not locked.": "أبقِ ركبتيك مستقيمتين ولكن غير متصلّبتين.",
  "Push up through the big toe.": "ادفع إلى أعلى بإصبع القدم الكبيرة.",
  "Take three counts to sink down.": "عُدّ إلى ثلاثة في أثناء الهبوط.",
  "Always hold on, so that your foot cannot slip off.": "أمسك دائمًا بشيء، حتى لا تنزلق قدمك.",
  "If it hurts where the tendon meets the heel, do it on the flat floor.":
    "إذا آلمك موضع التقاء الوتر بالكعب، فأدِّ التمرين على أرض مستوية.",
  "Single-leg heel raise": "رفع الكعب على قدم واحدة",
  "Stand behind a steady chair and hold its back.": "قف خلف كرسي ثابت وأمسك ظهر الكرسي.",
  "Bend one knee so that you stand on the other leg.": "اثنِ ركبة واحدة حتى تقف على الساق الأخرى.",
  "Lift the heel you stand on as high as you can.": "ارفع كعب القدم التي تقف عليها أعلى ما تستطيع.",
  "Lower it slowly. Finish all repeats, then change legs.":
    "أنزله ببطء. أكمل كل المرات، ثم بدّل الساق.",
  "Keep your knee straight.": "أبقِ ركبتك مستقيمة.",
  "Lift to the same height every time.": "ارفع إلى الارتفاع نفسه في كل مرة.",
  "If you cannot lift the heel fully, go up on two legs and come down on one.":
    "إذا لم تستطع رفع الكعب بالكامل، فارتفع على القدمين وانزل على قدم واحدة.",
  "Stop if the tendon above your heel hurts more than a little.":
    "توقف إذا كان الوتر فوق الكعب يؤلمك أكثر من قليل.",
  "Toe raise": "رفع مقدمة القدمين",
  "Lift the front of both feet, so that you stand on your heels.":
    "ارفع مقدمة القدمين، حتى تقف على كعبيك.",
  "Lower your toes slowly to the floor.": "أنزل أصابع قدميك ببطء إلى الأرض.",
  "Keep your body tall and your bottom tucked in.": "أبقِ جسمك مفرودًا وأردافك إلى الداخل.",
  "Lift the whole front of the foot, not only the toes.": "ارفع مقدمة القدم كلها، لا الأصابع فقط.",
  "Keep your knees straight but soft.": "أبقِ ركبتيك مستقيمتين ولكن مرتخيتين قليلًا.",
  "Hold on well: it is easy to tip backwards.": "أمسك جيدًا: من السهل أن يميل الجسم إلى الخلف.",
  "Do it sitting on a chair if you feel unsure.":
    "أدِّ التمرين في وضع الجلوس على كرسي إذا خشيت فقدان التوازن.",
  "Towel scrunch": "تجميع المنشفة بأصابع القدم",
  "Sit on a chair and lay a towel flat in front of you.": "اجلس على كرسي وافرش منشفة مسطحة أمامك.",
  "Put one bare foot on the near end of the towel.":
    "ضع قدمًا حافية واحدة على الطرف القريب من المنشفة.",
  "Curl your toes and pull the towel towards you.": "اثنِ أصابع قدمك واسحب المنشفة نحوك.",
  "Open your toes and grip the next bit. Keep your heel down.":
    "افتح أصابعك وأمسك الجزء التالي. أبقِ كعبك على الأرض.",
  "Keep your heel still on the floor.": "أبقِ كعبك ثابتًا على الأرض.",
  "Spread your toes wide before each grip.": "باعد بين أصابعك كثيرًا قبل كل قبضة.",
  "Use all five toes.": "استخدم الأصابع الخمس كلها.",
  "If your foot cramps, stop and stretch the toes up.":
    "إذا تشنّجت قدمك، فتوقف ومُدّ أصابعها إلى أعلى.",
  "Use a thin towel on a smooth floor to make it easier.":
    "استخدم منشفة رقيقة على أرض ملساء ليصبح التمرين أسهل.",
  "Ankle outwards with a band": "تحريك الكاحل إلى الخارج بالشريط المطاطي",
  "Sit on a chair with both feet flat. Tie a band round the front of both feet.":
    "اجلس على كرسي وقدماك مسطحتان على الأرض. اربط شريطًا مطاطيًا حول مقدمة القدمين.",
  "Keep your heels and knees still.": "أبقِ كعبيك وركبتيك ثابتة.",
  "Turn the front of one foot outwards against the band and lift its outer edge.":
    "أدر مقدمة قدم واحدة إلى الخارج ضد مقاومة الشريط وارفع حافتها الخارجية.",
  "Hold for a moment and come back slowly.": "اثبت لحظة وعُد ببطء.",
  "Lead with your little toe.": "ابدأ الحركة بإصبع قدمك الصغيرة.",
  "Let only the foot move. Your knee stays above your ankle.":
    "دع القدم وحدها تتحرك. تبقى ركبتك فوق كاحلك.",
  "Do not let the band snap the foot back.": "لا تدع الشريط يرد القدم فجأة.",
  "Start with a light band.": "ابدأ بشريط خفيف.",
  "Check the band for cracks and wear socks if it rubs.":
    "تأكد من أن الشريط بلا تشققات والبس جوربًا إذا كان يحتكّ بالجلد.",
  "Foot pull-up with a band": "سحب القدم إلى أعلى بالشريط المطاطي",
  "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.":
    "اربط شريطًا مطاطيًا بشيء ثقيل، مثل رِجل طاولة. اجلس على الأرض ووجهك نحوه.",
  "Put the band over the top of one foot. Rest the calf on a rolled towel.":
    "ضع الشريط فوق ظاهر قدم واحدة. أرح الساق من الخلف على منشفة ملفوفة.",
  "Pull your foot up towards you against the band.": "اسحب قدمك إلى أعلى نحوك ضد مقاومة الشريط.",
  "Hold for a moment, then let the foot go forward slowly.":
    "اثبت لحظة، ثم دع القدم تعود إلى الأمام ببطء.",
  "Keep your knee and leg still.": "أبقِ ركبتك وساقك ثابتتين في مكانهما.",
  "Pull straight up, not to one side.": "اسحب إلى أعلى مباشرة، لا إلى جانب.",
  "Let go more slowly than you pull.": "أرخِ أبطأ مما تسحب.",
  "Check that the band is tied fast and has no cracks.":
    "تأكد من أن الشريط مربوط بإحكام وبلا تشققات.",
  "Foot roll on a ball": "تدليك القدم بالكرة",
  "Sit on a chair and put one bare foot on a small ball.":
    "اجلس على كرسي وضع قدمًا حافية واحدة على كرة صغيرة.",
  "Press down gently and roll the ball from your heel to the ball of your foot.":
    "اضغط برفق ودحرج الكرة من كعبك إلى مقدمة باطن قدمك.",
  "Roll back again slowly.": "دحرجها إلى الخلف ببطء.",
  "Stay a little longer on tight spots.": "ابقَ مدة أطول قليلًا على المواضع المشدودة.",
  "Press so that it feels strong but good.": "اضغط بحيث يكون الإحساس قويًا ولكن مريحًا.",
  "Let your toes stay loose.": "دع أصابع قدمك تبقى مرتخية.",
  "Move the foot slowly over the ball.": "حرّك القدم ببطء فوق الكرة.",
  "Press less if it hurts sharply.": "اضغط أقل إذا كان الألم حادًا.",
  "Pick the ball up when you have finished, so that nobody slips on it.":
    "ارفع الكرة عن الأرض عندما تنتهي، حتى لا ينزلق عليها أحد.",
  "Heel-to-toe stand": "الوقوف كعبًا إلى أصابع",
  "Stand beside a steady chair or a kitchen counter.": "قف بجانب كرسي ثابت أو سطح المطبخ.",
  "Put one foot right in front of the other, so that the heel touches the toes.":
    "ضع قدمًا أمام الأخرى مباشرة، حتى يلمس الكعب أصابع القدم.",
  "Look straight ahead and stand tall.": "انظر أمامك مباشرة وقف مفرود الجسم.",
  "Hold. Touch the chair only when you need it. Then change feet.":
    "اثبت. المس الكرسي فقط عندما تحتاج إليه. ثم بدّل القدمين.",
  "Share your weight between both feet.": "وزّع وزنك بين القدمين.",
  "Look at a spot at eye height.": "انظر إلى نقطة على ارتفاع العينين.",
  "Keep breathing.": "استمر في التنفس.",
  "Always have something to hold within reach.": "ليكن في متناول يدك دائمًا شيء للإمساك به.",
  "If it is too hard, put the front foot half a foot to the side.":
    "إذا كان صعبًا جدًا، فضع القدم الأمامية إلى الجانب بمقدار نصف قدم.",
  "Single-leg stand": "الوقوف على ساق واحدة",
  "Stand tall beside a steady chair with your feet hip-width apart.":
    "قف مفرود الجسم بجانب كرسي ثابت وقدماك متباعدتان بعرض الوركين.",
  "Move your weight onto one leg.": "انقل وزنك إلى ساق واحدة.",
  "Lift the other foot off the floor and bend that knee.":
    "ارفع القدم الأخرى عن الأرض واثنِ ركبتها.",
  "Hold and keep your hips level. Touch the chair only when you need it.":
    "اثبت وأبقِ حوضك مستويًا. المس الكرسي فقط عندما تحتاج إليه.",
  "Press your big toe, little toe and heel into the floor.":
    "اضغط إصبع القدم الكبيرة والإصبع الصغيرة والكعب على الأرض.",
  "Hold on with a fingertip if it is too hard.": "أمسك بطرف إصبع واحدة إذا كان صعبًا جدًا.",
  "Heel-to-toe walk": "المشي كعبًا إلى أصابع",
  "Stand beside a wall or a kitchen counter that you can touch.":
    "قف بجانب حائط أو سطح مطبخ يمكنك لمسه.",
  "Walk forward like this in a straight line, as if on a rope.":
    "امشِ إلى الأمام هكذا في خط مستقيم، كأنك على حبل.",
  "Turn round carefully and walk back.": "استدر بحذر وعُد مشيًا.",
  "Heel to toe with every step.": "الكعب إلى الأصابع في كل خطوة.",
  "Look ahead, not at your feet.": "انظر أمامك، لا إلى قدميك.",
  "Go slowly. Slow is harder.": "امشِ ببطء. البطء أصعب.",
  "Keep the way clear of rugs and cables.": "أبقِ الطريق خاليًا من السجاد والأسلاك.",
  "Keep one hand near the wall until you feel sure.": "أبقِ يدًا واحدة قرب الحائط حتى يثبت توازنك.",
  "Weight shift side to side": "نقل الوزن من جانب إلى جانب",
  "Stand tall near a steady chair with your feet wider than your hips.":
    "قف مفرود الجسم قرب كرسي ثابت، وقدماك متباعدتان أكثر من عرض الوركين.",
  "Move your hips slowly to one side until that leg carries nearly all your weight.":
    "حرّك حوضك ببطء إلى جانب واحد حتى تحمل ساق ذلك الجانب وزنك كله تقريبًا.",
  "Hold for a moment. Both feet stay on the floor.": "اثبت لحظة. تبقى القدمان على الأرض.",
  "Move slowly over to the other side.": "انتقل ببطء إلى الجانب الآخر.",
  "Move your hips and shoulders together.": "حرّك حوضك وكتفيك معًا.",
  "Feel the whole foot take your weight.": "لاحظ كيف تحمل القدم كلها وزنك.",
  "Hold the chair until you feel steady.": "أمسك الكرسي حتى يثبت توازنك.",
  "Shift less if a leg hurts or may not take all your weight.":
    "انقل وزنًا أقل إذا آلمتك ساق أو إذا كان غير مسموح لها أن تحمل وزنك كله.",
  "Slow standing march": "رفع الركبتين ببطء في وضع الوقوف",
  "Lift one knee towards the height of your hip.": "ارفع ركبة واحدة نحو ارتفاع الورك.",
  "Lower the foot quietly.": "أنزل القدم بهدوء.",
  "Lift the other knee. Go on slowly, one knee after the other.":
    "ارفع الركبة الأخرى. استمر ببطء، ركبة بعد أخرى.",
  "Stay tall on the leg that you stand on.": "أبقِ جسمك مفرودًا فوق الساق التي تقف عليها.",
  "Put the foot down softly.": "ضع القدم على الأرض بلطف.",
  "Lift less high if your hip or back hurts.": "ارفع أقل إذا آلمك وركك أو ظهرك.",
  "March on a chair first if you feel unsteady.":
    "أدِّ التمرين أولًا على كرسي إذا لم يكن توازنك ثابتًا.",
  "Side step": "الخطوة الجانبية",
  "Stand facing a wall or a kitchen counter that you can touch. Put your feet together.":
    "قف ووجهك إلى حائط أو سطح مطبخ يمكنك لمسه. ضم قدميك.",
  "Take a wide step to the side with one foot.": "خذ خطوة واسعة إلى الجانب بقدم واحدة.",
  "Bring the other foot to it.": "قرّب القدم الأخرى منها.",
  "Go on for ten steps, then come back the other way.": "استمر عشر خطوات، ثم عُد في الاتجاه الآخر.",
  "Point your toes forward all the time.": "وجّه أصابع قدميك إلى الأمام طوال الوقت.",
  "Keep your knees a little soft.": "أبقِ ركبتيك مثنيتين قليلًا.",
  "Stay tall and look ahead.": "أبقِ جسمك مفرودًا وانظر أمامك.",
  "Take smaller steps if your hip hurts.": "اخطُ خطوات أصغر إذا آلمك وركك.",
  "Seated march": "رفع الركبتين في وضع الجلوس",
  "Sit tall on a chair, a little away from its back. Hold the seat.":
    "اجلس مفرود الظهر على كرسي، بعيدًا قليلًا عن مسند الظهر. أمسك المقعد.",
  "Lift one knee, so that the foot comes off the floor.":
    "ارفع ركبة واحدة، حتى ترتفع القدم عن الأرض.",
  "Lower it slowly.": "أنزلها ببطء.",
  "Lift the other knee. Keep going at a steady pace.": "ارفع الركبة الأخرى. استمر بسرعة ثابتة.",
  "Keep the knee bent as it lifts.": "أبقِ الركبة مثنية في أثناء رفعها.",
  "Breathe with the steps.": "تنفّس مع الخطوات.",
  "Use a chair that cannot roll or tip.": "استخدم كرسيًا لا يتدحرج ولا ينقلب.",
};
