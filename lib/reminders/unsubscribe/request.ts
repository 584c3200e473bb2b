const MOST_BYTES = 4_096;

/**
 * Whether a POST asks to unsubscribe as RFC 8058 says: `List-Unsubscribe=One-Click`, as form data of
 * either kind. Anything else, an empty body or a long one among it, asks for nothing.
 */
export async function isOneClick(request: Request): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return false;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return false;
    chunks.push(chunk);
  }
  const body = new Response(Buffer.concat(chunks), { headers: { "content-type": type } });
  const form = await body.formData().catch(() => null);
  return form?.get("List-Unsubscribe") === "One-Click";
}
