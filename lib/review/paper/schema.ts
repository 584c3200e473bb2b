import { z } from "zod";
import { papers } from "@/lib/handout/schema";

/** How a history is to look on paper. */
export type HistoryPaperOptions = {
  paper: (typeof papers)[number];
  /** Whether the notes of staff are on it, those that its reader may read. */
  notes: boolean;
};

const fromAddress = z.object({
  paper: z.enum(papers).catch("a4"),
  notes: z
    .literal("1")
    .transform(() => true)
    .catch(false),
});

/** The options that an address asks for; what it leaves out or gets wrong is the usual. */
export function paperOptionsOf(query: URLSearchParams): HistoryPaperOptions {
  return fromAddress.parse(Object.fromEntries(query));
}
