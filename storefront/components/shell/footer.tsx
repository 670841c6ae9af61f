import Link from "next/link"
import { CountryChooser } from "@/features/region/country-chooser"

export function Footer() {
  return (
    <footer className="mt-24 border-t border-line">
      <div className="page flex flex-col gap-8 py-12 text-fine text-ink-soft sm:flex-row sm:items-end sm:justify-between">
        <p className="max-w-sm">
          <span className="mb-2 block font-display text-title text-ink">KCT Ties</span>
          Every colour in every width, so that a whole wedding matches.
        </p>
        <CountryChooser />
        <nav aria-label="Footer" className="flex flex-wrap gap-x-7 gap-y-2">
          <Link href="/#families" prefetch={false} className="link-quiet py-1">
            Colours
          </Link>
          <Link href="/ties" prefetch={false} className="link-quiet py-1">
            All ties
          </Link>
          <Link href="/wedding" prefetch={false} className="link-quiet py-1">
            Weddings
          </Link>
          <Link href="/match" prefetch={false} className="link-quiet py-1">
            Match my dress
          </Link>
          <Link href="/swatches" prefetch={false} className="link-quiet py-1">
            Swatches
          </Link>
          <Link href="/cart" className="link-quiet py-1" prefetch={false}>
            Bag
          </Link>
          <Link href="/account" className="link-quiet py-1" prefetch={false}>
            Account
          </Link>
        </nav>
      </div>
    </footer>
  )
}
