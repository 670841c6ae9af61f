import type { WeddingMember } from "../../contract/weddings"

/** A groom in a bow tie, with all that a wedding knows of one. */
export const GROOM: WeddingMember = {
  id: "wmem_1",
  role: "groom",
  name: "Leo Rossi",
  email: "leo@example.com",
  phone: "+1 212 555 0143",
  color: { slug: "navy-blue", name: "Navy Blue", hex: "#1B2A5C" },
  style: { slug: "bow-tie", name: "Bow Tie", kind: "bow_tie" },
  quantity: 1,
  pays: "self",
  neck_size: 15.5,
  status: "responded",
  invited_at: null,
  reminded_at: null,
  style_confirmed: false,
  wish: null,
  ships: null,
}
