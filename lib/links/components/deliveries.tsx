import { Link2, Mail, Printer } from "lucide-react";
import { requireActor } from "@/lib/auth/session";
import { Card } from "@/lib/ui/card";
import { InstantText } from "@/lib/ui/time";
import { loadDeliveries } from "../loaders";
import { canDeliver } from "../policy";
import { deliveryNote } from "../rules";
import type { Delivery } from "../schema";
import { DeliverAgain } from "./deliver-again";
import { DeliveryStateBadge } from "./delivery-state-badge";
import { RevokeButton } from "./revoke-button";
import { WatchQueued } from "./watch-queued";

export async function Deliveries({ planId }: { planId: string }) {
  const actor = await requireActor(canDeliver);
  const { open, deliveries } = await loadDeliveries(actor, planId);
  const now = new Date();
  const live = deliveries.filter((delivery) => delivery.liveLinkId).length;
  return (
    <Card
      title="Deliveries"
      description="How the plan reached the patient, and which links open it."
      flush
    >
      {open && <DeliverAgain planId={planId} live={live} />}
      {deliveries.length ? (
        <ul className="divide-y">
          {deliveries.map((delivery) => (
            <DeliveryRow
              key={delivery.id}
              delivery={delivery}
              timeZone={actor.timeZone}
              last={live === 1}
              now={now}
            />
          ))}
        </ul>
      ) : (
        <p className="px-4 py-5 text-muted sm:px-5">
          Nothing has been sent yet{open ? ". Mail the plan, or copy a link to hand over." : "."}
        </p>
      )}
      <WatchQueued queued={deliveries.some((delivery) => delivery.state === "queued")} />
    </Card>
  );
}

const icons = { mail: Mail, copy: Link2, print: Printer };

type DeliveryRowProps = { delivery: Delivery; timeZone: string; last: boolean; now: Date };

function DeliveryRow({ delivery, timeZone, last, now }: DeliveryRowProps) {
  const { at, by, openedAt, revokedAt, expiresAt, liveLinkId } = delivery;
  const Icon = icons[delivery.channel];
  const note = deliveryNote(delivery, now);
  return (
    <li className="flex gap-3 px-4 py-3 sm:px-5">
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <p className="min-w-0 font-medium wrap-anywhere">{inWords(delivery)}</p>
          <DeliveryStateBadge delivery={delivery} />
        </div>
        {note && <p className="mt-1 text-stop">{note}</p>}
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <p className="min-w-0 text-muted">
            <InstantText instant={at} timeZone={timeZone} /> by {by}
            {openedAt && <Fact words="opened" instant={openedAt} timeZone={timeZone} />}
            {revokedAt && <Fact words="revoked" instant={revokedAt} timeZone={timeZone} />}
            {!revokedAt && expiresAt && (
              <Fact
                words={expiresAt > now ? "works until" : "expired"}
                instant={expiresAt}
                timeZone={timeZone}
              />
            )}
          </p>
          {liveLinkId && (
            <RevokeButton linkId={liveLinkId} delivery={inWords(delivery)} last={last} />
          )}
        </div>
      </div>
    </li>
  );
}

function Fact({ words, instant, timeZone }: { words: string; instant: Date; timeZone: string }) {
  return (
    <>
      {" · "}
      {words} <InstantText instant={instant} timeZone={timeZone} />
    </>
  );
}

function inWords({ channel, kind, to }: Delivery): string {
  if (channel === "copy") return "Link copied";
  if (channel === "print") return "Link printed on a handout";
  return `${kind === "plan-changed" ? "Change mailed" : "Plan mailed"} to ${to}`;
}
