import { textIn } from "@/lib/language/text";
import { bandOfScore, IMPORTANT_PAIN_CHANGE, type PainBand } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import type { Morning } from "@/lib/practice/morning/schema";
import { BandMeaning } from "../components/band-meaning";
import { ContactLines } from "../components/help";
import { BandShape } from "../components/icon";
import { Scale } from "../components/scale";
import type { PlanView } from "../view";

type MorningFormProps = {
  view: PlanView;
  token: string;
  morning: Morning;
  /** As typed. */
  score: string;
  error?: string;
};

/** One scale and one button. */
export function MorningForm({ view, token, morning, score, error }: MorningFormProps) {
  const { language, bands } = view;
  const t = textIn(language, "pain");
  return (
    <form method="post" action={`/p/${token}/next-morning`} noValidate>
      <input type="hidden" name="session" value={morning.sessionId} />
      <Scale
        name="morning"
        language={language}
        legend={t("morning.ask")}
        hint={t("morning.why")}
        ends={[t("none"), t("worst")]}
        value={score}
        error={error}
        meaning={<BandMeaning bands={bands} language={language} />}
        required
      />
      <button type="submit" className="button">
        {t("morning.save")}
      </button>
    </form>
  );
}

type MorningNoteProps = { view: PlanView; token: string; morning: Morning };

/** On the plan's page: the question, and once it is answered thanks, what to make of it, and a way back. */
export function MorningNote({ view, token, morning }: MorningNoteProps) {
  const { language, bands } = view;
  const t = textIn(language, "pain");
  if (morning.score === null)
    return (
      <section id="morning" aria-label={t("morning.title")}>
        <MorningForm view={view} token={token} morning={morning} score="" />
      </section>
    );
  const { band, name } = morningAdvice({ ...morning, score: morning.score }, bands);
  return (
    <section id="morning" className={`panel ${band}`} aria-label={t("morning.title")}>
      <p>
        <BandShape band={band} /> <b>{t("morning.thanks", { score: morning.score })}</b>
      </p>
      <p>{t(`morning.advice.${name}`)}</p>
      {band === "stop" && <ContactLines view={view} />}
      <p>
        <a href={`/p/${token}/next-morning`}>{t("morning.change")}</a>
      </p>
    </section>
  );
}

/** By the band of this morning's score; more careful when it lies above that before practice by an
 * important change. */
export function morningAdvice(
  { score, before }: { score: number; before: number | null },
  bands: PainBands,
): { band: PainBand; name: PainBand | "rise" } {
  const band = bandOfScore(score, bands);
  if (band !== "stop" && before !== null && score - before >= IMPORTANT_PAIN_CHANGE)
    return { band: "caution", name: "rise" };
  return { band, name: band };
}
