import Link from "next/link";
import { Alert } from "@/lib/ui/alert";
import { Badge } from "@/lib/ui/badge";
import { InstantText } from "@/lib/ui/time";
import type { OwnFacts } from "../loaders";
import { RestoreButton } from "./exercise-actions";

/** That it is the clinic's own, and where it came from. */
export function OwnLine({ own, timeZone }: { own: OwnFacts; timeZone: string }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs">
      <Badge tone="accent">Ours</Badge>
      {own.archivedAt && <Badge>Archived</Badge>}
      {own.madeFrom && (
        <span>
          Made from{" "}
          <Link
            href={`/exercises/${own.madeFrom.slug}`}
            className="rounded-sm text-accent underline underline-offset-2"
          >
            {own.madeFrom.name}
          </Link>
        </span>
      )}
      {own.source && <span>Imported from {own.source}</span>}
      <span>
        Changed <InstantText instant={own.updatedAt} timeZone={timeZone} />
      </span>
    </p>
  );
}

type ArchivedNoticeProps = {
  slug: string;
  name: string;
  version: number;
  canRestore: boolean;
};

export function ArchivedNotice({ slug, name, version, canRestore }: ArchivedNoticeProps) {
  return (
    <Alert
      tone="caution"
      title="This exercise is archived"
      className="mb-6"
      actions={canRestore && <RestoreButton slug={slug} name={name} version={version} />}
    >
      It is found no more when a plan is composed. Drafts and sent plans that hold it go on as they
      are.
    </Alert>
  );
}
