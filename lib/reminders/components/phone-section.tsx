import { textIn } from "@/lib/language/text";
import type { RemindersView } from "../data";
import type { Done } from "./reminders-page";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "phone-reminders": React.HTMLAttributes<HTMLElement> & {
        "data-key": string;
        "data-phones": string;
      };
    }
  }
}

/** How many phones show the reminders. */
export const phonesOf = ({ push }: Pick<RemindersView, "push">) => push?.phones.length ?? 0;

type PhoneSectionProps = { view: RemindersView; token: string; done: Done | null };

/**
 * Reminders on the phone that shows this page. Only its script can turn them on; that others are on,
 * and how to turn them off, is told without.
 */
export function PhoneSection({ view, token, done }: PhoneSectionProps) {
  const { language, push } = view;
  const t = textIn(language, "reminders");
  if (!push) return null;
  const count = push.phones.length;
  const isForAll = count > 0 || Boolean(done?.startsWith("phone-"));
  const action = `/p/${token}/reminders/phone`;
  return (
    <section aria-labelledby="phone" className={isForAll ? undefined : "scripted"}>
      <h2 id="phone">{t("phone.title")}</h2>
      <Told view={view} done={done} />
      <p>{t("phone.text", { words: t("phone.notification") })}</p>
      <phone-reminders data-key={push.publicKey} data-phones={push.phones.join(" ")}>
        {(["unsupported", "install", "denied"] as const).map((state) => (
          <p key={state} className="panel" data-state={state} hidden>
            {t(`phone.${state}`)}
          </p>
        ))}
        <form method="post" action={action} data-state="off" hidden>
          <input type="hidden" name="do" value="on" />
          {["endpoint", "p256dh", "auth"].map((name) => (
            <input key={name} type="hidden" name={name} />
          ))}
          <button type="submit" className="button second">
            {t("phone.turnOn")}
          </button>
        </form>
        <form method="post" action={action} data-state="on" hidden>
          <p>
            <b>{t("phone.isOn")}</b>
          </p>
          <input type="hidden" name="do" value="off" />
          <input type="hidden" name="endpoint" />
          <button type="submit" className="button second">
            {t("phone.turnOff")}
          </button>
        </form>
        <p className="panel caution" role="alert" data-state="failed" hidden>
          {t("phone.failed")}
        </p>
        {count > 0 && (
          <form method="post" action={action} data-state="others">
            <p>{t("phone.count", { count })}</p>
            <input type="hidden" name="do" value="all-off" />
            <button type="submit" className="button second">
              {t("phone.allOff", { count })}
            </button>
          </form>
        )}
      </phone-reminders>
    </section>
  );
}

/** What was just done, where the form of it stands. */
function Told({ view: { language }, done }: Pick<PhoneSectionProps, "view" | "done">) {
  const t = textIn(language, "reminders");
  if (done === "phone-failed")
    return (
      <p className="panel caution" role="alert">
        {t("phone.failed")}
      </p>
    );
  if (done !== "phone-on" && done !== "phone-off") return null;
  return (
    <p className="panel acceptable" role="status">
      {t(done === "phone-on" ? "phone.turnedOn" : "phone.turnedOff")}
    </p>
  );
}
