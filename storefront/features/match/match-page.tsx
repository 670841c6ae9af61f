import Link from "next/link"
import { familyUrl } from "@/features/catalogue/links"
import { getCatalogue } from "@/features/catalogue/read"
import { Match } from "./match"
import type { TieColour } from "./rank"

/** Finds the ties that go with a dress. All of our colours come with the page: nothing is asked for afterwards. */
export async function MatchPage({ region }: { region: string }) {
  const { families } = await getCatalogue(region)
  const colours = families.flatMap((family) =>
    family.colors.flatMap(({ slug, name, hex, variants }): TieColour[] =>
      // A colour whose value nobody knows can't be compared, and one that nobody sells needn't be.
      hex === null || variants.length === 0
        ? []
        : [{ slug, name, hex, url: `${familyUrl(family.slug)}/${slug}` }],
    ),
  )
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">Match my dress</h1>
      <p className="mt-4 max-w-2xl text-large text-ink-soft">
        Photograph the fabric with something white beside it, in daylight and without a flash, and see which
        ties come close. When it has to be certain, order{" "}
        <Link href="/swatches" prefetch={false} className="link">
          swatches
        </Link>
        .
      </p>
      <noscript>
        <p className="mt-6">The photo is measured in your browser, which needs its scripts switched on.</p>
      </noscript>
      <Match colours={colours} />
    </div>
  )
}
