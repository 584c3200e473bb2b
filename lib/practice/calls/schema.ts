import { z } from "zod";

/** The newest wish that the person who called had seen: the session in which it was said. */
export const calledSchema = z.object({ sessionId: z.guid("This wish is not known.") });
