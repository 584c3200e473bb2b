import type { ReactNode } from "react";
import { directionOf, type Language } from "@/lib/language/languages";
import { stylesheet } from "../stylesheet";

type PageProps = {
  /** For the tab and the history: never a name, a plan or a body part. */
  title: string;
  language: Language;
  ribbon?: string;
  children: ReactNode;
};

export function Page({ title, language, ribbon, children }: PageProps) {
  return (
    <html lang={language} dir={directionOf(language)}>
      {/* A document of its own: Next renders no part of it. */}
      {/* oxlint-disable-next-line next/no-head-element */}
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: stylesheet().css }} />
      </head>
      <body>
        {ribbon && (
          <p className="ribbon" role="note">
            {ribbon}
          </p>
        )}
        <main>{children}</main>
      </body>
    </html>
  );
}
