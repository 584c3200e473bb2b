import { BandShape } from "@/lib/ui/badge";
import { type PainPreset, painPresets } from "../schema";

const names: Record<PainPreset, string> = {
  low: "Cautious",
  middle: "Usual",
  high: "Tolerant",
};

/** The presets as a choice, each with its three bands in words, shapes and colours. */
export const painPresetOptions = (Object.keys(painPresets) as PainPreset[]).map((value) => {
  const { cautionFrom, stopFrom } = painPresets[value];
  return {
    value,
    label: names[value],
    hint: (
      <span className="mt-1 flex flex-col gap-0.5">
        <span className="flex items-center gap-1.5">
          <BandShape tone="acceptable" className="text-acceptable" /> 0–{cautionFrom - 1} acceptable
        </span>
        <span className="flex items-center gap-1.5">
          <BandShape tone="caution" className="text-caution" /> {cautionFrom}–{stopFrom - 1} caution
        </span>
        <span className="flex items-center gap-1.5">
          <BandShape tone="stop" className="text-stop" /> {stopFrom}–10 stop
        </span>
      </span>
    ),
  };
});
