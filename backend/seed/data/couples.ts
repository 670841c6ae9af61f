/** Families of the demo's couples and guests: cloths and knots, so that nobody is taken for a person. */
export const SURNAMES = [
  "Argyle",
  "Brocade",
  "Cashmere",
  "Chambray",
  "Cotton",
  "Damask",
  "Gingham",
  "Halfwindsor",
  "Herringbone",
  "Houndstooth",
  "Linen",
  "Paisley",
  "Pinstripe",
  "Poplin",
  "Satin",
  "Selvedge",
  "Silk",
  "Tweed",
  "Twill",
  "Velvet",
] as const

export const FIRST_NAMES = [
  "Ada", "Basil", "Clara", "Dario", "Elsie", "Felix", "Greta", "Hugo", "Ines", "Jonas",
  "Kira", "Leon", "Mina", "Nils", "Olive", "Pablo", "Quinn", "Rosa", "Silas", "Thea",
  "Uma", "Viktor", "Wanda", "Xaver", "Yara", "Zeno", "Alma", "Bruno", "Celia", "Dexter",
] as const // prettier-ignore

export const VENUES = [
  "The Old Mill, Exampleville",
  "Sample Vineyard, Demo County",
  "The Glasshouse, Placeholder Park",
  "Lakeside Barn, Mockford",
  "Hotel Imaginary, New Fiction",
  null,
] as const

/** Where couples marry, in turn: most in the country of the store's first region. */
export const PLACES = [
  {
    country: "us",
    language: "en",
    zone: "America/New_York",
    city: "New York",
    province: "us-ny",
    postal: "10001",
  },
  {
    country: "us",
    language: "en",
    zone: "America/Denver",
    city: "El Paso",
    province: "us-tx",
    postal: "79901",
  },
  {
    country: "us",
    language: "es",
    zone: "America/Chicago",
    city: "Austin",
    province: "us-tx",
    postal: "78701",
  },
  {
    country: "us",
    language: "en",
    zone: "America/New_York",
    city: "Buffalo",
    province: "us-ny",
    postal: "14201",
  },
  { country: "de", language: "de", zone: "Europe/Berlin", city: "Berlin", province: null, postal: "10115" },
  {
    country: "us",
    language: "en",
    zone: "America/Chicago",
    city: "Houston",
    province: "us-tx",
    postal: "77001",
  },
  { country: "fr", language: "fr", zone: "Europe/Paris", city: "Lyon", province: null, postal: "69001" },
] as const
