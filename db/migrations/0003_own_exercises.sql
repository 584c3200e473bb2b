CREATE TYPE "public"."media_kind" AS ENUM('image', 'video');--> statement-breakpoint
CREATE TABLE "exercise_favourites" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_favourites_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_favourites_once" UNIQUE("clinic_id","user_id","slug")
);
--> statement-breakpoint
CREATE TABLE "exercise_import_rows" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"import_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"before" jsonb,
	"version_after" integer NOT NULL,
	CONSTRAINT "exercise_import_rows_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_import_rows_once" UNIQUE("clinic_id","import_id","exercise_id")
);
--> statement-breakpoint
CREATE TABLE "exercise_imports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"added" integer NOT NULL,
	"updated" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"refused" integer NOT NULL,
	"imported_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "exercise_imports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "exercise_uses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_uses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_uses_once" UNIQUE("clinic_id","user_id","slug")
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"name" text NOT NULL,
	"search_name" text DEFAULT '' NOT NULL,
	"search_text" text NOT NULL,
	"search_vector" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, search_name), 'A') || setweight(to_tsvector('english'::regconfig, search_text), 'C')) STORED NOT NULL,
	"regions" text[] DEFAULT '{}'::text[] NOT NULL,
	"movement_type" text DEFAULT 'strength' NOT NULL,
	"start_position" text,
	"equipment" text[] DEFAULT '{}'::text[] NOT NULL,
	"difficulty" smallint DEFAULT 1 NOT NULL,
	"avoid_with" text[] DEFAULT '{}'::text[] NOT NULL,
	"made_from" text,
	"source" text,
	"source_id" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "exercises_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercises_slug" UNIQUE("clinic_id","slug"),
	CONSTRAINT "exercises_source" UNIQUE("clinic_id","source","source_id"),
	CONSTRAINT "exercises_own_slug" CHECK ("exercises"."slug" like 'own-%'),
	CONSTRAINT "exercises_whole_source" CHECK (("exercises"."source" is null) = ("exercises"."source_id" is null))
);
--> statement-breakpoint
CREATE TABLE "media_chunks" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"data" "bytea" NOT NULL,
	CONSTRAINT "media_chunks_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "media_chunks_position" UNIQUE("clinic_id","file_id","position")
);
--> statement-breakpoint
CREATE TABLE "media_files" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "media_kind" NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"milliseconds" integer,
	"digest" text NOT NULL,
	"store" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_files_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "search_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "search_vector" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, search_name), 'A') || setweight(to_tsvector('english'::regconfig, search_text), 'C')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "regions" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "movement_type" text DEFAULT 'strength' NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "start_position" text;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "equipment" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "difficulty" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "avoid_with" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "exercise_favourites" ADD CONSTRAINT "exercise_favourites_of" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_import_rows" ADD CONSTRAINT "exercise_import_rows_import" FOREIGN KEY ("clinic_id","import_id") REFERENCES "public"."exercise_imports"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_import_rows" ADD CONSTRAINT "exercise_import_rows_exercise" FOREIGN KEY ("clinic_id","exercise_id") REFERENCES "public"."exercises"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_imports" ADD CONSTRAINT "exercise_imports_by" FOREIGN KEY ("clinic_id","imported_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_uses" ADD CONSTRAINT "exercise_uses_of" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_created_by" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_chunks" ADD CONSTRAINT "media_chunks_file" FOREIGN KEY ("clinic_id","file_id") REFERENCES "public"."media_files"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_files" ADD CONSTRAINT "media_files_by" FOREIGN KEY ("clinic_id","uploaded_by") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercises_by_name" ON "exercises" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "exercises_trigrams" ON "exercises" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "exercises_words" ON "exercises" USING gin ("search_vector");--> statement-breakpoint
CREATE INDEX "library_exercises_words" ON "library_exercises" USING gin ("search_vector");--> statement-breakpoint
select routinely_protect(t::regclass) from unnest(array['exercises', 'exercise_imports',
  'exercise_import_rows', 'exercise_favourites', 'exercise_uses', 'media_files', 'media_chunks']) t;
