import { Container, Heading, StatusBadge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { ProductTie } from "../../contract/sync"
import { DetailRow } from "../components/detail-row"
import { LINK } from "../components/link-look"
import { formatMoment, NOTHING } from "../lib/format"
import { ColourCard } from "./colour-card"
import { VariantPrices } from "./variant-prices"

export type Tie = NonNullable<ProductTie["tie"]>

/** A tie's colour, family, source, last sync, and what the service asks for each style. */
export function TieSection({ tie }: { tie: Tie }) {
  return (
    <Container className="divide-y p-0" role="region" aria-label="Tie">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">Tie</Heading>
        <StatusBadge color={tie.withdrawn_at ? "orange" : "green"}>
          {tie.withdrawn_at ? "Withdrawn" : "Listed by the service"}
        </StatusBadge>
      </div>
      <ColourCard color={tie.color} />
      <DetailRow title="Family">{tie.family.name}</DetailRow>
      <DetailRow title="Source">
        <a href={tie.source_url} target="_blank" rel="noreferrer" className={LINK}>
          {hostOf(tie.source_url)}
        </a>
      </DetailRow>
      <DetailRow title="Last sync">
        {tie.last_synced_at ? formatMoment(tie.last_synced_at) : NOTHING}
      </DetailRow>
      <DetailRow title="Last change">
        {tie.last_run_id ? (
          <Link to={`/ties/catalogue?run=${encodeURIComponent(tie.last_run_id)}`} className={LINK}>
            Show the sync run
          </Link>
        ) : (
          NOTHING
        )}
      </DetailRow>
      {tie.withdrawn_at && <DetailRow title="Withdrawn">{formatMoment(tie.withdrawn_at)}</DetailRow>}
      <VariantPrices variants={tie.variants} />
    </Container>
  )
}

/** The part of an address that people know it by. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
