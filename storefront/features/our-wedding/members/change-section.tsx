import type { CoupleWedding, WeddingMember } from "@kct/contract"
import Form from "next/form"
import Link from "next/link"
import { Button } from "@/components/ui/button"
import { SelectField } from "@/components/ui/field"
import type { PartyShop } from "@/features/builder/party-shop"
import { placeOf } from "@/features/builder/words"
import { askedTie, type Query } from "./edits"
import { memberPath } from "./links"
import { CountField, PlaceFields } from "./place-fields"
import { familyOf, TieChoice } from "./tie-choice"

interface Props {
  wedding: CoupleWedding
  member: WeddingMember
  who: string
  query: Query
  shop: PartyShop | null
  /** Whether the ties are ordered, and only which are worn and how many can still be changed. */
  ordered: boolean
}

/** Another tie, an exchange, or out of the party: each leads to a look at what it does to tier and price. */
export function ChangeSection({ wedding, member, who, query, shop, ordered }: Props) {
  const page = memberPath(member.id)
  if (!(ordered || wedding.quote.possible.includes("revise")) || !shop) return null
  const tie = askedTie(query, member)
  const family = familyOf(shop, query, tie.color)
  const others = wedding.members.filter(({ id }) => id !== member.id)
  return (
    <>
      <section aria-labelledby="tie-heading">
        <h2 id="tie-heading" className="text-title">
          The tie
        </h2>
        <Form action={page} prefetch={false} className="mt-4" scroll={false}>
          <input type="hidden" name="family" value={family} />
          <TieChoice
            shop={shop}
            chosen={tie}
            worn={wedding.members.map(({ color }) => color.slug)}
            family={family}
            familyLink={(slug) =>
              `${page}?${new URLSearchParams({ color: tie.color, style: tie.style, family: slug })}`
            }
          />
          <div className="mt-6">
            {ordered ? (
              <div className="max-w-40">
                <CountField count={tie.quantity} most={shop.limits.quantity} />
              </div>
            ) : (
              <PlaceFields shop={shop} place={tie} />
            )}
          </div>
          <Button type="submit" look="plain" className="mt-6 w-full sm:w-auto">
            See what it changes
          </Button>
        </Form>
      </section>
      {others.length > 0 ? (
        <section aria-labelledby="swap-heading">
          <h2 id="swap-heading" className="text-title">
            Exchange ties
          </h2>
          <Form
            action={page}
            prefetch={false}
            scroll={false}
            className="mt-4 flex max-w-2xl flex-wrap items-end gap-4"
          >
            <div className="min-w-56 flex-1">
              <SelectField name="with" label={`${who} and`} defaultValue={others[0]?.id ?? ""}>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {`${other.name?.trim() || placeOf(other, wedding.members, shop.roles)}, ${other.color.name}, ${other.style.name}`}
                  </option>
                ))}
              </SelectField>
            </div>
            <Button type="submit" look="plain" className="w-full sm:w-auto">
              See what it changes
            </Button>
          </Form>
        </section>
      ) : null}
      {others.length > 0 ? (
        <p className="border-t border-line pt-4">
          <Link href={`${page}?remove`} prefetch={false} scroll={false} className="link py-2">
            Take {who} out of the party
          </Link>
        </p>
      ) : null}
    </>
  )
}
