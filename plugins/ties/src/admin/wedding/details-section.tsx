import { PencilSquare } from "@medusajs/icons"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { DeskWedding } from "../../contract/desk"
import { ActionButton } from "../components/action-button"
import { DetailRow } from "../components/detail-row"
import { Section } from "../components/section"
import { LINK } from "../components/link-look"
import { formatWeekday } from "../lib/days"
import { DELIVERY_WORDS, FORMALITY_WORDS, wordsOfSlug } from "../lib/desk-words"
import { NOTHING } from "../lib/format"
import { DetailsDrawer } from "./details-drawer"
import type { Done } from "./done-strip"

export interface DetailsSectionProps {
  wedding: DeskWedding
  mayChange: boolean
  tell: (done: Done) => void
}

/** Who marries, when, where and how. */
export function DetailsSection({ wedding, mayChange, tell }: DetailsSectionProps) {
  const { details, customer_id } = wedding
  const [changing, change] = useState(false)
  return (
    <Section
      title="Wedding"
      actions={
        mayChange && (
          <ActionButton icon={<PencilSquare />} variant="secondary" onClick={() => change(true)}>
            Change
          </ActionButton>
        )
      }
    >
      <DetailRow title="Partners">
        {details.partner_one}
        {details.partner_two && (
          <>
            <br />
            {details.partner_two}
          </>
        )}
      </DetailRow>
      <DetailRow title="E-mail">
        <a href={`mailto:${details.email}`} className={LINK}>
          {details.email}
        </a>
      </DetailRow>
      <DetailRow title="Phone">
        {details.phone ? (
          <a href={`tel:${details.phone.replaceAll(/[^\d+]/g, "")}`} className={LINK}>
            {details.phone}
          </a>
        ) : (
          NOTHING
        )}
      </DetailRow>
      <DetailRow title="Date">
        {formatWeekday(details.date)}
        <br />
        {details.time_zone.replaceAll("_", " ")}
      </DetailRow>
      <DetailRow title="Venue">{details.venue ?? NOTHING}</DetailRow>
      <DetailRow title="Theme">{details.theme ? wordsOfSlug(details.theme) : NOTHING}</DetailRow>
      <DetailRow title="Formality">
        {details.formality ? FORMALITY_WORDS[details.formality] : NOTHING}
      </DetailRow>
      <DetailRow title="Delivery">{DELIVERY_WORDS[details.delivery]}</DetailRow>
      <DetailRow title="Country, language">
        {[details.country_code, details.language].filter(Boolean).join(", ").toUpperCase()}
      </DetailRow>
      {customer_id && (
        <DetailRow title="Customer">
          <Link to={`/customers/${encodeURIComponent(customer_id)}`} className={LINK}>
            Show the customer
          </Link>
        </DetailRow>
      )}
      <DetailRow title="Notes of the couple">
        <span className="whitespace-pre-line">{details.notes ?? NOTHING}</span>
      </DetailRow>
      {changing && <DetailsDrawer wedding={wedding} close={() => change(false)} tell={tell} />}
    </Section>
  )
}
