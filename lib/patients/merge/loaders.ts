import { z } from "zod";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import type { Patient } from "../data";
import { canManagePatients } from "../policy";
import { readCandidates, readPair } from "./data";

type SearchParams = Record<string, string | string[] | undefined>;

const addressSchema = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  with: z.uuid().nullable().catch(null).default(null),
});

/**
 * What the page of a merge shows: the two records when its address names the other one, else whom it
 * may be. An address that names no other record of this clinic shows the choice again.
 */
export async function loadMerge(actor: Actor, patient: Patient, searchParams: SearchParams) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  const address = addressSchema.parse(searchParams);
  const other = address.with === patient.id ? null : address.with;
  const pair = other && (await readPair(actor.clinicId, [patient.id, other]));
  if (pair) return { pair, q: address.q };
  return {
    pair: null,
    q: address.q,
    ...(await readCandidates(actor.clinicId, patient, address.q)),
  };
}
