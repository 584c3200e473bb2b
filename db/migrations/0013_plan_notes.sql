CREATE TABLE "plan_notes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"text" text NOT NULL,
	"for_trainers" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "plan_notes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_notes_text" CHECK (length("plan_notes"."text") between 1 and 4000)
);
--> statement-breakpoint
ALTER TABLE "plan_notes" ADD CONSTRAINT "plan_notes_plan" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plans"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_notes" ADD CONSTRAINT "plan_notes_written_by" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_notes_of_plan" ON "plan_notes" USING btree ("clinic_id","plan_id","created_at");--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect('plan_notes');
