import type { ReactNode } from "react";
import { directionOf, type Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { themeColours } from "../offline/manifest";
import { stylesheet } from "../stylesheet";

const { light, dark } = themeColours;

type PageProps = {
  /** For the tab and the history: never a name, a plan or a body part. */
  title: string;
  language: Language;
  ribbon?: string;
  /** "/p/<token>" on a page that can be put on a home screen. */
  plan?: string | null;
  children: ReactNode;
};

export function Page({ title, language, ribbon, plan, children }: PageProps) {
  return (
    <html lang={language} dir={directionOf(language)}>
      {/* A document of its own: Next renders no part of it. */}
      {/* oxlint-disable-next-line next/no-head-element */}
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        {/* What a home screen says of it too: nothing of a person. */}
        <meta name="description" content={textIn(language, "offline")("app")} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {plan && (
          <>
            <link rel="manifest" href={`${plan}/manifest?language=${language}`} />
            <link rel="apple-touch-icon" href="/icons/plan-180.png" />
            <meta name="theme-color" content={light} media="(prefers-color-scheme: light)" />
            <meta name="theme-color" content={dark} media="(prefers-color-scheme: dark)" />
          </>
        )}
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
