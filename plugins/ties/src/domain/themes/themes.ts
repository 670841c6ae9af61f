/** Seasons of a wedding's date, northern ones: the shop's regions have no others. */
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const
export type Season = (typeof SEASONS)[number]

/** A look for a whole wedding. It names colours as people do; which of them are sold, the catalogue knows. */
export interface Theme {
  slug: string
  name: string
  seasons: readonly Season[]
  /** One word, e.g. "rustic". Rules of price may ask for it. */
  style: string
  /** Names of colours of the catalogue, the leading one first. */
  colors: readonly string[]
}

/** The house's own six; the plugin's option `themes` puts others in their place. */
export const HOUSE_THEMES: readonly Theme[] = [
  {
    slug: "classic-elegance",
    name: "Classic Elegance",
    seasons: SEASONS,
    style: "classic",
    colors: ["Navy Blue", "Charcoal", "Silver"],
  },
  {
    slug: "garden-romance",
    name: "Garden Romance",
    seasons: ["spring", "summer"],
    style: "bohemian",
    colors: ["Mint Green", "Dusty Rose", "Ivory"],
  },
  {
    slug: "autumn-harvest",
    name: "Autumn Harvest",
    seasons: ["autumn"],
    style: "rustic",
    colors: ["Burgundy", "Gold", "Chocolate Brown"],
  },
  {
    slug: "modern-minimalist",
    name: "Modern Minimalist",
    seasons: SEASONS,
    style: "modern",
    colors: ["Black", "White", "Blush"],
  },
  {
    slug: "royal-luxury",
    name: "Royal Luxury",
    seasons: ["autumn", "winter"],
    style: "vintage",
    colors: ["Deep Purple", "Gold", "Ivory"],
  },
  {
    slug: "beach-bliss",
    name: "Beach Bliss",
    seasons: ["summer"],
    style: "bohemian",
    colors: ["Aqua", "Coral", "Champagne"],
  },
]
