import autocannon from "autocannon";
import { randomUUID } from "node:crypto";
import { json } from "node:stream/consumers";

// A process that offers load, so that its own work is not counted as the server's. It reads what to do
// from its standard input and prints what came of it.

const { url, asked, post, ...options } = await json(process.stdin);
const shuffled = asked.toSorted(() => Math.random() - 0.5);
let next = 0;

const result = await autocannon({
  url,
  ...options,
  requests: [
    {
      setupRequest(request) {
        const { path, body } = shuffled[next++ % shuffled.length];
        if (!post) return { ...request, path };
        return { ...request, method: "POST", path, body: `${body}&session=${randomUUID()}` };
      },
    },
  ],
});

const { statusCodeStats, requests, latency, duration, errors, timeouts } = result;
console.log(
  JSON.stringify({
    status: Object.fromEntries(
      Object.entries(statusCodeStats ?? {}).map(([code, { count }]) => [code, count]),
    ),
    answers: requests.total,
    seconds: duration,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts,
  }),
);
