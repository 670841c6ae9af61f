import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { saidTo } from "@/features/said/tell"
import { WeddingAway } from "./away"
import { valuesOf } from "./details"
import { DetailsForm } from "./details-form"
import { NoWedding } from "./no-wedding"
import { ourWedding } from "./store"
import { TimeZoneField } from "./time-zone-field"
import { OUR_WEDDING } from "./token"

/** Who marries, when and where, to be changed. */
export async function DetailsPage() {
  const read = await ourWedding()
  if (read.state === "away") return <WeddingAway page={`${OUR_WEDDING}/details`} />
  if (read.state === "none") return <NoWedding />
  const { code, revision, details, quote } = read.wedding
  if (!quote.possible.includes("revise")) return <Closed />
  const said = await saidTo("wedding-details")
  const zone = said?.values["time_zone"] ?? details.time_zone
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">The day</h1>
      <p className="mt-3 max-w-xl text-large text-ink-soft">
        {quote.state === "approved"
          ? "It is approved as it is. What changes its price goes back to us to be looked at."
          : "What you change here is what we look at."}
      </p>
      <DetailsForm
        code={code}
        revision={revision}
        start={valuesOf(details)}
        said={said}
        zone={<TimeZoneField value={zone} error={said?.errors["time_zone"]} />}
      />
    </div>
  )
}

function Closed() {
  return (
    <Notice
      title="It can’t be changed any more"
      actions={
        <ButtonLink href={OUR_WEDDING} prefetch={false}>
          Back to your wedding
        </ButtonLink>
      }
    >
      <p>As your wedding stands now, its details are settled.</p>
    </Notice>
  )
}
