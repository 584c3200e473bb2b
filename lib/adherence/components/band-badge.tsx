import type { AdherenceBand } from "@/lib/adherence/bands";
import { Badge, type BadgeTone } from "@/lib/ui/badge";

export const BAND_WORDS: Record<AdherenceBand, string> = {
  "on-track": "On track",
  slipping: "Slipping",
  "off-track": "Off track",
};

export const BAND_TONES: Record<AdherenceBand, BadgeTone> = {
  "on-track": "acceptable",
  slipping: "caution",
  "off-track": "stop",
};

export function BandBadge({ band }: { band: AdherenceBand }) {
  return <Badge tone={BAND_TONES[band]}>{BAND_WORDS[band]}</Badge>;
}
