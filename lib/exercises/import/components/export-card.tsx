"use client";

import { FileJson, FileSpreadsheet } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { counted } from "../words";

// A download is no page: the router would ask for it twice.
const download = (format: "json" | "csv") => () =>
  window.location.assign(`/exercises/export?format=${format}`);

export function ExportCard({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Card title="Take your exercises out">
      <p className="max-w-[68ch] text-muted">
        A file of {counted(count, "exercise")} of your own. Imported again, here or in another
        clinic, it gives back every field; pictures and videos stay here.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button icon={FileJson} onClick={download("json")}>
          Export as JSON
        </Button>
        <Button icon={FileSpreadsheet} onClick={download("csv")}>
          Export as CSV
        </Button>
      </div>
    </Card>
  );
}
