/** What an exercise may hold; lib/exercises/schema.ts says the same. */
const LONGEST_STEP = 500;
const MOST_STEPS = 20;

export type FittedSteps =
  { ok: true; steps: string[]; notes: string[] } | { ok: false; message: string };

/**
 * Steps as an exercise may hold them, with every word kept: a step of more than 500 characters is
 * parted between sentences, and of more than 20 steps the shortest neighbours are joined.
 */
export function fitSteps(given: readonly string[]): FittedSteps {
  const notes: string[] = [];
  const parted: string[] = [];
  for (const [index, step] of given.entries()) {
    const parts = step.length > LONGEST_STEP ? part(step) : [step];
    if (!parts)
      return {
        ok: false,
        message: `Step ${index + 1} has a sentence of more than ${LONGEST_STEP} characters. Shorten it.`,
      };
    if (parts.length > 1)
      notes.push(
        `Step ${index + 1} has ${step.length} characters: parted into ${parts.length} steps.`,
      );
    parted.push(...parts);
  }
  const steps = join(parted);
  if (!steps)
    return {
      ok: false,
      message: `${given.length} steps are too many: at most ${MOST_STEPS}, of ${LONGEST_STEP} characters each.`,
    };
  if (steps.length < parted.length)
    notes.push(`${parted.length} steps became ${steps.length}: short neighbours were joined.`);
  return { ok: true, steps, notes };
}

/** Whole sentences, as many to a part as fit; null when one alone does not. */
function part(step: string): string[] | null {
  const parts: string[] = [];
  for (const sentence of step.split(/(?<=[.!?:;])\s+/)) {
    if (sentence.length > LONGEST_STEP) return null;
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= LONGEST_STEP)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

function join(parted: readonly string[]): string[] | null {
  const steps = [...parted];
  while (steps.length > MOST_STEPS) {
    let shortest = 0;
    for (let at = 1; at < steps.length - 1; at += 1)
      if (lengthOfPair(steps, at) < lengthOfPair(steps, shortest)) shortest = at;
    if (lengthOfPair(steps, shortest) > LONGEST_STEP) return null;
    steps.splice(shortest, 2, `${steps[shortest]} ${steps[shortest + 1]}`);
  }
  return steps;
}

const lengthOfPair = (steps: readonly string[], at: number) =>
  steps[at]!.length + 1 + steps[at + 1]!.length;
