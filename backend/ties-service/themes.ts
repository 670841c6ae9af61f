/** A look for a wedding: colours that go together, when, and in which manner. */
export interface Theme {
  name: string
  slug: string
  /** Names of colours. That the catalogue sells them is the shop's to check. */
  colors: string[]
  seasons: string[]
  style: string
}

const ALL_SEASONS = ["spring", "summer", "autumn", "winter"]

export const THEMES: Theme[] = [
  {
    name: "Classic Elegance",
    slug: "classic-elegance",
    colors: ["Navy Blue", "Charcoal", "Silver"],
    seasons: ALL_SEASONS,
    style: "classic",
  },
  {
    name: "Garden Romance",
    slug: "garden-romance",
    colors: ["Mint Green", "Dusty Rose", "Ivory"],
    seasons: ["spring", "summer"],
    style: "bohemian",
  },
  {
    name: "Autumn Harvest",
    slug: "autumn-harvest",
    colors: ["Burgundy", "Gold", "Chocolate Brown"],
    seasons: ["autumn"],
    style: "rustic",
  },
  {
    name: "Modern Minimalist",
    slug: "modern-minimalist",
    colors: ["Black", "White", "Blush"],
    seasons: ALL_SEASONS,
    style: "modern",
  },
  {
    name: "Royal Luxury",
    slug: "royal-luxury",
    colors: ["Deep Purple", "Gold", "Ivory"],
    seasons: ["autumn", "winter"],
    style: "vintage",
  },
  {
    name: "Beach Bliss",
    slug: "beach-bliss",
    colors: ["Aqua", "Coral", "Champagne"],
    seasons: ["summer"],
    style: "bohemian",
  },
]
