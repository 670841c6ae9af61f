import { DEMO_SHOPPER } from "./accounts"

export interface SeedOrder {
  /** Kept in the order's metadata: an order is placed once, however often the seed runs. */
  demo_key: string
  email: string
  region: string
  shipping: string
  address: {
    first_name: string
    last_name: string
    address_1: string
    city: string
    province?: string
    postal_code: string
    country_code: string
  }
  /**
   * Which ties, as places in the list of all of them by SKU, counted round where the list is shorter: whatever
   * catalogue the service serves, there is something to order.
   */
  items: ReadonlyArray<{ place: number; quantity: number }>
}

/** Plainly invented people at addresses that are not there, so that a demo order is never taken for a real one. */
export const DEMO_ORDERS: readonly SeedOrder[] = [
  {
    demo_key: "demo-1",
    email: DEMO_SHOPPER.email,
    region: "United States",
    shipping: "Standard",
    address: {
      first_name: DEMO_SHOPPER.first_name,
      last_name: DEMO_SHOPPER.last_name,
      address_1: "1 Demo Avenue",
      city: "New York",
      province: "us-ny",
      postal_code: "10001",
      country_code: "us",
    },
    items: [
      { place: 5, quantity: 1 },
      { place: 58, quantity: 2 },
    ],
  },
  {
    demo_key: "demo-2",
    email: "demo.guest@kct-ties.example",
    region: "United States",
    shipping: "Express",
    address: {
      first_name: "Gale",
      last_name: "Guest",
      address_1: "2 Demo Avenue",
      city: "Ann Arbor",
      province: "us-mi",
      postal_code: "48104",
      country_code: "us",
    },
    items: [{ place: 108, quantity: 6 }],
  },
  {
    demo_key: "demo-3",
    email: "demo.gast@kct-ties.example",
    region: "Europe",
    shipping: "Standard",
    address: {
      first_name: "Greta",
      last_name: "Gast",
      address_1: "Demostraße 3",
      city: "Berlin",
      postal_code: "10115",
      country_code: "de",
    },
    items: [
      { place: 201, quantity: 1 },
      { place: 203, quantity: 1 },
    ],
  },
]
