/** Said by the sender when it begins to send. */
export const SENDING = "sending"
