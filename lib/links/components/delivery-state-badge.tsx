import { Badge, type BadgeTone } from "@/lib/ui/badge";
import type { Delivery, DeliveryState } from "../schema";

const looks: Record<DeliveryState, { tone: BadgeTone; words: string }> = {
  queued: { tone: "neutral", words: "Queued" },
  sent: { tone: "accent", words: "Sent" },
  opened: { tone: "acceptable", words: "Opened by a person" },
  bounced: { tone: "stop", words: "Bounced" },
  failed: { tone: "stop", words: "Failed" },
  locked: { tone: "stop", words: "Locked" },
  expired: { tone: "neutral", words: "Expired" },
  revoked: { tone: "neutral", words: "Revoked" },
};

export function DeliveryStateBadge({ delivery }: { delivery: Delivery }) {
  const { tone, words } = looks[delivery.state];
  const madeOnly = delivery.state === "sent" && delivery.channel !== "mail";
  return <Badge tone={tone}>{madeOnly ? "Not opened yet" : words}</Badge>;
}
