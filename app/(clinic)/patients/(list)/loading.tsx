import { PageHeader } from "@/lib/ui/page-header";
import { Skeleton } from "@/lib/ui/skeleton";

export default function LoadingPatients() {
  return (
    <div aria-busy>
      <PageHeader title="Patients" />
      <Skeleton className="mb-4 h-9" />
      <div className="flex flex-col gap-px overflow-hidden rounded-lg">
        {Array.from({ length: 12 }, (_, index) => (
          <Skeleton key={index} className="h-10 rounded-none" />
        ))}
      </div>
    </div>
  );
}
