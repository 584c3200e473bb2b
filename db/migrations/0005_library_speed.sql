CREATE TABLE "exercise_words" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "exercise_words_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "exercise_words_once" UNIQUE("clinic_id","word")
);
--> statement-breakpoint
DROP INDEX "exercises_by_name";--> statement-breakpoint
DROP INDEX "exercises_trigrams";--> statement-breakpoint
DROP INDEX "exercises_words";--> statement-breakpoint
DROP INDEX "library_exercises_trigrams";--> statement-breakpoint
DROP INDEX "library_exercises_words";--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "facets" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "library_exercises" ADD COLUMN "facets" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "exercises_listed" ON "exercises" USING btree ("clinic_id","name","slug","facets") WHERE "exercises"."archived_at" is null;--> statement-breakpoint
ALTER TABLE "exercises" DROP COLUMN "search_vector";--> statement-breakpoint
ALTER TABLE "library_exercises" DROP COLUMN "search_vector";--> statement-breakpoint
-- What is there already, of every clinic: the owner reads and writes it for the length of these.
ALTER TABLE "exercises" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
update exercises set search_text = ' ' || btrim(search_text) || ' ', search_name = ' ' || btrim(search_name) || ' ',
  facets = concat_ws('|', array_to_string(regions, ' '), movement_type, coalesce(start_position, ''),
    array_to_string(equipment, ' '), difficulty::text, array_to_string(avoid_with, ' '));--> statement-breakpoint
update library_exercises set search_text = ' ' || btrim(search_text) || ' ', search_name = ' ' || btrim(search_name) || ' ',
  facets = concat_ws('|', array_to_string(regions, ' '), movement_type, coalesce(start_position, ''),
    array_to_string(equipment, ' '), difficulty::text, array_to_string(avoid_with, ' '));--> statement-breakpoint
insert into exercise_words (clinic_id, word)
select distinct clinic_id, word from exercises,
  regexp_split_to_table(search_text, '[^[:alpha:]]+') word
where length(word) between 3 and 40;--> statement-breakpoint
ALTER TABLE "exercises" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
select routinely_protect('exercise_words');--> statement-breakpoint
-- Whoever writes exercises, one by one or a whole import, their words are noted with them.
create or replace function routinely_note_words() returns trigger language plpgsql as $$
begin
  insert into exercise_words (clinic_id, word)
  select distinct written.clinic_id, word from written,
    regexp_split_to_table(written.search_text, '[^[:alpha:]]+') word
  where length(word) between 3 and 40
  on conflict do nothing;
  return null;
end $$;--> statement-breakpoint
create trigger exercises_note_words_of_new after insert on exercises
  referencing new table as written for each statement execute function routinely_note_words();--> statement-breakpoint
create trigger exercises_note_words_of_changed after update on exercises
  referencing new table as written for each statement execute function routinely_note_words();
