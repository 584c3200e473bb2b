import type { IncomingMessage, ServerResponse } from "node:http";
import { readStamped } from "./data";
import { bytesOf, type KeptPage, keptPage, readsGzip } from "./pages";

/** Answers a request before Next looks at it; whether it has. */
export type Door = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

// Where the server in front of Next (scripts/start/serve.mjs) finds it: it is bundled with the app.
const shared = globalThis as { routinelyDoor?: Door };

/** From now on views of kept pages are answered at the door. */
export const openDoor = (): void => void (shared.routinelyDoor = answerAtDoor);

const view = /^\/p\/([a-z0-9]+\.[\w-]+)(?:\/(guided|practice|progress))?$/;

/**
 * Answers a view of a page that is kept and whose stamp still holds, byte for byte as its route would:
 * finding the route costs Next several times what the view does. Anything else is the route's: what is
 * not kept or has changed, a clinic that asks who opens a plan, who reads no gzip, a fault.
 */
export const answerAtDoor: Door = async (request, response) => {
  if (request.method !== "GET") return false;
  const [, token, name = "plan"] = view.exec(request.url ?? "") ?? [];
  if (!token) return false;
  const page = name as KeptPage;
  // Nobody asks the database for what is not here.
  if (!keptPage(token, page) || !readsGzip(request.headers["accept-encoding"])) return false;
  // The route says what a fault is, when it meets the same.
  const stamped = await readStamped(token, page, new Date()).catch(() => null);
  const kept = keptPage(token, page);
  if (!stamped || stamped.link.isChecked || kept?.stamp !== stamped.stamp) return false;
  const bytes = bytesOf(kept);
  response.writeHead(200, kept.plainHeaders);
  response.end(bytes);
  return true;
};
