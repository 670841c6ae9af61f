import { runStandIn } from "../wire/run"
import { startPayPal } from "."

runStandIn("Stand-in of PayPal", startPayPal)
