import { SelectField, TextField } from "@/components/ui/field"
import type { PartyShop } from "@/features/builder/party-shop"

interface Props {
  shop: PartyShop
  /** Of the place as it is. */
  place: { role: string; quantity: number; pays: "couple" | "self" }
}

/** What a place in the party is besides its tie: the part, how many ties, and who pays for them. */
export function PlaceFields({ shop, place }: Props) {
  return (
    <div className="grid max-w-2xl grid-cols-2 gap-5 sm:grid-cols-3">
      <SelectField name="role" label="Part" defaultValue={place.role}>
        {shop.roles.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <CountField most={shop.limits.quantity} count={place.quantity} />
      <SelectField name="pays" label="Who pays" defaultValue={place.pays}>
        <option value="couple">You</option>
        <option value="self">They do</option>
      </SelectField>
    </div>
  )
}

/** How many ties somebody needs; one who stands for several alike needs several. */
export function CountField({ count, most }: { count: number; most: number }) {
  return (
    <TextField
      name="quantity"
      label="Ties"
      type="number"
      min={1}
      max={most}
      defaultValue={count}
      inputMode="numeric"
    />
  )
}
