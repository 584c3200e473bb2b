import type { Metadata, Viewport } from "next";
import type { CSSProperties, ReactNode } from "react";
import { Toaster } from "sonner";
import "./globals.css";

// A page made at build time has no nonce, so its scripts would not run.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Routinely", template: "%s · Routinely" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f7" },
    { media: "(prefers-color-scheme: dark)", color: "#141210" },
  ],
};

const toasts = {
  "--normal-bg": "var(--raised)",
  "--normal-text": "var(--ink)",
  "--normal-border": "var(--line)",
  "--border-radius": "var(--radius)",
  fontFamily: "inherit",
} as CSSProperties;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="font-sans antialiased">
        {children}
        <Toaster
          theme="system"
          position="bottom-right"
          // Above the bar at the bottom of a phone.
          mobileOffset={{ bottom: "4.5rem" }}
          style={toasts}
          toastOptions={{ className: "font-sans" }}
        />
      </body>
    </html>
  );
}
