import { en } from "./messages/en";

type Names<T> = readonly (keyof T)[];

/** Signs of an emergency, always on the patient's page, in this order. */
export const redFlags = Object.keys(en.safety.signs) as unknown as Names<typeof en.safety.signs>;

/** Shown on every plan, in this order. */
export const safetyRules = Object.keys(en.safety.rules) as unknown as Names<typeof en.safety.rules>;
