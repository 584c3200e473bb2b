ALTER TYPE "public"."mail_kind" ADD VALUE 'nudge';--> statement-breakpoint
CREATE TABLE "staff_messages" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"press_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_to" uuid NOT NULL,
	"text" text NOT NULL,
	"answers" uuid,
	"done_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_messages_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "staff_messages_once" UNIQUE("clinic_id","press_id","plan_id"),
	CONSTRAINT "staff_messages_text" CHECK (length("staff_messages"."text") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "nudges" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"press_id" uuid NOT NULL,
	"sent_by" uuid NOT NULL,
	"words" text,
	"mail_id" uuid NOT NULL,
	"stop_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"stopped_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "nudges_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "nudges_once" UNIQUE("clinic_id","press_id","plan_id"),
	CONSTRAINT "nudges_mail" UNIQUE("clinic_id","mail_id"),
	CONSTRAINT "nudges_words" CHECK (length("nudges"."words") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "supervised_by" uuid;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD COLUMN "staff_note" text;--> statement-breakpoint
ALTER TABLE "staff_messages" ADD CONSTRAINT "staff_messages_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_messages" ADD CONSTRAINT "staff_messages_written_by" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_messages" ADD CONSTRAINT "staff_messages_written_to" FOREIGN KEY ("clinic_id","written_to") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_messages" ADD CONSTRAINT "staff_messages_answers" FOREIGN KEY ("clinic_id","answers") REFERENCES "public"."staff_messages"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_mail_fk" FOREIGN KEY ("clinic_id","mail_id") REFERENCES "public"."mails"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudges" ADD CONSTRAINT "nudges_sent_by" FOREIGN KEY ("clinic_id","sent_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_messages_of_plan" ON "staff_messages" USING btree ("clinic_id","plan_id","created_at");--> statement-breakpoint
CREATE INDEX "staff_messages_waiting" ON "staff_messages" USING btree ("clinic_id","written_to","created_at") WHERE "staff_messages"."done_at" is null and "staff_messages"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "nudges_of_plan" ON "nudges" USING btree ("clinic_id","plan_id","created_at");--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_supervised_by" FOREIGN KEY ("clinic_id","supervised_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_staff_note" CHECK ("practice_sessions"."staff_note" is null or ("practice_sessions"."supervised_by" is not null and length("practice_sessions"."staff_note") <= 1000));--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect(t::regclass) from unnest(array['nudges', 'staff_messages']) t;
