/** By which the reservations of quotes are known among all of Medusa's, and nobody else's begin. */
const START = "ties-quote:"

/** Of all reservations that a wedding's quote has; what follows is the member's id. */
export const holdsOf = (weddingId: string): string => `${START}${weddingId}:`

/** What Medusa keeps as the `external_id` of a reservation: for whose tie it is. */
export const holdReference = (weddingId: string, memberId: string): string =>
  `${holdsOf(weddingId)}${memberId}`

/** A pattern of SQL's `like` for all of a wedding's, or of all weddings. */
export const holdPattern = (weddingId?: string): string =>
  weddingId === undefined ? `${START}%` : `${holdsOf(weddingId).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
