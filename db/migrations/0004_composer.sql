CREATE TYPE "public"."plan_block" AS ENUM('warm-up', 'main', 'cool-down');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('open', 'accepted', 'changed', 'declined');--> statement-breakpoint
CREATE TABLE "goal_scores" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"goal_id" uuid NOT NULL,
	"score" smallint NOT NULL,
	"scored_on" date NOT NULL,
	"scored_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_scores_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "goal_scores_day" UNIQUE("clinic_id","goal_id","scored_on"),
	CONSTRAINT "goal_scores_psfs" CHECK ("goal_scores"."score" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "patient_goals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"activity" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "patient_goals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_goals_named" CHECK (length(trim("patient_goals"."activity")) > 0)
);
--> statement-breakpoint
CREATE TABLE "progression_proposals" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"step" text NOT NULL,
	"rule" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"state" "proposal_state" DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	"session_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progression_proposals_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "progression_proposals_event" UNIQUE("clinic_id","plan_id","step","session_id"),
	CONSTRAINT "progression_proposals_decided" CHECK (("progression_proposals"."state" = 'open') = ("progression_proposals"."decided_at" is null) and ("progression_proposals"."decided_at" is null) = ("progression_proposals"."decided_by" is null))
);
--> statement-breakpoint
CREATE TABLE "progression_rules" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"rule" jsonb NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"set_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progression_rules_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan_templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"owner_id" uuid,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "plan_templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_templates_named" CHECK (length(trim("plan_templates"."name")) > 0)
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "send_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "conditions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "regions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "precautions" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "equipment" text[];--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "discharged_on" date;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "block" "plan_block" DEFAULT 'main' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "superset" smallint;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "from_week" smallint;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "until_week" smallint;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "every_days" smallint;--> statement-breakpoint
ALTER TABLE "goal_scores" ADD CONSTRAINT "goal_scores_goal" FOREIGN KEY ("clinic_id","goal_id") REFERENCES "public"."patient_goals"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_goals" ADD CONSTRAINT "patient_goals_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_goals" ADD CONSTRAINT "patient_goals_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_session" FOREIGN KEY ("clinic_id","session_id") REFERENCES "public"."practice_sessions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_proposals" ADD CONSTRAINT "progression_proposals_decided_by" FOREIGN KEY ("clinic_id","decided_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_rules" ADD CONSTRAINT "progression_rules_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progression_rules" ADD CONSTRAINT "progression_rules_set_by" FOREIGN KEY ("clinic_id","set_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_owner" FOREIGN KEY ("clinic_id","owner_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_templates" ADD CONSTRAINT "plan_templates_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patient_goals_of_patient" ON "patient_goals" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "progression_proposals_one_open" ON "progression_proposals" USING btree ("clinic_id","plan_id") WHERE "progression_proposals"."state" = 'open';--> statement-breakpoint
CREATE INDEX "plan_templates_by_name" ON "plan_templates" USING btree ("clinic_id","name");--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_merged_into" FOREIGN KEY ("clinic_id","merged_into") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_superset" CHECK ("plan_items"."superset" between 1 and 20);--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_weeks" CHECK ("plan_items"."from_week" between 1 and 52 and "plan_items"."until_week" between coalesce("plan_items"."from_week", 1) and 52);--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_every_days" CHECK ("plan_items"."every_days" between 2 and 7);--> statement-breakpoint
select routinely_protect(t::regclass) from unnest(array['patient_goals', 'goal_scores',
  'plan_templates', 'progression_rules', 'progression_proposals']) t;
--> statement-breakpoint
-- A mail may wait until a chosen time. The former function is called with the same first arguments.
drop function routinely_enqueue(text, json, text);
--> statement-breakpoint
create function routinely_enqueue(task text, payload json, job_key text default null,
  run_at timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('send_mail') then
    raise exception 'Unknown task %', task;
  end if;
  perform graphile_worker.add_job(task, payload, job_key := job_key, max_attempts := 8,
    run_at := coalesce(run_at, now()));
end $$;
--> statement-breakpoint
revoke all on function routinely_enqueue(text, json, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function routinely_enqueue(text, json, text, timestamptz) to routinely_app;
