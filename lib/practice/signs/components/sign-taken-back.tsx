import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { Flag } from "@/lib/pain/schema";
import { Alert } from "@/lib/ui/alert";
import { SignsSeenButton } from "./signs-seen-button";

type SignTakenBackProps = { flag: Flag; patientName: string };

/** Stands above what counts until a person says that they looked at it. */
export function SignTakenBack({ flag, patientName }: SignTakenBackProps) {
  return (
    <Alert
      tone="stop"
      title={FLAG_WORDS[flag.rule].name}
      actions={
        flag.sessionId && <SignsSeenButton sessionId={flag.sessionId} patientName={patientName} />
      }
    >
      {flag.sentence}
    </Alert>
  );
}
