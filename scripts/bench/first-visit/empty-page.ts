import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const EMPTY =
  '<!doctype html><html lang="en"><title>Empty</title><meta name="viewport" content="width=device-width"><p>Nothing.';

/** A page of one word: what Lighthouse finds there is the browser's own and the machine's. */
export async function serveEmptyPage(): Promise<{ url: string; stop(): void }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(EMPTY);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
