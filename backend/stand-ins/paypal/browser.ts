import { readFileSync } from "node:fs"
import path from "node:path"
import { json, page, type Route } from "../wire/serve"
import { type Ledger, unitOf } from "./ledger"

/** Read from the sources: a build of the server has no use for them. */
const file = (name: string): string => readFileSync(path.join(__dirname, "browser", name), "utf8")

/** What PayPal serves to browsers: the script of its buttons, and the page on which a payer agrees. */
export function browserRoutes(ledger: Ledger): Route[] {
  return [
    ["GET", "/sdk/js", () => page(file("sdk.js"), "text/javascript")],
    ["GET", "/button", () => page(file("button.html"))],
    [
      "GET",
      "/checkoutnow",
      ({ query }) => {
        const order = ledger.require(query.get("token") ?? "")
        const { value, currency_code } = unitOf(order).amount
        return page(
          file("agree.html")
            .replaceAll("{{id}}", order.id)
            .replaceAll("{{amount}}", `${value} ${currency_code}`)
            .replaceAll("{{return_url}}", order.back.return_url ?? "")
            .replaceAll("{{cancel_url}}", order.back.cancel_url ?? ""),
        )
      },
    ],
    ["POST", "/__payer/:id/approve", (_ask, id = "") => json(200, { status: ledger.approve(id).status })],
  ]
}
