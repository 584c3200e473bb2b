import Link from "next/link";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { Field, TextInput } from "@/lib/ui/field";
import type { Window } from "@/lib/adherence/schema";
import { type HistoryWindow, SPANS, spanQuery } from "../window";
import { daysBetween } from "@/lib/dates";

type WindowFormProps = { path: string; shown: HistoryWindow; whole: Window };

/** Which days the page shows: a form that needs no script, and three quick choices. */
export function WindowForm({ path, shown, whole }: WindowFormProps) {
  const { window, isWhole, errors } = shown;
  const length = daysBetween(whole.from, whole.to) + 1;
  const chosen = (days: number) =>
    !isWhole && spanQuery(days, whole) === `?from=${window.from}` && window.to === whole.to;
  const choices = [
    { name: "All days", href: path, isChosen: isWhole },
    ...SPANS.filter((days) => days < length).map((days) => ({
      name: `${days} days`,
      href: path + spanQuery(days, whole),
      isChosen: chosen(days),
    })),
  ];
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <form method="get" action={path} className="flex flex-wrap items-start gap-2" role="search">
        <Field label="From" error={errors.from} className="w-40">
          {(props) => (
            <TextInput
              {...props}
              type="date"
              name="from"
              defaultValue={shown.from || window.from}
              key={shown.from || window.from}
            />
          )}
        </Field>
        <Field label="To" error={errors.to} className="w-40">
          {(props) => (
            <TextInput
              {...props}
              type="date"
              name="to"
              defaultValue={shown.to || window.to}
              key={shown.to || window.to}
            />
          )}
        </Field>
        <Button type="submit" className="mt-[1.625rem]">
          Show
        </Button>
      </form>
      <nav aria-label="Days shown" className="max-w-full overflow-x-auto sm:mt-[1.625rem]">
        <ul className="flex w-max rounded-md border border-control bg-raised p-0.5">
          {choices.map(({ name, href, isChosen }) => (
            <li key={name}>
              <Link
                href={href}
                prefetch={false}
                scroll={false}
                aria-current={isChosen ? "true" : undefined}
                className={cn(
                  "flex min-h-7.5 items-center rounded-sm px-2.5 text-xs whitespace-nowrap pointer-coarse:min-h-10",
                  isChosen
                    ? "bg-accent-soft font-semibold text-accent forced-colors:outline-2"
                    : "text-muted hover:bg-sunken hover:text-ink",
                )}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
