import { Avatar } from "@medusajs/ui"

/** Who sees to a wedding; that nobody does yet is said. */
export function Person({ person }: { person: { name: string } | null }) {
  if (person === null) return <span className="text-ui-tag-orange-text">In the queue</span>
  return (
    <span className="flex min-w-0 items-center gap-x-1.5">
      <span aria-hidden className="flex shrink-0">
        <Avatar size="2xsmall" fallback={person.name.charAt(0)} />
      </span>
      <span className="truncate">{person.name}</span>
    </span>
  )
}
