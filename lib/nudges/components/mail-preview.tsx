import { languageNamesInEnglish } from "@/lib/language/languages";
import { Skeleton } from "@/lib/ui/skeleton";
import type { NudgePreview } from "../schema";

/** Exactly the mail that would go, and its text part. */
export function MailPreview({ preview }: { preview: NudgePreview | undefined }) {
  if (!preview) return <Skeleton className="h-96 w-full" />;
  const { subject, html, text, language } = preview;
  return (
    <section aria-label="The mail as it would go" className="min-w-0">
      <p className="text-xs text-muted">Subject</p>
      <p className="font-medium" lang={language} dir="auto">
        {subject}
      </p>
      <iframe
        title="The mail as it would go"
        // In the sandbox no window opens, so that no link leads anywhere.
        srcDoc={html.replace("<head>", '<head><base target="_blank">')}
        sandbox=""
        className="mt-2 h-80 w-full rounded-md border bg-white sm:h-96"
      />
      <details className="mt-2">
        <summary className="w-fit rounded-sm text-muted hover:text-ink">
          As plain text, in {languageNamesInEnglish[language]}
        </summary>
        <pre
          lang={language}
          dir="auto"
          className="mt-2 max-h-72 overflow-y-auto rounded-md border bg-sunken p-3 font-sans text-xs break-words whitespace-pre-wrap"
        >
          {text}
        </pre>
      </details>
    </section>
  );
}
