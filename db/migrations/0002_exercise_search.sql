-- A trusted extension: the owner of the database may add it without being a superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE INDEX "library_exercises_trigrams" ON "library_exercises" USING gin ("search_text" gin_trgm_ops);