export const dynamic = "force-dynamic";

/** This process answers. Asks nothing else, so that a slow database does not restart it. */
export function GET() {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
