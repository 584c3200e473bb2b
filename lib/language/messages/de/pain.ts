import type { Messages } from "../schema";

export const pain: Messages["pain"] = {
  howMuch: "Wie viel Schmerz ist in Ordnung?",
  think:
    "Denken Sie an eine Zahl: 0 ist kein Schmerz, 10 ist der schlimmste Schmerz, den Sie sich vorstellen können.",
  none: "kein Schmerz",
  worst: "der schlimmste Schmerz, den Sie sich vorstellen können",
  bands: {
    acceptable: "In Ordnung. Machen Sie weiter.",
    caution: "Vorsicht. Üben Sie langsamer und machen Sie die Bewegung kleiner.",
    stop: "Hören Sie auf und ruhen Sie sich aus. Sprechen Sie mit Ihrer Praxis.",
  },
  advice: {
    acceptable: {
      title: "Ihr Schmerz ist in dem Bereich, der in Ordnung ist",
      text: "Sie können mit Ihrem Plan so weitermachen.",
    },
    caution: {
      title: "Machen Sie es etwas leichter",
      text: "Ruhen Sie sich jetzt aus. Üben Sie das nächste Mal langsamer und machen Sie die Bewegungen kleiner. Wenn es ein paar Tage so bleibt, sagen Sie es Ihrer Praxis.",
    },
    rise: {
      title: "Ihr Schmerz ist stärker geworden",
      text: "Ruhen Sie sich jetzt aus. Wenn eine Bewegung ihn schlimmer gemacht hat, lassen Sie diese weg und sagen Sie es Ihrer Praxis.",
    },
    stop: {
      title: "Hören Sie für heute auf und ruhen Sie sich aus",
      text: "Das sind starke Schmerzen. Bitte sprechen Sie mit Ihrer Praxis, bevor Sie wieder üben.",
    },
  },
};
