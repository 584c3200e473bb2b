import type { Messages } from "../schema";

/** Signs of an emergency and rules for every plan: on the page, offline and on paper. */
export const safety: Messages["safety"] = {
  dangerSigns: "Signes d’alerte",
  /** In this order. */
  signs: {
    saddle:
      "Un engourdissement (vous ne sentez plus bien) entre les jambes ou autour des fesses, là où l’on s’assoit sur une selle de vélo",
    bladder:
      "Depuis peu, du mal à uriner (faire pipi) ou à aller à la selle (faire caca), ou du mal à vous retenir",
    legs: "Une faiblesse dans une jambe ou dans les deux, qui augmente",
    injury: "Une mauvaise chute, un accident ou une autre blessure grave, il y a peu de temps",
    fever: "De la fièvre, ou une perte de poids sans raison, avec un mal de dos",
    night: "Une forte douleur la nuit, qui ne se calme pas",
  },
  advice:
    "Si vous avez un de ces signes, arrêtez les exercices et faites-vous soigner en urgence, tout de suite. Appelez le numéro d’urgence local.",
  notWatched: "Personne ne surveille cette page en direct. N’attendez pas de réponse ici.",
  staySafe: "Pour votre sécurité",
  /** In this order. */
  rules: {
    doctor:
      "Avant de commencer un exercice, demandez à votre médecin si cet exercice est fait pour vous.",
    worse: "Arrêtez si votre douleur augmente pendant ou après un mouvement.",
    impact:
      "Ne tournez pas le corps d’un coup, ne soulevez rien de lourd et ne faites pas d’exercices avec des chocs, comme sauter.",
    slowly: "Commencez lentement, sur un tapis ou une autre surface souple.",
    well: "Bien faire l’exercice compte plus que forcer.",
  },
};
