"use client";

import { Archive, Ellipsis, FileJson, FileSpreadsheet, Upload } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";

// A download is no page: the router would ask for it twice.
const download = (format: "json" | "csv") => () =>
  window.location.assign(`/exercises/export?format=${format}`);

export function LibraryMenu() {
  return (
    <Menu
      trigger={<Button icon={Ellipsis}>More</Button>}
      items={[
        { label: "Import exercises", icon: Upload, href: "/exercises/import" },
        { label: "Export as JSON", icon: FileJson, onSelect: download("json") },
        { label: "Export as CSV", icon: FileSpreadsheet, onSelect: download("csv") },
        { label: "Archived exercises", icon: Archive, href: "/exercises?archived=1" },
      ]}
    />
  );
}
