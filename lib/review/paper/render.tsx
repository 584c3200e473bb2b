import { pageStyle } from "@/lib/handout/page-style";
import { cspSourceOf } from "@/lib/plan-document/stylesheet";
import type { PlanHistoryView } from "@/lib/review/history/loaders";
import { nameOnPaper } from "./name";
import { HistoryPaper } from "./components/history-paper";
import type { HistoryPaperOptions } from "./schema";
import { historyPaperStyles } from "./stylesheet";

/** A history as a whole HTML document without script, and the policy that it is held to. */
export async function renderHistoryPaper(
  view: PlanHistoryView,
  options: HistoryPaperOptions,
  reader: { name: string; timeZone: string },
): Promise<{ html: string; policy: string }> {
  // Next refuses a static import of it in the server layer.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { clinicName } = view.course;
  // Isolated: the names keep their own direction.
  const whose = `\u2068${clinicName} · ${nameOnPaper(view.course)}\u2069`;
  const style = historyPaperStyles() + pageStyle(options, whose, "en");
  const policy = [
    "default-src 'none'",
    `style-src ${cspSourceOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = renderToStaticMarkup(
    <HistoryPaper view={view} options={options} reader={reader} style={style} policy={policy} />,
  );
  return { html: `<!doctype html>${page}`, policy };
}
