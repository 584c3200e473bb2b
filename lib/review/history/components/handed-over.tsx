import { DeliveryStateBadge } from "@/lib/links/components/delivery-state-badge";
import { deliveryNote, isReminder } from "@/lib/links/rules";
import type { Delivery } from "@/lib/links/schema";
import { InstantText } from "@/lib/ui/time";

const SHOWN = 6;

type HandedOverProps = {
  /** The newest first. */
  deliveries: readonly Delivery[];
  /** The clinic's. */
  timeZone: string;
  now: Date;
};

/** How the plan was handed over, each way with what became of it. Acts are on the patient's page. */
export function HandedOver({ deliveries, timeZone, now }: HandedOverProps) {
  // Of daily reminders there are many; they have a card of their own.
  const told = deliveries.filter(({ kind }) => !isReminder(kind));
  if (told.length === 0) return <p className="text-muted">Nothing was sent in these days.</p>;
  const row = (delivery: Delivery) => {
    const note = deliveryNote(delivery, now);
    return (
      <li key={delivery.id} className="flex items-start justify-between gap-4 py-2 first:pt-0">
        <div className="min-w-0">
          <p>{inWords(delivery)}</p>
          <p className="text-xs text-muted">
            <InstantText instant={delivery.at} timeZone={timeZone} /> by {delivery.by}
            {delivery.openedAt && (
              <>
                , opened <InstantText instant={delivery.openedAt} timeZone={timeZone} />
              </>
            )}
          </p>
          {note && <p className="text-xs text-stop">{note}</p>}
        </div>
        <DeliveryStateBadge delivery={delivery} />
      </li>
    );
  };
  return (
    <>
      <ul className="divide-y">{told.slice(0, SHOWN).map(row)}</ul>
      {told.length > SHOWN && (
        <details className="mt-2 border-t pt-2">
          <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
            {told.length - SHOWN} older
          </summary>
          <ul className="mt-2 divide-y">{told.slice(SHOWN).map(row)}</ul>
        </details>
      )}
    </>
  );
}

/** Without the address: a history may be read where a patient's record may not. */
export function inWords({ channel, kind }: Pick<Delivery, "channel" | "kind">): string {
  if (channel === "copy") return "Link copied";
  if (channel === "print") return "Link printed on a handout";
  if (kind === "nudge") return "Nudge mailed";
  return kind === "plan-changed" ? "Change mailed" : "Plan mailed";
}
