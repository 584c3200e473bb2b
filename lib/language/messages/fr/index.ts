import { check } from "./check";
import { exit } from "./exit";
import { noted } from "./noted";
import { offline } from "./offline";
import { progress } from "./progress";
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

export const fr: Messages = {
  check,
  exit,
  noted,
  offline,
  progress,
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
