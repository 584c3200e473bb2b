import { readHealth } from "@/lib/health/data";

export const dynamic = "force-dynamic";

/** Database, migrations and worker, each by itself; 503 while any of them is not well. */
export async function GET() {
  const health = await readHealth();
  // A newer database is no fault: during an update the old processes go on beside the new ones.
  const ready =
    health.database === "ok" &&
    (health.migrations === "ok" || health.migrations === "newer than the code") &&
    health.worker === "ok";
  return Response.json(
    { status: ready ? "ok" : "not ready", ...health },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
