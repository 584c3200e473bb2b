import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { HandoutOptions } from "./schema";

/** Width and height in millimetres. */
export const paperSizes: Record<HandoutOptions["paper"], { width: number; height: number }> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** White edges in millimetres: what office printers cannot reach, and the foot with its words. */
export const margins = { top: 12, side: 12, foot: 17 };

/**
 * The size of the paper, and at the foot of every page whose it is and which of how many: sheets come
 * apart. A browser without margin boxes leaves the foot empty.
 */
export function pageStyle(
  { paper }: Pick<HandoutOptions, "paper">,
  whose: string,
  language: Language,
): string {
  const { width, height } = paperSizes[paper];
  const foot =
    "font:8.5pt Helvetica Neue,Arial,Liberation Sans,sans-serif;color:#000;padding-top:3mm;vertical-align:top";
  return [
    `@page{size:${width}mm ${height}mm;margin:${margins.top}mm ${margins.side}mm ${margins.foot}mm;`,
    `@bottom-left{content:${cssString(whose)};${foot}}`,
    `@bottom-right{content:${pageOf(language)};${foot}}}`,
    `@media screen{main{width:${width}mm}}`,
  ].join("");
}

/** "Page 1 of 2" as a CSS value, with the counters that only the printer knows. */
function pageOf(language: Language): string {
  return textIn(language, "handout")("pageOf", { page: "#page#", pages: "#pages#" })
    .split(/(#pages?#)/)
    .filter(Boolean)
    .map((part) =>
      part === "#page#" ? "counter(page)" : part === "#pages#" ? "counter(pages)" : cssString(part),
    )
    .join(" ");
}

/** A text as a CSS string; all but plain letters, digits and spaces by their numbers. */
export function cssString(text: string): string {
  const safe = [...text].map((sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${safe.join("")}"`;
}
