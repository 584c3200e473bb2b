import { formatDay } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { packKey } from "../key";
import type { PlanView } from "../../view";
import { placed } from "../../components/tags";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "plan-offline": React.HTMLAttributes<HTMLElement> & {
        "data-keep"?: string;
        "data-gone"?: string;
        "data-locale": string;
        "data-sending": string;
      };
    }
  }
}

type PlanOfflineProps = { view: PlanView; isGone?: boolean };

/**
 * Where the page tells what it is without a line: that it is not fresh, and what became of practice
 * that was kept on this phone. Its script fills it; every word of it is here.
 */
export function PlanOffline({ view, isGone = false }: PlanOfflineProps) {
  const { language } = view;
  const locale = localeOf(language);
  const t = textIn(language, "offline");
  const safety = textIn(language, "safety");
  const noted = textIn(language, "done");
  const states = ["waiting", "sent", "refused", "ended", "unsent"] as const;
  const rows = [
    ["before", noted("painBefore")],
    ["after", noted("painAfter")],
    ["comment", noted("words")],
  ] as const;
  return (
    <plan-offline
      data-locale={locale}
      data-sending={t("sending")}
      {...(isGone ? { "data-gone": "" } : { "data-keep": packKey(view) })}
    >
      {!isGone && (
        <p className="panel from-phone">
          {t("fromPhone", { day: formatDay(view.today, locale) })}{" "}
          {/* The page that it stands on, from a server that is no page of Next's. */}
          {/* oxlint-disable-next-line next/no-html-link-for-pages */}
          <a href="?">{t("again")}</a>
        </p>
      )}
      <div role="status" />
      <template>
        <div className="panel kept">
          <h2 tabIndex={-1}>{t.rich("practiceOf", { day: placed(<bdi data-part="day" />) })}</h2>
          {states.map((state) => (
            <p key={state} data-state={state}>
              {t(state)}
            </p>
          ))}
          <p className="panel stop" data-part="signs">
            {noted("saidYes")} <b>{safety("advice")}</b>
          </p>
          <dl data-part="answers">
            {rows.map(([name, words]) => (
              <div key={name}>
                <dt>{words}</dt>
                <dd data-answer={name} dir="auto" />
              </div>
            ))}
          </dl>
          <div data-part="acts">
            <button type="button" className="other" data-act="look">
              {t("look")}
            </button>
            <button type="button" className="other" data-act="discard">
              {t("discard")}
            </button>
          </div>
        </div>
      </template>
    </plan-offline>
  );
}
