"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { canPrescribe } from "../policy";
import { archiveTemplate, changeTemplate, saveTemplate } from "./mutations";
import { changeTemplateSchema, saveTemplateSchema, templateVersionSchema } from "./schema";

const refreshPages = () => revalidatePath("/templates", "layout");

export const saveTemplateAction = defineAction({
  name: "templates.save",
  schema: saveTemplateSchema,
  can: canPrescribe,
  run: async (actor, input) => {
    const result = await saveTemplate(actor, input);
    if (result.ok) refreshPages();
    return result;
  },
});

export const changeTemplateAction = defineAction({
  name: "templates.change",
  schema: changeTemplateSchema,
  can: canPrescribe,
  run: async (actor, input) => {
    const result = await changeTemplate(actor, input);
    if (result.ok) refreshPages();
    return result;
  },
});

export const archiveTemplateAction = defineAction({
  name: "templates.archive",
  schema: templateVersionSchema,
  can: canPrescribe,
  run: async (actor, input) => {
    const result = await archiveTemplate(actor, input, new Date());
    if (result.ok) refreshPages();
    return result;
  },
});

export const restoreTemplateAction = defineAction({
  name: "templates.restore",
  schema: templateVersionSchema,
  can: canPrescribe,
  run: async (actor, input) => {
    const result = await archiveTemplate(actor, input, null);
    if (result.ok) refreshPages();
    return result;
  },
});
