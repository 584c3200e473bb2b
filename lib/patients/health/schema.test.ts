import { describe, expect, test } from "vitest";
import { hasHealth, type HealthForm, healthFormSchema, readHealth } from "./schema";

const nothing: HealthForm = {
  regions: [],
  conditions: [],
  precautions: "",
  asked: "no",
  equipment: [],
};

describe("what to mind", () => {
  test("equipment not asked, none, and a list are three different things", () => {
    expect(healthFormSchema.parse(nothing).equipment).toBeNull();
    expect(healthFormSchema.parse({ ...nothing, asked: "nothing" }).equipment).toEqual([]);

    expect(
      healthFormSchema.parse({ ...nothing, asked: "some", equipment: ["chair", "mat"] }).equipment,
    ).toEqual(["mat", "chair"]);
  });

  test("“some of it” without saying what gets a sentence", () => {
    const { error } = healthFormSchema.safeParse({ ...nothing, asked: "some" });
    expect(error?.issues[0]).toMatchObject({
      path: ["equipment"],
      message: "Choose what there is at home, or “Nothing”.",
    });
  });

  test("codes are kept once and in one order, unknown ones refused", () => {
    const chosen = ["pregnancy", "osteoporosis", "pregnancy"] as HealthForm["conditions"];
    expect(healthFormSchema.parse({ ...nothing, conditions: chosen }).conditions).toEqual([
      "osteoporosis",
      "pregnancy",
    ]);
    expect(healthFormSchema.safeParse({ ...nothing, regions: ["tail"] }).success).toBe(false);
  });

  test("a code that has left the vocabulary is passed over in a record", () => {
    const health = readHealth({
      regions: ["hip", "tail"],
      conditions: ["gone", "dizziness"],
      precautions: null,
      equipment: ["anvil"],
    });
    expect(health).toEqual({
      regions: ["hip"],
      conditions: ["dizziness"],
      precautions: null,
      equipment: [],
    });
    expect(hasHealth(health)).toBe(true);
    expect(hasHealth({ regions: [], conditions: [], precautions: null, equipment: null })).toBe(
      false,
    );
  });
});
