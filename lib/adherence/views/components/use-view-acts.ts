"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import type { z } from "zod";
import {
  createViewAction,
  deleteViewAction,
  openFirstAction,
  renameViewAction,
  restoreViewAction,
  saveViewAction,
} from "@/lib/adherence/views/actions";
import type { createViewSchema, nameViewSchema, SavedView } from "@/lib/adherence/views/schema";
import { askServer } from "@/lib/ui/ask-server";

type Created = z.input<typeof createViewSchema>;

/** What can be done with saved views; each says how it went. */
export function useViewActs() {
  const router = useRouter();
  const [isSaving, start] = useTransition();
  const opened = (id: string) => `/adherence?view=${id}`;

  return {
    isSaving,
    async create(input: Created) {
      const result = await createViewAction(input);
      if (result.ok) {
        toast.success(`“${input.name.trim()}” is saved.`);
        router.push(opened(result.value.viewId), { scroll: false });
      }
      return result;
    },
    async rename(view: SavedView, values: z.output<typeof nameViewSchema>) {
      const result = await renameViewAction({ viewId: view.id, ...values });
      if (result.ok)
        toast.success(
          values.shared
            ? `All colleagues find “${values.name}”.`
            : `Only you find “${values.name}”.`,
        );
      return result;
    },
    save({ id, version, name }: SavedView, content: Pick<Created, "query" | "layout">) {
      start(async () => {
        const result = await askServer(saveViewAction({ viewId: id, version, ...content }));
        if (!result.ok) return void toast.error(result.message);
        toast.success(`“${name}” is saved.`);
        router.replace(opened(id), { scroll: false });
      });
    },
    openFirst({ id, name }: SavedView, wanted: boolean) {
      start(async () => {
        const result = await askServer(openFirstAction({ viewId: wanted ? id : null }));
        if (!result.ok) return void toast.error(result.message);
        toast.success(
          wanted ? `Adherence opens with “${name}” for you.` : "Adherence opens with all plans.",
        );
      });
    },
    remove({ id, name }: SavedView) {
      start(async () => {
        const result = await askServer(deleteViewAction({ viewId: id }));
        if (!result.ok) return void toast.error(result.message);
        router.push("/adherence", { scroll: false });
        toast.success(`“${name}” is deleted.`, {
          duration: 8_000,
          action: {
            label: "Undo",
            onClick: async () => {
              const back = await askServer(restoreViewAction({ viewId: id }));
              if (!back.ok) return void toast.error(back.message);
              router.push(opened(id), { scroll: false });
            },
          },
        });
      });
    },
  };
}
