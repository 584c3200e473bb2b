"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { canPrescribe } from "../policy";
import { listClinicTemplates } from "./data";
import { archiveTemplate, changeTemplate, saveTemplate } from "./mutations";
import { changeTemplateSchema, saveTemplateSchema, templateVersionSchema } from "./schema";

const refreshPages = () => revalidatePath("/templates", "layout");

/** The templates that a plan may be kept in place of, by name; the list is read when it is asked for. */
export const replaceableTemplatesAction = defineAction({
  name: "templates.replaceable",
  schema: z.object({}),
  can: canPrescribe,
  run: async (actor) => {
    const templates = await listClinicTemplates(actor);
    return success(templates.map(({ id, name, version }) => ({ id, name, version })));
  },
});

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
