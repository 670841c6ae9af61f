import type { WeddingLink } from "@kct/contract"
import { momentWords } from "@/lib/dates"
import { EndLink } from "./end-link"

/** Links that open something still, with what each opens and when somebody last did. */
export function LinksList({ links, timeZone }: { links: readonly WeddingLink[]; timeZone: string }) {
  const open = links.filter(({ state }) => state === "open")
  return (
    <section aria-labelledby="links-heading" className="mt-12 max-w-2xl">
      <h2 id="links-heading" className="text-title">
        Who can open it
      </h2>
      <ul aria-labelledby="links-heading" className="mt-4 border-t border-line">
        {open.map((link) => (
          <li
            key={link.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3"
          >
            <span className="min-w-0">
              <span className="block wrap-anywhere">{titleOf(link)}</span>
              <span className="block text-fine text-ink-soft">
                {link.last_used_at
                  ? `Last opened ${momentWords(link.last_used_at, timeZone)}`
                  : "Not opened yet"}
              </span>
            </span>
            {link.is_current ? (
              <span className="text-fine text-ink-soft">The one that you use here</span>
            ) : (
              <EndLink id={link.id} title={titleOf(link)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf({ scope, member, via }: WeddingLink): string {
  switch (scope) {
    case "couple":
      return via === "mail" ? "You, by a mail of ours" : "You, to see and to change all of it"
    case "member":
      return `${member?.name ?? "One of the party"}, for their own tie`
    case "viewer":
      return "Whoever you gave it to, to look at the party"
    case "calendar":
      return "A calendar"
  }
}
