const DAY_MS = 86_400_000;
const DAYS = 7;

/**
 * Makes a practice form that the phone kept usable again: it gets a session of its own, because the
 * kept page would give the same one to every use, and the days up to today by the phone's clock.
 * The server decides by its own clock what it takes.
 */
export function freshenForm(form: HTMLFormElement, locale: string): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
  field("session")!.value = uuid();
  const select = form.elements.namedItem("day");
  if (!(select instanceof HTMLSelectElement)) return;
  const offered = [...select.options].map(({ value }) => value);
  const days = daysNow(offered, localDay(new Date()));
  if (!days) return;
  const words = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  select.replaceChildren(...days.map((day) => new Option(words.format(new Date(day)), day)));
}

/** The days to offer on `today`, newest first; null where the offered ones are not old. */
export function daysNow(offered: readonly string[], today: string): string[] | null {
  const [newest] = offered;
  const oldest = offered.at(-1);
  if (!newest || !oldest || newest >= today) return null;
  const days: string[] = [];
  for (let back = 0; back <= DAYS; back += 1) {
    const day = new Date(Date.parse(today) - back * DAY_MS).toISOString().slice(0, 10);
    if (day >= oldest) days.push(day);
  }
  return days;
}

const localDay = (now: Date) =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A random UUID; `crypto.randomUUID` is younger than many phones. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
