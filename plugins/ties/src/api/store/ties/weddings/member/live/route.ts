/** What is new of the wedding, as far as it is a member's to know: as at the couple's door. */
export { GET } from "../../link/live/route"
