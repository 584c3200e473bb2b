import type { Sentences } from "../sentences";

export const trunkAndHip: Sentences = {
  "Bent-knee fall-out": "إنزال الركبة المثنية إلى الجانب",
  "Tighten your tummy gently, as if you were doing up a tight zip.":
    "شُدّ بطنك برفق، كأنك تغلق سحّابًا ضيقًا.",
  "Let one knee sink slowly out to the side. Stop before your hips start to roll.":
    "دع ركبة واحدة تنزل ببطء إلى الجانب. توقف قبل أن يبدأ حوضك في الدوران.",
  "Bring the knee back up just as slowly. Then use the other leg.":
    "أعد الركبة إلى أعلى بالبطء نفسه. ثم استخدم الساق الأخرى.",
  "Rest your hands on your hip bones to feel that they stay level.":
    "ضع يديك على عظمتي حوضك لتتأكد من أنهما في مستوى واحد.",
  "Only the one knee moves. The other points at the ceiling.":
    "الركبة الواحدة فقط تتحرك. الأخرى تتجه نحو السقف.",
  "Keep breathing quietly.": "استمر في التنفس بهدوء.",
  "Go less far if you feel a pinch in your groin.":
    "اجعل الحركة أقصر إذا أحسست بقرصة في ثنية الفخذ.",
  "If the inside of your thigh is sore, put a pillow beside your knee to land on.":
    "إذا كان الجانب الداخلي من فخذك يؤلمك، فضع وسادة بجانب ركبتك لتستقر عليها.",
  "Heel slide": "انزلاق الكعب",
  "Tighten your tummy gently. Keep your back as it is.": "شُدّ بطنك برفق. أبقِ ظهرك كما هو.",
  "Slide one heel slowly along the floor until that leg is straight.":
    "مرّر كعبًا واحدًا ببطء على الأرض حتى تصبح الساق مستقيمة.",
  "Slide the heel back towards your bottom. Then use the other leg.":
    "أعد الكعب على الأرض نحو أردافك. ثم استخدم الساق الأخرى.",
  "Let your heel brush the floor all the way.": "دع كعبك يلامس الأرض طوال الطريق.",
  "Keep your kneecap pointing at the ceiling.": "أبقِ صابونة ركبتك متجهة نحو السقف.",
  "Wear a sock, or put a cloth under your heel, so that it glides.":
    "البس جوربًا أو ضع قطعة قماش تحت كعبك حتى ينزلق بسهولة.",
  "Slide only as far as your back stays still.": "حرّك الكعب فقط إلى الحد الذي يبقى فيه ظهرك ثابتًا.",
  "If your knee is swollen, bend it only until it feels tight.":
    "إذا كانت ركبتك متورمة، فاثنها فقط إلى أن تحس بشد فيها.",
  "Double knee to chest": "الركبتان إلى الصدر",
  "Bring up one knee, then the other, and hold both shins.":
    "ارفع ركبة واحدة، ثم الأخرى، وأمسك مقدمة الساقين.",
  "Draw both knees gently towards your chest. Your tailbone may lift a little.":
    "اسحب الركبتين برفق نحو صدرك. قد يرتفع عصعصك قليلًا.",
  "Hold and breathe. Then put down one foot at a time.":
    "اثبت وتنفّس. ثم أنزل قدمًا واحدة في كل مرة.",
  "Let your lower back go soft and wide.": "دع أسفل ظهرك يصبح ليّنًا وعريضًا.",
  "Breathe out as the knees come closer.": "أخرج الهواء عندما تقترب الركبتان.",
  "Hold behind your thighs if your knees are sore.": "أمسك خلف الفخذين إذا كانت ركبتاك تؤلمانك.",
  "Let your knees go apart if your tummy gets in the way.":
    "باعد بين ركبتيك إذا كان بطنك يعيق الحركة.",
  "Stop if pain or tingling goes further down your leg.":
    "توقف إذا نزل الألم أو التنميل في ساقك أكثر.",
  "Lower trunk rotation": "دوران أسفل الجذع",
  "Lie on your back with your knees bent and together. Stretch your arms out to the sides.":
    "استلقِ على ظهرك، واثنِ ركبتيك مضمومتين. مُدّ ذراعيك إلى الجانبين.",
  "Let both knees roll slowly to one side.": "دع الركبتين تميلان ببطء إلى جانب واحد.",
  "Stop where it is comfortable and take a breath.": "توقف حيث تكون الوضعية مريحة وخذ نفسًا.",
  "Roll through the middle to the other side.": "انتقل مرورًا بالوسط إلى الجانب الآخر.",
  "Keep both shoulders heavy on the floor.": "أبقِ كتفيك ثقيلتين على الأرض.",
  "Keep your knees and feet together.": "أبقِ ركبتيك وقدميك مضمومة.",
  "Make it small at first. It may grow with each turn.":
    "اجعل الحركة صغيرة في البداية. يمكن أن تكبر مع كل مرة.",
  "Stay in the part of the movement that does not hurt.": "ابقَ في الجزء الذي لا يؤلم من الحركة.",
  "Put a pillow beside you for your knees to land on if your back is very sore.":
    "إذا كان ظهرك يؤلمك كثيرًا، فضع وسادة بجانبك لتستقر عليها ركبتاك.",
  "Dead bug, arms only": "الحشرة الميتة بالذراعين فقط",
  "Lie on your back with your knees bent and your feet flat. Point both arms at the ceiling.":
    "استلقِ على ظهرك، واثنِ ركبتيك، وضع قدميك مسطحتين على الأرض. وجّه ذراعيك نحو السقف.",
  "Press your lower back gently on to the floor.": "اضغط أسفل ظهرك برفق نحو الأرض.",
  "Slowly lower one arm back beside your ear. The other arm stays up.":
    "أنزل ذراعًا واحدة ببطء إلى الخلف بجانب أذنك. تبقى الذراع الأخرى مرفوعة.",
  "Bring it back up and change arms.": "ارفعها من جديد وبدّل الذراع.",
  "Keep your ribs heavy on the floor.": "أبقِ أضلاعك ثقيلة على الأرض.",
  "Keep both elbows straight.": "أبقِ مرفقيك مستقيمين.",
  "Breathe out as the arm goes back.": "أخرج الهواء عندما تتحرك الذراع إلى الخلف.",
  "Stop the arm before your shoulder hurts. It need not reach the floor.":
    "أوقف الذراع قبل أن تؤلمك كتفك. ليس من الضروري أن تصل إلى الأرض.",
  "Put a small pillow under your head if your neck is stiff.":
    "ضع وسادة صغيرة تحت رأسك إذا كانت رقبتك متيبّسة.",
  "Dead bug, legs only": "الحشرة الميتة بالساقين فقط",
  "Lie on your back with your arms by your sides.": "استلقِ على ظهرك وذراعاك إلى جانبيك.",
  "Lift both legs until your hips and knees are bent square.":
    "ارفع ساقيك حتى يصبح الوركان والركبتان بزاوية قائمة.",
  "Slowly stretch one leg out above the floor. Bring it back and change legs.":
    "مُدّ ساقًا واحدة ببطء فوق الأرض. أعدها وبدّل الساق.",
  "Breathe out as the leg goes out.": "أخرج الهواء عندما تمتد الساق.",
  "Keep the other knee above your hip.": "أبقِ الركبة الأخرى فوق الورك.",
  "The lower the leg, the harder it is. Stay where your back keeps still.":
    "كلما انخفضت الساق زادت الصعوبة. ابقَ حيث يظل ظهرك ثابتًا.",
  "If your back lifts or hurts, keep the knee bent and only touch the heel down.":
    "إذا ارتفع ظهرك أو آلمك، فأبقِ الركبة مثنية والمس الأرض بالكعب فقط.",
  "Rest with both feet down between the turns if you get tired.":
    "استرح بين المرات وقدماك على الأرض إذا تعبت.",
  "Adductor squeeze": "ضغط الكرة بين الركبتين",
  "Put a soft ball or a firm pillow between your knees.":
    "ضع كرة ليّنة أو وسادة متماسكة بين ركبتيك.",
  "Squeeze the ball with both knees, slowly and evenly. Hold.":
    "اضغط الكرة بالركبتين ببطء وبالتساوي. اثبت.",
  "Let go slowly, but keep the ball in place.": "أرخِ ببطء، ولكن أبقِ الكرة في مكانها.",
  "Build up the squeeze over two seconds.": "زد الضغط تدريجيًا خلال ثانيتين.",
  "Keep breathing and keep your tummy soft.": "استمر في التنفس وأبقِ بطنك رخوًا.",
  "Both thighs push equally hard.": "الفخذان يضغطان بالقوة نفسها.",
  "Squeeze only so hard that your groin stays comfortable.":
    "اضغط فقط إلى الحد الذي تبقى فيه ثنية الفخذ مرتاحة.",
  "Use a bigger pillow if bringing the knees close is sore.":
    "استخدم وسادة أكبر إذا كان تقريب الركبتين يؤلمك.",
  "Bridge march": "الجسر مع رفع القدمين بالتناوب",
  "Lift your hips until your body is straight from shoulders to knees.":
    "ارفع حوضك حتى يصبح جسمك مستقيمًا من الكتفين إلى الركبتين.",
  "Keep your hips up and lift one foot a little, as if you were marching.":
    "أبقِ حوضك مرفوعًا وارفع قدمًا واحدة قليلًا، كأنك تمشي في مكانك.",
  "Put it down, then lift the other foot. Lower your hips when the set is done.":
    "أنزلها، ثم ارفع القدم الأخرى. أنزل حوضك عندما تنتهي الجولة.",
  "Press firmly through the foot that stays down.": "اضغط بقوة بالقدم التي تبقى على الأرض.",
  "Picture a tray of drinks on your hips.": "تخيّل صينية مشروبات على حوضك.",
  "Move one foot at a time, without a hurry.": "حرّك قدمًا واحدة في كل مرة، بلا عجلة.",
  "Lower your hips and rest as soon as they start to sink.":
    "أنزل حوضك واسترح بمجرد أن يبدأ في الهبوط.",
  "If you get a cramp behind your thigh, bring your feet closer to you.":
    "إذا أصابك تشنّج خلف الفخذ، فقرّب قدميك منك أكثر.",
  "If it is too hard, lift only your heel.": "إذا كان صعبًا جدًا، فارفع الكعب فقط.",
  "Single-leg bridge": "الجسر بساق واحدة",
  "Lie on your back with your knees bent. Straighten one leg, so that both thighs are side by side.":
    "استلقِ على ظهرك واثنِ ركبتيك. افرد ساقًا واحدة، حتى يكون الفخذان متجاورين.",
  "Push through the heel on the floor and lift your hips.":
    "ادفع بالكعب الذي على الأرض وارفع حوضك.",
  "Stop when you are straight from shoulder to the lifted foot. Hold for a moment.":
    "توقف عندما يصبح جسمك مستقيمًا من الكتف إلى القدم المرفوعة. اثبت لحظة.",
  "Lower slowly. Do all your turns, then change legs.": "أنزل ببطء. أكمل كل المرات، ثم بدّل الساق.",
  "Keep both hip bones at the same height.": "أبقِ عظمتي الحوض على ارتفاع واحد.",
  "Squeeze the bottom on the side that pushes.": "شُدّ أردافك في الجهة التي تدفع.",
  "Keep your knees side by side.": "أبقِ ركبتيك متجاورتين.",
  "Go back to two feet if your hips tilt or your back hurts.":
    "عُد إلى القدمين الاثنتين إذا مال حوضك أو آلمك ظهرك.",
  "If you get a cramp behind your thigh, bring your foot closer and lift less.":
    "إذا أصابك تشنّج خلف الفخذ، فقرّب قدمك وارفع أقل.",
  "Prone on elbows": "الاستلقاء على البطن والاستناد إلى المرفقين",
  "Lie on your tummy with your forearms on the floor beside your head.":
    "استلقِ على بطنك وساعداك على الأرض بجانب رأسك.",
  "Prop yourself up on your forearms, with your elbows below your shoulders.":
    "ارفع صدرك مستندًا إلى ساعديك، ومرفقاك تحت كتفيك.",
  "Let your tummy and hips sink into the floor. Stay there and breathe.":
    "دع بطنك وحوضك يرتخيان على الأرض. ابقَ هكذا وتنفّس.",
  "Lower yourself slowly.": "انزل ببطء.",
  "Relax your bottom and your lower back.": "أرخِ أردافك وأسفل ظهرك.",
  "Push the floor away a little, so that your neck stays long.":
    "ادفع الأرض قليلًا، حتى تبقى رقبتك ممدودة.",
  "Look straight ahead or slightly down.": "انظر أمامك مباشرة أو إلى أسفل قليلًا.",
  "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.":
    "لا بأس إذا خرج الألم من ساقك وانتقل إلى ظهرك. توقف إذا نزل في ساقك أكثر.",
  "If it pinches, put a pillow under your tummy or move your elbows forward.":
    "إذا أحسست بقرصة، فضع وسادة تحت بطنك أو حرّك مرفقيك إلى الأمام.",
  "Leave it out if lying on your tummy is not comfortable in pregnancy.":
    "في الحمل، اترك هذا التمرين إذا لم يكن الاستلقاء على البطن مريحًا.",
  "Prone press-up": "رفع الصدر من الاستلقاء على البطن",
  "Lie on your tummy with your hands flat on the floor beside your shoulders.":
    "استلقِ على بطنك وكفّاك مسطحتان على الأرض بجانب كتفيك.",
  "Push your chest up with your arms. Your back stays loose.":
    "ارفع صدرك بدفع ذراعيك. يبقى ظهرك مرتخيًا.",
  "Let your hips stay down and sag. Breathe out at the top.":
    "دع حوضك يبقى منخفضًا ومرتخيًا. أخرج الهواء في الأعلى.",
  "Lower yourself slowly to the floor.": "انزل ببطء إلى الأرض.",
  "Your arms do the work, your back does none.": "ذراعاك هما اللتان تعملان، وظهرك لا يعمل.",
  "Go a little higher each time, if it is comfortable.":
    "ارتفع أكثر قليلًا في كل مرة، إذا كان ذلك مريحًا.",
  "Let your tummy hang.": "دع بطنك يتدلى.",
  "Stop if pain or tingling moves further down your leg.":
    "توقف إذا نزل الألم أو التنميل في ساقك أكثر.",
  "Feeling it in the middle of your back is fine when it fades soon after.":
    "لا بأس بالإحساس بالحركة في وسط ظهرك إذا زال بعد وقت قصير.",
  "If your wrists hurt, stay on your elbows.": "إذا آلمك معصماك، فابقَ على مرفقيك.",
  "Prone hip extension": "رفع الساق إلى الخلف من الاستلقاء على البطن",
  "Lie on your tummy and rest your forehead on your hands.": "استلقِ على بطنك وأرح جبهتك على يديك.",
  "Draw your tummy in gently and squeeze your bottom.": "اسحب بطنك إلى الداخل برفق وشُدّ أردافك.",
  "Lift one straight leg a little way off the floor. Hold for a moment.":
    "ارفع ساقًا مستقيمة قليلًا عن الأرض. اثبت لحظة.",
  "Lower it slowly and change legs.": "أنزلها ببطء وبدّل الساق.",
  "Make the leg long before you lift it.": "مُدّ الساق طويلًا قبل أن ترفعها.",
  "Press both hip bones into the floor.": "اضغط عظمتي الحوض على الأرض.",
  "A hand’s width is high enough.": "ارتفاع بعرض كف يكفي.",
  "Put a pillow under your tummy if your back feels pinched.":
    "ضع وسادة تحت بطنك إذا أحسست بقرصة في ظهرك.",
  Clamshell: "الصَّدَفة",
  "Lie on your side with your knees bent and your feet together, in line with your back.":
    "استلقِ على جانبك، واثنِ ركبتيك، وقدماك مضمومتان وعلى خط واحد مع ظهرك.",
  "Keep your feet touching and open your top knee like a clam.":
    "أبقِ قدميك متلامستين وافتح ركبتك العليا مثل الصدفة.",
  "Stop before your hips roll back. Hold for a moment.":
    "توقف قبل أن يدور حوضك إلى الخلف. اثبت لحظة.",
  "Close slowly. Do all your turns, then change sides.": "أغلق ببطء. أكمل كل المرات، ثم بدّل الجهة.",
  "Feel it at the back of your hip, where a back pocket would be.":
    "تحس بعمل العضلة في خلف الورك، في موضع الجيب الخلفي.",
  "Put your top hand on your hip bone to keep it still.": "ضع يدك العليا على عظمة حوضك لتثبيته.",
  "Keep your heels glued together.": "أبقِ كعبيك ملتصقين.",
  "Open less far if you feel a pinch in your groin.": "افتح أقل إذا أحسست بقرصة في ثنية الفخذ.",
  "Put a pillow between your knees, or lie on the other side, if your outer hip is sore.":
    "ضع وسادة بين ركبتيك، أو استلقِ على الجانب الآخر، إذا كان الجانب الخارجي من وركك يؤلمك.",
  "Side-lying hip abduction": "رفع الساق جانبًا من الاستلقاء على الجانب",
  "Lie on your side with the bottom knee bent and the top leg straight.":
    "استلقِ على جانبك، الركبة السفلى مثنية والساق العليا مستقيمة.",
  "Roll your top hip slightly forward and point your toes ahead.":
    "أمِل الورك العلوي قليلًا إلى الأمام ووجّه أصابع قدمك إلى الأمام.",
  "Lift the top leg towards the ceiling, a little behind your body.":
    "ارفع الساق العليا نحو السقف، خلف مستوى جسمك قليلًا.",
  "Hold for a moment and lower it slowly. Then change sides.":
    "اثبت لحظة وأنزلها ببطء. ثم بدّل الجهة.",
  "Lead with your heel.": "ابدأ الحركة بكعبك.",
  "Reach long with the leg before you lift it.": "مُدّ الساق بعيدًا قبل أن ترفعها.",
  "Think of a wall behind you that your heel slides up.":
    "تخيّل حائطًا خلفك ينزلق عليه كعبك إلى أعلى.",
  "Lift less high if you feel it in your back.": "ارفع أقل إذا أحسست بالحركة في ظهرك.",
  "Put a pillow under your waist or lie on the other side if your outer hip is sore.":
    "ضع وسادة تحت خصرك أو استلقِ على الجانب الآخر إذا كان الجانب الخارجي من وركك يؤلمك.",
};
