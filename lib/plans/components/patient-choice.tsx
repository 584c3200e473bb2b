import { SearchX, UserPlus } from "lucide-react";
import type { Actor } from "@/lib/auth/session";
import { loadPatients } from "@/lib/patients/loaders";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";
import type { Start } from "../starts/schema";
import { planStateNames } from "../words";
import { ChoosePatient } from "./choose-patient";
import { PatientSearch } from "./patient-search";

type PatientChoiceProps = {
  actor: Actor;
  start: Start;
  /** The page to go back to: what the plan is made from. */
  back: { href: string; label: string };
  description: string;
  query: string | string[] | undefined;
};

/** The page that asks for whom a plan is made from a template or from another plan. */
export async function PatientChoice(props: PatientChoiceProps) {
  const { actor, start, back, description, query } = props;
  const { rows, total, filter } = await loadPatients(actor, { q: query });
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader back={back} title="Who is it for?" description={description} />
      <PatientSearch query={filter.q} found={total} />
      {rows.length > 0 ? (
        <Card flush>
          <ChoosePatient
            patients={rows.map(({ id, givenName, familyName, planTitle, planState }) => ({
              id,
              name: `${givenName} ${familyName}`,
              plan: planTitle && planState ? `${planTitle} · ${planStateNames[planState]}` : null,
            }))}
            start={start}
          />
          {total > rows.length && (
            <p className="border-t px-4 py-3 text-xs text-muted sm:px-5">
              {rows.length} of {total} patients. Type a name to find the others.
            </p>
          )}
        </Card>
      ) : (
        <EmptyState
          icon={SearchX}
          title="No patient found"
          body="Try another spelling, or add the patient first."
          action={
            <ButtonLink href="/patients/new" icon={UserPlus}>
              Add patient
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}
