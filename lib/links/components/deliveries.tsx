import { Link2, Mail, Printer } from "lucide-react";
import { requireActor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { Card } from "@/lib/ui/card";
import { cn } from "@/lib/ui/cn";
import { DateText, InstantText } from "@/lib/ui/time";
import { loadDeliveries } from "../loaders";
import { canDeliver } from "../policy";
import { deliveryNote, isReminder } from "../rules";
import type { Delivery } from "../schema";
import { CancelMail } from "./cancel-mail";
import { DeliverAgain } from "./deliver-again";
import { DeliveryStateBadge } from "./delivery-state-badge";
import { RevokeButton } from "./revoke-button";
import { WatchQueued } from "./watch-queued";

const SHOWN = 5;

export async function Deliveries({ planId }: { planId: string }) {
  const actor = await requireActor(canDeliver);
  const { open, deliveries, now } = await loadDeliveries(actor, planId);
  const live = deliveries.filter((delivery) => delivery.liveLinkId).length;
  const row = (delivery: Delivery) => (
    <DeliveryRow
      key={delivery.id}
      delivery={delivery}
      timeZone={actor.timeZone}
      last={live === 1}
      now={now}
    />
  );
  const rows = deliveries.filter((delivery) => !isQuietReminder(delivery)).map(row);
  // Of daily ones there are many: those whose link is over are only counted.
  const quiet = deliveries.filter(isQuietReminder);
  const reminders = quiet.filter(({ state, liveLinkId }) => liveLinkId || state === "queued");
  const over = quiet.length - reminders.length;
  return (
    <Card
      title="Deliveries"
      description="How the plan reached the patient, and which links open it."
      flush
    >
      {open && <DeliverAgain planId={planId} live={live} />}
      {!deliveries.length && (
        <p className="px-4 py-5 text-muted sm:px-5">
          Nothing has been sent yet{open ? ". Mail the plan, or copy a link to hand over." : "."}
        </p>
      )}
      <ul className="divide-y">{rows.slice(0, SHOWN)}</ul>
      {rows.length > SHOWN && (
        <details className="border-t">
          <summary className="cursor-pointer px-4 py-3 text-muted hover:text-ink sm:px-5">
            {rows.length - SHOWN} older
          </summary>
          <ul className="divide-y border-t">{rows.slice(SHOWN)}</ul>
        </details>
      )}
      {reminders.length > 0 && (
        <details className="border-t">
          <summary className="cursor-pointer px-4 py-3 text-muted hover:text-ink sm:px-5">
            {reminders.length} {remindersOf(reminders.length)} of the last days
          </summary>
          <ul className="divide-y border-t">{reminders.map(row)}</ul>
        </details>
      )}
      {over > 0 && (
        <p className="border-t px-4 py-3 text-muted sm:px-5">
          {over} earlier {remindersOf(over)}, whose links open nothing any more.
        </p>
      )}
      <WatchQueued
        queued={deliveries.some(
          ({ state, sendAt }) => state === "queued" && (sendAt === null || sendAt <= now),
        )}
      />
    </Card>
  );
}

const remindersOf = (count: number) => (count === 1 ? "reminder" : "reminders");

const icons = { mail: Mail, copy: Link2, print: Printer };

type DeliveryRowProps = { delivery: Delivery; timeZone: string; last: boolean; now: Date };

function DeliveryRow({ delivery, timeZone, last, now }: DeliveryRowProps) {
  const { at, by, liveLinkId } = delivery;
  const Icon = icons[delivery.channel];
  const note = deliveryNote(delivery, now);
  const waits = delivery.state === "queued" && delivery.sendAt !== null && delivery.sendAt > now;
  return (
    <li className="flex gap-3 px-4 py-3 sm:px-5">
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0 text-muted" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-x-4 gap-y-1.5 sm:flex-row">
        <div className="min-w-0 flex-1">
          <p className="font-medium wrap-anywhere">{inWords(delivery)}</p>
          <p className="text-muted">
            <InstantText instant={at} timeZone={timeZone} />{" "}
            {isReminder(delivery.kind) ? "as the patient asked" : `by ${by}`}
          </p>
          <LinkFacts delivery={delivery} timeZone={timeZone} now={now} />
          {note && (
            <p className={cn("mt-1", delivery.state === "queued" ? "text-caution" : "text-stop")}>
              {note}
            </p>
          )}
        </div>
        <div className="flex items-center gap-2 sm:flex-col sm:items-end">
          <DeliveryStateBadge delivery={delivery} />
          {waits && <CancelMail mailId={delivery.id} />}
          {liveLinkId && (
            <RevokeButton linkId={liveLinkId} delivery={inWords(delivery)} last={last} />
          )}
        </div>
      </div>
    </li>
  );
}

function LinkFacts({ delivery, timeZone, now }: Omit<DeliveryRowProps, "last">) {
  const { openedAt, revokedAt, expiresAt, sendAt, state } = delivery;
  const facts = [
    state === "queued" && sendAt && sendAt > now && (
      <span key="waits">
        Goes <InstantText instant={sendAt} timeZone={timeZone} />
      </span>
    ),
    openedAt && (
      <span key="opened">
        Opened <InstantText instant={openedAt} timeZone={timeZone} />
      </span>
    ),
    revokedAt && (
      <span key="revoked">
        Revoked <InstantText instant={revokedAt} timeZone={timeZone} />
      </span>
    ),
    !revokedAt && expiresAt && (
      <span key="expires">
        {expiresAt > now ? "Works until" : "Expired"}{" "}
        <DateText date={todayIn(timeZone, expiresAt)} />
      </span>
    ),
  ].filter(Boolean);
  if (!facts.length) return null;
  return <p className="flex flex-wrap gap-x-4 text-muted">{facts}</p>;
}

function inWords({ channel, kind, to }: Delivery): string {
  if (channel === "copy") return "Link copied";
  if (channel === "print") return "Link printed on a handout";
  return `${(kind && kindsInWords[kind]) ?? "Plan mailed"} to ${to}`;
}

const kindsInWords: Partial<Record<NonNullable<Delivery["kind"]>, string>> = {
  "plan-changed": "Change mailed",
  reminder: "Reminder mailed",
  "next-morning": "Question of the next morning mailed",
  nudge: "Nudge mailed",
};

/**
 * A reminder that went, or was not wanted any more before it was tried: of daily ones there are many,
 * so they stand together. Those that failed stand with the rest.
 */
const isQuietReminder = ({ kind, state, attempts }: Delivery) =>
  isReminder(kind) && state !== "bounced" && (state !== "failed" || attempts === 0);
