import { textIn } from "@/lib/language/text";
import { Contact, Help } from "../../components/help";
import { MessagePage } from "../../components/message-page";
import type { PlanView } from "../../view";
import { PlanOffline } from "./plan-offline";

type KeptPageProps = { view: PlanView; token: string };

/** Shown by the phone in place of a page that it does not keep. */
export function NotHerePage({ view, token }: KeptPageProps) {
  const t = textIn(view.language, "offline");
  return (
    <MessagePage
      heading={t("notHere.title")}
      language={view.language}
      back={{ href: `/p/${token}`, label: t("notHere.plan") }}
    >
      <p>{t("notHere.text")}</p>
      <Help view={view} />
      <Contact view={view} />
    </MessagePage>
  );
}

/** Shown by the phone once, when the server says that the link opens nothing; it forgets the plan then. */
export function LinkGonePage({ view }: Pick<KeptPageProps, "view">) {
  const { language } = view;
  const t = textIn(language, "offline");
  return (
    <MessagePage heading={t("gone.title")} language={language}>
      <p>{t("gone.text")}</p>
      <PlanOffline view={view} isGone />
      <Contact view={view} />
      <p className="panel stop">{textIn(language, "notices")("noLink.unwell")}</p>
    </MessagePage>
  );
}
