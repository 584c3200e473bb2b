import type { Amount, DosagePart, DosageProblem, DosageToken, Named, Span } from "./schema";
import { type RawToken, tokenise } from "./tokens";
import { meaningOf, type Meaning } from "./vocabulary";

export type Unit = "sets" | "reps" | "time" | "kg" | "lb";
export type Quantity = Amount & { unit: Unit | null };

const labels: Partial<Record<keyof Named, string>> = {
  sets: "numbers of sets",
  reps: "numbers of repetitions",
  hold: "holds",
  duration: "durations",
  bare: "numbers",
  bareTime: "times",
  rest: "rests",
  side: "sides",
  load: "loads",
  tempo: "tempos",
  effort: "efforts",
};

/** Goes through a line's tokens once, from left to right, and keeps what was found. */
export class Reader {
  readonly tokens: RawToken[];
  readonly named: Named = { timeIsAmount: false };
  readonly problems: DosageProblem[] = [];
  private readonly parts: DosagePart[];
  at = 0;

  constructor(
    readonly text: string,
    /** What to offer where repetitions are missing: "8-10". */
    readonly usualReps: string,
  ) {
    this.tokens = tokenise(text).tokens;
    this.parts = this.tokens.map(() => "unknown");
  }

  get coloured(): DosageToken[] {
    return this.tokens.flatMap(({ kind, from, to }, index) =>
      kind === "separator" ? [] : [{ from, to, part: this.parts[index]! }],
    );
  }

  token(ahead = 0): RawToken | undefined {
    return this.tokens[this.at + ahead];
  }

  is(kind: RawToken["kind"], ahead = 0): boolean {
    return this.token(ahead)?.kind === kind;
  }

  meaning(ahead = 0): Meaning | null {
    const token = this.token(ahead);
    return token?.kind === "word" ? meaningOf(token.word) : null;
  }

  means(is: Meaning["is"], ahead = 0): boolean {
    return this.meaning(ahead)?.is === is;
  }

  /** From the token at `first` to the one before the present place. */
  spanFrom(first: number): Span {
    const last = this.tokens[Math.max(this.at - 1, first)]!;
    return { from: this.tokens[first]!.from, to: last.to };
  }

  colour(first: number, part: DosagePart): void {
    this.colourBetween(first, this.at, part);
  }

  colourBetween(first: number, until: number, part: DosagePart): void {
    this.parts.fill(part, first, until);
  }

  refuse({ from, to }: Span, sentence: string, fix?: string): void {
    this.problems.push({ from, to, sentence, ...(fix !== undefined && { fix }) });
  }

  /** Keeps what was named; a second one of its kind is refused, and can be taken out. */
  name<K extends keyof Named>(what: K, value: Named[K] & Span): void {
    if (this.named[what] === undefined) this.named[what] = value;
    else this.refuse(value, `There are two ${labels[what]}. Keep one of them.`, "");
  }

  skipFillers(): void {
    while (this.is("separator") || this.means("filler")) this.at += 1;
  }

  /** Goes past filling words where `kind` follows them, else stays. */
  skipFillersBefore(kind: RawToken["kind"]): void {
    const before = this.at;
    this.skipFillers();
    if (!this.is(kind)) this.at = before;
  }

  /** "3", "8-10", "30-60 s", "30 s to 1 min", "1:30"; null where no number stands. Times in seconds. */
  quantity(): Quantity | null {
    const first = this.at;
    const low = this.single();
    if (!low) return null;
    const isRange = (this.is("dash") || this.means("to")) && this.is("number", 1);
    if (!isRange) {
      if (this.is("dash") && this.token()!.from === this.tokens[this.at - 1]!.to) {
        this.at += 1;
        const fix = `${low.value}-${low.value + 2}`;
        this.refuse(this.spanFrom(first), "Up to how many? For example 8-10.", fix);
      }
      return { ...this.spanFrom(first), ...inSeconds(low), max: null };
    }
    this.at += 1;
    const high = this.single()!;
    const unit = high.unit ?? low.unit;
    const from = inSeconds({ ...low, unit: low.unit ?? unit });
    const to = inSeconds({ ...high, unit });
    if (from.unit !== to.unit)
      this.refuse(this.spanFrom(first), "Both ends of a range need the same unit.");
    return { ...this.spanFrom(first), min: from.min, max: to.min, unit: to.unit };
  }

  private single(): { value: number; unit: Meaning["is"] | null } | null {
    const token = this.token();
    if (token?.kind !== "number") return null;
    this.at += 1;
    if (token.isClock) return { value: token.value, unit: "seconds" };
    return { value: token.value, unit: this.unit() };
  }

  private unit(): Meaning["is"] | null {
    if (this.is("minutes") || this.is("seconds")) {
      const unit = this.is("minutes") ? "minutes" : "seconds";
      this.at += 1;
      return unit;
    }
    const is = this.meaning()?.is;
    if (is === undefined || !(is in units)) return null;
    this.at += 1;
    return is;
  }
}

const units: Partial<Record<Meaning["is"], Unit>> = {
  sets: "sets",
  reps: "reps",
  seconds: "time",
  minutes: "time",
  kg: "kg",
  lb: "lb",
};

function inSeconds({ value, unit }: { value: number; unit: Meaning["is"] | null }) {
  const known = unit === null ? null : (units[unit] ?? null);
  // Rounded to a millionth: 2.3 minutes are 138 seconds, not 137.99999999999997.
  const min = unit === "minutes" ? Math.round(value * 60e6) / 1e6 : value;
  return { min, unit: known };
}
