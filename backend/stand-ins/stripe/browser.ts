import { readFileSync } from "node:fs"
import path from "node:path"
import { page, type Route } from "../wire/serve"
import type { Intents } from "./intents"

/** Read from the sources: a build of the server has no use for them. */
const file = (name: string): string => readFileSync(path.join(__dirname, "browser", name), "utf8")

/** What Stripe serves to browsers: its script, the frame of the payment element, and the bank's page. */
export function browserRoutes(intents: Intents): Route[] {
  return [
    ["GET", "/v3", () => page(file("stripe.js"), "text/javascript")],
    ["GET", "/element", () => page(file("element.html"))],
    [
      "GET",
      "/authenticate/:id",
      (_ask, id = "") => page(file("authenticate.html").replaceAll("{{id}}", intents.require(id).id)),
    ],
    [
      "POST",
      "/authenticate/:id",
      ({ body }, id = "") => {
        const yes = new URLSearchParams(body).get("answer") === "yes"
        return { status: 303, headers: { location: intents.authenticate(id, yes) }, body: "" }
      },
    ],
  ]
}
