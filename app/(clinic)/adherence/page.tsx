import { ChartNoAxesColumn, ChartSpline, SearchX } from "lucide-react";
import type { Metadata } from "next";
import { AdherenceTable } from "@/lib/adherence/components/adherence-table";
import { BandTabs } from "@/lib/adherence/components/band-tabs";
import { FilterChips } from "@/lib/adherence/components/filter-chips";
import { TableFilters } from "@/lib/adherence/components/table-filters";
import { loadAdherenceTable } from "@/lib/adherence/loaders";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { isFiltered, PAGE_SIZES, tableHref, type TableState } from "@/lib/adherence/table/address";
import { parseTableState, type SearchParams } from "@/lib/adherence/table/schema";
import { requireActor } from "@/lib/auth/session";
import { ButtonLink } from "@/lib/ui/button";
import { Pagination } from "@/lib/ui/data-table/pagination";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Adherence" };

export default async function AdherencePage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor(canReviewAdherence);
  const asked = parseTableState(await searchParams);
  const { page, therapists, painBands } = await loadAdherenceTable(actor, asked);
  const state = { ...asked, page: page.page };
  return (
    <>
      <PageHeader
        title="Adherence"
        description="Sessions done of sessions due, over each plan so far. Self-reported by patients."
        actions={
          <ButtonLink href="/adherence/groups" icon={ChartSpline}>
            Groups of plans
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-4">
        <BandTabs state={state} bands={page.bands} />
        <TableFilters state={state} therapists={therapists} />
        <FilterChips state={state} therapists={therapists} />
        <AdherenceTable
          rows={page.rows}
          state={state}
          bands={painBands}
          empty={<NothingToShow state={state} />}
        />
        <Pagination
          page={page.page}
          pageSize={state.size}
          total={page.total}
          noun={page.total === 1 ? "plan" : "plans"}
          pageSizes={PAGE_SIZES}
          pageHref={(number) => tableHref(state, { page: number })}
          sizeHref={(size) => tableHref(state, { size: size as TableState["size"] })}
        />
      </div>
    </>
  );
}

function NothingToShow({ state }: { state: TableState }) {
  if (isFiltered(state))
    return (
      <EmptyState
        icon={SearchX}
        title="No plan matches"
        body="Take a filter away, or look for another name."
        action={<ButtonLink href="/adherence">Show all plans</ButtonLink>}
      />
    );
  return (
    <EmptyState
      icon={ChartNoAxesColumn}
      title="No plan to follow yet"
      body="A plan appears here as soon as it is sent to a patient."
    />
  );
}
