import { bandOf, formatAdherence } from "@/lib/adherence/bands";
import { BandBadge } from "@/lib/adherence/components/band-badge";

/** "17 of 20 · 85 %" with its band; a dash when nothing was due yet. */
export function AdherenceShare({ due, done }: { due: number; done: number }) {
  const band = bandOf(due === 0 ? null : done / due);
  if (band === null)
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">Nothing due yet</span>
      </span>
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 xl:flex-nowrap">
      <span className="whitespace-nowrap tabular-nums sm:min-w-27">
        {formatAdherence({ due, done })}
      </span>
      <BandBadge band={band} />
    </span>
  );
}
