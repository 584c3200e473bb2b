ALTER TABLE "plan_summaries" ADD COLUMN "week_due" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "week_done" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "week_pain" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "began_on" date;--> statement-breakpoint
-- What is there already, of every clinic: the job that moves summaries to the new day counts it anew.
ALTER TABLE "plan_summaries" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_revisions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
update plan_summaries s set settled = false, counted_on = s.counted_on - 1,
  began_on = (select r.start_date from plan_revisions r
    where r.clinic_id = s.clinic_id and r.plan_id = s.plan_id and r.sent_at is not null
    order by r.number limit 1);--> statement-breakpoint
ALTER TABLE "plan_summaries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_revisions" FORCE ROW LEVEL SECURITY;
