import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "@/lib/files/json-fault";
import { MAX_FILE_BYTES, MAX_ROWS, readFile } from "@/lib/files/read-file";
import { bytesOf, freeExerciseFile, latin1, tableOf } from "./testing/files";

const said = (bytes: Uint8Array) => {
  const read = readFile(bytes);
  if (read.ok) throw new Error("It was read.");
  return read;
};

describe("a file's letters", () => {
  const csv = "Name,Steps\r\nBrücke für Anfänger,Hüfte heben\r\n";
  const name = "Brücke für Anfänger";

  test("are read from UTF-8 with and without a byte order mark", () => {
    expect(tableOf(csv)).toMatchObject({ encoding: "UTF-8", columns: ["Name", "Steps"] });
    const marked = tableOf(`\uFEFF${csv}`);
    expect(marked).toMatchObject({ encoding: "UTF-8 with BOM", columns: ["Name", "Steps"] });
    expect(marked.rows[0]!.cells.Name).toBe(name);
  });

  test("are read from Latin-1, and it is said", () => {
    const table = tableOf(latin1(csv));
    expect(table.encoding).toBe("Latin-1 (Windows-1252)");
    expect(table.rows[0]!.cells.Name).toBe(name);
  });

  test("are read from UTF-16 of both byte orders", () => {
    for (const little of [true, false]) {
      const view = new DataView(new ArrayBuffer(2 + csv.length * 2));
      view.setUint16(0, 0xfeff, little);
      for (let at = 0; at < csv.length; at += 1)
        view.setUint16(2 + at * 2, csv.charCodeAt(at), little);
      const table = tableOf(new Uint8Array(view.buffer));
      expect(table.encoding).toBe("UTF-16");
      expect(table.rows[0]!.cells.Name).toBe(name);
    }
  });
});

describe("a file that is not what it says", () => {
  test.each([
    ["an Excel workbook", [0x50, 0x4b, 0x03, 0x04, 1, 2], "Save the sheet as “CSV UTF-8”"],
    ["a PDF", [...bytesOf("%PDF-1.7")], "This is a PDF"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d], "This is a picture"],
    ["an SVG with a script", [...bytesOf("<svg><script>1</script></svg>")], "an SVG or XML"],
    ["a program", [...bytesOf("\x7fELF\0\0\0")], "not a text file"],
    ["nothing", [], "The file is empty"],
    ["a letter", [...bytesOf("Dear colleague")], "This is not a table"],
    ["one exercise", [...bytesOf('{"name": "Bridge"}')], "must hold a list"],
    ["an empty list", [...bytesOf("[]")], "no row under them"],
    ["headings alone", [...bytesOf("Name,Steps\n")], "no row under them"],
  ])("is refused with what it is: %s", (_what, bytes, sentence) => {
    expect(said(Uint8Array.from(bytes)).message).toContain(sentence);
  });

  test("is refused before it is read when it is too big", () => {
    expect(said(new Uint8Array(MAX_FILE_BYTES + 1)).reason).toBe("TOO_BIG");
    const many = Array.from({ length: MAX_ROWS + 1 }, () => ({ name: "Bridge" }));
    expect(said(bytesOf(JSON.stringify(many))).message).toContain(`has ${MAX_ROWS + 1} rows`);
  });
});

describe("a JSON that is broken", () => {
  test("is refused with the line, the column and the entry where it breaks off", () => {
    const text = '[\n  {"name": "Bridge", "steps": ["Lift"]},\n  {"name": "Squat", "ste';
    expect(said(bytesOf(text)).message).toBe(
      "The file breaks off at line 3, column 25, in entry 2 (“Squat”). Get the whole file and choose it again.",
    );
  });

  test("is refused with the place where it is wrong inside", () => {
    expect(said(bytesOf('[{"name": "Bridge"},\n {"name" "Squat"}]')).message).toBe(
      "The JSON is broken at line 2, column 10, in entry 2. Correct it there, or get the file again.",
    );
    expect(said(bytesOf('[{"name": "A\nB"}]')).message).toContain("line 1, column 13, in entry 1");
  });

  test("is found wherever a whole file is cut, also inside a letter", () => {
    const { bytes } = freeExerciseFile();
    for (let at = 1; at < 60; at += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * at) / 61));
      expect(said(cut).message).toMatch(/breaks off at line \d+, column \d+, in entry \d+/);
    }
    const umlaut = bytesOf('[{"name": "Brü');
    expect(said(umlaut.subarray(0, -1)).message).toContain("breaks off at line 1, column 14");
  });

  test("is a fault exactly where JSON.parse fails", () => {
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", ",", "}", '"', "x", "\\"),
        (json, at, more) => {
          const place = at % (json.length + 1);
          for (const text of [
            json,
            json.slice(0, place),
            json.slice(0, place) + more + json.slice(place),
          ])
            expect(findJsonFault(text) === null, text).toBe(parses(text));
        },
      ),
    );
  });
});

describe("a CSV", () => {
  test.each([
    ["commas", "Name,Steps,Level\nBridge,Lift,1\n"],
    ["semicolons", "Name;Steps;Level\nBridge;Lift;1\n"],
    ["tabs", "Name\tSteps\tLevel\r\nBridge\tLift\t1\r\n"],
    ["what Excel's first line says", "sep=;\r\nName;Steps;Level\r\nBridge;Lift;1"],
    [
      "semicolons, though a heading has commas",
      '"Name, short, plain";Steps;Level\nBridge;Lift;1\n',
    ],
  ])("is parted at %s", (_what, text) => {
    const { columns, rows } = tableOf(text);
    expect(columns).toHaveLength(3);
    expect(Object.values(rows[0]!.cells)).toEqual(["Bridge", "Lift", "1"]);
  });

  test("counts rows as a spreadsheet does: lines in a cell and empty rows too", () => {
    const { rows } = tableOf('Name,Steps\nBridge,"Lift\nLower"\n,\n\nSquat,Bend\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  test("with a quote that does not close is refused with its line", () => {
    expect(said(bytesOf('Name,Steps\nBridge,"Lift\nSquat,Bend\n')).message).toContain(
      "A quote is opened and never closed",
    );
    expect(said(bytesOf('Name,Steps\nBridge,Lift\nSquat,"Be"nd\n')).message).toContain("line 3");
  });

  test("keeps headings apart that are the same or empty", () => {
    expect(tableOf("Name,Name,,Steps\na,b,c,d\n").columns).toEqual([
      "Name",
      "Name (2)",
      "Column 3",
      "Steps",
    ]);
  });
});
