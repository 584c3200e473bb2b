"use client";

import { Command } from "cmdk";
import {
  FilePlus2,
  Files,
  LayoutList,
  LoaderCircle,
  type LucideIcon,
  Sparkles,
} from "lucide-react";
import { type RefObject, useDeferredValue } from "react";
import type { StartChoice, Starts } from "../starts/loaders";
import type { Start } from "../starts/schema";

type StartChoicesProps = {
  /** The field that narrows the list. */
  field: RefObject<HTMLInputElement | null>;
  starts: Starts;
  /** The name of what was chosen while it is being made. */
  busyWith: string | null;
  onChoose: (start: Start, name: string) => void;
  onSuggest: () => void;
};

/** Everything that a plan can begin with, in one list: type to narrow it, arrows and Enter choose. */
export function StartChoices({ field, starts, busyWith, onChoose, onSuggest }: StartChoicesProps) {
  const { earlier, mine, clinic, builtIn, suggested, noSuggestion } = starts;
  const groups: { heading: string; icon: LucideIcon; choices: StartChoice[] }[] = [
    { heading: "This patient's plans", icon: Files, choices: earlier },
    { heading: "My templates", icon: LayoutList, choices: mine },
    { heading: "Templates of the clinic", icon: LayoutList, choices: clinic },
    { heading: "Built-in templates", icon: LayoutList, choices: builtIn },
  ];
  // The dialog is there at once; what it lists follows, however much that is.
  const isListed = useDeferredValue(true, false);
  return (
    <Command
      label="Start from"
      loop
      filter={rank}
      className="-mx-1 flex min-h-0 flex-col gap-3 px-1"
    >
      <Command.Input
        ref={field}
        placeholder="Type a template or a plan"
        className="h-9 w-full rounded-md border border-control bg-raised px-3 outline-offset-0 placeholder:text-muted pointer-coarse:h-11"
      />
      <Command.List className="min-h-80">
        {isListed && (
          <>
            <Command.Empty className="rounded-md border border-dashed px-3 py-6 text-center text-muted">
              Nothing of that name. A blank plan is always there: clear the words.
            </Command.Empty>
            <Command.Group>
              <Choice
                icon={FilePlus2}
                name="A blank plan"
                about="Choose each exercise yourself."
                busy={busyWith === "A blank plan"}
                onSelect={() => onChoose({ from: "blank" }, "A blank plan")}
              />
              <Choice
                icon={Sparkles}
                name="A suggested routine"
                about={
                  noSuggestion ??
                  `${suggested.length} exercises for this patient, each with its reason.`
                }
                disabled={noSuggestion !== null}
                busy={false}
                onSelect={onSuggest}
              />
            </Command.Group>
            {groups.map(
              ({ heading, icon, choices }) =>
                choices.length > 0 && (
                  <Command.Group
                    key={heading}
                    heading={heading}
                    className="mt-3 [&_[cmdk-group-heading]]:mb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
                  >
                    {choices.map(({ start, name, about }) => (
                      <Choice
                        key={JSON.stringify(start)}
                        id={JSON.stringify(start)}
                        icon={icon}
                        name={name}
                        about={about}
                        busy={busyWith === name}
                        onSelect={() => onChoose(start, name)}
                      />
                    ))}
                  </Command.Group>
                ),
            )}
          </>
        )}
      </Command.List>
    </Command>
  );
}

/** By the name first, there from the beginning of a word; then by what is said of it. */
function rank(_: string, search: string, [name = "", about = ""]: string[] = []): number {
  const words = search.trim().toLowerCase();
  const [title, text] = [name.toLowerCase(), about.toLowerCase()];
  if (title.startsWith(words)) return 1;
  if (title.includes(` ${words}`)) return 0.8;
  const parts = words.split(/\s+/);
  if (parts.every((part) => title.includes(part))) return 0.6;
  return parts.every((part) => title.includes(part) || text.includes(part)) ? 0.3 : 0;
}

type ChoiceProps = {
  /** Tells apart what has the same name. */
  id?: string;
  icon: LucideIcon;
  name: string;
  about: string;
  busy: boolean;
  disabled?: boolean;
  onSelect: () => void;
};

function Choice({ id, icon, name, about, busy, disabled, onSelect }: ChoiceProps) {
  const Sign = busy ? LoaderCircle : icon;
  return (
    <Command.Item
      value={id ?? name}
      keywords={[name, about]}
      disabled={disabled}
      onSelect={onSelect}
      className="flex cursor-default items-start gap-3 rounded-md px-3 py-2 data-[disabled=true]:opacity-60 data-[selected=true]:bg-accent-soft pointer-coarse:min-h-11"
    >
      <Sign
        aria-hidden
        size={16}
        className={busy ? "mt-0.5 shrink-0 animate-spin" : "mt-0.5 shrink-0 text-muted"}
      />
      <span className="min-w-0">
        <span className="block font-medium">{name}</span>
        <span className="block text-xs text-pretty text-muted">{about}</span>
      </span>
    </Command.Item>
  );
}
