import Link from "next/link";
import type { ReactNode } from "react";
import { formatDate, isoDate } from "@/lib/dates";
import { Badge } from "@/lib/ui/badge";
import { CheckboxField } from "@/lib/ui/field";
import { fullName } from "../../rules";
import { fields } from "../fields";
import type { KnownPerson, Likeness, ParsedRow, RefusedRow } from "../schema";
import { PreviewGroup } from "./preview-group";

type PreviewGroupsProps = {
  parsed: readonly ParsedRow[];
  refused: readonly RefusedRow[];
  likenesses: ReadonlyMap<number, Likeness>;
  /** Rows to add although the clinic may have them. */
  wanted: ReadonlySet<number>;
  onWanted: (row: number, isWanted: boolean) => void;
};

/** What each row of the file becomes: first what a person must decide or correct. */
export function PreviewGroups(props: PreviewGroupsProps) {
  const { parsed, refused, likenesses, wanted, onWanted } = props;
  const alike = (kind: Likeness["kind"]) =>
    parsed.flatMap((one) => {
      const likeness = likenesses.get(one.row);
      return likeness?.kind === kind ? [{ ...one, likeness }] : [];
    });
  const [maybe, same] = [alike("maybe"), alike("same")];
  const fresh = parsed.filter(({ row }) => !likenesses.has(row));
  const words = [
    `${fresh.length} new`,
    maybe.length > 0 && `${maybe.length} to decide`,
    same.length > 0 && `${same.length} already here`,
    refused.length > 0 && `${refused.length} refused`,
  ].filter(Boolean);
  return (
    <div className="grid gap-4">
      <p role="status" className="text-base font-semibold tabular-nums">
        {words.join(" · ")}
      </p>
      <PreviewGroup
        title="To decide"
        description="May be people whom you have already. They are left out unless you tick them."
        rows={maybe}
      >
        {({ row, patient, likeness }) => (
          <Line row={row} name={fullName(patient)} facts={<Facts patient={patient} />}>
            <p className="mb-1 text-muted">
              {capital(likeness.by)}: <KnownLink known={likeness.known} />
            </p>
            <CheckboxField
              label="Add as a new patient all the same"
              aria-label={`Add ${fullName(patient)} as a new patient all the same`}
              checked={wanted.has(row)}
              onChange={(event) => onWanted(row, event.target.checked)}
            />
          </Line>
        )}
      </PreviewGroup>
      <PreviewGroup
        title="Refused"
        description="Correct these in the file and choose it again. The other rows can be imported before."
        rows={refused}
      >
        {({ row, name, problems }) => (
          <Line row={row} name={name}>
            <ul className="grid gap-0.5 text-stop">
              {problems.map(({ field, value, message }) => (
                <li key={`${field}${message}`} className="[overflow-wrap:anywhere]">
                  {field && (
                    <span className="font-medium">
                      {fields[field].label}
                      {value && <bdi> “{value.slice(0, 60)}”</bdi>}:{" "}
                    </span>
                  )}
                  {message}
                </li>
              ))}
            </ul>
          </Line>
        )}
      </PreviewGroup>
      <PreviewGroup title="New" rows={fresh}>
        {({ row, patient }) => (
          <Line row={row} name={fullName(patient)} facts={<Facts patient={patient} />} />
        )}
      </PreviewGroup>
      <PreviewGroup
        title="Already here"
        description="Left as they are: an import never changes a record."
        rows={same}
      >
        {({ row, patient, likeness }) => (
          <Line row={row} name={fullName(patient)}>
            <p className="text-muted">
              By {likeness.by}: <KnownLink known={likeness.known} />
            </p>
          </Line>
        )}
      </PreviewGroup>
    </div>
  );
}

type LineProps = { row: number; name: string; facts?: ReactNode; children?: ReactNode };

function Line({ row, name, facts, children }: LineProps) {
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 px-4 py-2 sm:px-5">
      <span className="text-muted tabular-nums">Row {row}</span>
      <div className="min-w-0">
        <p className="[overflow-wrap:anywhere]">
          <bdi className="font-medium">{name}</bdi>
          {facts}
        </p>
        {children}
      </div>
    </div>
  );
}

function Facts({ patient: { dateOfBirth, email } }: Pick<ParsedRow, "patient">) {
  const facts = [dateOfBirth && `born ${formatDate(isoDate(dateOfBirth), "en-GB")}`, email].filter(
    Boolean,
  );
  return facts.length > 0 && <span className="text-muted"> · {facts.join(" · ")}</span>;
}

function KnownLink({ known }: { known: KnownPerson }) {
  return (
    <>
      <Link
        href={`/patients/${known.id}`}
        target="_blank"
        className="rounded-sm text-accent underline underline-offset-2"
      >
        <bdi>{fullName(known)}</bdi>
      </Link>
      {known.dateOfBirth && `, born ${formatDate(isoDate(known.dateOfBirth), "en-GB")}`}
      {known.archived && <Badge className="ms-2">Archived</Badge>}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
