"use client";

import { Rows3, Rows4 } from "lucide-react";
import { useTableLayout } from "@/lib/adherence/views/components/table-layout";
import { Button } from "@/lib/ui/button";

/** Rows with air between them, or more of them on a screen. */
export function DensityChoice() {
  const { layout, setLayout } = useTableLayout();
  const isCompact = layout.density === "compact";
  return (
    <Button
      icon={isCompact ? Rows4 : Rows3}
      aria-pressed={isCompact}
      className="max-sm:hidden"
      title={isCompact ? "Give the rows more room" : "Show more rows on a screen"}
      onClick={() => setLayout({ ...layout, density: isCompact ? "comfortable" : "compact" })}
    >
      Compact
    </Button>
  );
}
