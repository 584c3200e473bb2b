import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { transaction } from "@/db/client";
import { exercises as table } from "@/db/schema/exercises";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { libraryExercises } from "@/lib/exercises/library/library";
import { type Difficulty, type Exercise, regionSchema } from "@/lib/exercises/schema";
import { searchColumnsOf } from "@/lib/exercises/search-text";

export type BenchClinic = { clinicId: ClinicId; userId: string; size: number };

/** A word that one in a thousand exercises has. */
export const RARE_WORD = "xiphoid";

const BATCH = 200;

const before = ["", "Supported", "Slow", "Seated", "Banded", "Single-leg", "Eccentric", "Aquatic"];
const after = ["", "at a wall", "with a towel", "on a step", "level 2", "in water", "for runners"];
const alsoCalled = [
  "Müller’s",
  "Nordic",
  "Copenhagen",
  "Étirement",
  "McGill",
  "Kegel",
  "Alfredson",
];
const sentence =
  "Breathe out, keep the lower ribs heavy and the neck long, and move only as far as the spine stays as it was at the start; come back as slowly as you went, and rest before the next one.";

/** The same number for the same seed, 0 to below `below`. */
function pick(seed: number, below: number): number {
  return Math.abs(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 8) % below;
}

/** An exercise of the library as a clinic would vary it, with steps as long as clinics write them. */
function variation(n: number): Exercise {
  const base = libraryExercises[pick(n, libraryExercises.length)]!;
  const name = [before[pick(n * 3, before.length)], base.name, after[pick(n * 5, after.length)]]
    .filter(Boolean)
    .join(" ");
  const extra = regionSchema.options[pick(n * 7, regionSchema.options.length)]!;
  return {
    ...base,
    slug: `own-${base.slug}-${n}`,
    name: `${name} ${n}`,
    otherNames: [
      ...base.otherNames,
      `${alsoCalled[pick(n * 11, alsoCalled.length)]} ${base.name.toLowerCase()}`,
    ],
    purpose: n % 1_000 === 7 ? `${base.purpose} Eases the ${RARE_WORD}.` : base.purpose,
    regions: [...new Set([...base.regions, extra])],
    difficulty: (1 + pick(n * 13, 3)) as Difficulty,
    steps: [...base.steps, ...Array.from({ length: 6 }, () => sentence)],
    easier: [],
    harder: [],
  };
}

/** A clinic with so many exercises of its own, a few favourites and some that were sent lately. */
export async function benchClinic(db: postgres.Sql, size: number): Promise<BenchClinic> {
  const clinicId = provenClinic(randomUUID());
  const userId = randomUUID();
  await db`insert into clinics (id, key, name, time_zone)
    values (${clinicId}, ${clinicId.slice(0, 8)}, 'Bench', 'Europe/Berlin')`;
  await db`insert into users (id, email, name, password_hash)
    values (${userId}, ${`${userId}@bench.test`}, 'Ines Duval', '')`;
  await db`insert into memberships (clinic_id, user_id, role)
    values (${clinicId}, ${userId}, 'therapist')`;
  for (let from = 0; from < size; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, index) => {
      const content = variation(from + index + 1);
      const { slug } = content;
      return { clinicId, slug, content, ...searchColumnsOf(content), createdBy: userId };
    });
    await transaction({ clinicId }, (tx) => tx.insert(table).values(rows));
  }
  await db`insert into exercise_favourites (clinic_id, user_id, slug)
    select ${clinicId}, ${userId}, slug from exercises where clinic_id = ${clinicId}
    order by md5(slug) limit 40`;
  await db`insert into exercise_uses (clinic_id, user_id, slug, used_at)
    select ${clinicId}, ${userId}, slug, now() - random() * interval '90 days'
    from exercises where clinic_id = ${clinicId} order by md5(slug || 'used') limit 60`;
  return { clinicId, userId, size };
}
