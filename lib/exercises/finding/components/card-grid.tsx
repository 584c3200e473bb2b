"use client";

import type { KeyboardEvent, ReactNode } from "react";

const STEPS: Record<string, [along: number, down: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** A list of cards in which the arrow keys move from one card's link to the next; Enter opens. */
export function CardGrid({ children }: { children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLUListElement>) {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("li h2 a")];
    const at = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
    if (at < 0) return;
    const top = (link?: HTMLElement) => link?.closest("li")?.getBoundingClientRect().top;
    const columns = Math.max(1, links.filter((link) => top(link) === top(links[0])).length);
    const next = links[at + step[0] + step[1] * columns];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  return (
    // The keys move the focus between links that are in reach by Tab, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      onKeyDown={move}
      aria-label="Exercises"
      className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4"
    >
      {children}
    </ul>
  );
}
