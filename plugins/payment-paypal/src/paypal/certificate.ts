import { X509Certificate, type KeyObject } from "node:crypto"

/** Where PayPal keeps its certificates, under a host of its own. */
const PATH = /^\/v1\/notifications\/certs\/[\w-]+$/
const PAYPAL = /^api(-m)?(\.sandbox)?\.paypal\.com$/
/** A certificate is two thousand bytes or so: what is longer is none. */
const LONGEST = 20_000

/**
 * Whether a certificate may be asked for at an address that a webhook names. Anybody can write one: only PayPal's own hosts
 * over TLS are asked, and the place that the options name for tests.
 */
export function mayAsk(url: string, baseUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, host, port, pathname, search, username } = new URL(url)
  if (!PATH.test(pathname) || search !== "" || username !== "") return false
  if (baseUrl !== undefined) {
    const own = new URL(baseUrl)
    return protocol === own.protocol && host === own.host
  }
  return protocol === "https:" && port === "" && PAYPAL.test(hostname)
}

/** Public keys of PayPal's certificates, each asked for once while it is valid. */
export class Certificates {
  private readonly known = new Map<string, { key: KeyObject; until: number }>()

  constructor(
    private readonly baseUrl: string | undefined,
    private readonly timeoutMs: number,
  ) {}

  /** @throws Error where the address is not PayPal's, or no valid certificate is there */
  async keyAt(url: string): Promise<KeyObject> {
    if (!mayAsk(url, this.baseUrl)) throw new Error("its certificate is not at PayPal")
    const found = this.known.get(url)
    if (found && found.until > Date.now()) return found.key
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(this.timeoutMs) })
    const text = await answer.text()
    if (!answer.ok || text.length > LONGEST)
      throw new Error(`PayPal's certificate can't be read (${answer.status})`)
    const certificate = new X509Certificate(text)
    const until = Date.parse(certificate.validTo)
    if (Date.parse(certificate.validFrom) > Date.now() || until <= Date.now()) {
      throw new Error("PayPal's certificate is out of date")
    }
    this.known.set(url, { key: certificate.publicKey, until })
    return certificate.publicKey
  }
}
