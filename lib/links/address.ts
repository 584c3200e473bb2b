import { env } from "@/lib/env";

/** The address that a patient opens. Built from the configured origin, never from a request. */
export function planAddress(token: string): string {
  return `${env().APP_URL}/p/${token}`;
}

/** The address of the inbox of alerts, for whoever is signed in. */
export function inboxAddress(): string {
  return `${env().APP_URL}/alerts?show=mine`;
}

/** The address at which an invited colleague chooses a password. */
export function invitationAddress(token: string): string {
  return `${env().APP_URL}/invitation/${token}`;
}
