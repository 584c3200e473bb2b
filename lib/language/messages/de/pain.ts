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
  meaning: "Was die Zahlen bedeuten",
  morning: {
    title: "Am Morgen danach",
    ask: "Wie stark ist Ihr Schmerz heute Morgen?",
    why: "Sie haben gestern geübt. Ihre Antwort hilft Ihrer Praxis zu sehen, ob der Plan für Sie richtig ist.",
    save: "Speichern",
    change: "Meine Antwort ändern",
    thanks: "Danke. Sie haben für heute Morgen {score, number} von 10 eingetragen.",
    choose: "Wählen Sie eine Zahl von 0 bis 10.",
    nothing: "Heute Morgen haben wir keine Frage",
    nothingText:
      "Wir fragen am Morgen, wenn Sie am Tag davor geübt und Ihren Schmerz eingetragen haben.",
    over: "Diese Frage war für einen anderen Tag. Es wurde nichts gespeichert.",
    advice: {
      acceptable:
        "Das ist in dem Bereich, der in Ordnung ist. Machen Sie mit Ihrem Plan so weiter.",
      caution:
        "Machen Sie es heute etwas leichter: Üben Sie langsamer und machen Sie die Bewegungen kleiner.",
      rise: "Das ist mehr als vor dem Üben. Machen Sie es heute leichter. Wenn es so bleibt, sagen Sie es Ihrer Praxis.",
      stop: "Das sind starke Schmerzen. Ruhen Sie sich heute aus und sprechen Sie mit Ihrer Praxis, bevor Sie wieder üben.",
    },
  },
  places: {
    head: "Kopf",
    neck: "Nacken",
    "shoulder-left": "Linke Schulter",
    "shoulder-right": "Rechte Schulter",
    chest: "Brust",
    "elbow-left": "Linker Ellenbogen",
    "elbow-right": "Rechter Ellenbogen",
    "hand-left": "Linke Hand",
    "hand-right": "Rechte Hand",
    belly: "Bauch",
    "upper-back": "Oberer Rücken",
    "lower-back": "Unterer Rücken",
    "hip-left": "Linke Hüfte",
    "hip-right": "Rechte Hüfte",
    "buttock-left": "Linke Pobacke",
    "buttock-right": "Rechte Pobacke",
    "thigh-left": "Linker Oberschenkel vorn",
    "thigh-right": "Rechter Oberschenkel vorn",
    "hamstring-left": "Linker Oberschenkel hinten",
    "hamstring-right": "Rechter Oberschenkel hinten",
    "knee-left": "Linkes Knie",
    "knee-right": "Rechtes Knie",
    "calf-left": "Linke Wade",
    "calf-right": "Rechte Wade",
    "foot-left": "Linker Fuß",
    "foot-right": "Rechter Fuß",
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
