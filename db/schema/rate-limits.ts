import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Counters of rate-limiter-flexible: sign-in tries and the like. They survive a restart. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});
