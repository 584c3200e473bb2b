import { Skeleton } from "@/lib/ui/skeleton";

export default function LoadingPlan() {
  return (
    <div aria-busy className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <Skeleton className="h-4 w-24" />
        <Skeleton className="h-8 w-48" />
      </div>
      <div className="grid gap-6 min-[900px]:grid-cols-[18rem_minmax(0,1fr)]">
        <Skeleton className="h-[32rem] max-[899px]:hidden" />
        <Skeleton className="h-[32rem]" />
      </div>
    </div>
  );
}
