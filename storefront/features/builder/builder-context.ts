"use client"

import { createContext, use } from "react"
import type { Desk, OnDesk } from "./desk/desk"
import type { PartyShop } from "./party-shop"
import { type Priced, UNPRICED } from "./pricing/priced"
import type { Step } from "./steps"

export interface Building {
  shop: PartyShop
  desk: Desk
  on: OnDesk
  step: Step
}

export const BuildingContext = createContext<Building | null>(null)

/** @throws Error outside of the builder */
export function useBuilding(): Building {
  const building = use(BuildingContext)
  if (!building) throw new Error("There is no builder around this.")
  return building
}

/** Apart from the party: an answer of the store draws the sums anew and nobody's tie. */
export const PricedContext = createContext<Priced>(UNPRICED)

export const usePriced = (): Priced => use(PricedContext)
