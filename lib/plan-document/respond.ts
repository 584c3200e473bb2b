import type { ReactElement } from "react";
import { keyHeaders, securityHeaders } from "@/lib/security-headers";
import { scriptSources, scriptTags } from "./script/bundle";
import { cspSourceOf, stylesheet } from "./stylesheet";

type ResponseOptions = {
  status?: number;
  /** Who may show the page in a frame. */
  frame?: "nobody" | "self";
  /** Styles of this one page, after the stylesheet. */
  style?: string;
  /** Whether the page brings the script that does more with what is there (lib/plan-document/script). */
  script?: boolean;
};

// Next refuses a static import of it in the server layer.
let renderer: Promise<typeof import("react-dom/server")> | undefined;

/** The page as an HTML document: static markup that works without a script, nothing that a browser may keep. */
export async function respondWith(
  page: ReactElement,
  { status = 200, frame = "nobody", style = "", script = false }: ResponseOptions = {},
): Promise<Response> {
  const { renderToStaticMarkup } = await (renderer ??= import("react-dom/server"));
  const markup = `<!doctype html>${renderToStaticMarkup(page)}`;
  const head = (style && `<style>${style}</style>`) + (script ? scriptTags() : "");
  const html = head ? markup.replace("</head>", () => `${head}</head>`) : markup;
  return new Response(html, {
    status,
    headers: {
      ...privateHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy(frame, style, script),
    },
  });
}

/** POST → 303 → GET, to a path of this site. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...privateHeaders, Location: path } });
}

/** Of every answer that tells of a patient: nobody keeps it, nobody is told where it came from. */
export const privateHeaders = { ...securityHeaders(), ...keyHeaders };

function policy(frame: "nobody" | "self", style: string, script: boolean): string {
  return [
    "default-src 'none'",
    ...(script ? [`script-src ${scriptSources()}`, "connect-src 'self'"] : []),
    `style-src ${stylesheet().csp}${style && ` ${cspSourceOf(style)}`}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(script ? ["worker-src 'self'", "manifest-src 'self'"] : []),
    `frame-ancestors ${frame === "self" ? "'self'" : "'none'"}`,
  ].join("; ");
}
