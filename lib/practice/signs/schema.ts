import { z } from "zod";

/** The newest sign taken back that the person had seen: the session that told of it. */
export const signsSeenSchema = z.object({ sessionId: z.guid("This entry is not known.") });
