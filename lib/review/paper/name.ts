import { initials } from "@/lib/plan-document/view";

type Named = { givenName: string; familyName: string };

/** "Noor H.": as on a handout, the given name and the initial of the other. */
export function nameOnPaper({ givenName, familyName }: Named): string {
  return `${givenName} ${initials({ givenName: "", familyName })}`.trim();
}
