declare const brand: unique symbol;

/**
 * A clinic proven by a session or by a resolved plan link. Only `lib/auth/session.ts`,
 * `lib/links` and the jobs that read it from a queued row make one; everything else passes it on.
 */
export type ClinicId = string & { readonly [brand]: "ClinicId" };

/** Marks an id read from the database, or from a signed session, as a proven clinic. */
export function provenClinic(id: string): ClinicId {
  return id as ClinicId;
}

/**
 * What a transaction may see. `clinicId`: that clinic's rows. `userId`: a person's own memberships,
 * for choosing a clinic at sign-in. `directory`: no tenant row at all, only clinics, users, the
 * built-in library and rate limits.
 */
export type Scope = { clinicId: ClinicId } | { userId: string } | "directory";
