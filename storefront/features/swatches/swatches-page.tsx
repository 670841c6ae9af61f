import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { getCatalogue } from "@/features/catalogue/read"
import { SaidNotice } from "@/features/said/said-notice"
import { formatMoney } from "@/lib/money"
import { kitFamilies } from "./choices"
import { KitForm } from "./kit-form"
import { getSwatchOffer } from "./read-offer"

/** Cloth by post: choose some colours, and see them beside the dress. */
export async function SwatchesPage({ region, asked }: { region: string; asked: string[] }) {
  const [{ families }, offer] = await Promise.all([getCatalogue(region), getSwatchOffer(region)])
  if (!offer) return <None />
  const shown = kitFamilies(families, asked)
  const known = new Set(shown.flatMap(({ colors }) => colors.map(({ slug }) => slug)))
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">Swatch kit</h1>
      <p className="mt-4 mb-8 max-w-2xl text-large text-ink-soft">
        Real cloth of up to {offer.most_colors} colours, to hold beside the dress. Its price is credited to
        your wedding: the order brings a code that takes it off the bundle.
      </p>
      <SaidNotice forms={["swatches"]} />
      <KitForm
        families={shown}
        asked={[...new Set(asked)].filter((slug) => known.has(slug))}
        most={offer.most_colors}
        price={formatMoney(offer.price, offer.currency_code)}
      />
    </div>
  )
}

function None() {
  return (
    <Notice
      title="No swatch kits just now"
      actions={<ButtonLink href="/#families">Choose a colour</ButtonLink>}
    >
      <p>We send no swatches to your region at the moment.</p>
    </Notice>
  )
}
