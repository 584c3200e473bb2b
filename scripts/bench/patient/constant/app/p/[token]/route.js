import { open } from "../../../same.mjs";

export const dynamic = "force-dynamic";

let same;

/** The product's look-up and the product's bytes, from a constant. */
export async function GET(_request, { params }) {
  const { token } = await params;
  same ??= open();
  if (!(await same.look(token))) return new Response(null, { status: 404 });
  return new Response(same.body, { headers: same.headers });
}
