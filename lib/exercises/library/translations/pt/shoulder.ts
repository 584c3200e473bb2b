import type { Sentences } from "../sentences";

export const shoulder: Sentences = {
  Pendulum: "Pêndulo",
  "Lean forward and rest your good hand on a table or the back of a chair.":
    "Incline-se para a frente e apoie a mão do lado bom numa mesa ou nas costas de uma cadeira.",
  "Let the sore arm hang straight down, quite loose.":
    "Deixe o braço que dói pendurado para baixo, bem solto.",
  "Rock your body gently so that the arm swings forwards and backwards.":
    "Balance o corpo suavemente, de modo que o braço vá para a frente e para trás.",
  "Then let it swing from side to side, and in small circles.":
    "Depois deixe-o balançar de um lado para o outro e em círculos pequenos.",
  "Your body moves the arm. The shoulder does nothing.":
    "É o corpo que move o braço. O ombro não faz nada.",
  "Let the arm feel heavy, like a rope.": "Deixe o braço pesado, como uma corda.",
  "Small swings are enough.": "Bastam balanços pequenos.",
  "If your back hurts, bend your knees more or lean less.":
    "Se as costas doerem, dobre mais os joelhos ou incline-se menos.",
  "Stop if you feel dizzy with your head down.": "Pare se tiver tonturas com a cabeça em baixo.",
  "Table slide": "Deslizar os braços na mesa",
  "Sit at a table. Rest both hands on a towel on the table top.":
    "Sente-se à mesa. Pouse as duas mãos numa toalha em cima da mesa.",
  "Slide your hands forward and let your body follow.":
    "Deslize as mãos para a frente e deixe o corpo ir atrás.",
  "Stop when you feel a gentle stretch and wait for a moment.":
    "Pare quando sentir um alongamento suave e espere um momento.",
  "Slide back slowly until you sit upright.":
    "Deslize devagar para trás até ficar com as costas direitas.",
  "Let the table carry your arms.": "Deixe a mesa carregar os braços.",
  "Bend from your hips with a long back.": "Dobre-se a partir das ancas, com as costas esticadas.",
  "Let your head sink between your arms.": "Deixe a cabeça descer entre os braços.",
  "Slide less far if your shoulder pinches.": "Deslize menos se sentir um beliscão no ombro.",
  "Keep both feet flat on the floor so that you sit safely.":
    "Mantenha os dois pés apoiados no chão, para estar na cadeira em segurança.",
  "Overhead lift with a stick": "Levantar os braços com um bastão",
  "Lie on your back with your knees bent. Hold a stick in both hands over your thighs.":
    "Deite-se de barriga para cima, com os joelhos dobrados. Segure um bastão com as duas mãos por cima das coxas.",
  "Keep your elbows straight and lift the stick up.":
    "Mantenha os cotovelos esticados e levante o bastão.",
  "Let it go back over your head until you feel a gentle stretch.":
    "Deixe-o ir para trás, por cima da cabeça, até sentir um alongamento suave.",
  "Bring it forward again slowly.": "Traga-o de volta para a frente, devagar.",
  "Let the good arm do most of the work.": "Deixe o braço bom fazer a maior parte do trabalho.",
  "Keep your lower back on the floor.": "Mantenha o fundo das costas no chão.",
  "Breathe out as the stick goes back.": "Expire enquanto o bastão vai para trás.",
  "Stop where the top of your shoulder pinches.":
    "Pare onde sentir um beliscão na parte de cima do ombro.",
  "Turning the arm out with a stick": "Rodar o braço para fora com um bastão",
  "Stand tall with your elbows at your sides, bent square. Hold a stick in both hands.":
    "Fique de pé, com o corpo direito e os cotovelos junto ao corpo, dobrados em ângulo reto. Segure um bastão com as duas mãos.",
  "Push the stick with your left hand, so that your right hand moves out to the side.":
    "Empurre o bastão com a mão esquerda, de modo que a mão direita vá para o lado, para fora.",
  "Stop when you feel a gentle stretch and hold.":
    "Pare quando sentir um alongamento suave e mantenha a posição.",
  "Come back slowly. Change sides if you were asked to.":
    "Volte devagar. Troque de lado se lhe pediram.",
  "Keep the elbow close to your side. A small rolled towel there helps.":
    "Mantenha o cotovelo encostado ao corpo. Uma toalha pequena enrolada entre os dois ajuda.",
  "Let the stiff arm be loose.": "Deixe o braço rígido solto.",
  "Only the forearm swings out, like a gate.": "Só o antebraço vai para fora, como um portão.",
  "Go only to a gentle stretch.": "Vá só até sentir um alongamento suave.",
  "You can do it lying on your back if you tire.":
    "Se se cansar, pode fazer na posição deitada, de barriga para cima.",
  "Shoulder external rotation with a band": "Rotação externa do ombro com banda elástica",
  "Fix the band at elbow height on your left. Stand side-on and hold it in your right hand.":
    "Prenda a banda elástica à altura do cotovelo, do seu lado esquerdo. Fique de lado para ela e segure-a com a mão direita.",
  "Keep your right elbow at your side, bent square, with your hand in front of your tummy.":
    "Mantenha o cotovelo direito junto ao corpo, dobrado em ângulo reto, com a mão à frente da barriga.",
  "Turn your forearm out to the right against the band.":
    "Rode o antebraço para fora, para a direita, contra a força da banda.",
  "Come back slowly. Change sides after the set.": "Volte devagar. Troque de lado depois da série.",
  "Hold a rolled towel between your elbow and your side.":
    "Segure uma toalha enrolada entre o cotovelo e o corpo.",
  "Swing the forearm out like a gate.": "Mova o antebraço para fora como um portão.",
  "Keep your wrist straight and your shoulder low.": "Não dobre o pulso e mantenha o ombro baixo.",
  "Use a lighter band if your shoulder hurts.": "Use uma banda mais leve se o ombro doer.",
  "Check the band for tears and fix it well, so that it cannot hit you.":
    "Veja se a banda tem rasgões e prenda-a bem, para que não lhe possa bater.",
  "Shoulder internal rotation with a band": "Rotação interna do ombro com banda elástica",
  "Fix the band at elbow height on your right. Stand side-on and hold it in your right hand.":
    "Prenda a banda elástica à altura do cotovelo, do seu lado direito. Fique de lado para ela e segure-a com a mão direita.",
  "Keep your right elbow at your side, bent square, with your hand out to the right.":
    "Mantenha o cotovelo direito junto ao corpo, dobrado em ângulo reto, com a mão para fora, à direita.",
  "Pull your hand in to your tummy against the band.":
    "Puxe a mão para a barriga contra a força da banda.",
  "Let it go out again slowly. Change sides after the set.":
    "Deixe-a ir outra vez para fora, devagar. Troque de lado depois da série.",
  "Swing the forearm in like a gate.": "Mova o antebraço para dentro como um portão.",
  "Wall slide": "Deslizar os braços na parede",
  "Stand facing a wall. Rest your forearms on it with your elbows bent.":
    "Fique de pé, de frente para uma parede. Encoste os antebraços à parede, com os cotovelos dobrados.",
  "Press your forearms lightly into the wall.":
    "Pressione levemente os antebraços contra a parede.",
  "Slide your arms up the wall as far as is comfortable.":
    "Deslize os braços pela parede para cima, até onde for confortável.",
  "Let your shoulder blades glide round your ribs.":
    "Deixe as omoplatas deslizar à volta das costelas.",
  "Keep your tummy firm and your back still.": "Mantenha a barriga firme e as costas quietas.",
  "Lean in a little at the top.": "Em cima, incline-se um pouco para a parede.",
  "Stop lower if the top of your shoulder pinches.":
    "Pare mais abaixo se sentir um beliscão na parte de cima do ombro.",
  "A cloth under your arms makes it slide better.": "Um pano debaixo dos braços ajuda a deslizar.",
  "Band row": "Remada com banda elástica",
  "Fix the middle of the band in front of you at chest height. Hold one end in each hand.":
    "Prenda o meio da banda elástica à sua frente, à altura do peito. Segure uma ponta em cada mão.",
  "Stand back until the band is just tight and your arms are straight.":
    "Afaste-se até a banda ficar só um pouco esticada, com os braços esticados.",
  "Pull your elbows back along your sides and squeeze your shoulder blades.":
    "Puxe os cotovelos para trás, junto ao corpo, e aperte as omoplatas.",
  "Let your arms go forward again slowly.": "Deixe os braços voltar devagar para a frente.",
  "Start with your shoulder blades, then bend your elbows.":
    "Comece com as omoplatas e depois dobre os cotovelos.",
  "Stand tall with your tummy firm.": "Fique de pé, com o corpo direito e a barriga firme.",
  "Use a lighter band if your shoulder or neck hurts.":
    "Use uma banda mais leve se o ombro ou o pescoço doerem.",
  "Scaption raise": "Elevação dos braços em V",
  "Stand tall with your arms by your sides and your thumbs pointing forwards.":
    "Fique de pé, com o corpo direito, os braços ao lado do corpo e os polegares a apontar para a frente.",
  "Lift both straight arms slantwise, halfway between front and side, thumbs up.":
    "Levante os dois braços esticados na diagonal, a meio entre a frente e o lado, com os polegares para cima.",
  "Stop at shoulder height and wait for a moment.": "Pare à altura dos ombros e espere um momento.",
  "Lower your arms slowly.": "Baixe os braços devagar.",
  "Your arms make a wide V.": "Os braços fazem um V largo.",
  "Lower more slowly than you lift.": "Baixe mais devagar do que levanta.",
  "Add a small weight only when it is easy without.":
    "Junte um peso pequeno só quando for fácil sem ele.",
  "Sleeper stretch": "Alongamento da parte de trás do ombro, de lado",
  "Lie on the stiff side with a pillow under your head and your knees bent.":
    "Deite-se sobre o lado rígido, com uma almofada debaixo da cabeça e os joelhos dobrados.",
  "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.":
    "Estique o braço desse lado para a frente, ao nível do ombro. Dobre o cotovelo, de modo que os dedos apontem para cima.",
  "With your other hand, press the forearm gently towards the floor.":
    "Com a outra mão, empurre suavemente o antebraço em direção ao chão.",
  "Hold when you feel a stretch at the back of your shoulder.":
    "Quando sentir um alongamento atrás do ombro, mantenha a posição.",
  "Roll back a little so that you do not lie on the point of your shoulder.":
    "Rode o corpo um pouco para trás, para não se deitar sobre a ponta do ombro.",
  "Keep the elbow level with your shoulder.": "Mantenha o cotovelo ao nível do ombro.",
  "Press with two fingers’ strength only.": "Empurre só com a força de dois dedos.",
  "You should feel it behind the shoulder. Stop if it pinches in front.":
    "Deve sentir o alongamento atrás do ombro. Pare se sentir um beliscão à frente.",
  "Put the elbow lower if the stretch is too strong.":
    "Ponha o cotovelo mais abaixo se o alongamento for forte demais.",
  "Chest stretch at a wall": "Alongamento do peito na parede",
  "Stand with your right side to a wall or a door frame.":
    "Fique de pé, com o lado direito junto a uma parede ou ao aro de uma porta.",
  "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.":
    "Levante o braço direito até à altura do ombro, com o cotovelo dobrado em ângulo reto. Encoste o antebraço à parede.",
  "Turn your body gently away from the wall until you feel a stretch in your chest.":
    "Rode o corpo suavemente para longe da parede até sentir um alongamento no peito.",
  "Move your chest, not your arm.": "Mova o peito, não o braço.",
  "Keep your shoulder low.": "Mantenha o ombro baixo.",
  "Take a small step forward for more stretch.": "Dê um pequeno passo em frente para alongar mais.",
  "Lower your elbow if the front of your shoulder hurts.":
    "Baixe o cotovelo se a frente do ombro doer.",
  "Wall push-up": "Flexão de braços na parede",
  "Stand a big step away from a wall. Put your palms on it at chest height.":
    "Fique de pé, a um passo grande de uma parede. Apoie nela as palmas das mãos, à altura do peito.",
  "Make your body straight from head to heels.": "Ponha o corpo direito da cabeça aos calcanhares.",
  "Bend your elbows and bring your chest towards the wall.":
    "Dobre os cotovelos e leve o peito em direção à parede.",
  "Push yourself back until your arms are straight.":
    "Empurre-se para trás até os braços ficarem esticados.",
  "Move like a plank, all in one piece.": "Mova-se como uma tábua, o corpo todo de uma vez.",
  "Keep your elbows slanting down, not out to the side.":
    "Mantenha os cotovelos inclinados para baixo, não abertos para o lado.",
  "Push the wall a little further away at the end.":
    "No fim, empurre a parede um pouco mais para longe.",
  "Stand nearer to the wall to make it easier.": "Fique mais perto da parede para ser mais fácil.",
  "If your wrists hurt, make fists.": "Se os pulsos doerem, feche os punhos.",
  "Wear shoes that grip.": "Use sapatos que não escorreguem.",
};
