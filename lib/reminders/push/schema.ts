/** Where a phone is reached, and its keys in base64url (RFC 8291). */
export type PhoneKeys = { endpoint: string; p256dh: string; auth: string };

/** A phone that can be reminded now. */
export type Phone = PhoneKeys & { id: string };

/** `turned-off` by the patient, `replaced` by its browser, `gone` by what the push service says. */
export type PhoneEnd = "turned-off" | "replaced" | "gone";

/** What is shown: few words, because others see a phone's screen too. */
export type PushPayload = {
  title: string;
  body: string;
  language: string;
  direction: "ltr" | "rtl";
  /** Below the plan's address; empty is the plan itself. */
  path: "" | "/next-morning";
};

export type PushState = "queued" | "sent" | "gone" | "failed";
