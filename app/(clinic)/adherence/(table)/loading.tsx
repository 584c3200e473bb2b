import { PageHeader } from "@/lib/ui/page-header";
import { Skeleton } from "@/lib/ui/skeleton";

export default function LoadingAdherence() {
  return (
    <div aria-busy>
      <PageHeader title="Adherence" description="Sessions done of sessions due." />
      <div className="flex flex-col gap-4">
        <Skeleton className="h-10" />
        <Skeleton className="h-9 max-w-4xl" />
        <div className="flex justify-between gap-4">
          <Skeleton className="h-9 w-80" />
          <Skeleton className="h-9 w-56 max-sm:hidden" />
        </div>
        <div className="flex flex-col gap-px overflow-hidden rounded-lg">
          <Skeleton className="h-9 rounded-none" />
          {Array.from({ length: 12 }, (_, index) => (
            <Skeleton key={index} className="h-14 rounded-none max-sm:h-40" />
          ))}
        </div>
      </div>
    </div>
  );
}
