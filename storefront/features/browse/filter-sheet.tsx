import { Button } from "@/components/ui/button"
import { CloseIcon, FilterIcon } from "@/components/ui/icons"
import { FamilyName } from "@/features/family/family-name"
import { gradientOf } from "@/features/family/gradient"
import { formatMoney } from "@/lib/money"
import { FilterForm } from "./filter-form"
import type { TieList } from "./list"
import type { TieQuery } from "./query"

interface Props {
  query: TieQuery
  list: TieList
}

/** A plain GET form on a native popover: it opens, narrows and closes without a script. */
export function FilterSheet({ query, list }: Props) {
  return (
    <>
      <button type="button" popoverTarget="filters" className="flex items-center gap-2 py-2 hover:opacity-60">
        <FilterIcon />
        Filter and search
      </button>
      <div id="filters" popover="auto" role="dialog" aria-label="Filter and search" className="sheet">
        <FilterForm>
          <div className="flex items-center justify-between">
            <h2 className="text-title">Filter and search</h2>
            <button
              type="button"
              popoverTarget="filters"
              popoverTargetAction="hide"
              aria-label="Close"
              className="-m-2 p-2"
            >
              <CloseIcon />
            </button>
          </div>
          <label className="block">
            <span className="text-fine text-ink-soft">Colour</span>
            <input type="search" name="q" defaultValue={query.q} maxLength={60} className="sheet-input" />
          </label>
          <fieldset>
            <legend className="text-fine text-ink-soft">Family</legend>
            <div className="mt-1.5 grid grid-cols-2 gap-x-4">
              {list.families.map(({ slug, name, gradient }) => (
                <label key={slug} className="flex min-h-10 items-center gap-2.5">
                  <input
                    type="checkbox"
                    name="family"
                    value={slug}
                    defaultChecked={query.families.includes(slug)}
                    className="size-4 shrink-0 accent-ink"
                  />
                  <span
                    aria-hidden
                    className="h-4 w-6 shrink-0"
                    style={{ backgroundImage: gradientOf(gradient) }}
                  />
                  <span className="min-w-0 leading-tight">
                    <FamilyName name={name} />
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <label className="block">
            <span className="text-fine text-ink-soft">Price</span>
            <select name="max" defaultValue={query.max ?? ""} className="sheet-input">
              <option value="">Any price</option>
              {list.prices.map((amount) => (
                <option key={amount} value={amount}>
                  Up to {formatMoney(amount, list.currency)}
                </option>
              ))}
            </select>
          </label>
          <label className="flex min-h-10 items-center gap-2.5">
            <input
              type="checkbox"
              name="stock"
              value="in"
              defaultChecked={query.inStock}
              className="size-4 shrink-0 accent-ink"
            />
            Only what is in stock
          </label>
          {query.style ? <input type="hidden" name="style" value={query.style} /> : null}
          <Button type="submit" className="w-full">
            Show ties
          </Button>
        </FilterForm>
      </div>
    </>
  )
}
