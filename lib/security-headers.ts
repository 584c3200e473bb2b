/**
 * What every answer of the site says to a browser. The proxy puts it on most; the patient's own pages,
 * which it is not asked about (see proxy.ts), bring it themselves.
 */
export function securityHeaders(): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(process.env.APP_URL?.startsWith("https:") && {
      "strict-transport-security": "max-age=31536000",
    }),
  };
}

/** Of every answer under an address that is itself a key: nothing keeps, refers or lists it. */
export const keyHeaders = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};
