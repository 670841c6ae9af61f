/** A part in a wedding party. */
export interface RoleData {
  slug: string
  name: string
}

export const ROLES: readonly RoleData[] = [
  { slug: "groom", name: "Groom" },
  { slug: "bride", name: "Bride" },
  { slug: "partner", name: "Partner" },
  { slug: "best-man", name: "Best man" },
  { slug: "groomsman", name: "Groomsman" },
  { slug: "usher", name: "Usher" },
  { slug: "ring-bearer", name: "Ring bearer" },
  { slug: "father-of-the-bride", name: "Father of the bride" },
  { slug: "father-of-the-groom", name: "Father of the groom" },
  { slug: "officiant", name: "Officiant" },
  { slug: "guest", name: "Guest" },
]
