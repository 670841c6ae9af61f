import { uncountedItems } from "./stock"

const level = { id: "ilev_1" }

describe("ties that nobody has counted", () => {
  it("are those whose inventory item has no level anywhere", () => {
    const variants = [
      { inventory_items: [{ inventory_item_id: "never counted", inventory: { location_levels: [] } }] },
      { inventory_items: [{ inventory_item_id: "counted", inventory: { location_levels: [level] } }] },
    ]
    expect(uncountedItems(variants)).toEqual(["never counted"])
  })

  it("are not those without an inventory item: nobody means to count them", () => {
    expect(uncountedItems([{ inventory_items: [] }, { inventory_items: null }, {}])).toEqual([])
  })
})
