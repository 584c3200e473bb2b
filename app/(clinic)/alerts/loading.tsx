import { PageHeader } from "@/lib/ui/page-header";
import { Skeleton } from "@/lib/ui/skeleton";

export default function AlertsLoading() {
  return (
    <div className="max-w-5xl">
      <PageHeader title="Alerts" />
      <div role="status" className="flex flex-col gap-4">
        <span className="sr-only">Loading the alerts</span>
        <Skeleton className="h-10" />
        <Skeleton className="h-9 max-w-md" />
        <Skeleton className="h-36" />
        <Skeleton className="h-36" />
        <Skeleton className="h-36" />
      </div>
    </div>
  );
}
