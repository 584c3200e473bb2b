import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessDateOrder, readDate } from "./birth-date";
import { guessMapping, mappingFaults } from "./fields";
import { parseRows } from "./parse-rows";
import { readPatients } from "./read-patients";

const me = "5e7c9b1e-8b9f-4a52-9d6b-0a4a3d0a6b11";
const samir = "6e7c9b1e-8b9f-4a52-9d6b-0a4a3d0a6b11";
const team = { therapists: [{ userId: samir, name: "Samir Patel" }], trainers: [] };

function rowsOf(file: string | Uint8Array) {
  const read = readPatients(typeof file === "string" ? new TextEncoder().encode(file) : file);
  if (!read.ok) throw new Error(read.message);
  const { table } = read.value;
  const mapping = guessMapping(table.columns);
  expect(mappingFaults(mapping)).toEqual([]);
  const births = table.columns.find((column) => mapping[column] === "dateOfBirth");
  const { order } = guessDateOrder(
    births ? table.rows.map(({ cells }) => String(cells[births])) : [],
  );
  return parseRows(table, {
    mapping,
    dateOrder: order,
    team,
    therapistId: me,
    timeZone: "Europe/Paris",
  });
}

describe("a file of patients", () => {
  test("in Latin-1 with semicolons and German headings is read", () => {
    const text = "Vorname;Nachname;Geburtsdatum;E-Mail\nJürgen;Groß;31.12.1980;j@mail.test\n";
    const { parsed, refused } = rowsOf(new Uint8Array(Buffer.from(text, "latin1")));
    expect(refused).toEqual([]);
    expect(parsed).toMatchObject([
      {
        row: 2,
        patient: {
          givenName: "Jürgen",
          familyName: "Groß",
          dateOfBirth: "1980-12-31",
          email: "j@mail.test",
          therapistId: me,
          timeZone: "Europe/Paris",
        },
      },
    ]);
  });

  test("with a byte order mark and whole names is read, with or without a comma", () => {
    const { parsed } = rowsOf('\uFEFFName,Phone\n"Berg, Anna Maria",1\nLi Wei,2\n');
    expect(parsed.map(({ patient }) => [patient.givenName, patient.familyName])).toEqual([
      ["Anna Maria", "Berg"],
      ["Li", "Wei"],
    ]);
  });

  test("the example that the page offers can be imported whole", () => {
    const { parsed, refused } = rowsOf(new Uint8Array(readFileSync("public/example-patients.csv")));
    expect([parsed.length, refused]).toEqual([3, []]);
  });

  test("a therapist is known by name, and whoever has none gets the one who imports", () => {
    const { parsed, refused } = rowsOf(
      "Given name,Family name,Therapist\nA,B,samir patel\nC,D,\nE,F,Nobody\n",
    );
    expect(parsed.map(({ patient }) => patient.therapistId)).toEqual([samir, me]);
    expect(refused).toEqual([
      {
        row: 4,
        name: "E F",
        problems: [
          {
            field: "therapist",
            value: "Nobody",
            message: "No therapist of this clinic is called that.",
          },
        ],
      },
    ]);
  });

  test("a row is refused with every reason, by field; the others are read", () => {
    const { parsed, refused } = rowsOf(
      "Given name,Family name,Email,Birthday\nAnna,Berg,anna@mail.test,1984-03-12\n,Lin,mei@,31.02.1990\n\nBo,Lund,,12.3.84\n",
    );
    expect(parsed.map(({ row }) => row)).toEqual([2]);
    expect(refused).toEqual([
      {
        row: 3,
        name: "Lin",
        problems: [
          {
            field: "dateOfBirth",
            value: "31.02.1990",
            message: "This is no date in the order chosen above.",
          },
          { field: "givenName", value: "", message: "Write the given name." },
          {
            field: "email",
            value: "mei@",
            message: "Write an email address like name@example.org.",
          },
        ],
      },
      {
        row: 5,
        name: "Bo Lund",
        problems: [
          { field: "dateOfBirth", value: "12.3.84", message: "Write the year with four figures." },
        ],
      },
    ]);
  });

  test("one person twice in a file is refused the second time", () => {
    const { parsed, refused } = rowsOf(
      "First,Last,Birthday\nAnna,Berg,1984-03-12\nBERG,anna,1984-03-12\nAnna,Berg,1990-01-01\nAnna,Berg,\n",
    );
    expect(parsed.map(({ row }) => row)).toEqual([2, 4]);
    expect(refused.map(({ row, problems }) => [row, problems[0]?.message])).toEqual([
      [3, "Is the same person as row 2: name and birth date."],
      [
        5,
        "May be the same person as row 2: the same name, no birth date to compare. Give both rows a birth date.",
      ],
    ]);
  });

  test("a row with more values than headings says so", () => {
    const { refused } = rowsOf("First,Last\nAnna,Berg,Dr\n");
    expect(refused[0]?.problems[0]?.message).toContain("3 values for 2 headings");
  });

  test.each([
    ['[{"name":"x"}]', "This is JSON. Export the list of patients as CSV instead."],
    ["", "The file is empty."],
    ["First,Last\n", "The file has headings but no row under them."],
    ['First,Last\n"Anna,Berg\n', "A quote is opened and never closed"],
  ])("%j is refused with a sentence", (text, sentence) => {
    const read = readPatients(new TextEncoder().encode(text));
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(sentence) });
  });

  test("a file that does not fit into one request is refused unread", () => {
    expect(readPatients(new Uint8Array(700_001))).toMatchObject({ reason: "TOO_BIG" });
  });
});

describe("columns", () => {
  test("a name is needed, once, and not in two ways", () => {
    expect(mappingFaults({ a: "email" })).toHaveLength(1);
    expect(mappingFaults({ a: "givenName" })).toHaveLength(1);
    expect(mappingFaults({ a: "fullName", b: "givenName" })).toHaveLength(1);
    expect(mappingFaults({ a: "fullName", b: "email", c: "email" })).toHaveLength(1);
    expect(mappingFaults({ a: "fullName", b: null })).toEqual([]);
  });

  test("a heading is taken for one field only", () => {
    expect(guessMapping(["First name", "Surname", "E-mail", "Mail", "Shoe size"])).toEqual({
      "First name": "givenName",
      Surname: "familyName",
      "E-mail": "email",
      Mail: null,
      "Shoe size": null,
    });
  });
});

describe("dates", () => {
  test.each([
    ["1984-03-12", "day-first", "1984-03-12"],
    ["12.03.1984", "day-first", "1984-03-12"],
    ["12/3/1984", "day-first", "1984-03-12"],
    ["12/3/1984", "month-first", "1984-12-03"],
    ["1984-03-12 00:00:00", "year-first", "1984-03-12"],
    ["30.02.1984", "day-first", null],
    ["12.03.84", "day-first", null],
    ["32874", "day-first", null],
  ] as const)("%s, %s, is %s", (text, order, date) => {
    expect(readDate(text, order)).toBe(date);
  });

  test("the order that reads the most is taken, and doubt is said", () => {
    expect(guessDateOrder(["03/25/1984", "04/05/1990"])).toEqual({
      order: "month-first",
      isSure: true,
    });
    expect(guessDateOrder(["03/05/1984"])).toEqual({ order: "day-first", isSure: false });
    expect(guessDateOrder(["1984-03-12", ""])).toEqual({ order: "year-first", isSure: true });
    expect(guessDateOrder(["05.03.1984"])).toEqual({ order: "day-first", isSure: true });
  });
});
