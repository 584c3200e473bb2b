import { Badge } from "@/lib/ui/badge";
import type { FieldKey } from "../fields";
import type { PlannedRow } from "../plan-rows";
import type { Content } from "../schema";
import { contentLabel, contentText } from "../words";

const facts = [
  "dosage",
  "regions",
  "movementType",
  "difficulty",
  "sidedness",
  "startPosition",
  "equipment",
  "targetMuscles",
] as const satisfies readonly (keyof Content)[];

const lists = ["otherNames", "cues", "commonMistakes", "cautions", "contraindications"] as const;

/** The exercise that a row becomes, as the library will hold it. */
export function RowPicture({ row }: { row: PlannedRow }) {
  const { content, notes, assumed } = row;
  const isAssumed = (field: keyof Content) =>
    assumed.includes((field === "dosage" ? "sets" : field) as FieldKey);
  return (
    <div className="flex flex-col gap-4">
      {notes.length > 0 && (
        <ul className="flex flex-col gap-1">
          {notes.map((note) => (
            <li key={note} className="text-muted">
              {note}
            </li>
          ))}
        </ul>
      )}
      {row.change === "update" && row.changed.length > 0 && <Changes row={row} />}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
        <dl className="grid grid-cols-1 content-start gap-x-6 gap-y-2.5 sm:grid-cols-2">
          {facts.map((field) => (
            <div key={field} className="min-w-0">
              <dt className="text-xs text-muted">{contentLabel(field)}</dt>
              <dd className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {contentText(content, field)}
                {isAssumed(field) && <Badge>Assumed</Badge>}
              </dd>
            </div>
          ))}
        </dl>
        <div className="flex min-w-0 flex-col gap-2.5">
          {content.purpose !== "" && <p>{content.purpose}</p>}
          <ol className="flex list-decimal flex-col gap-1 ps-5">
            {content.steps.map((step, index) => (
              // A step may stand twice.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{step}</li>
            ))}
          </ol>
          {lists
            .filter((field) => content[field].length > 0)
            .map((field) => (
              <p key={field}>
                <span className="text-muted">{contentLabel(field)}:</span>{" "}
                {contentText(content, field)}
              </p>
            ))}
        </div>
      </div>
    </div>
  );
}

function Changes({ row: { current, content, changed } }: { row: PlannedRow }) {
  if (!current) return null;
  return (
    <dl className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2.5">
      {changed.map((field) => (
        <div key={field} className="min-w-0">
          <dt className="text-xs text-muted">{contentLabel(field)} changes</dt>
          <dd className="[overflow-wrap:anywhere]">
            <del className="text-muted">{contentText(current.content, field)}</del>{" "}
            <ins className="no-underline">{contentText(content, field)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
