import type { Messages } from "../schema";

/** Pages that say only one thing. */
export const notices: Messages["notices"] = {
  noLink: {
    title: "Este enlace no abre ningún plan",
    why: "Los enlaces dejan de funcionar después de un tiempo. También puede ser que se haya perdido una parte por el camino.",
    whatToDo: "Qué puede hacer",
    newest: "Busque el correo más nuevo de su clínica y abra el enlace que contiene.",
    whole: "Si copió el enlace, compruebe que lo copió entero.",
    ask: "Si sigue sin abrirse, llame o escriba a su clínica y pida un enlace nuevo.",
    unwell:
      "¿Se siente muy mal, o su dolor es de repente mucho más fuerte? No espere a tener un enlace nuevo. Llame al número de emergencias de su zona.",
  },
  closed: {
    title: "Este plan ha terminado",
    text: "No hay nada más que anotar, y ahora no se ha guardado nada. Todavía puede leer su plan. Si quiere seguir, pida uno nuevo a su clínica.",
  },
  refused: {
    title: "No ha funcionado",
    notSaved: "No se ha guardado nada.",
    again: "Abrir el formulario otra vez",
    foreign: "Este formulario no se envió desde la página de su plan.",
    tooLong: "El texto es más largo de lo que admite este formulario.",
    otherType: "Esta página solo acepta su propio formulario.",
    tooOften: "Este formulario se ha enviado muchas veces en poco tiempo. Espere unos minutos.",
  },
  fault: {
    title: "Algo ha fallado en nuestro sistema",
    again:
      "Por favor, inténtelo otra vez dentro de unos minutos. Si envió un formulario, vuelva atrás en su navegador y envíelo otra vez: no se contará dos veces.",
    number: "Si sigue igual, llame a su clínica y dígales este número: {number}.",
  },
};
