/** An expected failure: a value, with a plain sentence and, where it belongs, the field it is about. */
export type Failure = {
  ok: false;
  reason: string;
  message: string;
  /** Sentence by field path, e.g. `items.2.dosage.sets`. */
  fields?: Record<string, string>;
};

export type Result<T = null> = { ok: true; value: T } | Failure;

export function success(): Result;
export function success<T>(value: T): Result<T>;
export function success<T>(value?: T): Result<T | null> {
  return { ok: true, value: value ?? null };
}

/** @param reason in capitals, for code; `message` is for people. */
export function failure(reason: string, message: string, fields?: Record<string, string>): Failure {
  return { ok: false, reason, message, ...(fields && { fields }) };
}
