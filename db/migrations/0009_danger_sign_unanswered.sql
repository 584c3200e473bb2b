ALTER TABLE "practice_sessions" ALTER COLUMN "red_flag" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "practice_sessions" ALTER COLUMN "red_flag" DROP NOT NULL;--> statement-breakpoint
-- Until now "no" and "left out" were both kept as false: nobody can say which, so neither is claimed.
-- A change of type, because it reaches the rows of every clinic past row-level security.
ALTER TABLE "practice_sessions" ALTER COLUMN "red_flag" TYPE boolean USING nullif("red_flag", false);
