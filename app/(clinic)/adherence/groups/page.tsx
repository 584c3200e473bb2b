import { ChartNoAxesColumn } from "lucide-react";
import type { Metadata } from "next";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { requireActor } from "@/lib/auth/session";
import { GroupDetails } from "@/lib/groups/components/group-details";
import { GroupingTabs } from "@/lib/groups/components/grouping-tabs";
import { GroupTable } from "@/lib/groups/components/group-table";
import { PeriodChoice } from "@/lib/groups/components/period-choice";
import { loadGroups } from "@/lib/groups/loaders";
import { groupStateSchema } from "@/lib/groups/schema";
import { groupingNames, openedOf, periodNames } from "@/lib/groups/words";
import { Card } from "@/lib/ui/card";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Groups of plans" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function GroupsPage({ searchParams }: Props) {
  const actor = await requireActor(canReviewAdherence);
  const { by, since, group = null } = await searchParams;
  const state = groupStateSchema.parse({ by, since, group });
  const { groups, more, course } = await loadGroups(actor, state);
  const opened = openedOf(groups, state.group);
  return (
    <>
      <PageHeader
        back={{ href: "/adherence", label: "Adherence" }}
        title="Groups of plans"
        description="What patients reported, counted by plan. Shares come with their 95 % interval; groups differ in more than what they are named after."
      />
      <div className="flex flex-col gap-4 lg:gap-6">
        <div className="flex flex-col gap-3">
          <GroupingTabs state={state} />
          <PeriodChoice state={state} />
        </div>
        {opened && course ? (
          <>
            <Card flush>
              <GroupTable groups={groups} state={state} opened={opened.key} />
            </Card>
            {more > 0 && (
              <p className="text-muted">
                {more} more {groupingNames[state.by].many} have fewer plans.
              </p>
            )}
            <GroupDetails
              group={opened}
              course={course}
              everybody={groups.length > 1 ? groups.flatMap(({ exits }) => exits) : null}
            />
          </>
        ) : (
          <EmptyState
            icon={ChartNoAxesColumn}
            title={`No plan ${periodNames[state.since].sentence}`}
            body="A plan is counted here from the day on which it begins."
          />
        )}
      </div>
    </>
  );
}
