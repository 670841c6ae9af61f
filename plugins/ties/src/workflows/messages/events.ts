/** Told when somebody wrote in the thread of a wedding: `{ id, wedding_id, seq }`, `id` being the message's. */
export const MESSAGE_WRITTEN = "ties.message.written"
