import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { painScores, practiceItems, practiceSessions } from "@/db/schema/practice";
import type { BenchClinic } from "./clinics";

const WARMING = 5;

/** Milliseconds of each round of each work, taken in turns so that all see the same machine. */
export async function compareInTurns(
  rounds: number,
  works: (() => Promise<unknown>)[],
): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = -WARMING; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= 0) times[index]!.push(performance.now() - start);
    }
  }
  return times;
}

/** The rows of one submission: a session, its six exercises, two scores. */
export async function insertPractice(tx: Tx, clinic: BenchClinic): Promise<void> {
  const { id: clinicId, middlePlan: planId, middleRevision, middleItems } = clinic;
  const sessionId = randomUUID();
  await tx.insert(practiceSessions).values({
    clinicId,
    id: sessionId,
    planId,
    revisionId: middleRevision,
    practisedOn: "2026-11-22",
    itemsDone: middleItems.length,
    itemsTotal: middleItems.length,
    effort: 4,
    contentHash: "",
  });
  await tx
    .insert(practiceItems)
    .values(middleItems.map((planItemId) => ({ clinicId, sessionId, planItemId, setsDone: 2 })));
  await tx.insert(painScores).values(
    (["before", "after"] as const).map((moment) => {
      return { clinicId, planId, sessionId, moment, score: 3 };
    }),
  );
}
