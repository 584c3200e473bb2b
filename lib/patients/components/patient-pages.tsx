import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "@/lib/ui/button";
import { listAddress, type PatientFilter, PATIENTS_PER_PAGE } from "../schema";

export function PatientPages({ filter, total }: { filter: PatientFilter; total: number }) {
  const last = Math.max(1, Math.ceil(total / PATIENTS_PER_PAGE));
  const first = (filter.page - 1) * PATIENTS_PER_PAGE;
  return (
    <nav
      aria-label="Pages of patients"
      className="mt-3 flex flex-wrap items-center justify-between gap-3"
    >
      <p className="text-muted tabular-nums">
        {first + 1}–{Math.min(total, first + PATIENTS_PER_PAGE)} of {total}{" "}
        {total === 1 ? "patient" : "patients"}
      </p>
      {last > 1 && (
        <div className="flex gap-2">
          {filter.page > 1 && (
            <ButtonLink href={listAddress(filter, filter.page - 1)} icon={ChevronLeft}>
              Previous
            </ButtonLink>
          )}
          {filter.page < last && (
            <ButtonLink href={listAddress(filter, filter.page + 1)} icon={ChevronRight}>
              Next
            </ButtonLink>
          )}
        </div>
      )}
    </nav>
  );
}
