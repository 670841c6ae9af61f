/** A member has seen all up to a number: as at the couple's door. */
export { POST } from "../../../link/messages/read/route"
