/** What only the page of the end needs; squeezed here, as the document's stylesheet is. */
export const exitStyle = [
  ".because{margin:1.25rem 0 0;font-weight:600}",
  ".second{background:var(--raised);color:var(--accent)}",
  ".second:hover{background:var(--accent-soft);color:var(--accent-strong)}",
].join("");
