import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { open } from "./same.mjs";

// The least that a server can do for a view and a submission: node:http, the product's statements, the
// product's bytes. It checks nothing and renders nothing.

const same = open();

const server = createServer(async (request, response) => {
  try {
    const token = request.url.split("/")[2];
    if (request.method === "POST") {
      const form = new URLSearchParams(await text(request));
      const session = form.get("session");
      await same.submit(token, session);
      response.writeHead(303, { Location: `/p/${token}/done/${session}` }).end();
      return;
    }
    const found = await same.look(token);
    response.writeHead(found ? 200 : 404, same.headers).end(found ? same.body : undefined);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => process.exit());
