"use client";

import { undoAlertActsAction } from "@/lib/alerts/acts/actions";
import type { SeenAlerts } from "@/lib/alerts/acts/schema";
import { acknowledgePlansAction } from "@/lib/alerts/of-plans/actions";
import { undoMessagesAction, writeMessagesAction } from "@/lib/messages/actions";
import { sendNudgesAction, undoNudgesAction } from "@/lib/nudges/actions";
import { assignTeamAction, undoAssignAction } from "@/lib/patients/team/actions";
import { removeSupervisedAction } from "@/lib/practice/supervised/actions";
import { success } from "@/lib/result";
import { askServer } from "@/lib/ui/ask-server";
import type { Settled, Undone } from "../schema";
import type { ActName } from "../words";

const MOST_AT_ONCE = 100;

/** Every act of the table, each with its way back. A failure is answered; all else is settled. */
export function actsWith(settle: (act: ActName, settled: Settled) => void, seenAt: string) {
  return {
    async nudge(pressId: string, planIds: readonly string[], words: string) {
      const result = await askServer(sendNudgesAction({ pressId, planIds: [...planIds], words }));
      if (!result.ok) return result;
      const { done, refused } = result.value;
      const nudgeIds = done.map(({ nudgeId }) => nudgeId);
      settle("nudged", { done, refused, undo: backWith(nudgeIds, undoNudges) });
      return null;
    },
    async write(pressId: string, planIds: readonly string[], text: string) {
      const result = await askServer(writeMessagesAction({ pressId, planIds: [...planIds], text }));
      if (!result.ok) return result;
      const { done, refused } = result.value;
      const messageIds = done.map(({ messageId }) => messageId);
      settle("written", { done, refused, undo: backWith(messageIds, undoMessages) });
      return null;
    },
    async acknowledge(planIds: readonly string[]) {
      const result = await askServer(acknowledgePlansAction({ planIds: [...planIds], seenAt }));
      if (!result.ok) return result;
      const { done, refused, alerts } = result.value;
      settle("acknowledged", { done, refused, undo: backWith(alerts, undoAlerts) });
      return null;
    },
    async assign(planIds: readonly string[], as: "therapist" | "trainer", to: string | null) {
      const result = await askServer(assignTeamAction({ planIds: [...planIds], as, to }));
      if (!result.ok) return result;
      const { done, refused, patients } = result.value;
      settle("assigned", { done, refused, undo: backWith(patients, undoAssignments) });
      return null;
    },
    /** A session that was just noted. */
    noted(planId: string, sessionId: string) {
      settle("noted", {
        done: [{ planId }],
        refused: [],
        undo: async () => emptied(await askServer(removeSupervisedAction({ sessionId }))),
      });
    },
  };
}

type Assigned = Parameters<typeof undoAssignAction>[0]["patients"];

function backWith<T>(things: readonly T[], undo: (things: T[]) => Promise<Undone>) {
  return things.length === 0 ? null : () => undo([...things]);
}

const undoNudges = (nudgeIds: string[]) => leftOf(askServer(undoNudgesAction({ nudgeIds })));
const undoMessages = (messageIds: string[]) =>
  leftOf(askServer(undoMessagesAction({ messageIds })));

async function undoAssignments(patients: Assigned): Promise<Undone> {
  const result = await askServer(undoAssignAction({ patients }));
  if (!result.ok) return result;
  const { refused } = result.value;
  return success(
    refused > 0 ? `${patientsOf(refused)} changed meanwhile and stand as they are.` : null,
  );
}

const patientsOf = (count: number) => (count === 1 ? "1 patient was" : `${count} patients were`);

/** A plan may have several alerts, so that there may be more than go at once. */
async function undoAlerts(alerts: SeenAlerts): Promise<Undone> {
  let left: string | null = null;
  for (let at = 0; at < alerts.length; at += MOST_AT_ONCE) {
    const some = alerts.slice(at, at + MOST_AT_ONCE);
    const undone = await leftOf(askServer(undoAlertActsAction({ alerts: some })));
    if (!undone.ok) return undone;
    left ??= undone.value;
  }
  return success(left);
}

/** What stands as it is, in a sentence; null where all was taken back. */
async function leftOf(
  answer: ReturnType<typeof askServer<{ refused: readonly { sentence: string }[] }>>,
): Promise<Undone> {
  const result = await answer;
  if (!result.ok) return result;
  const [first, ...more] = result.value.refused;
  if (!first) return success(null);
  return success(
    more.length === 0 ? first.sentence : `${first.sentence} ${more.length} more stand, too.`,
  );
}

const emptied = (result: Awaited<ReturnType<typeof removeSupervisedAction>>): Undone =>
  result.ok ? success(null) : result;
