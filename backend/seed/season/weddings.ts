import type { CreateWedding } from "@kct/medusa-plugin-ties/contract/index"
import type { CreateCartAddressDTO } from "@medusajs/framework/types"
import { FIRST_NAMES, PLACES, SURNAMES, VENUES } from "../data/couples"
import { STORIES, type Story } from "../data/stories"
import { seasonDates } from "./dates"
import { turn } from "./party"

export interface SeasonWedding {
  /** Under which it is made once, however often the seed runs. */
  key: string
  /** Place in the season, from 0. */
  at: number
  story: Story
  place: (typeof PLACES)[number]
  details: CreateWedding["details"]
  /** Where its ties go. */
  address: CreateCartAddressDTO
}

const FORMALITIES = ["formal", "semi_formal", "black_tie", "cocktail", null, "casual"] as const
const DELIVERIES = ["one_address", "one_address", "pick_up", "each_member"] as const
/** The second of a couple comes from another part of both lists. */
const OTHER = { first: 17, last: 9 }

/** The weddings of the season around a day: who, when and where, and what became of each. */
export function seasonWeddings(today: string): SeasonWedding[] {
  const dates = seasonDates(today)
  return STORIES.map((story, at) => {
    const place = turn(PLACES, at)
    // Half the names again with other families, so that no two couples are alike.
    const one = `${turn(FIRST_NAMES, at)} ${turn(SURNAMES, at + Math.floor(at / 30))}`
    const other = `${turn(FIRST_NAMES, at + OTHER.first)} ${turn(SURNAMES, at + OTHER.last)}`
    return {
      key: `demo-season-${String(at + 1).padStart(2, "0")}`,
      at,
      story,
      place,
      details: {
        partner_one: one,
        partner_two: other,
        email: `${one.toLowerCase().replace(" ", ".")}.${at + 1}@kct-ties.example`,
        phone: at % 4 === 0 ? null : `+1 269 555 01${String(at).padStart(2, "0")}`,
        date: turn(dates, at),
        time_zone: place.zone,
        venue: turn(VENUES, at),
        formality: turn(FORMALITIES, at),
        delivery: turn(DELIVERIES, at),
        country_code: place.country,
        language: place.language,
      },
      address: {
        first_name: one.slice(0, one.indexOf(" ")),
        last_name: one.slice(one.indexOf(" ") + 1),
        address_1: `${at + 1} Demo Avenue`,
        city: place.city,
        postal_code: place.postal,
        country_code: place.country,
        ...(place.province ? { province: place.province } : {}),
      },
    }
  })
}
