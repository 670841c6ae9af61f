"use client"

import { createContext, type MouseEvent, use } from "react"
import type { Desk, OnDesk } from "./desk/desk"
import type { PartyShop } from "./party-shop"
import type { Priced } from "./pricing/priced"
import type { Step } from "./steps"

export interface Building {
  shop: PartyShop
  desk: Desk
  on: OnDesk
  price: Priced
  step: Step
  /** For the `onClick` of a link to another step: goes there without loading a page. */
  follow: (event: MouseEvent<HTMLAnchorElement>, to: Step) => void
}

export const BuildingContext = createContext<Building | null>(null)

/** @throws Error outside of the builder */
export function useBuilding(): Building {
  const building = use(BuildingContext)
  if (!building) throw new Error("There is no builder around this.")
  return building
}
