import { renderSVG } from "uqr"
import { LINK_PATHS, type LinkScope } from "../../contract"

/**
 * Where a link is opened in the shop.
 * @param shopUrl of the options; null where the plugin was not told
 */
export const addressOf = (shopUrl: string | null, scope: LinkScope, token: string): string | null =>
  shopUrl === null ? null : `${shopUrl.replace(/\/$/, "")}${LINK_PATHS[scope]}${token}`

/** An address as a QR code, an SVG. Printed on a card it still reads with a corner smudged: a quarter may be lost. */
export const qrOf = (address: string): string => renderSVG(address, { ecc: "Q", border: 4 })
