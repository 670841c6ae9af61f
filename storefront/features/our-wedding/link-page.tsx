import { ButtonLink } from "@/components/ui/button"
import { ArrowIcon } from "@/components/ui/icons"
import { SaidNotice } from "@/features/said/said-notice"
import { shopUrl } from "@/lib/env"
import { WeddingAway } from "./away"
import { CopyLink } from "./copy-link"
import { NoWedding } from "./no-wedding"
import { keptToken } from "./session"
import { MoreLinks } from "./links/more-links"
import { ourWedding, readLinks } from "./store"
import { OUR_WEDDING, weddingLink } from "./token"
import { coupleOf, whereItStands } from "./where-it-stands"

/**
 * The link that opens the wedding, to be kept.
 * @param fresh whether the wedding was sent just now: then also what happens next
 */
export async function LinkPage({ fresh }: { fresh: boolean }) {
  const [read, token, links] = await Promise.all([ourWedding(), keptToken(), fresh ? [] : readLinks()])
  if (read.state === "away") return <WeddingAway page={`${OUR_WEDDING}/link`} />
  if (read.state === "none" || token === null) return <NoWedding />
  const { wedding } = read
  const { says } = whereItStands(wedding, new Date())
  const approved = wedding.quote.state === "approved"
  return (
    <div className="page py-10 sm:py-14">
      {fresh ? (
        <>
          <h1 className="max-w-2xl text-heading wrap-anywhere">Thank you, {coupleOf(wedding.details)}.</h1>
          <div className="mt-5 grid max-w-xl gap-3 text-large">
            <p>
              {approved
                ? "Your wedding is with us, and nothing about it needs a second look: it is approved as it is, at the price that you saw."
                : "Your wedding is with us."}
            </p>
            {says.map((words) => (
              <p key={words} className="text-ink-soft">
                {words}
              </p>
            ))}
          </div>
        </>
      ) : (
        <>
          <h1 className="text-heading">The links of your wedding</h1>
          <SaidNotice forms={["our-links"]} />
        </>
      )}
      <section aria-labelledby="link-heading" className="mt-9 max-w-2xl bg-linen p-6 sm:p-8">
        <h2 id="link-heading" className="text-title">
          Keep this link
        </h2>
        <p className="mt-2 text-ink-soft">
          It opens the page where our answer comes, on any device and without an account. Send it to
          yourselves, and to nobody who should not change your wedding: whoever has it can.
        </p>
        <CopyLink link={weddingLink(shopUrl(), token)} />
      </section>
      {fresh ? null : <MoreLinks links={links} timeZone={wedding.details.time_zone} />}
      <ButtonLink href={OUR_WEDDING} prefetch={false} className="mt-8 w-full sm:w-auto">
        To your wedding <ArrowIcon />
      </ButtonLink>
    </div>
  )
}
