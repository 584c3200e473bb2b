import { PageHeader } from "@/lib/ui/page-header";
import { Skeleton } from "@/lib/ui/skeleton";

const cards = [1, 2, 3, 4, 5, 6, 7, 8];

export default function LibraryLoading() {
  return (
    <div role="status" aria-label="Loading the library">
      <PageHeader title="Library" description={<Skeleton className="h-5 w-80 max-w-full" />} />
      <Skeleton className="mb-5 h-9" />
      <div className="grid gap-4 sm:grid-cols-2 md:grid-cols-3 xl:grid-cols-4 2xl:grid-cols-5">
        {cards.map((card) => (
          <Skeleton key={card} className="h-80 rounded-lg" />
        ))}
      </div>
    </div>
  );
}
