/** What Medusa says of a payment that was not authorised: its ids, or nothing. */
const MEDUSAS =
  /^Session: payses_|^Payment authorization failed$|^More information is required for payment$|^Payment sessions are required|^Payment collection has not been initiated/

const NOT_ACCEPTED =
  "The payment was not accepted, so nothing was ordered. Your bag is kept: try again, or choose another way to pay."

/**
 * Why nothing was paid, in words for who pays. What a provider says in a sentence is told as it is.
 * @param instead of Medusa's own words: of a cart, unless said otherwise
 */
export const paymentWords = (said: string, instead = NOT_ACCEPTED): string =>
  MEDUSAS.test(said) ? instead : said

/** Of a bag that this browser keeps no more. */
export const GONE = "This bag has been ordered or has expired."
