CREATE TYPE "public"."audit_actor" AS ENUM('staff', 'patient', 'system');--> statement-breakpoint
CREATE TYPE "public"."link_channel" AS ENUM('mail', 'copy', 'print');--> statement-breakpoint
CREATE TYPE "public"."mail_kind" AS ENUM('plan-sent', 'plan-changed', 'invitation');--> statement-breakpoint
CREATE TYPE "public"."mail_state" AS ENUM('queued', 'sent', 'bounced', 'failed');--> statement-breakpoint
CREATE TYPE "public"."exit_reason" AS ENUM('finished', 'improved', 'worse', 'moved-on', 'no-longer-attending', 'other');--> statement-breakpoint
CREATE TYPE "public"."load_unit" AS ENUM('kg', 'lb', 'band', 'body-weight');--> statement-breakpoint
CREATE TYPE "public"."plan_state" AS ENUM('draft', 'active', 'paused', 'completed', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."side" AS ENUM('none', 'each-side', 'alternating', 'left', 'right');--> statement-breakpoint
CREATE TYPE "public"."pain_moment" AS ENUM('before', 'during', 'after', 'next-morning');--> statement-breakpoint
CREATE TYPE "public"."skip_reason" AS ENUM('pain', 'too-hard', 'no-time', 'unsure-how', 'no-equipment');--> statement-breakpoint
CREATE TYPE "public"."staff_role" AS ENUM('therapist', 'trainer', 'admin');--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" "audit_actor" NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"time_zone" text NOT NULL,
	"pain_caution_from" integer DEFAULT 4 NOT NULL,
	"pain_stop_from" integer DEFAULT 6 NOT NULL,
	"link_days" integer DEFAULT 180 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_key_unique" UNIQUE("key"),
	CONSTRAINT "clinics_pain_bands" CHECK (0 < "clinics"."pain_caution_from" and "clinics"."pain_caution_from" < "clinics"."pain_stop_from" and "clinics"."pain_stop_from" <= 10),
	CONSTRAINT "clinics_key_form" CHECK ("clinics"."key" ~ '^[a-z0-9]{4,12}$')
);
--> statement-breakpoint
CREATE TABLE "library_advice_cards" (
	"slug" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_exercises" (
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "library_exercises_slug_pk" PRIMARY KEY("slug")
);
--> statement-breakpoint
CREATE TABLE "library_templates" (
	"slug" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "mail_kind" NOT NULL,
	"to_address" text NOT NULL,
	"plan_id" uuid,
	"invitation_id" uuid,
	"requested_by" uuid NOT NULL,
	"state" "mail_state" DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mails_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "mails_about_one" CHECK (num_nonnulls("mails"."plan_id", "mails"."invitation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "plan_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"channel" "link_channel" NOT NULL,
	"mail_id" uuid,
	"token_hash" text NOT NULL,
	"created_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_links_token" UNIQUE("clinic_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text,
	"phone" text,
	"time_zone" text NOT NULL,
	"therapist_id" uuid NOT NULL,
	"trainer_id" uuid,
	"date_of_birth" date,
	"address" text,
	"clinical_notes" text,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_named" CHECK (length(trim("patients"."given_name")) > 0 and length(trim("patients"."family_name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_advice" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "plan_advice_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_advice_position" UNIQUE("clinic_id","revision_id","position")
);
--> statement-breakpoint
CREATE TABLE "plan_items" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"exercise_slug" text NOT NULL,
	"exercise" jsonb NOT NULL,
	"sets" smallint NOT NULL,
	"reps_min" smallint,
	"reps_max" smallint,
	"hold_min_seconds" smallint,
	"hold_max_seconds" smallint,
	"duration_min_seconds" smallint,
	"duration_max_seconds" smallint,
	"rest_seconds" smallint,
	"side" "side" DEFAULT 'none' NOT NULL,
	"load_value" numeric(6, 2),
	"load_unit" "load_unit",
	"load_band" text,
	"tempo" text,
	"effort_target" smallint,
	"note" text,
	CONSTRAINT "plan_items_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_items_position" UNIQUE("clinic_id","revision_id","position"),
	CONSTRAINT "plan_items_sets" CHECK ("plan_items"."sets" between 1 and 10),
	CONSTRAINT "plan_items_dosed" CHECK (num_nonnulls("plan_items"."reps_min", "plan_items"."hold_min_seconds", "plan_items"."duration_min_seconds") > 0),
	CONSTRAINT "plan_items_effort" CHECK ("plan_items"."effort_target" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "plan_pauses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_pauses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_pauses_forward" CHECK ("plan_pauses"."until_on" >= "plan_pauses"."from_on")
);
--> statement-breakpoint
CREATE TABLE "plan_revisions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"message" text,
	"start_date" date,
	"weeks" smallint,
	"days_of_week" smallint[],
	"days_per_week" smallint,
	"sessions_per_day" smallint DEFAULT 1 NOT NULL,
	"effective_from" date,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_revisions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_revisions_number" UNIQUE("clinic_id","plan_id","number"),
	CONSTRAINT "plan_revisions_sent_whole" CHECK ("plan_revisions"."sent_at" is null or ("plan_revisions"."start_date" is not null and "plan_revisions"."weeks" is not null and "plan_revisions"."effective_from" is not null and "plan_revisions"."sent_by" is not null and num_nonnulls("plan_revisions"."days_of_week", "plan_revisions"."days_per_week") = 1)),
	CONSTRAINT "plan_revisions_weeks" CHECK ("plan_revisions"."weeks" between 1 and 52),
	CONSTRAINT "plan_revisions_days_per_week" CHECK ("plan_revisions"."days_per_week" between 1 and 7),
	CONSTRAINT "plan_revisions_days_of_week" CHECK ("plan_revisions"."days_of_week" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("plan_revisions"."days_of_week") between 1 and 7),
	CONSTRAINT "plan_revisions_sessions" CHECK ("plan_revisions"."sessions_per_day" between 1 and 6)
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"therapist_id" uuid NOT NULL,
	"title" text NOT NULL,
	"state" "plan_state" DEFAULT 'draft' NOT NULL,
	"closed_on" date,
	"exit_reason" "exit_reason",
	"exit_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plans_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plans_closed_with_reason" CHECK (("plans"."state" in ('completed', 'stopped')) = ("plans"."closed_on" is not null) and ("plans"."closed_on" is null) = ("plans"."exit_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "pain_scores" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"moment" "pain_moment" NOT NULL,
	"score" smallint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pain_scores_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "pain_scores_once" UNIQUE("clinic_id","session_id","moment"),
	CONSTRAINT "pain_scores_nprs" CHECK ("pain_scores"."score" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "plan_summaries" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"due" integer NOT NULL,
	"done" integer NOT NULL,
	"partial" integer NOT NULL,
	"ratio" real,
	"last_practice_on" date,
	"latest_pain" smallint,
	"pain_change" smallint,
	"flags" text[] DEFAULT '{}' NOT NULL,
	"counted_on" date NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_summaries_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_summaries_plan" UNIQUE("clinic_id","plan_id")
);
--> statement-breakpoint
CREATE TABLE "practice_items" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"plan_item_id" uuid NOT NULL,
	"sets_done" smallint NOT NULL,
	"skip_reason" "skip_reason",
	CONSTRAINT "practice_items_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "practice_items_once" UNIQUE("clinic_id","session_id","plan_item_id"),
	CONSTRAINT "practice_items_done_or_skipped" CHECK ("practice_items"."sets_done" >= 0 and ("practice_items"."sets_done" = 0 or "practice_items"."skip_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "practice_sessions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"link_id" uuid,
	"practised_on" date NOT NULL,
	"items_done" smallint NOT NULL,
	"items_total" smallint NOT NULL,
	"effort" smallint,
	"comment" text,
	"red_flag" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_sessions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "practice_sessions_effort" CHECK ("practice_sessions"."effort" between 0 and 10),
	CONSTRAINT "practice_sessions_items" CHECK ("practice_sessions"."items_done" between 0 and "practice_sessions"."items_total")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "staff_role" NOT NULL,
	"token_hash" text,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("clinic_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "memberships_one_each" UNIQUE("clinic_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_sessions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_invitation" FOREIGN KEY ("clinic_id","invitation_id") REFERENCES "public"."invitations"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_requested_by" FOREIGN KEY ("clinic_id","requested_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_mail" FOREIGN KEY ("clinic_id","mail_id") REFERENCES "public"."mails"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_links" ADD CONSTRAINT "plan_links_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_therapist" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_trainer" FOREIGN KEY ("clinic_id","trainer_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_advice" ADD CONSTRAINT "plan_advice_revision" FOREIGN KEY ("clinic_id","revision_id") REFERENCES "public"."plan_revisions"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_revision" FOREIGN KEY ("clinic_id","revision_id") REFERENCES "public"."plan_revisions"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_pauses" ADD CONSTRAINT "plan_pauses_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_sent_by" FOREIGN KEY ("clinic_id","sent_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_patient" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_therapist" FOREIGN KEY ("clinic_id","therapist_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_scores" ADD CONSTRAINT "pain_scores_session" FOREIGN KEY ("clinic_id","session_id") REFERENCES "public"."practice_sessions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pain_scores" ADD CONSTRAINT "pain_scores_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD CONSTRAINT "plan_summaries_plan_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_session" FOREIGN KEY ("clinic_id","session_id") REFERENCES "public"."practice_sessions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_item" FOREIGN KEY ("clinic_id","plan_item_id") REFERENCES "public"."plan_items"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_revision" FOREIGN KEY ("clinic_id","revision_id") REFERENCES "public"."plan_revisions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_link" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by" FOREIGN KEY ("clinic_id","invited_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_member" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_sequence" ON "audit_events" USING btree ("clinic_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_events_of_subject" ON "audit_events" USING btree ("clinic_id","subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "mails_of_plan" ON "mails" USING btree ("clinic_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "plan_links_of_plan" ON "plan_links" USING btree ("clinic_id","plan_id");--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id","family_name","given_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_pauses_one_open" ON "plan_pauses" USING btree ("clinic_id","plan_id") WHERE "plan_pauses"."until_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_revisions_one_draft" ON "plan_revisions" USING btree ("clinic_id","plan_id") WHERE "plan_revisions"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "plans_of_patient" ON "plans" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_ratio" ON "plan_summaries" USING btree ("clinic_id","ratio","plan_id");--> statement-breakpoint
CREATE INDEX "practice_sessions_of_plan" ON "practice_sessions" USING btree ("clinic_id","plan_id","practised_on");--> statement-breakpoint
CREATE INDEX "memberships_of_user" ON "memberships" USING btree ("user_id");