import Link from "next/link"
import { BagLink } from "@/features/cart/bag-link"
import { SearchBox } from "./search-box"

export function Header() {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="page flex h-16 items-center gap-3.5 sm:gap-8">
        <Link
          href="/"
          prefetch={false}
          className="font-display text-[1.625rem] leading-none tracking-[0.02em]"
        >
          KCT <span className="text-ink-soft">Ties</span>
        </Link>
        <nav aria-label="Shop" className="ml-auto flex items-center gap-3.5 sm:mr-auto sm:ml-4 sm:gap-7">
          <Link href="/#families" prefetch={false} className="link-quiet hidden py-2 sm:inline-block">
            Colours
          </Link>
          <Link href="/ties" className="link-quiet py-2 max-[22.4rem]:hidden">
            All ties
          </Link>
          <Link href="/wedding" prefetch={false} className="link-quiet py-2">
            Weddings
          </Link>
        </nav>
        <SearchBox />
        <Link href="/account" className="link-quiet hidden py-2 sm:inline-block" prefetch={false}>
          Account
        </Link>
        <BagLink />
      </div>
    </header>
  )
}
