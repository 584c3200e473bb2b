import {
  Body,
  Button,
  Container,
  Head,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import { directionOf, type Language, SOURCE } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";

export type Sender = {
  name: string;
  /** Answers go here; null when the clinic gave none. */
  email: string | null;
  phone: string | null;
};

// Mail programs know no custom properties and no OKLCH: the tokens of lib/ui/tokens.css as sRGB.
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const light = { ground: "#faf9f6", sheet: "#ffffff", line: "#e0ded8", ink: "#25211b" };
const muted = "#5c5751";
const accent = "#005b63";

// A program that drops the style sheet shows the light colours, whole.
const dark = `
  @media (prefers-color-scheme: dark) {
    .ground, .ground > table > tbody > tr > td { background-color: #15120f !important; }
    .sheet { background-color: #1d1a17 !important; border-color: #34312d !important; }
    .ink { color: #edebe7 !important; }
    .muted { color: #b4b1aa !important; }
    .line { border-color: #34312d !important; }
    .button { background-color: #74cbd0 !important; color: #02181a !important; }
    .link { color: #74cbd0 !important; }
  }
  @media (max-width: 480px) {
    .ground > table > tbody > tr > td { padding: 0 !important; }
    .sheet { border-width: 0 0 1px !important; border-radius: 0 !important; padding: 24px 20px !important; }
    .button { display: block !important; }
  }
`;

type MailLayoutProps = {
  /** Of the reader; staff read the source language. */
  language?: Language;
  subject: string;
  preview: string;
  clinic: Sender;
  children: ReactNode;
};

export function MailLayout(props: MailLayoutProps) {
  const { language = SOURCE, subject, preview, clinic, children } = props;
  return (
    <Html lang={language} dir={directionOf(language)}>
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </Head>
      <Preview>{preview}</Preview>
      <Body
        className="ground"
        style={{ backgroundColor: light.ground, margin: 0, padding: "32px 16px", fontFamily: font }}
      >
        <Container
          className="sheet"
          style={{
            maxWidth: 560,
            backgroundColor: light.sheet,
            border: `1px solid ${light.line}`,
            borderRadius: 8,
            padding: "32px 36px",
          }}
        >
          <Text
            className="ink"
            style={{ ...base, fontSize: 16, fontWeight: 600, margin: "0 0 24px" }}
          >
            {clinic.name}
          </Text>
          {children}
          <Hr className="line" style={{ borderColor: light.line, margin: "28px 0 20px" }} />
          <Contact clinic={clinic} language={language} />
        </Container>
      </Body>
    </Html>
  );
}

const base = { fontSize: 18, lineHeight: "1.5", color: light.ink, fontFamily: font };
const link = { color: accent, textDecoration: "underline" };
const small = { ...base, fontSize: 15, color: muted };

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={{ ...base, margin: "0 0 16px" }}>
      {children}
    </Text>
  );
}

export function SmallPrint({ children }: { children: ReactNode }) {
  return (
    <Text className="muted" style={{ ...small, margin: "0 0 12px" }}>
      {children}
    </Text>
  );
}

/** The one button, and the same address bare under it for whoever cannot press it. */
type OneActionProps = { language?: Language; label: string; url: string };

export function OneAction({ language = SOURCE, label, url }: OneActionProps) {
  return (
    <>
      <Section style={{ margin: "24px 0 20px" }}>
        <Button
          className="button"
          href={url}
          style={{
            backgroundColor: accent,
            color: "#ffffff",
            borderRadius: 8,
            padding: "14px 28px",
            fontFamily: font,
            fontSize: 18,
            fontWeight: 600,
            lineHeight: "24px",
            textAlign: "center",
          }}
        >
          {label}
        </Button>
      </Section>
      <Text className="muted" style={{ ...small, margin: "0 0 24px" }}>
        {textIn(language, "mail")("ifNoButton")}
        <br />
        <Link className="link" href={url} style={{ ...link, wordBreak: "break-all" }}>
          {url}
        </Link>
      </Text>
    </>
  );
}

function Contact({ clinic, language }: { clinic: Sender; language: Language }) {
  const { email, phone } = clinic;
  return (
    <Text className="muted" style={{ ...small, margin: 0 }}>
      {contactInWords(clinic, language)}
      {(email || phone) && <br />}
      {email && (
        <Link className="link" href={`mailto:${email}`} style={link}>
          {email}
        </Link>
      )}
      {email && phone && " · "}
      {phone && (
        <Link className="link" href={`tel:${phone.replace(/[^+\d]/g, "")}`} style={link}>
          {phone}
        </Link>
      )}
    </Text>
  );
}

/** How to answer. Without the clinic's address an answer would reach nobody, and the mail says so. */
export function contactInWords(
  { name: clinic, email, phone }: Sender,
  language: Language = SOURCE,
): string {
  const t = textIn(language, "mail");
  if (email && phone) return t("questions.both", { clinic });
  if (email) return t("questions.mail", { clinic });
  if (phone) return t("questions.phone", { clinic });
  return t("questions.none", { clinic });
}

/** The last lines of a text part. */
export function contactAsText(clinic: Sender, language: Language = SOURCE): string {
  return [contactInWords(clinic, language), clinic.email, clinic.phone].filter(Boolean).join("\n");
}
