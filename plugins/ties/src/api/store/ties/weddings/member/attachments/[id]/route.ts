/** A file of a message to a member, or of theirs: as at the couple's door. */
export { GET } from "../../../link/attachments/[id]/route"
