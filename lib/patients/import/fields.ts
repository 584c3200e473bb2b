import { fold } from "@/lib/exercises/search-text";

/** What a column of a file can be read as, with the headings that are taken for it (folded). */
export const fields = {
  givenName: {
    label: "Given name",
    alike: ["given", "first name", "firstname", "first", "forename", "vorname", "prenom", "nombre"],
  },
  familyName: {
    label: "Family name",
    alike: [
      "family",
      "last name",
      "lastname",
      "last",
      "surname",
      "nachname",
      "familienname",
      "nom",
      "apellido",
      "apellidos",
    ],
  },
  fullName: {
    label: "Whole name",
    alike: ["name", "full name", "patient", "patient name", "patientenname"],
  },
  email: {
    label: "Email",
    alike: ["e mail", "mail", "email address", "e mail address", "courriel"],
  },
  phone: {
    label: "Phone",
    alike: ["telephone", "phone number", "mobile", "mobile phone", "tel", "telefon", "handy"],
  },
  dateOfBirth: {
    label: "Date of birth",
    alike: ["birth date", "birthdate", "birthday", "born", "dob", "geburtsdatum", "geboren"],
  },
  address: { label: "Address", alike: ["street", "home address", "adresse", "anschrift"] },
  therapist: { label: "Therapist", alike: ["physiotherapist", "physio", "clinician", "therapeut"] },
  trainer: { label: "Trainer", alike: ["coach"] },
  clinicalNotes: { label: "Clinical notes", alike: ["notes", "note", "remarks", "notizen"] },
} as const satisfies Record<string, { label: string; alike: readonly string[] }>;

export type FieldKey = keyof typeof fields;
export const fieldKeys = Object.keys(fields) as [FieldKey, ...FieldKey[]];

/** What each column is read as; null is left out. */
export type Mapping = Record<string, FieldKey | null>;

/** Reads each column as the field that its heading names; a field is given to one column only. */
export function guessMapping(columns: readonly string[]): Mapping {
  const taken = new Set<FieldKey>();
  return Object.fromEntries(
    columns.map((column) => {
      const heading = fold(column)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const field = fieldKeys.find(
        (key) =>
          !taken.has(key) &&
          (fold(fields[key].label) === heading ||
            (fields[key].alike as readonly string[]).includes(heading)),
      );
      if (field) taken.add(field);
      return [column, field ?? null];
    }),
  );
}

/** A sentence for whatever keeps a mapping from being read; empty when nothing does. */
export function mappingFaults(mapping: Mapping): string[] {
  const read = Object.values(mapping).filter((field) => field !== null);
  const twice = fieldKeys.filter((key) => read.filter((field) => field === key).length > 1);
  const hasName =
    read.includes("fullName") || (read.includes("givenName") && read.includes("familyName"));
  const both =
    read.includes("fullName") && (read.includes("givenName") || read.includes("familyName"));
  return [
    ...twice.map((key) => `Two columns are read as “${fields[key].label}”. Leave one out.`),
    ...(hasName
      ? []
      : [
          "Say which columns hold the given and the family name, or one that holds the whole name.",
        ]),
    ...(both ? ["Read either the whole name or its parts, not both."] : []),
  ];
}
