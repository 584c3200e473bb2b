import type { ReactElement } from "react";
import { cspSourceOf, stylesheet } from "./stylesheet";

type ResponseOptions = {
  status?: number;
  /** Who may show the page in a frame. */
  frame?: "nobody" | "self";
  /** Styles of this one page, after the stylesheet. */
  style?: string;
};

/** The page as an HTML document: static markup, no script, nothing that a browser may keep. */
export async function respondWith(
  page: ReactElement,
  { status = 200, frame = "nobody", style = "" }: ResponseOptions = {},
): Promise<Response> {
  // Next refuses a static import of it in the server layer.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = `<!doctype html>${renderToStaticMarkup(page)}`;
  const html = style ? markup.replace("</head>", () => `<style>${style}</style></head>`) : markup;
  return new Response(html, {
    status,
    headers: {
      ...privateHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy(frame, style),
    },
  });
}

/** POST → 303 → GET, to a path of this site. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...privateHeaders, Location: path } });
}

/** Of every answer that tells of a patient: nobody keeps it, nobody is told where it came from. */
export const privateHeaders = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
};

function policy(frame: "nobody" | "self", style: string): string {
  return [
    "default-src 'none'",
    `style-src ${stylesheet().csp}${style && ` ${cspSourceOf(style)}`}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frame === "self" ? "'self'" : "'none'"}`,
  ].join("; ");
}
