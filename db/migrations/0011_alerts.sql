ALTER TYPE "public"."mail_kind" ADD VALUE 'alert-digest';--> statement-breakpoint
CREATE TABLE "alert_acts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"alert_id" uuid NOT NULL,
	"act" text NOT NULL,
	"version" integer NOT NULL,
	"by" uuid NOT NULL,
	"note" text,
	"before" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alert_acts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alert_acts_version" UNIQUE("clinic_id","alert_id","version"),
	CONSTRAINT "alert_acts_act" CHECK ("alert_acts"."act" in ('acknowledged', 'snoozed', 'resolved', 'reopened', 'assigned', 'noted', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "alert_digests" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"new_alerts" integer NOT NULL,
	"waiting" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alert_digests_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alert_digests_once" UNIQUE("clinic_id","user_id","due_on")
);
--> statement-breakpoint
CREATE TABLE "alert_settings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"high_pain" smallint NOT NULL,
	"pain_rise" smallint NOT NULL,
	"next_morning_rise" smallint NOT NULL,
	"stop_band_run" smallint NOT NULL,
	"quiet_due_days" smallint NOT NULL,
	"lost_days" smallint NOT NULL,
	"recent_days" smallint NOT NULL,
	"off" text[] DEFAULT '{}' NOT NULL,
	"digest_time" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alert_settings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alert_settings_clinic" UNIQUE("clinic_id"),
	CONSTRAINT "alert_settings_danger_signs" CHECK (not "alert_settings"."off" && '{red-flag,sign-taken-back}'),
	CONSTRAINT "alert_settings_digest_time" CHECK ("alert_settings"."digest_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"event" text NOT NULL,
	"session_id" uuid,
	"happened_on" date NOT NULL,
	"values" jsonb NOT NULL,
	"threshold" smallint NOT NULL,
	"reported_at" timestamp with time zone,
	"raised_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"snoozed_until" date,
	"assigned_to" uuid,
	"acted_by" uuid,
	"acted_at" timestamp with time zone,
	"end_reason" text,
	"taken_back_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "alerts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alerts_once" UNIQUE("clinic_id","plan_id","rule","event"),
	CONSTRAINT "alerts_state" CHECK ("alerts"."state" in ('open', 'acknowledged', 'snoozed', 'resolved')),
	CONSTRAINT "alerts_snoozed" CHECK (("alerts"."state" = 'snoozed') = ("alerts"."snoozed_until" is not null)),
	CONSTRAINT "alerts_end_reason" CHECK ("alerts"."end_reason" in ('came-back', 'not-asked', 'lost', 'taken-back', 'told-again', 'looked-at')),
	CONSTRAINT "alerts_ended" CHECK ("alerts"."end_reason" is null or "alerts"."state" = 'resolved')
);
--> statement-breakpoint
ALTER TABLE "mails" DROP CONSTRAINT "mails_about_one";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "digest_id" uuid;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "alert_digest" text DEFAULT 'daily' NOT NULL;--> statement-breakpoint
ALTER TABLE "alert_acts" ADD CONSTRAINT "alert_acts_alert" FOREIGN KEY ("clinic_id","alert_id") REFERENCES "public"."alerts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_acts" ADD CONSTRAINT "alert_acts_by" FOREIGN KEY ("clinic_id","by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_digests" ADD CONSTRAINT "alert_digests_member" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_settings" ADD CONSTRAINT "alert_settings_clinic_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_session" FOREIGN KEY ("clinic_id","session_id") REFERENCES "public"."practice_sessions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_assigned_to" FOREIGN KEY ("clinic_id","assigned_to") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_acted_by" FOREIGN KEY ("clinic_id","acted_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_waiting" ON "alerts" USING btree ("clinic_id","plan_id") WHERE "alerts"."state" <> 'resolved';--> statement-breakpoint
CREATE INDEX "alerts_resolved" ON "alerts" USING btree ("clinic_id","acted_at","id") WHERE "alerts"."state" = 'resolved';--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_digest" FOREIGN KEY ("clinic_id","digest_id") REFERENCES "public"."alert_digests"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_about_one" CHECK (num_nonnulls("mails"."plan_id", "mails"."invitation_id", "mails"."digest_id") = 1);--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_alert_digest" CHECK ("memberships"."alert_digest" in ('off', 'daily'));--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect(t::regclass) from unnest(array['alert_settings', 'alerts', 'alert_acts',
  'alert_digests']) t;
--> statement-breakpoint
-- Changed rules are counted anew for every plan of the clinic, by the worker.
create or replace function routinely_enqueue(task text, payload json, job_key text default null,
  run_at timestamptz default null)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('send_mail', 'send_push', 'recount_plans') then
    raise exception 'Unknown task %', task;
  end if;
  perform graphile_worker.add_job(task, payload, job_key := job_key, max_attempts := 8,
    run_at := coalesce(run_at, now()));
end $$;
