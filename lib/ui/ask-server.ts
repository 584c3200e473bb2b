import { type Failure, failure, type Result } from "@/lib/result";

/** A server action's answer. That the connection was lost before one came is a failure like any. */
export async function askServer<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(connectionLost);
}

export function connectionLost(): Failure {
  return failure("NO_ANSWER", "The connection was lost before an answer came. Try again.");
}
