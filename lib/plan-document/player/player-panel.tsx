import { textIn } from "@/lib/language/text";
import { sessionSeconds } from "@/lib/plans/timing/minutes";
import { skipReasons } from "@/lib/practice/schema";
import { Scale } from "../components/scale";
import type { PlanView } from "../view";

type PlayerPanelProps = { view: PlanView; token: string };

/**
 * What `<guided-practice>` shows in place of the list, for its script to fill: it finds parts by
 * `data-part`, and buttons say what they do by `data-act`. Every word of the player is here.
 */
export function PlayerPanel({ view, token }: PlayerPanelProps) {
  return (
    <div className="player">
      <Intro view={view} token={token} />
      <Play view={view} />
      <Stopped view={view} token={token} />
      <Over view={view} token={token} />
      <p className="vh" role="status" data-part="say" />
    </div>
  );
}

type ViewProps = Pick<PlayerPanelProps, "view">;

function Intro({ view: { language, items }, token }: PlayerPanelProps) {
  const t = textIn(language, "player");
  const form = textIn(language, "practice");
  const pain = textIn(language, "pain");
  const minutes = Math.ceil(sessionSeconds(items) / 60);
  return (
    <div data-view="intro">
      <h1 tabIndex={-1}>{t("intro.heading", { count: items.length, minutes })}</h1>
      <p>{t("intro.text")}</p>
      <p>{t("intro.stop")}</p>
      <div className="panel" data-part="interrupted" hidden>
        <p>
          <b>{t("intro.interrupted")}</b>
        </p>
        <button type="button" className="button" data-act="continue">
          {t("intro.goOn")}
        </button>
        <button type="button" className="other" data-act="anew">
          {t("intro.anew")}
        </button>
      </div>
      <div data-part="begin">
        <Scale
          name="before"
          language={language}
          legend={form("painBefore")}
          ends={[pain("none"), pain("worst")]}
          value=""
        />
        <button type="button" className="button" data-act="begin">
          {t("intro.begin")}
        </button>
        <p>
          <a href={`/p/${token}/practice#did`}>{t("toForm")}</a>
        </p>
      </div>
    </div>
  );
}

function Play({ view: { language, items } }: ViewProps) {
  const t = textIn(language, "player");
  const plan = textIn(language, "plan");
  return (
    <div data-view="play" hidden>
      <p className="place">
        <span data-part="place" />
        <span data-part="left" />
      </p>
      <div className="bar" aria-hidden="true">
        <i data-part="bar" />
      </div>
      <h1 tabIndex={-1} data-part="name" dir="auto">
        {items[0]?.exercise.name}
      </h1>
      <div className="stage">
        <div>
          <div className="figure" data-part="figure" />
          <button type="button" className="other move" data-act="move" data-part="move" hidden>
            <span data-part="when-still">{plan("exercise.movement")}</span>
            <span data-part="when-moving" hidden>
              {plan("exercise.stopMovement")}
            </span>
          </button>
        </div>
        <div className="clock" data-part="clock" hidden>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <circle className="track" cx="50" cy="50" r="45" />
            <circle className="ring" cx="50" cy="50" r="45" pathLength="100" data-part="ring" />
          </svg>
          <p role="timer">
            <b data-part="number" />
            <span>
              <span data-part="phase" /> <span data-part="holding" />
            </span>
          </p>
        </div>
      </div>
      <p className="goal" data-part="goal" />
      <p className="round" data-part="label" />
      <div className="controls" role="group" aria-label={t("control.label")}>
        <button type="button" className="other" data-act="back" data-part="back">
          {t("control.back")}
        </button>
        <button type="button" className="button" data-act="main">
          <span data-part="when-ready">{t("control.begin")}</span>
          <span data-part="when-running" hidden>
            {t("control.pause")}
          </span>
          <span data-part="when-paused" hidden>
            {t("control.resume")}
          </span>
        </button>
        <button type="button" className="other" data-act="next">
          {t("control.next")}
        </button>
      </div>
      <p className="quiet keys">{t("control.space")}</p>
      <button type="button" className="other stop" data-act="stop">
        {t("control.stop")}
      </button>
      <ol className="exercises how" data-part="how" />
      <Skip language={language} />
      <button type="button" className="other" data-act="finish">
        {t("control.finish")}
      </button>
    </div>
  );
}

function Skip({ language }: Pick<PlanView, "language">) {
  const t = textIn(language, "player");
  const form = textIn(language, "practice");
  return (
    <details data-part="skip">
      <summary>{t("control.skip")}</summary>
      <div role="group" aria-labelledby="why-skip">
        <p id="why-skip">{form("whatKept")}</p>
        {skipReasons.map((reason) => (
          <button key={reason} type="button" className="other" data-act="skip" data-why={reason}>
            {form(`reasons.${reason}`)}
          </button>
        ))}
      </div>
    </details>
  );
}

function Stopped({ view: { language }, token }: PlayerPanelProps) {
  const t = textIn(language, "player");
  return (
    <div data-view="stopped" hidden>
      <h1 tabIndex={-1}>{t("stopped.heading")}</h1>
      <p>{t("stopped.text")}</p>
      <p>{t("stopped.tell")}</p>
      <a className="button" href={`/p/${token}/practice#did`}>
        {t("stopped.toForm")}
      </a>
      <button type="button" className="other" data-act="go-on">
        {t("stopped.goOn")}
      </button>
    </div>
  );
}

function Over({ view: { language }, token }: PlayerPanelProps) {
  const t = textIn(language, "player");
  return (
    <div data-view="over" hidden>
      <h1 tabIndex={-1}>
        <span data-part="well-done">{t("over.heading")}</span>
        <span data-part="early" hidden>
          {t("over.early")}
        </span>
      </h1>
      <p>{t("over.text")}</p>
      <a className="button" href={`/p/${token}/practice#did`}>
        {t("over.toForm")}
      </a>
      <button type="button" className="other" data-act="anew">
        {t("intro.anew")}
      </button>
    </div>
  );
}
