import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Toasts } from "@/lib/ui/toasts";
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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="font-sans antialiased">
        {children}
        <Toasts />
      </body>
    </html>
  );
}
