import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepMail, listKeptMails } from "./kept-mails";
import { startMailSink } from "./sink";
import { type MailTransport, openTransport } from "./transport";

let dataDir: string;
let sink: Awaited<ReturnType<typeof startMailSink>>;
let transport: MailTransport;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "routinely-sink-"));
  sink = await startMailSink({ host: "127.0.0.1", port: 0, dataDir });
  transport = openTransport(sink.url);
});

afterAll(async () => {
  transport.close();
  await sink.close();
  await rm(dataDir, { recursive: true });
});

const letter = {
  from: { name: "Praxis Möller", address: "no-reply@example.test" },
  replyTo: { name: "Praxis Möller", address: "hallo@example.test" },
  subject: "Grüße – مرحبا",
  html: '<a href="https://example.test/p/a?b=1&amp;c=2">Öffnen</a>',
  text: `Öffnen: https://example.test/p/a?b=1&c=2\n${"long ".repeat(60)}`,
};

it("keeps both parts, the people and every address of a mail, the newest first", async () => {
  await transport.send({ ...letter, to: "first@example.test" });
  await transport.send({ ...letter, to: "second@example.test" });
  const mails = await listKeptMails(join(dataDir, "mails"));
  expect(mails.map(({ to }) => to)).toEqual(["second@example.test", "first@example.test"]);
  expect(mails[0]).toMatchObject({
    from: "Praxis Möller <no-reply@example.test>",
    replyTo: "Praxis Möller <hallo@example.test>",
    subject: "Grüße – مرحبا",
    links: ["https://example.test/p/a?b=1&c=2"],
  });
  expect(mails[0]?.html.trim()).toBe(letter.html);
  expect(mails[0]?.text.trim()).toBe(letter.text.trim());
});

it("refuses the addresses that are there to be refused, and keeps nothing of them", async () => {
  const refused = (to: string) => transport.send({ ...letter, to });
  await expect(refused("who@bounce.test")).rejects.toMatchObject({ responseCode: 550 });
  await expect(refused("who@later.test")).rejects.toMatchObject({ responseCode: 451 });
  const mails = await listKeptMails(join(dataDir, "mails"));
  expect(mails.some(({ to }) => to.startsWith("who@"))).toBe(false);
});

it("keeps the last 500 mails and forgets older ones", async () => {
  const folder = await mkdtemp(join(dataDir, "many-"));
  const name = (n: number) => `${String(n).padStart(15, "0")}-00000000.json`;
  for (let n = 1; n <= 502; n++) await writeFile(join(folder, name(n)), "{}");
  await keepMail(folder, Buffer.from("Subject: newest\r\n\r\nHello"), ["a@example.test"]);
  const kept = (await readdir(folder)).sort();
  expect(kept).toHaveLength(500);
  expect(kept[0]).toBe(name(4));
});
