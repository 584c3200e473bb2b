/** Something the person who runs the command can put right: its message is one sentence for them. */
export class Fault extends Error {
  name = "Fault";
}

/**
 * Prints why the command cannot go on and ends the process with code 1.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const known =
    error instanceof Error && ["Fault", "EnvError", "DatabaseNewerError"].includes(error.name);
  if (known) console.error(error.message);
  // Not foreseen, so whoever reports it needs the place too.
  else console.error("Routinely stopped because of a fault of its own:", error);
  process.exit(1);
}
