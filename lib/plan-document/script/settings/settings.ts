import { keep, readKept } from "../kept";

/** What a reader may choose, and what it is unless they do. The page's styles know the names. */
export const defaults = {
  text: "normal",
  contrast: "normal",
  motion: "on",
  sound: "on",
  vibration: "on",
  voice: "off",
};
export type Setting = keyof typeof defaults;

const NAME = "settings";
const root = document.documentElement.dataset;

/** Puts what is kept on the page's root, where styles and scripts look for it. */
export function applySettings(): void {
  const kept = readKept<Record<string, unknown>>(NAME);
  for (const [name, usual] of Object.entries(defaults)) {
    const value = kept?.[name];
    root[name] = typeof value === "string" ? value : usual;
  }
}

export const settingOf = (name: Setting): string => root[name] ?? defaults[name];

export function changeSetting(name: Setting, value: string): void {
  root[name] = value;
  const all = Object.keys(defaults).map((one) => [one, settingOf(one as Setting)]);
  keep(NAME, Object.fromEntries(all));
}

/** Whether figures may move: neither the reader nor their device says otherwise. */
export const mayMove = (): boolean =>
  settingOf("motion") === "on" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
