import type { ReactNode } from "react";

/** Tags of messages: `<b>` as written, and a name that keeps its own direction. */
export const tags = {
  b: (text: ReactNode) => <b>{text}</b>,
};

/** A tag in whose place `element` stands. */
export const placed = (element: ReactNode) => () => element;

/** A tag in whose place `name` stands, isolated from the direction of the sentence. */
export const named = (name: string) => placed(<bdi>{name}</bdi>);
