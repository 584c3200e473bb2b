import { textIn } from "@/lib/language/text";
import { Exercise } from "../components/exercise";
import { ExerciseList } from "../components/exercise-list";
import { Contact, Help } from "../components/help";
import { Page } from "../components/page";
import { PlanOffline } from "../offline/components/plan-offline";
import { PageSettings } from "../settings/page-settings";
import type { PlanView } from "../view";
import { packRoutine } from "./packed-routine";
import { PlayerPanel } from "./player-panel";
import { routineOf } from "./routine";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "guided-practice": React.HTMLAttributes<HTMLElement> & {
        "data-routine": string;
        "data-figures": string;
      };
    }
  }
}

type GuidedPageProps = { view: PlanView; token: string };

/**
 * Guided practice. Without its script the exercises stand one under the other, and a link leads to the
 * form; the script shows them one at a time instead.
 */
export function GuidedPage({ view, token }: GuidedPageProps) {
  const { language, items } = view;
  const t = textIn(language, "player");
  return (
    <Page title={t("title")} language={language}>
      <p>
        <a href={`/p/${token}`}>{t("back")}</a>
      </p>
      <guided-practice
        data-routine={JSON.stringify(packRoutine(routineOf(view, language)))}
        data-figures={`/p/${token}/figures`}
      >
        <template>
          <PlayerPanel view={view} token={token} />
        </template>
        <h1>{t("exercises")}</h1>
        <p>{t("withoutScript")}</p>
        <div>
          <ExerciseList items={items} language={language} className="exercises">
            {(item, number) => (
              <Exercise
                key={item.id}
                item={item}
                number={number}
                language={language}
                mediaAddress={`/p/${token}/media`}
              />
            )}
          </ExerciseList>
        </div>
        <a className="button" href={`/p/${token}/practice#did`}>
          {t("toForm")}
        </a>
      </guided-practice>
      <PlanOffline view={view} />
      <Help view={view} />
      <Contact view={view} />
      <PageSettings language={language} practising />
    </Page>
  );
}
