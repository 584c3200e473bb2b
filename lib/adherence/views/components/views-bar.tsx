"use client";

import {
  Bookmark,
  BookmarkPlus,
  Check,
  ChevronDown,
  Ellipsis,
  Pencil,
  Pin,
  PinOff,
  RotateCcw,
  Save,
  Trash2,
  Users,
} from "lucide-react";
import { useState } from "react";
import { NO_VIEW, savedQuery, type TableState } from "@/lib/adherence/table/address";
import { useTableLayout } from "@/lib/adherence/views/components/table-layout";
import { useViewActs } from "@/lib/adherence/views/components/use-view-acts";
import { ViewDialog } from "@/lib/adherence/views/components/view-dialog";
import type { SavedView } from "@/lib/adherence/views/schema";
import { Button } from "@/lib/ui/button";
import type { GridLayout } from "@/lib/ui/data-grid/features";
import { Menu, type MenuItem } from "@/lib/ui/menu";

type ViewsBarProps = {
  state: TableState;
  views: readonly SavedView[];
  view: SavedView | null;
  /** Other filters, order or columns than the view was saved with. */
  isChanged: boolean;
};

/** Which saved view the table stands in, all others, and what can be done with this one. */
export function ViewsBar({ state, views, view, isChanged }: ViewsBarProps) {
  const { layout } = useTableLayout();
  const [dialog, setDialog] = useState<"new" | "rename">();
  const acts = useViewActs();
  const content = { query: savedQuery(state), layout: plain(layout) };
  const changed = isChanged || (view !== null && !isSameLook(layout, view.layout));
  const hasFirst = views.some(({ opensFirst }) => opensFirst);

  return (
    <section aria-label="Saved views" className="flex flex-wrap items-center gap-2">
      <Menu
        align="start"
        trigger={
          <Button icon={Bookmark} className="max-w-full">
            <span className="truncate">
              <span className="sr-only">View: </span>
              {view?.name ?? "All plans"}
            </span>
            <ChevronDown aria-hidden size={16} className="shrink-0 text-muted" />
          </Button>
        }
        items={[
          {
            label: "All plans",
            href: hasFirst ? `/adherence?view=${NO_VIEW}` : "/adherence",
            ...(view === null && { icon: Check }),
          },
          ...views.map((each): MenuItem => {
            const icon = each.id === view?.id ? Check : each.shared ? Users : Bookmark;
            const owner = each.ownerName ? ` (${each.ownerName})` : "";
            return { label: `${each.name}${owner}`, icon, href: `/adherence?view=${each.id}` };
          }),
        ]}
      />
      {view && changed && (
        <>
          <span className="text-xs text-muted">Changed</span>
          {view.canChange && (
            <Button
              size="sm"
              icon={Save}
              busy={acts.isSaving}
              onClick={() => acts.save(view, content)}
            >
              Save
            </Button>
          )}
        </>
      )}
      <Menu
        align="start"
        trigger={<Button variant="ghost" icon={Ellipsis} aria-label="What to do with this view" />}
        items={[
          {
            label: "Save as a new view",
            icon: BookmarkPlus,
            onSelect: () => setDialog("new"),
          },
          ...(view
            ? ownItems(view, changed, {
                rename: () => setDialog("rename"),
                openFirst: () => acts.openFirst(view, !view.opensFirst),
                remove: () => acts.remove(view),
              })
            : []),
        ]}
      />
      {dialog === "new" && (
        <ViewDialog
          title="Save as a new view"
          confirm="Save view"
          values={{ name: "", shared: false }}
          onClose={() => setDialog(undefined)}
          onSave={(values) => acts.create({ ...values, ...content })}
        />
      )}
      {dialog === "rename" && view && (
        <ViewDialog
          title="Name and sharing"
          confirm="Save"
          values={{ name: view.name, shared: view.shared }}
          onClose={() => setDialog(undefined)}
          onSave={(values) => acts.rename(view, values)}
        />
      )}
    </section>
  );
}

type OwnActs = Record<"rename" | "openFirst" | "remove", () => void>;

function ownItems(view: SavedView, changed: boolean, acts: OwnActs): MenuItem[] {
  const items: MenuItem[] = [];
  if (changed)
    items.push({
      label: "Back to how it was saved",
      icon: RotateCcw,
      href: `/adherence?view=${view.id}`,
    });
  items.push(
    view.opensFirst
      ? { label: "Do not open with it", icon: PinOff, onSelect: acts.openFirst }
      : { label: "Open with this view", icon: Pin, onSelect: acts.openFirst },
  );
  if (view.canChange)
    items.push(
      { label: "Rename or share", icon: Pencil, onSelect: acts.rename },
      { label: "Delete", icon: Trash2, danger: true, onSelect: acts.remove },
    );
  return items;
}

const plain = ({ density, pinned, widths }: GridLayout) => {
  return { density, pinned: [...pinned], widths: { ...widths } };
};

function isSameLook(a: GridLayout, b: GridLayout): boolean {
  const names = Object.keys({ ...a.widths, ...b.widths });
  return (
    a.density === b.density &&
    a.pinned.join() === b.pinned.join() &&
    names.every((name) => a.widths[name] === b.widths[name])
  );
}
