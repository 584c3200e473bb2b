import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/dates";
import { languages } from "@/lib/language/languages";
import { en } from "@/lib/language/messages/en";
import { type MailContent, renderMail } from "@/lib/mail/render";

const url = "https://routinely.example.org/p/riverside.abc";
const unsubscribeUrl = "https://routinely.example.org/api/unsubscribe/riverside.def";
const base = {
  clinic: { name: "Riverside <Physio>", email: "hello@riverside.test", phone: null },
  patient: "Noor",
  url,
  worksUntil: isoDate("2027-05-21"),
  unsubscribeUrl,
};

const contents = languages.flatMap((language): [string, MailContent][] => [
  [`reminder ${language}`, { kind: "reminder", props: { ...base, language, isSecond: false } }],
  [`second ${language}`, { kind: "reminder", props: { ...base, language, isSecond: true } }],
  [`next morning ${language}`, { kind: "next-morning", props: { ...base, language } }],
]);

describe.each(contents)("the mail %s", (_name, content) => {
  it("has one button with its bare address, and a way to stop in its headers and both parts", async () => {
    const { html, text, headers } = await renderMail(content);
    expect(html.split(`href="${url}"`)).toHaveLength(3);
    expect(html.split(`href="${unsubscribeUrl}"`)).toHaveLength(2);
    expect(text.split("\n")).toContain(url);
    expect(text).toContain(unsubscribeUrl);
    expect(headers).toEqual({
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  it("brings nothing from elsewhere and reads well as text", async () => {
    const { html, text } = await renderMail(content);
    expect(html).not.toMatch(/<img|<script|@import|url\(/);
    expect(text).not.toMatch(/<[a-z/]|undefined|null|\[object/);
  });
});

it("no English word of these mails names an exercise, the body or pain", () => {
  expect(JSON.stringify(en.reminders.mail)).not.toMatch(
    /exercis|pain|hurt|back\b|knee|shoulder|physio|practi|score|body|health/i,
  );
});
