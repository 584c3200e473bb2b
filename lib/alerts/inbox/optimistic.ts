import type { AlertAct } from "@/lib/alerts/acts/schema";
import type { Colleague, InboxAlert, InboxGroup, InboxView } from "./schema";

type Done = { ids: ReadonlySet<string>; act: AlertAct };

/** The page as it will be when the server has done what was asked; what it answers replaces this. */
export function afterAct(
  groups: InboxGroup[],
  { ids, act }: Done,
  { view, me, colleagues }: { view: InboxView; me: Colleague; colleagues: Colleague[] },
): InboxGroup[] {
  const change = (alert: InboxAlert): InboxAlert[] => {
    if (!ids.has(alert.id)) return [alert];
    switch (act.kind) {
      case "acknowledge":
        return [{ ...alert, state: "acknowledged", acted: { name: me.name, at: new Date() } }];
      case "assign": {
        const assignedTo = colleagues.find(({ userId }) => userId === act.to) ?? null;
        return [{ ...alert, assignedTo }];
      }
      case "snooze":
        return view === "snoozed" ? [{ ...alert, snoozedUntil: act.until }] : [];
      case "resolve":
        return alert.resolvable ? [] : [alert];
      case "reopen":
        return [];
      case "note":
        return [alert];
    }
  };
  return groups.flatMap((group) => {
    const alerts = group.alerts.flatMap(change);
    return alerts.length > 0 ? [{ ...group, alerts }] : [];
  });
}
