import { readHealth } from "@/lib/health/data";

export const dynamic = "force-dynamic";

/** Database, migrations and worker, each by itself; 503 while any of them is not well. */
export async function GET() {
  const health = await readHealth();
  const ready = Object.values(health).every((part) => part === "ok");
  return Response.json(
    { status: ready ? "ok" : "not ready", ...health },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
