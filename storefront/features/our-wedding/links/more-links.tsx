import type { WeddingLink } from "@kct/contract"
import { LinkForm } from "./link-form"
import { LinksList } from "./links-list"

/** Further links that a couple can give away, and those that are about. */
export function MoreLinks({ links, timeZone }: { links: readonly WeddingLink[]; timeZone: string }) {
  return (
    <>
      <section id="calendar" aria-labelledby="calendar-heading" className="mt-12 max-w-2xl scroll-mt-32">
        <h2 id="calendar-heading" className="text-title">
          In your calendar
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">
          Your calendar subscribes to the day and to what is yours to do until then, and follows when
          something moves.
        </p>
        <LinkForm scope="calendar" label="Make a calendar link" name="Link for a calendar" />
      </section>
      <section aria-labelledby="viewer-heading" className="mt-12 max-w-2xl">
        <h2 id="viewer-heading" className="text-title">
          For those who only look
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">
          A link to the party and what each wears, for parents, a planner or whoever is curious. It changes
          nothing, and shows no price and no address.
        </p>
        <LinkForm scope="viewer" label="Make a link to look at" name="Link to look at the party" />
      </section>
      <LinksList links={links} timeZone={timeZone} />
    </>
  )
}
