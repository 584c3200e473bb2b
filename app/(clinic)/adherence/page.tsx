import { ChartNoAxesColumn, ChartSpline, SearchX } from "lucide-react";
import type { Metadata } from "next";
import { loadActing } from "@/lib/adherence/acts/loaders";
import { AdherenceTable } from "@/lib/adherence/components/adherence-table";
import { BandTabs } from "@/lib/adherence/components/band-tabs";
import { ColumnChoice } from "@/lib/adherence/components/column-choice";
import { ExportMenu } from "@/lib/adherence/components/export-menu";
import { FilterChips } from "@/lib/adherence/components/filter-chips";
import { Notices } from "@/lib/adherence/components/notices";
import { Pages } from "@/lib/adherence/components/pages";
import { TableFilters } from "@/lib/adherence/components/table-filters";
import { WindowTabs } from "@/lib/adherence/components/window-tabs";
import { loadAdherenceTable } from "@/lib/adherence/loaders";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { isFiltered, NO_FILTERS, tableHref, type TableState } from "@/lib/adherence/table/address";
import type { SearchParams } from "@/lib/adherence/table/schema";
import { WINDOW_WORDS } from "@/lib/adherence/table/words";
import { DensityChoice } from "@/lib/adherence/views/components/density-choice";
import { TableLayoutProvider } from "@/lib/adherence/views/components/table-layout";
import { ViewsBar } from "@/lib/adherence/views/components/views-bar";
import { openTable } from "@/lib/adherence/views/loaders";
import { requireActor } from "@/lib/auth/session";
import { ButtonLink } from "@/lib/ui/button";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Adherence" };

export default async function AdherencePage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor(canReviewAdherence);
  const opened = await openTable(actor, await searchParams);
  const { state: asked, notices, views, view, isChanged, layout } = opened;
  const { page, standings, therapists, programmes, painBands } = await loadAdherenceTable(
    actor,
    asked,
  );
  const state = { ...asked, page: page.page ?? asked.page };
  return (
    <TableLayoutProvider key={view?.id ?? ""} viewId={view?.id ?? null} initial={layout}>
      <PageHeader
        title="Adherence"
        description={`Sessions done of sessions due, ${WINDOW_WORDS[state.window].within}. Self-reported by patients.`}
        actions={
          <>
            <ButtonLink href="/adherence/groups" icon={ChartSpline}>
              Groups of plans
            </ButtonLink>
            <ExportMenu state={state} total={page.total} />
          </>
        }
      />
      <div className="flex flex-col gap-4">
        <Notices notices={[...notices, ...page.notices]} />
        <div className="flex flex-col gap-3 lg:flex-row lg:items-center lg:gap-5">
          <ViewsBar state={state} views={views} view={view} isChanged={isChanged} />
          <div className="min-w-0 flex-1">
            <BandTabs state={state} bands={page.bands} />
          </div>
        </div>
        <TableFilters state={state} therapists={therapists} programmes={programmes} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <WindowTabs state={state} />
          <div className="flex flex-wrap items-center gap-2">
            <DensityChoice />
            <ColumnChoice state={state} />
          </div>
        </div>
        <FilterChips state={state} therapists={therapists} />
        <AdherenceTable
          page={page}
          standings={standings}
          state={state}
          bands={painBands}
          acting={await loadActing(actor)}
          empty={<NothingToShow state={state} />}
        />
        <Pages state={state} page={page} />
      </div>
    </TableLayoutProvider>
  );
}

function NothingToShow({ state }: { state: TableState }) {
  if (isFiltered(state))
    return (
      <EmptyState
        icon={SearchX}
        title="No plan matches"
        body="Take a filter away, or look for another name."
        action={<ButtonLink href={tableHref(state, NO_FILTERS)}>Show all plans</ButtonLink>}
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
