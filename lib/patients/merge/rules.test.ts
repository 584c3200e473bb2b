import { describe, expect, test } from "vitest";
import {
  differingFields,
  type MergeRecord,
  proposedTake,
  takenValue,
  tooLong,
  whoStays,
} from "./rules";
import { mergeFields, mergeSchema } from "./schema";

const record = (change: Partial<MergeRecord> = {}): MergeRecord => ({
  givenName: "Elif",
  familyName: "Yılmaz",
  email: "elif@mail.test",
  phone: null,
  dateOfBirth: "1959-09-14",
  address: null,
  timeZone: "Europe/Istanbul",
  language: null,
  therapistId: "t",
  trainerId: null,
  regions: [],
  conditions: ["osteoporosis"],
  precautions: null,
  equipment: null,
  clinicalNotes: "Osteopenia.",
  ...change,
});

describe("two records of one person", () => {
  test("need a choice only where they differ", () => {
    expect(differingFields(record(), record({ phone: "1", regions: ["hip"] }))).toEqual([
      "phone",
      "regions",
    ]);
    expect(differingFields(record(), record())).toEqual([]);
  });

  test("by default nothing noted is lost: what is empty yields, lists and texts stay together", () => {
    const [stays, double] = [
      record({ phone: null, equipment: [] }),
      record({
        familyName: "Yilmaz",
        phone: "1",
        conditions: ["dizziness"],
        clinicalNotes: "Balance.",
        equipment: null,
      }),
    ];
    const take = Object.fromEntries(
      differingFields(stays, double).map((field) => [field, proposedTake(field, stays, double)]),
    );
    expect(take).toEqual({
      familyName: "stays",
      phone: "double",
      conditions: "both",
      equipment: "stays",
      clinicalNotes: "both",
    });
    expect(takenValue("conditions", "both", stays, double)).toEqual(["osteoporosis", "dizziness"]);
    expect(takenValue("clinicalNotes", "both", stays, double)).toBe("Osteopenia.\n\nBalance.");
  });

  test("the same text is not written twice, and an empty side adds nothing", () => {
    expect(takenValue("clinicalNotes", "both", record(), record())).toBe("Osteopenia.");
    expect(takenValue("precautions", "both", record(), record({ precautions: "x" }))).toBe("x");
    expect(takenValue("equipment", "both", record({ equipment: ["mat"] }), record())).toEqual([
      "mat",
    ]);
  });

  test("texts that are too long together get a sentence at their field", () => {
    const long = "x".repeat(2600);
    const joined = takenValue(
      "clinicalNotes",
      "both",
      record({ clinicalNotes: long }),
      record({ clinicalNotes: `${long}y` }),
    );
    expect(tooLong({ clinicalNotes: joined })).toEqual({
      "take.clinicalNotes":
        "Together they are longer than 5000 characters. Choose one, or shorten one first.",
    });
    expect(tooLong({ clinicalNotes: long, precautions: null })).toEqual({});
  });

  test("a current one stays before an archived one, then the one with more history, then the older", () => {
    const one = (archived: boolean, sessions: number, plans: number, on: string) => ({
      archivedAt: archived ? new Date(on) : null,
      createdAt: new Date(on),
      counts: { sessions, plans },
    });
    expect(whoStays([one(true, 30, 2, "2020-01-01"), one(false, 0, 0, "2026-01-01")])).toBe(1);
    expect(whoStays([one(false, 0, 0, "2020-01-01"), one(false, 3, 1, "2026-01-01")])).toBe(1);
    expect(whoStays([one(false, 0, 0, "2026-01-02"), one(false, 0, 0, "2026-01-01")])).toBe(1);
  });
});

test("a merge of a record with itself, or of two names together, is refused", () => {
  const id = "5e7c9b1e-8b9f-4a52-9d6b-0a4a3d0a6b11";
  const other = "6e7c9b1e-8b9f-4a52-9d6b-0a4a3d0a6b11";
  const at = (stays: string, double: string, take: object) =>
    mergeSchema.safeParse({
      stays: { id: stays, version: 1 },
      double: { id: double, version: 1 },
      take,
    });
  expect(at(id, id, {}).success).toBe(false);
  expect(at(id, other, { givenName: "both" }).success).toBe(false);
  expect(at(id, other, { clinicalNotes: "both" }).success).toBe(true);
  expect(mergeFields).toHaveLength(15);
});
