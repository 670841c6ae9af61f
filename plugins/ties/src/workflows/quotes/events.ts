/** Told when a wedding was made: `{ id }`. */
export const WEDDING_CREATED = "ties.wedding.created"
/** Told when details or party of a wedding were changed: `{ id }`. */
export const WEDDING_CHANGED = "ties.wedding.changed"
/** Told when something happened to a wedding's quote: `{ id, quote_id, event, from, to, seq }`, `id` being the wedding's. */
export const QUOTE_MOVED = "ties.quote.moved"
