CREATE TABLE "patient_name_parts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"part" text collate "C" NOT NULL,
	CONSTRAINT "patient_name_parts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_name_parts_once" UNIQUE("clinic_id","part","patient_id")
);
--> statement-breakpoint
DROP INDEX "plan_summaries_by_ratio";--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "due_7" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "done_7" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "ratio_7" real;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "due_14" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "done_14" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "ratio_14" real;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "due_30" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "done_30" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "ratio_30" real;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "due_90" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "done_90" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "ratio_90" real;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "sets_due" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "sets_done" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "skips" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "skip_reasons" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "recent" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "latest_rise" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "latest_morning" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "latest_effort" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "week" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "weeks" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "next_due_on" date;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "flag_key" smallint;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "settled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "shelf" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "patient_id" uuid;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "therapist_id" uuid;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "patient_therapist_id" uuid;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "trainer_id" uuid;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "time_zone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "name_key" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "title_key" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "regions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "sets_due" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "sets_done" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "skip_reasons" "skip_reason"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "patient_name_parts" ADD CONSTRAINT "patient_name_parts_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patient_name_parts_of_patient" ON "patient_name_parts" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_name" ON "plan_summaries" USING btree ("clinic_id","shelf","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_title" ON "plan_summaries" USING btree ("clinic_id","shelf","title_key","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_share" ON "plan_summaries" USING btree ("clinic_id","shelf","ratio","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_share_7" ON "plan_summaries" USING btree ("clinic_id","shelf","ratio_7","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_share_14" ON "plan_summaries" USING btree ("clinic_id","shelf","ratio_14","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_share_30" ON "plan_summaries" USING btree ("clinic_id","shelf","ratio_30","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_share_90" ON "plan_summaries" USING btree ("clinic_id","shelf","ratio_90","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_practice" ON "plan_summaries" USING btree ("clinic_id","shelf","last_practice_on","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_pain" ON "plan_summaries" USING btree ("clinic_id","shelf","latest_pain","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_change" ON "plan_summaries" USING btree ("clinic_id","shelf","pain_change","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_flag" ON "plan_summaries" USING btree ("clinic_id","shelf","flag_key","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_week" ON "plan_summaries" USING btree ("clinic_id","shelf","week","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_next_due" ON "plan_summaries" USING btree ("clinic_id","shelf","next_due_on","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_of_therapist" ON "plan_summaries" USING btree ("clinic_id","therapist_id","shelf","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_of_patient" ON "plan_summaries" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_of_patients_therapist" ON "plan_summaries" USING btree ("clinic_id","patient_therapist_id","shelf");--> statement-breakpoint
CREATE INDEX "plan_summaries_of_trainer" ON "plan_summaries" USING btree ("clinic_id","trainer_id","shelf");--> statement-breakpoint
CREATE INDEX "plan_summaries_to_move" ON "plan_summaries" USING btree ("clinic_id","time_zone","counted_on","plan_id") WHERE not "plan_summaries"."settled";--> statement-breakpoint
select routinely_protect('patient_name_parts');--> statement-breakpoint
-- Lower case without accents, also where the database's locale knows only ASCII.
create or replace function routinely_fold(words text) returns text
language sql immutable strict parallel safe as $$
  select translate(
    lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')),
    'ØøŁłĐđıАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς',
    'oollddiабвгдежзиклмнопрстуфхцчшщъыьэюяαβγδεζηθικλμνξοπρστυφχψωσ')
$$;--> statement-breakpoint
create or replace function routinely_shelf(state plan_state, archived_at timestamptz) returns smallint
language sql immutable parallel safe as $$
  select case when archived_at is not null then 0 when state = 'active' then 1
    when state = 'paused' then 2 when state = 'draft' then 0 else 3 end::smallint
$$;--> statement-breakpoint
-- What a summary copies from its plan and its patient: at its birth, and whenever one of them changes.
create or replace function routinely_summary_born() returns trigger language plpgsql as $$
begin
  select p.patient_id, p.therapist_id, n.therapist_id, n.trainer_id, n.time_zone, n.regions,
      routinely_shelf(p.state, n.archived_at), routinely_fold(p.title),
      routinely_fold(n.family_name) || E'\t' || routinely_fold(n.given_name)
    into new.patient_id, new.therapist_id, new.patient_therapist_id, new.trainer_id, new.time_zone,
      new.regions, new.shelf, new.title_key, new.name_key
    from plans p join patients n on n.clinic_id = p.clinic_id and n.id = p.patient_id
    where p.clinic_id = new.clinic_id and p.id = new.plan_id;
  return new;
end $$;--> statement-breakpoint
create trigger summary_born before insert on plan_summaries
  for each row execute function routinely_summary_born();--> statement-breakpoint
create or replace function routinely_summary_of_plan() returns trigger language plpgsql as $$
begin
  update plan_summaries s set patient_id = new.patient_id, therapist_id = new.therapist_id,
      patient_therapist_id = n.therapist_id, trainer_id = n.trainer_id, time_zone = n.time_zone,
      regions = n.regions, shelf = routinely_shelf(new.state, n.archived_at),
      title_key = routinely_fold(new.title),
      name_key = routinely_fold(n.family_name) || E'\t' || routinely_fold(n.given_name)
    from patients n
    where s.clinic_id = new.clinic_id and s.plan_id = new.id
      and n.clinic_id = new.clinic_id and n.id = new.patient_id;
  return null;
end $$;--> statement-breakpoint
create trigger summary_of_plan after update of patient_id, therapist_id, title, state on plans
  for each row when ((old.patient_id, old.therapist_id, old.title, old.state)
    is distinct from (new.patient_id, new.therapist_id, new.title, new.state))
  execute function routinely_summary_of_plan();--> statement-breakpoint
create or replace function routinely_summary_of_patient() returns trigger language plpgsql as $$
begin
  update plan_summaries s set patient_therapist_id = new.therapist_id, trainer_id = new.trainer_id,
      time_zone = new.time_zone, regions = new.regions,
      shelf = routinely_shelf(p.state, new.archived_at),
      name_key = routinely_fold(new.family_name) || E'\t' || routinely_fold(new.given_name)
    from plans p
    where s.clinic_id = new.clinic_id and s.patient_id = new.id
      and p.clinic_id = new.clinic_id and p.id = s.plan_id;
  return null;
end $$;--> statement-breakpoint
create trigger summary_of_patient
  after update of given_name, family_name, archived_at, therapist_id, trainer_id, time_zone, regions
  on patients for each row when (
    (old.given_name, old.family_name, old.archived_at, old.therapist_id, old.trainer_id,
      old.time_zone, old.regions)
    is distinct from (new.given_name, new.family_name, new.archived_at, new.therapist_id,
      new.trainer_id, new.time_zone, new.regions))
  execute function routinely_summary_of_patient();--> statement-breakpoint
-- The pieces by which a name is found.
create or replace function routinely_name_parts(given_name text, family_name text) returns setof text
language sql immutable parallel safe as $$
  select distinct substr(word, at) from
    regexp_split_to_table(routinely_fold(given_name || ' ' || family_name), '\s+') word,
    generate_series(1, least(length(word), 40) - 1) at
$$;--> statement-breakpoint
create or replace function routinely_note_name() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from patient_name_parts where clinic_id = new.clinic_id and patient_id = new.id;
  end if;
  insert into patient_name_parts (clinic_id, patient_id, part)
  select new.clinic_id, new.id, part from routinely_name_parts(new.given_name, new.family_name) part;
  return null;
end $$;--> statement-breakpoint
create trigger note_name_of_new after insert on patients
  for each row execute function routinely_note_name();--> statement-breakpoint
create trigger note_name_of_changed after update of given_name, family_name on patients
  for each row when ((old.given_name, old.family_name)
    is distinct from (new.given_name, new.family_name))
  execute function routinely_note_name();--> statement-breakpoint
-- A session's sets and left out exercises, once its items are stored. Items never change.
create or replace function routinely_count_items() returns trigger language plpgsql as $$
begin
  update practice_sessions s set sets_due = c.due, sets_done = c.done, skip_reasons = c.reasons
    from (
      select w.clinic_id, w.session_id, sum(i.sets) as due, sum(least(w.sets_done, i.sets)) as done,
        coalesce(array_agg(w.skip_reason order by w.skip_reason)
          filter (where w.skip_reason is not null), '{}') as reasons
      from written w join plan_items i on i.clinic_id = w.clinic_id and i.id = w.plan_item_id
      group by w.clinic_id, w.session_id
    ) c
    where s.clinic_id = c.clinic_id and s.id = c.session_id;
  return null;
end $$;--> statement-breakpoint
create trigger count_items after insert on practice_items
  referencing new table as written for each statement execute function routinely_count_items();--> statement-breakpoint
-- What is there already, of every clinic: the owner reads and writes it for the length of these.
ALTER TABLE "plan_summaries" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plans" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patients" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patient_name_parts" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_items" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_items" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_sessions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
insert into patient_name_parts (clinic_id, patient_id, part)
select clinic_id, id, part from patients, routinely_name_parts(given_name, family_name) part;--> statement-breakpoint
update practice_sessions s set sets_due = c.due, sets_done = c.done, skip_reasons = c.reasons
from (
  select w.clinic_id, w.session_id, sum(i.sets) as due, sum(least(w.sets_done, i.sets)) as done,
    coalesce(array_agg(w.skip_reason order by w.skip_reason)
      filter (where w.skip_reason is not null), '{}') as reasons
  from practice_items w join plan_items i on i.clinic_id = w.clinic_id and i.id = w.plan_item_id
  group by w.clinic_id, w.session_id
) c
where s.clinic_id = c.clinic_id and s.id = c.session_id;--> statement-breakpoint
-- Counted up to a day long past: the job that moves summaries to the new day counts all anew.
update plan_summaries s set patient_id = p.patient_id, therapist_id = p.therapist_id,
  patient_therapist_id = n.therapist_id, trainer_id = n.trainer_id, time_zone = n.time_zone,
  regions = n.regions, shelf = routinely_shelf(p.state, n.archived_at),
  title_key = routinely_fold(p.title),
  name_key = routinely_fold(n.family_name) || E'\t' || routinely_fold(n.given_name),
  counted_on = '2000-01-01'
from plans p join patients n on n.clinic_id = p.clinic_id and n.id = p.patient_id
where s.clinic_id = p.clinic_id and s.plan_id = p.id;--> statement-breakpoint
ALTER TABLE "plan_summaries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plans" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patients" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "patient_name_parts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_sessions" FORCE ROW LEVEL SECURITY;
