import type { OwnShare, OwnTie } from "@kct/contract"
import type { ReactNode } from "react"
import { Tie } from "@/components/tie/tie"
import { CheckIcon } from "@/components/ui/icons"
import { NoLink } from "@/features/link-pages/no-link"
import { OUR_TIE } from "@/features/link-pages/place"
import { readKept } from "@/features/link-pages/store"
import { MessagesSection } from "@/features/messages/messages-section"
import { WeddingAway } from "@/features/our-wedding/away"
import { SaidNotice } from "@/features/said/said-notice"
import { ownShare } from "@/features/shares/read"
import { isOwnTold } from "@/features/shares/words"
import { dayWords, weekdayWords } from "@/lib/dates"
import { formatMoney } from "@/lib/money"
import { ShareStep } from "./share-step"
import { ShipsStep } from "./ships-step"
import { StepField, StepForm } from "./step-form"
import { standingOf, toDoWords } from "./words"

/** A member's own tie: what they wear, and the little that they are asked for. */
export async function OurTiePage() {
  const [read, known] = await Promise.all([readKept<OwnTie>(OUR_TIE), ownShare()])
  if (read.state === "away") return <WeddingAway page={OUR_TIE.base} />
  if (read.state === "none") return <NoLink />
  const tie = read.found
  const { wedding, member, to_do, answer_by } = tie
  const own = known && isOwnTold(known) ? known : null
  return (
    <div className="page py-8 sm:py-12">
      <SaidNotice forms={["our-tie"]} />
      <div className="lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-16">
        <div className="-mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen p-6 sm:mx-0 lg:self-start lg:p-10">
          <Tie
            style={member.style.slug}
            hex={member.color.hex}
            label={`${member.color.name}, ${member.style.name}`}
            className="mx-auto aspect-[4/5] h-[34vh] max-w-full lg:h-[min(64vh,36rem)]"
          />
        </div>
        <div className="mt-7 lg:mt-0">
          <p className="text-fine text-ink-soft wrap-anywhere">
            The wedding of {wedding.couple},{" "}
            {[weekdayWords(wedding.date), wedding.venue].filter(Boolean).join(", ")}
          </p>
          <h1 className="mt-2 text-heading wrap-anywhere">
            {member.name ? `${member.name}, your tie` : "Your tie"}
          </h1>
          <p className="mt-3 text-large">
            {member.color.name}, {member.style.name}
            {member.quantity > 1 ? `, ${member.quantity} of them` : ""}
            <span className="text-ink-soft">. {member.role.name}.</span>
          </p>
          <p className="mt-3 text-ink-soft" data-standing>
            {standingOf(tie)}
            {to_do.length > 0 && answer_by ? ` Please ${toDoWords(to_do)} by ${dayWords(answer_by)}.` : ""}
          </p>
          {own ? null : <p className="mt-1 text-ink-soft">{paysWords(tie)}</p>}
          <Steps tie={tie} own={own} />
          <p className="mt-8">
            <a href={`${OUR_TIE.base}/calendar`} className="link py-2">
              Put the day into my calendar
            </a>
          </p>
          <div className="mt-10 border-t border-line pt-7">
            <MessagesSection
              door="member"
              of={`tie.${wedding.couple}.${member.name ?? member.role.slug}`}
              timeZone={wedding.time_zone}
              coordinator={null}
            />
          </div>
        </div>
      </div>
    </div>
  )
}

function paysWords({ member, price }: OwnTie): string {
  if (member.pays === "couple") return "The couple pays for it."
  const amount = price ? `, ${formatMoney(price.amount, price.currency_code)}` : ""
  return ["paid", "shipped", "delivered"].includes(member.status)
    ? "It is paid for."
    : `You pay for it yourself${amount}. We write to you when it is time.`
}

interface StepsProps {
  tie: OwnTie
  /** What they pay for themselves, where there is something to tell of it. */
  own: OwnShare | null
}

function Steps({ tie: { member, possible, styles, wedding }, own }: StepsProps) {
  const may = (field: OwnTie["possible"][number]) => possible.includes(field)
  return (
    <div className="mt-7 grid gap-8 border-t border-line pt-7">
      {member.style_confirmed ? (
        <p className="flex items-center gap-3">
          <CheckIcon /> You have confirmed this tie.
        </p>
      ) : may("confirm") ? (
        <StepForm step="confirm" label="Yes, I wear this tie">
          <input type="hidden" name="color" value={member.color.slug} />
          <input type="hidden" name="style" value={member.style.slug} />
        </StepForm>
      ) : null}
      {own ? <ShareStep own={own} /> : null}
      {may("neck_size") ? (
        <Step title="Neck size">
          <StepForm step="neck_size" label="Save" look="plain">
            <StepField
              name="neck_size"
              label="In inches (optional)"
              hint="A bow tie is adjustable; with your size it comes set."
              inputMode="decimal"
              autoComplete="off"
              defaultValue={member.neck_size ?? ""}
            />
          </StepForm>
        </Step>
      ) : null}
      {may("ships") ? (
        <Step title="Where it goes">
          <ShipsStep member={member} />
        </Step>
      ) : wedding.delivery === "pick_up" ? (
        <p>The ties of this wedding are picked up at the shop.</p>
      ) : null}
      {may("wish") && styles.length > 0 ? (
        <details open={member.wish !== null}>
          <summary className="link-quiet py-2">Would another one suit you better?</summary>
          <p className="mt-2 mb-4 text-fine text-ink-soft">
            Say so, and the couple decides. What you wear stays as it is until then.
          </p>
          <StepForm step="wish" label="Tell the couple" look="plain">
            <label htmlFor="wish" className="block text-fine text-ink-soft">
              I would rather wear
            </label>
            <select
              id="wish"
              name="wish"
              key={member.wish?.slug}
              defaultValue={member.wish?.slug ?? ""}
              className="-mt-2.5 block h-12 w-full border border-line-strong bg-paper px-3.5 text-[1rem]"
            >
              <option value="">What was chosen for me</option>
              {styles.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </StepForm>
        </details>
      ) : null}
    </div>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-title">{title}</h2>
      {children}
    </section>
  )
}
