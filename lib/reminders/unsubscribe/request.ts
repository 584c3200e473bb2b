const MOST_BYTES = 4_096;

/**
 * What a POST asks for: to stop, as RFC 8058 says, `List-Unsubscribe=One-Click` as form data of either
 * kind; or to take that back, `do=undo`. Null for anything else, an empty body or a long one among it.
 */
export async function readPress(request: Request): Promise<"stop" | "undo" | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  const body = new Response(Buffer.concat(chunks), { headers: { "content-type": type } });
  const form = await body.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") === "One-Click") return "stop";
  return form?.get("do") === "undo" ? "undo" : null;
}
