import { DEFAULT_ALERT_THRESHOLDS } from "@/lib/pain/flags";
import type { AlertRules, AlertThresholds, FlagRule } from "@/lib/pain/schema";

export const DEFAULT_DIGEST_TIME = "07:30";

/** Rules that a clinic may switch off. A danger sign is none of them: nobody may miss one. */
export const SWITCHABLE_RULES = [
  "high-pain",
  "pain-rise",
  "next-morning-rise",
  "stop-band-run",
  "quiet",
  "lost",
] as const satisfies readonly FlagRule[];

export type SwitchableRule = (typeof SWITCHABLE_RULES)[number];

/** The setting that holds each rule's number. */
export const NUMBER_OF: Record<SwitchableRule, Exclude<keyof AlertThresholds, "recentDays">> = {
  "high-pain": "highPain",
  "pain-rise": "painRise",
  "next-morning-rise": "nextMorningRise",
  "stop-band-run": "stopBandRun",
  quiet: "quietDueDays",
  lost: "lostDays",
};

type Stored = AlertThresholds & { off: readonly FlagRule[] };

/** A clinic's stored rules; the usual ones where it has none of its own. */
export function alertRulesOf(stored: Stored | null | undefined): AlertRules {
  if (!stored) return { thresholds: DEFAULT_ALERT_THRESHOLDS, off: [] };
  const { highPain, painRise, nextMorningRise, stopBandRun, quietDueDays, lostDays, recentDays } =
    stored;
  return {
    thresholds: {
      highPain,
      painRise,
      nextMorningRise,
      stopBandRun,
      quietDueDays,
      lostDays,
      recentDays,
    },
    off: stored.off,
  };
}

/**
 * Sets of numbers to start from. The score follows the stop band of the published schemes of pain
 * bands; two points are the smallest change of a pain score that matters (Childs 2005). How long
 * silence may last is nowhere published: those numbers are ours.
 */
export const ALERT_PRESETS = {
  cautious: {
    highPain: 6,
    painRise: 2,
    nextMorningRise: 2,
    stopBandRun: 2,
    quietDueDays: 2,
    lostDays: 7,
  },
  usual: {
    highPain: DEFAULT_ALERT_THRESHOLDS.highPain,
    painRise: DEFAULT_ALERT_THRESHOLDS.painRise,
    nextMorningRise: DEFAULT_ALERT_THRESHOLDS.nextMorningRise,
    stopBandRun: DEFAULT_ALERT_THRESHOLDS.stopBandRun,
    quietDueDays: DEFAULT_ALERT_THRESHOLDS.quietDueDays,
    lostDays: DEFAULT_ALERT_THRESHOLDS.lostDays,
  },
  tolerant: {
    highPain: 8,
    painRise: 3,
    nextMorningRise: 2,
    stopBandRun: 3,
    quietDueDays: 5,
    lostDays: 21,
  },
} as const satisfies Record<string, Omit<AlertThresholds, "recentDays">>;

export type AlertPreset = keyof typeof ALERT_PRESETS;

/** The preset whose numbers these are, with every rule on; null for numbers of one's own. */
export function presetOf({ thresholds, off }: AlertRules): AlertPreset | null {
  if (off.length > 0) return null;
  const same = (preset: AlertPreset) =>
    Object.entries(ALERT_PRESETS[preset]).every(
      ([name, value]) => thresholds[name as keyof AlertThresholds] === value,
    );
  return (Object.keys(ALERT_PRESETS) as AlertPreset[]).find(same) ?? null;
}
