import { dosage } from "./dosage";
import { page } from "./page";

/** Every text that a patient reads, as ICU messages. */
export const en = { dosage, page } as const;
