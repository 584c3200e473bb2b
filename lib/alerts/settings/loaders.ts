import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { getAlertSettings } from "./data";
import { canChangeAlertRules } from "./policy";
import { SWITCHABLE_RULES, type SwitchableRule } from "./rules";
import type { AlertSettingsInput } from "./schema";

/** The alert rules as their form takes them. */
export async function loadAlertSettings(actor: Actor): Promise<AlertSettingsInput> {
  if (!canChangeAlertRules(actor)) throw new ForbiddenError();
  const { rules, digestTime, version } = await getAlertSettings(actor.clinicId);
  const on = Object.fromEntries(
    SWITCHABLE_RULES.map((rule) => [rule, !rules.off.includes(rule)]),
  ) as Record<SwitchableRule, boolean>;
  return { version, ...rules.thresholds, on, digestTime };
}
