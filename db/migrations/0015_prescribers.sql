ALTER TABLE "memberships" ADD COLUMN "prescribes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Whoever a sent plan was ever of: a list of therapists then reads no plans.
create or replace function routinely_note_prescriber() returns trigger language plpgsql as $$
begin
  update memberships set prescribes = true
    where clinic_id = new.clinic_id and user_id = new.therapist_id and not prescribes;
  return null;
end $$;--> statement-breakpoint
create trigger note_prescriber_of_new after insert on plan_summaries
  for each row execute function routinely_note_prescriber();--> statement-breakpoint
create trigger note_prescriber_of_changed after update of therapist_id on plan_summaries
  for each row when (old.therapist_id is distinct from new.therapist_id)
  execute function routinely_note_prescriber();--> statement-breakpoint
-- What is there already, of every clinic: the owner reads and writes it for the length of these.
ALTER TABLE "plan_summaries" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "memberships" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
update memberships m set prescribes = true
where exists (select 1 from plan_summaries s
  where s.clinic_id = m.clinic_id and s.therapist_id = m.user_id);--> statement-breakpoint
ALTER TABLE "plan_summaries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "memberships" FORCE ROW LEVEL SECURITY;
