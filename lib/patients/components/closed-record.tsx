import { formatDate, isoDate } from "@/lib/dates";
import { exitReasonNames } from "@/lib/plans/words";
import { Alert } from "@/lib/ui/alert";
import type { Patient } from "../data";

/** Says why nothing can be sent for a record that is off the lists. */
export function ClosedRecord({ patient }: { patient: Patient }) {
  const { archivedAt, dischargedOn, dischargeReason } = patient;
  if (!archivedAt) return null;
  if (!dischargedOn)
    return (
      <Alert tone="caution" title="This record is archived" className="mb-6">
        It is on no list. Restore it to compose or send a plan.
      </Alert>
    );
  const reason = dischargeReason && exitReasonNames[dischargeReason];
  return (
    <Alert
      tone="caution"
      title={`Discharged on ${formatDate(isoDate(dischargedOn), "en-GB")}`}
      className="mb-6"
    >
      {reason && `${reason}. `}
      Re-admit the patient to compose or send a plan.
    </Alert>
  );
}
