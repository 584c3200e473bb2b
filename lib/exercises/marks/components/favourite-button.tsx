"use client";

import { Star } from "lucide-react";
import { useOptimistic, useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { cn } from "@/lib/ui/cn";
import { useHydrated } from "@/lib/ui/use-hydrated";
import { markFavouriteAction } from "../actions";

type FavouriteButtonProps = {
  slug: string;
  name: string;
  isFavourite: boolean;
  /** Says "Favourite" beside the star; else the star stands alone with its name and a tooltip. */
  withWords?: boolean;
  className?: string;
};

/** Shows the mark at once; when the server did not take it, the mark goes back and a sentence says so. */
export function FavouriteButton(props: FavouriteButtonProps) {
  const { slug, name, isFavourite, withWords, className } = props;
  const [marked, show] = useOptimistic(isFavourite);
  const [pending, start] = useTransition();
  const hydrated = useHydrated();

  function toggle() {
    start(async () => {
      show(!marked);
      const result = await askServer(markFavouriteAction({ slug, isFavourite: !marked }));
      if (!result.ok) toast.error(result.message);
    });
  }

  const label = `${name} as a favourite`;
  return (
    <button
      type="button"
      aria-pressed={marked}
      aria-busy={pending || undefined}
      aria-label={withWords ? undefined : label}
      title={withWords ? undefined : marked ? "A favourite of yours" : "Mark as a favourite"}
      // Before the script is in charge a press would go nowhere.
      disabled={!hydrated}
      onClick={toggle}
      className={cn(
        "inline-flex items-center justify-center gap-2 rounded-md border text-sm font-medium transition-colors",
        withWords
          ? "min-h-9 border-control bg-raised px-3.5 py-1.5 hover:border-muted hover:bg-sunken pointer-coarse:min-h-11"
          : "size-8 border-transparent bg-raised/85 hover:bg-sunken pointer-coarse:size-11",
        marked ? "text-accent" : "text-muted hover:text-ink",
        className,
      )}
    >
      <Star aria-hidden size={16} fill={marked ? "currentColor" : "none"} className="shrink-0" />
      {withWords && <span className="text-ink">Favourite</span>}
    </button>
  );
}
