import { BAND_WORDS } from "@/lib/adherence/components/band-badge";
import type { Group } from "../schema";

const parts = [
  { band: "on-track", fill: "bg-acceptable" },
  { band: "slipping", fill: "bg-caution" },
  { band: "off-track", fill: "bg-stop" },
] as const;

/** How a group's running plans are spread over the bands; the words beside it say the same. */
export function BandBar({ bands }: { bands: Group["bands"] }) {
  return (
    <span aria-hidden className="flex h-2 w-full gap-px overflow-hidden rounded-full bg-sunken">
      {parts.map(({ band, fill }) =>
        bands[band] > 0 ? (
          <span
            key={band}
            title={`${BAND_WORDS[band]}: ${bands[band]}`}
            className={`${fill} forced-color-adjust-none`}
            style={{ flexGrow: bands[band] }}
          />
        ) : null,
      )}
    </span>
  );
}
