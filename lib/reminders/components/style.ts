/** What only the pages of reminders need; squeezed here, as the document's stylesheet is. */
export const remindersStyle = [
  "input[type=time],.copy{display:block;width:100%;min-height:2.9rem;margin-top:.35rem;padding:.5rem .75rem;border:2px solid var(--control);border-radius:var(--radius);background:var(--raised);color:var(--ink);font:inherit}",
  "input[type=time]{width:auto;min-width:9rem;color-scheme:light dark}",
  "input[aria-invalid]{border-color:var(--stop)}",
  ".second{background:var(--raised);color:var(--accent)}",
  ".second:hover{background:var(--accent-soft);color:var(--accent-strong)}",
  ".copy{user-select:all;overflow-wrap:anywhere;direction:ltr;text-align:start}",
  ".days{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:0 .5rem}",
  // Only its script can do what is in it.
  "html:not([data-script]) .scripted,phone-reminders [hidden]{display:none}",
  "phone-reminders{display:block}",
  ".question>.choice+.quiet{margin-top:.35rem}",
].join("");
