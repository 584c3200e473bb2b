import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { exerciseFilterSchema } from "@/lib/exercises/finding/filter";
import { loadHits } from "@/lib/exercises/finding/loaders";

const offsetSchema = z.coerce.number().int().min(0).max(100_000).catch(0);

/** A search of the library as JSON (`ExerciseHits`), by the library page's own filter. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const hits = await loadHits(
    actor,
    exerciseFilterSchema.parse(asked),
    offsetSchema.parse(asked.offset),
  );
  return Response.json(hits, { headers: { "Cache-Control": "private, no-store" } });
}
