CREATE TABLE "adherence_defaults" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"view_id" uuid NOT NULL,
	CONSTRAINT "adherence_defaults_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "adherence_defaults_once" UNIQUE("clinic_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "adherence_layouts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"view_id" uuid,
	"density" text NOT NULL,
	"pinned" text[] NOT NULL,
	"widths" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "adherence_layouts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "adherence_layouts_once" UNIQUE NULLS NOT DISTINCT("clinic_id","user_id","view_id"),
	CONSTRAINT "adherence_layouts_density" CHECK ("adherence_layouts"."density" in ('comfortable', 'compact'))
);
--> statement-breakpoint
CREATE TABLE "adherence_views" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"query" text NOT NULL,
	"density" text NOT NULL,
	"pinned" text[] NOT NULL,
	"widths" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "adherence_views_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "adherence_views_size" CHECK (length("adherence_views"."name") <= 60 and length("adherence_views"."query") <= 2000),
	CONSTRAINT "adherence_views_density" CHECK ("adherence_views"."density" in ('comfortable', 'compact'))
);
--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "sets_ratio" real GENERATED ALWAYS AS (case when sets_due[5] > 0 then sets_done[5]::real / sets_due[5] end) STORED;--> statement-breakpoint
ALTER TABLE "plan_summaries" ADD COLUMN "skips_key" integer GENERATED ALWAYS AS (nullif(skips[5], 0)) STORED;--> statement-breakpoint
ALTER TABLE "adherence_defaults" ADD CONSTRAINT "adherence_defaults_member" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adherence_defaults" ADD CONSTRAINT "adherence_defaults_view" FOREIGN KEY ("clinic_id","view_id") REFERENCES "public"."adherence_views"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adherence_layouts" ADD CONSTRAINT "adherence_layouts_member" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adherence_layouts" ADD CONSTRAINT "adherence_layouts_view" FOREIGN KEY ("clinic_id","view_id") REFERENCES "public"."adherence_views"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adherence_views" ADD CONSTRAINT "adherence_views_owner" FOREIGN KEY ("clinic_id","owner_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adherence_views_name" ON "adherence_views" USING btree ("clinic_id","owner_id",lower("name")) WHERE "adherence_views"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "adherence_views_shared" ON "adherence_views" USING btree ("clinic_id") WHERE "adherence_views"."shared" and "adherence_views"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "plan_summaries_by_sets" ON "plan_summaries" USING btree ("clinic_id","shelf","sets_ratio","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_skips" ON "plan_summaries" USING btree ("clinic_id","shelf","skips_key","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_rise" ON "plan_summaries" USING btree ("clinic_id","shelf","latest_rise","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_morning" ON "plan_summaries" USING btree ("clinic_id","shelf","latest_morning","name_key","plan_id");--> statement-breakpoint
CREATE INDEX "plan_summaries_by_effort" ON "plan_summaries" USING btree ("clinic_id","shelf","latest_effort","name_key","plan_id");--> statement-breakpoint
-- Row-level security, forced; the application's role gets its rights.
select routinely_protect(t::regclass) from unnest(array['adherence_views', 'adherence_layouts',
  'adherence_defaults']) t;
