/** What stands around a mail: decided as it is sent. */
export interface MailContext {
  shopName: string
  /** Each null where there is no such page for who gets it. */
  links: {
    shop: string | null
    /** The wedding, as its couple or a member sees it: opens it without an account. */
    wedding: string | null
    /** The same at the desk, or the desk itself where it is about no wedding. */
    desk: string | null
  }
  /** Of a mail that one click ends; null for one that nobody can be unsubscribed from. */
  unsubscribe: string | null
  /** IANA name, of who gets it. */
  timeZone: string
  /** Whether ties are drawn as pictures that come along, or are a patch of their colour. */
  pictures: boolean
}
