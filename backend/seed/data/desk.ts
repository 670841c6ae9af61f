import type { DeskRole } from "@kct/medusa-plugin-ties/contract/index"

export interface SeedPlace {
  email: string
  first_name: string
  last_name: string
  role: DeskRole
  /** Slugs of themes. */
  skills: readonly string[]
  /** ISO 3166-1 alpha-2, lower case. */
  regions: readonly string[]
  /** ISO 639-1. */
  languages: readonly string[]
  /** Open weddings at most. */
  capacity: number
  /** Days from the one on which the desk is made; both included. */
  daysOff?: { from: number; to: number }
}

/** Who works at the demo's desk besides its owner; plainly invented, each named for what they are. */
export const DEMO_DESK: readonly SeedPlace[] = [
  {
    email: "lead@kct-ties.example",
    first_name: "Lena",
    last_name: "Lead",
    role: "lead",
    skills: [],
    regions: ["us"],
    languages: ["en"],
    capacity: 6,
  },
  {
    email: "senior@kct-ties.example",
    first_name: "Selma",
    last_name: "Senior",
    role: "senior",
    skills: ["royal-luxury", "classic-elegance"],
    regions: ["us", "ie"],
    languages: ["en", "fr"],
    capacity: 16,
  },
  {
    email: "cora@kct-ties.example",
    first_name: "Cora",
    last_name: "Coordinator",
    role: "coordinator",
    skills: ["garden-romance", "beach-bliss"],
    regions: ["us"],
    languages: ["en", "es"],
    capacity: 20,
    daysOff: { from: 12, to: 19 },
  },
  {
    email: "conrad@kct-ties.example",
    first_name: "Conrad",
    last_name: "Coordinator",
    role: "coordinator",
    skills: ["autumn-harvest", "modern-minimalist"],
    regions: ["de", "fr", "nl"],
    languages: ["en", "de", "fr"],
    capacity: 20,
  },
  {
    email: "staff@kct-ties.example",
    first_name: "Stan",
    last_name: "Staff",
    role: "staff",
    skills: [],
    regions: [],
    languages: ["en"],
    capacity: 0,
  },
]
