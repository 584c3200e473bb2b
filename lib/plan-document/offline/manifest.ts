import type { Language } from "@/lib/language/languages";
import { directionOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";

/** The colours of the page around it: `--surface` of lib/ui/tokens.css, in light and in dark. */
export const themeColours = { light: "#faf9f6", dark: "#15120f" };

/** A plan on the home screen. Its name is the same for everybody: others see that screen too. */
export function manifestOf(plan: string, language: Language) {
  const name = textIn(language, "offline")("app");
  const icon = (size: number, purpose: string) => ({
    src: `/icons/plan-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    id: plan,
    name,
    short_name: name,
    lang: language,
    dir: directionOf(language),
    start_url: plan,
    scope: plan,
    display: "standalone",
    theme_color: themeColours.light,
    background_color: themeColours.light,
    icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
  };
}
