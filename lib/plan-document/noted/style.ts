/** What only the pages of what was noted need; squeezed here, as the document's stylesheet is. */
export const notedStyle = [
  ".second{display:grid;place-content:center;width:auto;min-height:2.75rem;margin:0;padding:.45rem 1.1rem;background:var(--raised);color:var(--accent);font-size:1rem}",
  ".second:hover{background:var(--accent-soft);color:var(--accent-strong)}",
  ".entries{padding:0;list-style:none}",
  ".entries>li{margin:1rem 0;padding:1rem clamp(.6rem,4vw,1rem);border:1px solid var(--line);border-radius:var(--radius);background:var(--raised)}",
  ".entries h2{margin:0 0 .25rem;font-size:1.1111rem}",
  ".entries p{margin:0 0 .35rem}",
  ".entries .away{background:var(--sunken)}",
  ".away .was{color:var(--muted);text-decoration:line-through}",
  ".acts{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.75rem}",
].join("");
