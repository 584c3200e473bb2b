import { isoDate } from "@/lib/dates";
import { describe, expect, it } from "vitest";
import { type MailContent, renderMail } from "./render";

const clinic = {
  name: "Riverside <Physio>",
  email: "hello@riverside.test",
  phone: "+44 20 7946 0123",
};
const plan = {
  language: "en" as const,
  clinic,
  patient: "Noor",
  therapist: "Ines Duval",
  url: "https://routinely.example.org/p/riverside.abc",
  worksUntil: isoDate("2027-05-21"),
};
const invitation = {
  clinic,
  colleague: "Sam Okafor",
  inviter: "Ines Duval",
  role: "trainer",
  url: "https://routinely.example.org/invitation/riverside.abc",
  worksUntil: "29 November 2026",
} as const;

const mails: (MailContent & { until: string })[] = [
  { kind: "plan-sent", props: plan, until: "21 May 2027" },
  { kind: "plan-changed", props: plan, until: "21 May 2027" },
  { kind: "invitation", props: invitation, until: "29 November 2026" },
];

describe.each(mails)("the mail $kind", (content) => {
  it("has one button and the same address bare under it, and nothing from elsewhere", async () => {
    const { html } = await renderMail(content);
    const { url } = content.props;
    expect(html.split(`href="${url}"`)).toHaveLength(3);
    expect(html).toContain(`>${url}</a>`);
    const hrefs = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(hrefs)).toEqual(
      new Set([url, "mailto:hello@riverside.test", "tel:+442079460123"]),
    );
    expect(html).not.toMatch(/<img|<script|@import|url\(/);
  });

  it("says who sent it, how to answer and how long the link works, in both parts", async () => {
    const { html, text } = await renderMail(content);
    const words = html.replaceAll("<!-- -->", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    for (const part of [words, text])
      for (const said of ["Ines Duval", "Riverside <Physio>", clinic.email, content.until])
        expect(part).toContain(said);
  });

  it("reads well as text: the address on a line of its own, no markup", async () => {
    const { text } = await renderMail(content);
    expect(text.split("\n")).toContain(content.props.url);
    expect(text).not.toMatch(/<[a-z/]|undefined|null|\[object/);
  });
});

it("a clinic without an address says that answers are not read", async () => {
  const silent = { ...clinic, email: null };
  const { text } = await renderMail({ kind: "plan-sent", props: { ...plan, clinic: silent } });
  expect(text).toContain("Call Riverside <Physio>. Replies to this mail are not read.");
});

it("the subjects name the clinic and no health matter", async () => {
  const subjects = await Promise.all(mails.map(async (mail) => (await renderMail(mail)).subject));
  expect(subjects).toEqual([
    "Your exercise plan from Riverside <Physio>",
    "Your exercise plan from Riverside <Physio> has changed",
    "Ines Duval invites you to Riverside <Physio> on Routinely",
  ]);
});
