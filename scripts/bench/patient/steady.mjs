import { Agent, get } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

// A process that asks at a steady pace: one request every so often, whether or not the one before has
// been answered. Each is timed from when it was due, so that a server that stands still is not spared the
// requests that wait behind it. (autocannon's own rate sends a second's requests in one burst.)

const { url, headers, asked, perSecond, seconds } = await json(process.stdin);
const agent = new Agent({ keepAlive: true });
const begin = performance.now() + 100;

const answers = await Promise.all(
  Array.from({ length: perSecond * seconds }, async (_, nth) => {
    const due = begin + (nth * 1000) / perSecond;
    await sleep(due - performance.now());
    const status = await view(`${url}${asked[nth % asked.length].path}`);
    return { status, took: performance.now() - due };
  }),
);

function view(address) {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
    });
    request.once("error", reject);
  });
}

const took = answers.map((answer) => answer.took).toSorted((a, b) => a - b);
const at = (part) => took[Math.ceil(took.length * part) - 1];
const status = {};
for (const answer of answers) status[answer.status] = (status[answer.status] ?? 0) + 1;
console.log(
  JSON.stringify({ status, answers: took.length, seconds, p50: at(0.5), p99: at(0.99), failed: 0 }),
);
