import { cspSourceOf } from "@/lib/plan-document/stylesheet";
import { HandoutPage } from "./components/handout-page";
import { pageStyle } from "./page-style";
import type { HandoutOptions } from "./schema";
import { handoutStyles } from "./stylesheet";
import type { Handout, HandoutLink } from "./view";

/**
 * A handout as a whole HTML document without script. It carries its own content security policy, so
 * that it is held to it wherever it is shown: answered by a route, or printed from a frame.
 */
export async function renderHandout(
  handout: Handout,
  options: HandoutOptions,
  link: HandoutLink,
): Promise<{ html: string; policy: string }> {
  // Next refuses a static import of it in the server layer.
  const { renderToStaticMarkup } = await import("react-dom/server");
  // Isolated: the names keep their own direction on a page of another.
  const whose = `\u2068${handout.clinic.name} · ${handout.patientName}\u2069`;
  const style = handoutStyles() + pageStyle(options, whose, handout.language);
  const policy = [
    "default-src 'none'",
    `style-src ${cspSourceOf(style)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = renderToStaticMarkup(
    <HandoutPage handout={handout} options={options} link={link} style={style} policy={policy} />,
  );
  return { html: `<!doctype html>${page}`, policy };
}
