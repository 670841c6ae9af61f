import type { LinkPlace } from "@/features/link-pages/place"
import { isMemberPath } from "./members/links"
import { OUR_WEDDING } from "./token"

const PAGES = new Set(
  ["", "/link", "/details", "/sheet", "/pay", "/pay/return"].map((page) => `${OUR_WEDDING}${page}`),
)

/** The couple's wedding. */
export const COUPLE: LinkPlace = {
  base: OUR_WEDDING,
  cookie: "kct_our_wedding",
  door: "/store/ties/weddings/link",
  isPage: (pathname) => PAGES.has(pathname) || isMemberPath(pathname),
}
