import type { Reader } from "./reader";

const beat = /^\d{1,2}$/;

/** "2-1-2", with or without "tempo" before it. */
export function readTempo(reader: Reader, first: number): boolean {
  const parts: string[] = [];
  let ahead = 0;
  for (let token = reader.token(ahead); token?.kind === "number"; token = reader.token(ahead)) {
    if (!beat.test(token.raw)) break;
    parts.push(token.raw);
    ahead += 1;
    if (!reader.is("dash", ahead) || !reader.is("number", ahead + 1)) break;
    ahead += 1;
  }
  if (parts.length < 3) return false;
  reader.at += ahead;
  reader.colour(first, "tempo");
  const span = reader.spanFrom(first);
  if (parts.length === 3) reader.name("tempo", { ...span, tempo: parts.join("-") });
  else reader.refuse(span, "Write the tempo as three numbers, for example 2-1-2.", "tempo 2-1-2");
  return true;
}

/** Whether "2-1-2" begins here. */
export const isTempo = (reader: Reader) =>
  [0, 2, 4].every((ahead) => reader.is("number", ahead)) &&
  [1, 3].every((ahead) => reader.is("dash", ahead));
