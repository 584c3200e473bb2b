import type { z } from "zod";
import type { SupervisedForm, supervisedSchema } from "./schema";

type Noted = Omit<z.input<typeof supervisedSchema>, "id" | "planId">;

/** What the fields of the dialog say, to be parsed. An empty score is none; why something was left out
 * is asked only where nothing of it was done. */
export function readSupervised(fields: FormData, form: SupervisedForm): Noted {
  const text = (name: string) => String(fields.get(name) ?? "");
  const score = (name: string) => (text(name) === "" ? null : Number(text(name)));
  return {
    revisionId: form.revisionId,
    practisedOn: form.day,
    items: form.items.map(({ planItemId }, index) => {
      const setsDone = Number(text(`items.${index}.setsDone`));
      const reason = setsDone > 0 ? "" : text(`items.${index}.skipReason`);
      return {
        planItemId,
        setsDone,
        skipReason: (reason || null) as Noted["items"][number]["skipReason"],
      };
    }),
    painBefore: score("painBefore") as Noted["painBefore"],
    painAfter: score("painAfter") as Noted["painAfter"],
    effort: score("effort"),
    note: text("note"),
  };
}
