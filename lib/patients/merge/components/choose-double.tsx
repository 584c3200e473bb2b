import { SearchX } from "lucide-react";
import { isoDate } from "@/lib/dates";
import { Badge } from "@/lib/ui/badge";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { EmptyState } from "@/lib/ui/empty-state";
import { DateText } from "@/lib/ui/time";
import { fullName } from "../../rules";
import type { Candidate } from "../data";
import { DoubleSearch } from "./double-search";

type ChooseDoubleProps = { patientId: string; q: string; alike: Candidate[]; found: Candidate[] };

export function ChooseDouble({ patientId, q, alike, found }: ChooseDoubleProps) {
  return (
    <div className="grid max-w-3xl gap-6">
      {alike.length > 0 && (
        <Card title="May be the same person" description="By mail, name or birth date." flush>
          <Candidates patientId={patientId} candidates={alike} />
        </Card>
      )}
      <section className="grid gap-3">
        <h2 className="text-base font-semibold">Find another record</h2>
        <DoubleSearch q={q} found={found.length} />
        {found.length > 0 && (
          <Card flush>
            <Candidates patientId={patientId} candidates={found} />
          </Card>
        )}
        {q !== "" && found.length === 0 && (
          <EmptyState icon={SearchX} title="No other record found." body="Try another spelling." />
        )}
      </section>
    </div>
  );
}

function Candidates({ patientId, candidates }: { patientId: string; candidates: Candidate[] }) {
  return (
    <ul className="divide-y">
      {candidates.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5 sm:px-5"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 font-medium">
              <bdi>{fullName(one)}</bdi>
              {one.archivedAt && <Badge>{one.dischargedOn ? "Discharged" : "Archived"}</Badge>}
            </p>
            <p className="break-words text-muted">
              {one.dateOfBirth ? (
                <>
                  Born <DateText date={isoDate(one.dateOfBirth)} />
                </>
              ) : (
                "No birth date"
              )}
              {one.email && ` · ${one.email}`}
            </p>
          </div>
          <ButtonLink
            size="sm"
            href={`/patients/${patientId}/merge?with=${one.id}`}
            aria-label={`Compare with ${fullName(one)}`}
          >
            Compare
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
