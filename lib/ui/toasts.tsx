"use client";

import { type CSSProperties, useSyncExternalStore } from "react";
import { Toaster } from "sonner";

const style = {
  "--normal-bg": "var(--raised)",
  "--normal-text": "var(--ink)",
  "--normal-border": "var(--line)",
  "--border-radius": "var(--radius)",
  fontFamily: "inherit",
} as CSSProperties;

const phone = "(max-width: 600px)";

function watch(onChange: () => void) {
  const media = matchMedia(phone);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/**
 * Where short messages are shown: at the corner, on a phone below the header, because there the
 * bars and the buttons of every dialog are at the bottom.
 */
export function Toasts() {
  const isPhone = useSyncExternalStore(
    watch,
    () => matchMedia(phone).matches,
    () => false,
  );
  return (
    <Toaster
      theme="system"
      position={isPhone ? "top-center" : "bottom-right"}
      mobileOffset={{ top: "4rem" }}
      style={style}
      toastOptions={{ className: "font-sans" }}
    />
  );
}
