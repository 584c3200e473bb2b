import { z } from "zod";
import { FLAG_RULES } from "@/lib/adherence/flag-words";

import type { AlertState, EndReason } from "@/lib/alerts/schema";
import type { IsoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

export const INBOX_VIEWS = ["open", "mine", "snoozed", "resolved"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export type InboxState = {
  view: InboxView;
  rule: FlagRule | null;
  /** User id of a colleague, or nobody. */
  assigned: string | "nobody" | null;
  /** Where the page begins: what the page before ended with. */
  after: string | null;
};

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

const stateSchema = z.object({
  view: z.preprocess(one, z.enum(INBOX_VIEWS).catch("open")),
  rule: z.preprocess(one, z.enum(FLAG_RULES).nullable().catch(null)),
  assigned: z.preprocess(
    one,
    z
      .union([z.guid(), z.literal("nobody")])
      .nullable()
      .catch(null),
  ),
  after: z.preprocess(one, z.string().max(300).nullable().catch(null)),
});

export type SearchParams = Record<string, string | string[] | undefined>;

/** The address as a state; what it does not know is left out. */
export function parseInboxState({ show, rule, assigned, after }: SearchParams): InboxState {
  return stateSchema.parse({ view: show, rule, assigned, after });
}

const cursorSchema = z.union([
  z.tuple([z.int(), z.iso.datetime({ offset: true }), z.guid()]),
  z.tuple([z.iso.datetime({ offset: true }), z.guid()]),
]);
export type Cursor = z.infer<typeof cursorSchema>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** Null for what no page wrote. */
export function readCursor(text: string | null): Cursor | null {
  if (!text) return null;
  try {
    const json: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return cursorSchema.safeParse(json).data ?? null;
  } catch {
    return null;
  }
}

export type AlertNote = { id: string; by: string; at: Date; text: string };

/** An alert as the inbox shows it. */
export type InboxAlert = {
  id: string;
  planId: string;
  planTitle: string;
  rule: FlagRule;
  sentence: string;
  happenedOn: IsoDate;
  raisedAt: Date;
  state: AlertState;
  snoozedUntil: IsoDate | null;
  assignedTo: { userId: string; name: string } | null;
  /** Who brought it into its state; null where nobody did. */
  acted: { name: string | null; at: Date } | null;
  endReason: EndReason | null;
  takenBack: boolean;
  /** Whether this person may resolve it. */
  resolvable: boolean;
  version: number;
  /** The oldest first; only those that this person may read. */
  notes: AlertNote[];
};

export type InboxGroup = { patientId: string; patientName: string; alerts: InboxAlert[] };

export type Inbox = {
  groups: InboxGroup[];
  /** Begins the next page; null at the end. */
  next: string | null;
  counts: Record<Exclude<InboxView, "resolved">, number>;
};

export type Colleague = { userId: string; name: string };
