/** "/p/<token>", the plan that a path belongs to; null for any other path. */
export const planOf = (path: string): string | null => /^\/p\/[^/]+/.exec(path)?.[0] ?? null;

/**
 * The name under which a device keeps what is of `plan`: one cache, one database and one entry of
 * the local storage, so that each can be thrown away whole. It says nothing of a person or a plan: 32 bits (FNV-1a) of an address
 * that holds 256 random ones.
 */
export const keptName = (plan: string): string => `plan-${hashOf(plan)}`;

/** FNV-1a. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Addresses that only the device knows, for pages that no server is asked for. */
export const notHere = (plan: string) => `${plan}?not-here`;
export const linkGone = (plan: string) => `${plan}?gone`;

/** The header by which the answer for a link that opens nothing is told from any other 404. */
export const LINK_STATE = "X-Plan-Link";
export const isGone = ({ status, headers }: Pick<Response, "status" | "headers">) =>
  (status === 404 || status === 410) && headers.get(LINK_STATE) === "gone";
