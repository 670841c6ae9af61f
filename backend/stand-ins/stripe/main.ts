import { runStandIn } from "../wire/run"
import { startStripe } from "."

runStandIn("Stand-in of Stripe", startStripe)
