import { CHANGE_WEDDINGS, get, LEADS, type Permission, post, READ_WEDDINGS, type Subject } from "./permission"

const THIS_WEDDING: Subject = { thing: "wedding", in: { param: "id" } }
const SHARES = "/admin/ties/weddings/:id/shares"

/** Who pays what of a wedding. Money that leaves the shop by somebody's word is the leads'. */
export const SHARE_PERMISSIONS: readonly Permission[] = [
  get(SHARES, READ_WEDDINGS, THIS_WEDDING),
  post(`${SHARES}/:payer/take-over`, CHANGE_WEDDINGS, THIS_WEDDING),
  post(`${SHARES}/:payer/extend`, CHANGE_WEDDINGS, THIS_WEDDING),
  post(`${SHARES}/changes/preview`, CHANGE_WEDDINGS, THIS_WEDDING),
  post(`${SHARES}/changes`, CHANGE_WEDDINGS, THIS_WEDDING),
  post(`${SHARES}/release`, LEADS, THIS_WEDDING),
  post(`${SHARES}/cancel`, LEADS, THIS_WEDDING),
  post(`${SHARES}/refunds/:refund_id/retry`, LEADS, THIS_WEDDING),
]
