export const STORE_NAME = "KCT Ties"

/** Title of the publishable API key that the shop uses. */
export const SHOP_KEY_TITLE = "Shop"

/** The names that Medusa gives what it makes by itself; anything else was chosen by staff and stays. */
export const MEDUSA_NAMES = { store: "Medusa Store", salesChannel: "Default Sales Channel" }

export const SALES_CHANNEL = { name: "Online shop", description: "The KCT Ties shop on the web" }

/** Invented: a 555 number and a street that is not there. */
export const LOCATION = {
  name: "Kalamazoo workshop",
  address: {
    address_1: "100 Example Street",
    city: "Kalamazoo",
    province: "MI",
    postal_code: "49007",
    country_code: "us",
    phone: "+1 269 555 0100",
  },
}

/** What the shop has counted of each variant at its opening, where the service counts nothing. */
export const OPENING_STOCK = 50
