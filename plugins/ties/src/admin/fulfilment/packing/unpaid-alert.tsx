import { Alert } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { PartyRow } from "../../../contract/fulfilment"
import { LINK } from "../../components/link-look"
import { amountOf } from "../../lib/outcome-words"

/** Why a party can't be packed yet, and where a lead lets it be. Nothing where it can. */
export function UnpaidAlert({
  party: { may_pack, to_pay, currency_code, stage, wedding },
}: {
  party: PartyRow
}) {
  if (may_pack || stage === "shipped") return null
  return (
    <Alert variant="warning">
      {amountOf(to_pay, currency_code)} is still to be paid: nothing is packed before that is there.
      {wedding && (
        <>
          {" "}
          A lead can let it be packed on{" "}
          <Link to={`/ties/weddings/${encodeURIComponent(wedding.id)}`} className={LINK}>
            the wedding’s page
          </Link>
          .
        </>
      )}
    </Alert>
  )
}
