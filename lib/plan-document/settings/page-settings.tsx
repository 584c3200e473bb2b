import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "page-settings": React.HTMLAttributes<HTMLElement> & { "data-opened"?: string | undefined };
    }
  }
}

type PageSettingsProps = {
  language: Language;
  /** Whether the page also sounds, vibrates or speaks. */
  practising?: boolean;
  /** Where the page tells, once, that a person touched it (script/opened.ts). */
  opened?: string;
};

/**
 * How the page looks and sounds on this device, kept there. Seen only where the page's script runs:
 * without it nothing here would do anything.
 */
export function PageSettings({ language, practising = false, opened }: PageSettingsProps) {
  const t = textIn(language, "settings");
  const sizes = [
    ["normal", t("textNormal")],
    ["large", t("textLarge")],
    ["larger", t("textLarger")],
  ] as const;
  return (
    <page-settings data-opened={opened}>
      <details className="settings">
        <summary>{t("heading")}</summary>
        <fieldset className="question">
          <legend>{t("text")}</legend>
          <div className="sizes">
            {sizes.map(([value, words]) => (
              <label key={value} className="choice">
                <input type="radio" name="text-size" value={value} data-setting="text" />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Tick setting="contrast" value="more">
          {t("contrast")}
        </Tick>
        <Tick setting="motion">{t("motion")}</Tick>
        {practising && (
          <>
            <Tick setting="sound">{t("sound")}</Tick>
            <Tick setting="vibration">{t("vibration")}</Tick>
            <Tick setting="voice">{t("voice")}</Tick>
          </>
        )}
        <p className="quiet">{t("kept")}</p>
      </details>
    </page-settings>
  );
}

type TickProps = { setting: string; value?: string; children: string };

function Tick({ setting, value = "on", children }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" value={value} data-setting={setting} />
      <span>{children}</span>
    </label>
  );
}
