import { fold } from "@/lib/exercises/search-text";
import type { Table } from "@/lib/files/read-file";
import type { Team } from "@/lib/staff/schema";
import { patientSchema } from "../schema";
import { type DateOrder, readDate } from "./birth-date";
import type { FieldKey, Mapping } from "./fields";
import { compare, nameKey } from "./likeness";
import type { ParsedRow, RefusedRow, RowProblem } from "./schema";

export type ReadingOptions = {
  mapping: Mapping;
  dateOrder: DateOrder;
  team: Team;
  /** The therapist of whoever has none in the file. */
  therapistId: string;
  /** The time zone of all of them. */
  timeZone: string;
};

type Cells = Partial<Record<FieldKey, string>>;

/** Each row of a file as a patient, or with every reason why it is none, by field. */
export function parseRows(
  { rows }: Table,
  options: ReadingOptions,
): { parsed: ParsedRow[]; refused: RefusedRow[] } {
  const parsed: ParsedRow[] = [];
  const refused: RefusedRow[] = [];
  const byName = new Map<string, ParsedRow[]>();
  for (const { row, cells: all, fault } of rows) {
    const cells = cellsOf(all, options.mapping);
    const { givenName, familyName } = namesOf(cells);
    const name = `${givenName} ${familyName}`.trim() || "Without a name";
    if (fault) {
      refused.push({ row, name, problems: [{ field: null, value: "", message: fault }] });
      continue;
    }
    const problems: RowProblem[] = [];
    const refuse = (field: FieldKey, message: string) => {
      problems.push({ field, value: cells[field] ?? "", message });
      return undefined;
    };
    const input = {
      givenName,
      familyName,
      email: cells.email ?? "",
      phone: cells.phone ?? "",
      address: cells.address ?? "",
      clinicalNotes: cells.clinicalNotes ?? "",
      timeZone: options.timeZone,
      dateOfBirth: birthDate(cells, options.dateOrder, refuse),
      therapistId:
        personOf(cells, "therapist", options.team.therapists, refuse) ?? options.therapistId,
      trainerId: personOf(cells, "trainer", options.team.trainers, refuse) ?? "",
    };
    const read = patientSchema.safeParse(input);
    for (const { path, message } of read.error?.issues ?? [])
      refuse(fieldOf(String(path[0]), options.mapping), message);
    if (!read.success || problems.length > 0) {
      refused.push({ row, name, problems });
      continue;
    }
    const key = nameKey(read.data);
    const earlier = (byName.get(key) ?? []).flatMap((one) => {
      const alike = compare(one.patient, read.data);
      return alike ? [{ row: one.row, ...alike }] : [];
    })[0];
    if (earlier) {
      const message =
        earlier.kind === "same"
          ? `Is the same person as row ${earlier.row}: ${earlier.by}.`
          : `May be the same person as row ${earlier.row}: ${earlier.by}. Give both rows a birth date.`;
      refused.push({ row, name, problems: [{ field: null, value: "", message }] });
      continue;
    }
    const one = { row, patient: read.data };
    parsed.push(one);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return { parsed, refused };
}

function cellsOf(all: Record<string, unknown>, mapping: Mapping): Cells {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([column, field]) => {
      const value = all[column];
      return field && typeof value === "string" ? [[field, value.trim()]] : [];
    }),
  );
}

/** "Berg, Anna" and "Anna Berg" are both read: the last word is the family name without a comma. */
function namesOf({ givenName = "", familyName = "", fullName }: Cells) {
  if (fullName === undefined) return { givenName, familyName };
  const [family = "", given] = fullName.split(",", 2).map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family };
  const words = fullName.split(/\s+/).filter(Boolean);
  return { givenName: words.slice(0, -1).join(" "), familyName: words.at(-1) ?? "" };
}

type Refuse = (field: FieldKey, message: string) => undefined;

function birthDate({ dateOfBirth }: Cells, order: DateOrder, refuse: Refuse): string {
  if (!dateOfBirth) return "";
  const date = readDate(dateOfBirth, order);
  if (date) return date;
  refuse(
    "dateOfBirth",
    /\D\d{2}$/.test(dateOfBirth)
      ? "Write the year with four figures."
      : "This is no date in the order chosen above.",
  );
  return "";
}

function personOf(
  cells: Cells,
  field: "therapist" | "trainer",
  people: Team["therapists"],
  refuse: Refuse,
): string | undefined {
  const name = cells[field];
  if (!name) return undefined;
  const found = people.filter((one) => fold(one.name) === fold(name));
  if (found.length === 1) return found[0]!.userId;
  return refuse(
    field,
    found.length === 0
      ? `No ${field} of this clinic is called that.`
      : `Two people of this clinic are called that.`,
  );
}

/** Where a sentence about a patient's field belongs in the file. */
function fieldOf(name: string, mapping: Mapping): FieldKey {
  const isWhole = Object.values(mapping).includes("fullName");
  if (name === "givenName" || name === "familyName") return isWhole ? "fullName" : name;
  if (name === "therapistId") return "therapist";
  if (name === "trainerId") return "trainer";
  return name as FieldKey;
}
