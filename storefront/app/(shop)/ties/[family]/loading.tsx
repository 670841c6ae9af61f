import { Skeleton } from "@/components/ui/skeleton"

export default function FamilyLoading() {
  return (
    <div className="page pt-16" aria-busy>
      <p className="sr-only" role="status">
        Loading
      </p>
      <Skeleton className="h-14 w-64" />
      <div aria-hidden className="mt-12 grid grid-cols-2 gap-x-4 gap-y-9 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
        {Array.from({ length: 8 }, (_, at) => (
          <Skeleton key={at} className="aspect-[4/5]" />
        ))}
      </div>
    </div>
  )
}
