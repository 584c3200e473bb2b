/** How much, in short sentences. */
export const dosage = {
  rounds: "{sets, number} rounds of {amount}.",
} as const;
