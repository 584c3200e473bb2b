import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/dates";
import { directionOf, languages } from "@/lib/language/languages";
import { renderMail } from "@/lib/mail/render";

const url = "https://routinely.example.org/p/riverside.abc";
const unsubscribeUrl = "https://routinely.example.org/api/unsubscribe/riverside.def";
const words = "Two minutes <b>are</b> fine.\nTom & co";

describe.each(languages)("the nudge in %s", (language) => {
  const render = (own: string | null) =>
    renderMail({
      kind: "nudge",
      props: {
        language,
        clinic: { name: "Riverside", email: "hello@riverside.test", phone: null },
        patient: "Noor",
        sender: "Tom Reyes",
        words: own,
        url,
        worksUntil: isoDate("2027-05-21"),
        unsubscribeUrl,
      },
    });

  it("has one button with its bare address, who sent it, and a way to stop in both parts", async () => {
    const { subject, html, text, headers } = await render(null);
    expect(subject).toContain("Riverside");
    expect(html.split(`href="${url}"`)).toHaveLength(3);
    expect(html.split(`href="${unsubscribeUrl}"`)).toHaveLength(2);
    expect(html).toContain(`dir="${directionOf(language)}"`);
    expect(text.split("\n")).toContain(url);
    expect(text).toContain("Tom Reyes");
    expect(text).toContain(unsubscribeUrl);
    expect(headers).toEqual({
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  it("quotes the sender's own words, line by line, as text and never as markup", async () => {
    const { html, text } = await render(words);
    expect(html).toContain("Two minutes &lt;b&gt;are&lt;/b&gt; fine.");
    expect(html).toContain("Tom &amp; co");
    expect(text).toContain("> Two minutes <b>are</b> fine.\n> Tom & co\n");
  });

  it("brings nothing from elsewhere and reads well as text", async () => {
    const { html, text } = await render(null);
    expect(html).not.toMatch(/<img|<script|@import|url\(/);
    expect(text).not.toMatch(/<[a-z/]|undefined|null|\[object|^>/m);
  });
});
