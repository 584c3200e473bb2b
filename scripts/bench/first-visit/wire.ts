import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a browser asked for, and what came over the wire for it. */
export type Fetched = {
  method: string;
  url: string;
  status: number;
  type: string;
  encoding: string;
  /** Bytes: status line and headers, then the body as it was packed. */
  head: number;
  body: number;
};

export type Wire = { address: string; fetched: Fetched[]; stop(): Promise<void> };

/**
 * A proxy that a browser sends all of its requests through, whoever makes them: pages, service workers,
 * or what looks at an app's manifest and icons. It hands on every answer as it came and counts it; what
 * does not go to `origin` is counted, and refused.
 */
export async function startWire(origin: string): Promise<Wire> {
  const fetched: Fetched[] = [];
  const server = createServer((asked, answer) => hand(origin, asked, answer, fetched));
  server.on("connect", (asked, socket) => {
    fetched.push({ ...nothing, method: "CONNECT", url: asked.url ?? "" });
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    fetched,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const nothing = { status: 502, type: "", encoding: "", head: 0, body: 0 };

function hand(origin: string, asked: IncomingMessage, answer: ServerResponse, all: Fetched[]) {
  const { method = "GET", url = "" } = asked;
  const one: Fetched = { ...nothing, method, url };
  all.push(one);
  if (!url.startsWith(`${origin}/`)) return void answer.writeHead(502).end();
  const { "proxy-connection": _, ...headers } = asked.headers;
  const onwards = request(url, { method, headers }, (came) => {
    const { statusCode = 0, statusMessage = "", rawHeaders } = came;
    one.status = statusCode;
    one.type = (came.headers["content-type"] ?? "").split(";")[0]!;
    one.encoding = came.headers["content-encoding"] ?? "";
    one.head = headOf(statusCode, statusMessage, rawHeaders);
    came.on("data", (bytes: Buffer) => (one.body += bytes.length));
    answer.writeHead(statusCode, statusMessage, rawHeaders);
    came.pipe(answer);
  });
  onwards.on("error", () => answer.destroy());
  asked.pipe(onwards);
}

/** The status line, each header with its colon, space and line break, and the empty line. */
const headOf = (status: number, message: string, headers: readonly string[]) =>
  `HTTP/1.1 ${status} ${message}\r\n\r\n`.length + headers.join("").length + headers.length * 2;
