import { formatDay } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanView } from "../view";
import type { Change } from "../whats-new";

/** What the newest revision changed, until practice was noted by it. */
export function WhatsNew({ view }: { view: PlanView }) {
  const t = textIn(view.language, "plan");
  if (view.whatsNew.length === 0) return null;
  const day = view.revisionFrom && formatDay(view.revisionFrom, localeOf(view.language));
  const words = (change: Change) => {
    switch (change.kind) {
      case "starts":
        return t("coming.starts", { name: change.name });
      case "ends":
        return t("new.ended", { name: change.name });
      case "changes":
        return t("coming.changes", { name: change.name, dosage: change.dosageWords });
      case "look":
        return t("new.look", { name: change.name });
      case "schedule":
        return t("new.schedule", { schedule: change.scheduleWords });
      case "order":
        return t("new.order");
    }
  };
  return (
    <section className="coming" aria-labelledby="new">
      <h2 id="new">{t("new.title")}</h2>
      {day && <p>{t("new.since", { day })}</p>}
      <ul>
        {view.whatsNew.map((change) => (
          <li key={words(change)}>{words(change)}</li>
        ))}
      </ul>
    </section>
  );
}
