import type { Messages } from "../schema";

export const safety: Messages["safety"] = {
  dangerSigns: "Warnzeichen",
  signs: {
    saddle:
      "Taubes Gefühl zwischen den Beinen oder rund um den Po, dort, wo Sie auf einem Sattel sitzen würden",
    bladder:
      "Neue Probleme mit Blase oder Darm: Urin oder Stuhl kommt schlecht, oder Sie können ihn schlecht halten",
    legs: "Schwäche in einem Bein oder in beiden Beinen, die zunimmt",
    injury: "Ein schwerer Sturz, ein Unfall oder eine andere ernste Verletzung vor kurzer Zeit",
    fever: "Fieber oder Abnehmen ohne Grund, zusammen mit Rückenschmerzen",
    night: "Starke Schmerzen in der Nacht, die nicht nachlassen",
  },
  advice:
    "Wenn Sie eines davon haben: Hören Sie auf zu üben und holen Sie sofort ärztliche Hilfe. Rufen Sie die örtliche Notrufnummer an.",
  notWatched:
    "Niemand schaut dauernd auf diese Seite. Warten Sie nicht darauf, dass Sie hier eine Antwort bekommen.",
  staySafe: "So üben Sie sicher",
  rules: {
    doctor:
      "Bevor Sie mit einer Übung anfangen: Fragen Sie Ihre Ärztin oder Ihren Arzt, ob sie für Sie richtig ist.",
    worse: "Hören Sie auf, wenn Ihr Schmerz bei einer Bewegung oder danach schlimmer wird.",
    impact:
      "Drehen Sie sich nicht ruckartig, heben Sie nichts Schweres und machen Sie keine Übungen mit harten Stößen, zum Beispiel Springen.",
    slowly: "Fangen Sie langsam an, auf einer Matte oder einer anderen weichen Unterlage.",
    well: "Gut zu üben ist wichtiger, als sich sehr anzustrengen.",
  },
};
