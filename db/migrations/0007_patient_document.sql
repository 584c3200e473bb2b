ALTER TYPE "public"."mail_kind" ADD VALUE 'reminder';--> statement-breakpoint
ALTER TYPE "public"."mail_kind" ADD VALUE 'next-morning';--> statement-breakpoint
CREATE TABLE "exit_wishes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"link_id" uuid,
	"reason" text NOT NULL,
	"words" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "exit_wishes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exit_wishes_reason" CHECK ("exit_wishes"."reason" in ('better', 'worse', 'no-time', 'too-hard', 'not-helping', 'other'))
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "calendar_feeds_secret" UNIQUE("clinic_id","secret_hash")
);
--> statement-breakpoint
CREATE TABLE "plan_reminders" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"days_of_week" smallint[] DEFAULT '{}' NOT NULL,
	"time" text NOT NULL,
	"again" boolean DEFAULT false NOT NULL,
	"next_morning" boolean DEFAULT false NOT NULL,
	"unsubscribed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_reminders_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_reminders_plan" UNIQUE("clinic_id","plan_id"),
	CONSTRAINT "plan_reminders_time" CHECK ("plan_reminders"."time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
--> statement-breakpoint
CREATE TABLE "reminder_runs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"mail_id" uuid,
	"skipped" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_runs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "reminder_runs_once" UNIQUE("clinic_id","plan_id","kind","due_on"),
	CONSTRAINT "reminder_runs_kind" CHECK ("reminder_runs"."kind" in ('day', 'again', 'next-morning'))
);
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "link_check" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_links" ADD COLUMN "wrong_answers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "link_code" text;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "difficulty" text;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "pain_places" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "wants_call" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "exit_wishes" ADD CONSTRAINT "exit_wishes_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exit_wishes" ADD CONSTRAINT "exit_wishes_link" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."plan_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exit_wishes" ADD CONSTRAINT "exit_wishes_answered_by" FOREIGN KEY ("clinic_id","answered_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_reminders" ADD CONSTRAINT "plan_reminders_plan_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_runs" ADD CONSTRAINT "reminder_runs_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_runs" ADD CONSTRAINT "reminder_runs_mail" FOREIGN KEY ("clinic_id","mail_id") REFERENCES "public"."mails"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exit_wishes_of_plan" ON "exit_wishes" USING btree ("clinic_id","plan_id","created_at");--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_corrects" FOREIGN KEY ("clinic_id","corrects") REFERENCES "public"."practice_sessions"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_corrected_once" UNIQUE("clinic_id","corrects");--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_link_check" CHECK ("clinics"."link_check" in ('none', 'birth-date', 'code'));--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_difficulty" CHECK ("practice_sessions"."difficulty" in ('easy', 'right', 'hard'));--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect(t::regclass) from unnest(array['exit_wishes', 'plan_reminders',
  'reminder_runs', 'calendar_feeds']) t;
