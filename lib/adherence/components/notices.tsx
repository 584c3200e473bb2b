import { Alert } from "@/lib/ui/alert";

/** What was asked for and is not shown. */
export function Notices({ notices }: { notices: string[] }) {
  if (notices.length === 0) return null;
  return (
    <Alert tone="caution">
      {notices.slice(0, 5).map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Alert>
  );
}
