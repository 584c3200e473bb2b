import type { Messages } from "../schema";
import { check } from "./check";
import { done } from "./done";
import { dosage } from "./dosage";
import { exit } from "./exit";
import { handout } from "./handout";
import { mail } from "./mail";
import { noted } from "./noted";
import { notices } from "./notices";
import { offline } from "./offline";
import { pain } from "./pain";
import { plan } from "./plan";
import { player } from "./player";
import { practice } from "./practice";
import { progress } from "./progress";
import { reminders } from "./reminders";
import { safety } from "./safety";
import { schedule } from "./schedule";
import { settings } from "./settings";
import { things } from "./things";

export const ar: Messages = {
  check,
  done,
  dosage,
  exit,
  handout,
  mail,
  noted,
  notices,
  offline,
  pain,
  plan,
  player,
  practice,
  progress,
  reminders,
  safety,
  schedule,
  settings,
  things,
};
