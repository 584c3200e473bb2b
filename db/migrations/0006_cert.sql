ALTER TABLE "plan_revisions" ADD COLUMN "supervision" text;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD COLUMN "starting_level" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "qualification" text;--> statement-breakpoint
CREATE INDEX "exercise_import_rows_of" ON "exercise_import_rows" USING btree ("clinic_id","exercise_id");