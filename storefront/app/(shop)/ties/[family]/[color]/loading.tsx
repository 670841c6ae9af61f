import { Skeleton } from "@/components/ui/skeleton"

export default function ColorLoading() {
  return (
    <div className="page pt-16 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-14 xl:gap-20" aria-busy>
      <p className="sr-only" role="status">
        Loading
      </p>
      <Skeleton className="mx-auto aspect-square max-h-[min(78vh,46rem)] w-full" />
      <div className="pt-7 lg:pt-2">
        <Skeleton className="h-12 w-56" />
        <Skeleton className="mt-4 h-7 w-36" />
        <Skeleton className="mt-10 h-32" />
      </div>
    </div>
  )
}
