/** What was said to a member, and what they say: as at the couple's door. */
export { GET, POST } from "../../link/messages/route"
