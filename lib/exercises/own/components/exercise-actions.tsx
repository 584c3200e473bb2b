"use client";

import { Archive, ArchiveRestore, Copy, CopyPlus, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button, ButtonLink } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { Menu, type MenuItem } from "@/lib/ui/menu";
import { archiveExerciseAction, deleteExerciseAction, restoreExerciseAction } from "../actions";

/** Long enough to read it and to reach the button by the keyboard. */
const UNDO_MS = 10_000;

export type OwnState = { version: number; isArchived: boolean };

type ExerciseActionsProps = {
  slug: string;
  name: string;
  /** Null for a built-in exercise. */
  own: OwnState | null;
};

/** What a therapist or an admin does with an exercise; the one primary action last. */
export function ExerciseActions({ slug, name, own }: ExerciseActionsProps) {
  const copy = `/exercises/new?from=${slug}`;
  if (!own)
    return (
      <ButtonLink href={copy} variant="primary" icon={CopyPlus}>
        Make it ours
      </ButtonLink>
    );
  return <OwnActions slug={slug} name={name} own={own} copy={copy} />;
}

type OwnActionsProps = { slug: string; name: string; own: OwnState; copy: string };

function OwnActions({ slug, name, own, copy }: OwnActionsProps) {
  const { version, isArchived } = own;
  const router = useRouter();
  const [isDeleting, setDeleting] = useState(false);
  const restore = useRestore(slug, name);

  async function archive() {
    const result = await askServer(archiveExerciseAction({ slug, version }));
    if (!result.ok) return void toast.error(result.message);
    toast(`${name} is archived.`, {
      duration: UNDO_MS,
      action: { label: "Undo", onClick: () => void restore(result.value.version) },
    });
    router.refresh();
  }

  const edit = `/exercises/${slug}/edit`;
  const items: MenuItem[] = [
    { label: "Duplicate", icon: Copy, href: copy },
    isArchived
      ? { label: "Edit", icon: Pencil, href: edit }
      : { label: "Archive", icon: Archive, onSelect: archive },
    { label: "Delete", icon: Trash2, danger: true, onSelect: () => setDeleting(true) },
  ];
  return (
    <>
      <Menu
        trigger={
          <Button icon={Ellipsis} aria-label="More to do with this exercise">
            More
          </Button>
        }
        items={items}
      />
      {!isArchived && (
        <ButtonLink href={edit} variant="primary" icon={Pencil}>
          Edit
        </ButtonLink>
      )}
      <ConfirmDialog
        open={isDeleting}
        onOpenChange={setDeleting}
        title={`Delete ${name}?`}
        description="It is gone for good. Archive it instead to keep it out of sight."
        confirm="Delete exercise"
        danger
        onConfirm={async () => {
          const result = await deleteExerciseAction({ slug, version });
          if (!result.ok) return result.message;
          toast.success(`${name} is deleted.`);
          router.push("/exercises");
          router.refresh();
        }}
      />
    </>
  );
}

type RestoreButtonProps = { slug: string; name: string; version: number };

export function RestoreButton({ slug, name, version }: RestoreButtonProps) {
  const restore = useRestore(slug, name);
  const [busy, setBusy] = useState(false);
  return (
    <Button
      size="sm"
      icon={ArchiveRestore}
      busy={busy}
      onClick={async () => {
        setBusy(true);
        await restore(version);
        setBusy(false);
      }}
    >
      Restore
    </Button>
  );
}

function useRestore(slug: string, name: string) {
  const router = useRouter();
  return async (version: number) => {
    const result = await askServer(restoreExerciseAction({ slug, version }));
    if (!result.ok) return void toast.error(result.message);
    toast.success(`${name} is back in the library.`);
    router.refresh();
  };
}
