import type { Messages } from "../schema";
import { done } from "./done";
import { dosage } from "./dosage";
import { handout } from "./handout";
import { mail } from "./mail";
import { notices } from "./notices";
import { pain } from "./pain";
import { plan } from "./plan";
import { player } from "./player";
import { practice } from "./practice";
import { reminders } from "./reminders";
import { safety } from "./safety";
import { schedule } from "./schedule";
import { settings } from "./settings";
import { things } from "./things";

/** The texts that a patient reads, in Portuguese as in Portugal, in words that Brazil knows too. */
export const pt: Messages = {
  done,
  dosage,
  handout,
  mail,
  notices,
  pain,
  plan,
  player,
  practice,
  reminders,
  safety,
  schedule,
  settings,
  things,
};
