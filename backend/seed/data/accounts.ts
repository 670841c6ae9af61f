/** The demo's people. Their passwords are made at the first start and are never in the repository. */
export const DEMO_OWNER = { email: "owner@kct-ties.example", first_name: "Odette", last_name: "Owner" }

export const DEMO_SHOPPER = { email: "shopper@kct-ties.example", first_name: "Sam", last_name: "Shopper" }
