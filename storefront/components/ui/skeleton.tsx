/** A piece of paper where something will be. The page says once, in words, that it is loading. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <div aria-hidden className={`animate-pulse bg-linen ${className}`} />
}
