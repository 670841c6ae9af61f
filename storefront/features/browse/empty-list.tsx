import Link from "next/link"
import { ButtonLink } from "@/components/ui/button"
import { queryUrl, type TieQuery } from "./query"

interface Props {
  query: TieQuery
  /** Names of colours that may have been meant. */
  near: string[]
}

/** A list with nothing in it says so, and leads on. */
export function EmptyList({ query, near }: Props) {
  return (
    <section className="py-16">
      <h2 className="text-heading">No tie is all of that</h2>
      {near.length > 0 ? (
        <p className="mt-4 text-large text-ink-soft">
          Did you mean{" "}
          {near.slice(0, 4).map((name, at) => (
            <span key={name}>
              {at > 0 ? ", " : ""}
              <Link
                href={queryUrl({ ...query, q: name, page: 1 })}
                prefetch={false}
                className="link text-ink"
              >
                {name}
              </Link>
            </span>
          ))}
          ?
        </p>
      ) : (
        <p className="mt-4 max-w-lg text-large text-ink-soft">
          Take a filter away, or start again from a family of colours.
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/ties">See all ties</ButtonLink>
        <ButtonLink href="/#families" look="plain">
          Choose a colour
        </ButtonLink>
      </div>
    </section>
  )
}
