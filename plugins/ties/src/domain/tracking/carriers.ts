/** A carrier whose parcels can be followed on a page of its own. */
export interface Carrier {
  name: string
  /** How it is known in the name of a shipping option, or on the page of a parcel. */
  known: RegExp
  host: RegExp
  /** What its numbers look like, without spaces. Those of one carrier alone come first where several fit. */
  numbers: RegExp
  page: (number: string) => string
}

const page = (before: string) => (number: string) => `${before}${encodeURIComponent(number)}`

/** In the order in which a bare number is tried: the most telling shapes first. */
export const CARRIERS: readonly Carrier[] = [
  {
    name: "UPS",
    known: /\bups\b/i,
    host: /(^|\.)ups\.com$/i,
    numbers: /^1Z[0-9A-Z]{16}$/,
    page: page("https://www.ups.com/track?tracknum="),
  },
  {
    name: "USPS",
    known: /\busps\b|\bpostal service\b/i,
    host: /(^|\.)usps\.com$/i,
    numbers: /^(9[2-5]\d{18,20}|420\d{5}(\d{4})?9[2-5]\d{18,20}|[A-Z]{2}\d{9}US)$/,
    page: page("https://tools.usps.com/go/TrackConfirmAction?tLabels="),
  },
  {
    name: "FedEx",
    known: /\bfed ?ex\b/i,
    host: /(^|\.)fedex\.com$/i,
    numbers: /^(\d{12}|\d{15}|96\d{20})$/,
    page: page("https://www.fedex.com/fedextrack/?trknbr="),
  },
  {
    name: "DHL",
    known: /\bdhl\b/i,
    host: /(^|\.)dhl\.(com|de)$/i,
    numbers: /^(\d{10}|JJ?D\d{16,18}|[A-Z]{2}\d{9}DE)$/,
    page: page("https://www.dhl.com/global-en/home/tracking.html?tracking-id="),
  },
]

/** What is written on a parcel's label, and how it was chosen at the checkout. */
export interface Label {
  tracking_number: string | null
  tracking_url: string | null
  /** Name of the shipping option. */
  option: string | null
}

/** A parcel as it is told of. */
export interface Parcel {
  /** Null where nobody knows whose it is. */
  carrier: string | null
  tracking_number: string | null
  /** Of a page, https or http, and nothing else. */
  tracking_url: string | null
}

/**
 * An address that a link may lead to, in one spelling: https or http, without a user or a password in it, which would show
 * one host and open another. Null for whatever is none, such as a script.
 */
export function asPage(url: string | null): string | null {
  if (url === null || !URL.canParse(url.trim())) return null
  const { protocol, username, password, href } = new URL(url.trim())
  const isPage = (protocol === "https:" || protocol === "http:") && username === "" && password === ""
  return isPage ? href : null
}

/**
 * Whose parcel it is, and where it can be followed. An address on the label counts before one that is made of its number;
 * a carrier that is named counts before the look of the number.
 */
export function parcelOf({ tracking_number, tracking_url, option }: Label): Parcel {
  const number = tracking_number?.trim() || null
  const plain = number?.replace(/[\s-]/g, "").toUpperCase() ?? ""
  const url = asPage(tracking_url)
  const host = url === null ? "" : new URL(url).hostname
  const carrier =
    CARRIERS.find((one) => one.host.test(host)) ??
    CARRIERS.find((one) => option !== null && one.known.test(option)) ??
    CARRIERS.find((one) => one.numbers.test(plain)) ??
    null
  const made = carrier?.numbers.test(plain) ? carrier.page(plain) : null
  return { carrier: carrier?.name ?? null, tracking_number: number, tracking_url: url ?? made }
}
