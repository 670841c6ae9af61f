import { type Season, SEASONS } from "../season"

/** A look for a wedding. */
export interface ThemeData {
  slug: string
  name: string
  /** Names of colours of the catalogue. */
  colors: readonly string[]
  seasons: readonly Season[]
  /** Its manner; not a style of tie. */
  style: string
}

export const THEMES: readonly ThemeData[] = [
  {
    slug: "classic-elegance",
    name: "Classic Elegance",
    colors: ["Navy Blue", "Charcoal", "Silver"],
    seasons: SEASONS,
    style: "classic",
  },
  {
    slug: "garden-romance",
    name: "Garden Romance",
    colors: ["Mint Green", "Dusty Rose", "Ivory"],
    seasons: ["spring", "summer"],
    style: "bohemian",
  },
  {
    slug: "autumn-harvest",
    name: "Autumn Harvest",
    colors: ["Burgundy", "Gold", "Chocolate Brown"],
    seasons: ["autumn"],
    style: "rustic",
  },
  {
    slug: "modern-minimalist",
    name: "Modern Minimalist",
    colors: ["Black", "White", "Blush"],
    seasons: SEASONS,
    style: "modern",
  },
  {
    slug: "royal-luxury",
    name: "Royal Luxury",
    colors: ["Deep Purple", "Gold", "Ivory"],
    seasons: ["autumn", "winter"],
    style: "vintage",
  },
  {
    slug: "beach-bliss",
    name: "Beach Bliss",
    colors: ["Aqua", "Coral", "Champagne"],
    seasons: ["summer"],
    style: "bohemian",
  },
]
