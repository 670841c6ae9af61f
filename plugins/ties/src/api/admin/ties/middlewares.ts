import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  bundleEditSchema,
  noQuerySchema,
  quarantineQuerySchema,
  startSyncSchema,
  syncRunsQuerySchema,
  weddingChoicesQuerySchema,
} from "../../../contract"
import { refuseUnreadable } from "../../utils/refuse-unreadable"
import { validateBody } from "../../utils/validate-body"
import { validateQuery } from "../../utils/validate-query"
import { deskMiddlewares } from "./desk-middlewares"
import { fulfilmentMiddlewares } from "./fulfilment/middlewares"
import { mailMiddlewares } from "./mails/middlewares"
import { paymentDeskMiddlewares } from "./payments/middlewares"
import { pricingRuleMiddlewares } from "./pricing-rules/middlewares"
import { quoteMiddlewares } from "./weddings/quote-middlewares"
import { deskWeddingMiddlewares } from "./weddings/middlewares"
import { deskShareMiddlewares } from "./weddings/share-middlewares"

const plain = [validateQuery(noQuerySchema)]

export const adminTiesMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ties", middlewares: [refuseUnreadable] },
  { matcher: "/admin/ties/sync", methods: ["POST"], middlewares: [...plain, validateBody(startSyncSchema)] },
  { matcher: "/admin/ties/sync-runs", methods: ["GET"], middlewares: [validateQuery(syncRunsQuerySchema)] },
  { matcher: "/admin/ties/sync-runs/:id", methods: ["GET"], middlewares: plain },
  {
    matcher: "/admin/ties/quarantine",
    methods: ["GET"],
    middlewares: [validateQuery(quarantineQuerySchema)],
  },
  { matcher: "/admin/ties/drift", methods: ["GET"], middlewares: plain },
  ...fulfilmentMiddlewares,
  ...mailMiddlewares,
  ...paymentDeskMiddlewares,
  ...pricingRuleMiddlewares,
  ...quoteMiddlewares,
  ...deskMiddlewares,
  ...deskWeddingMiddlewares,
  ...deskShareMiddlewares,
  {
    matcher: "/admin/ties/wedding-choices",
    methods: ["GET"],
    middlewares: [validateQuery(weddingChoicesQuerySchema)],
  },
  { matcher: "/admin/ties/products/:id", methods: ["GET"], middlewares: plain },
  { matcher: "/admin/ties/orders/:id/bundles", methods: ["GET"], middlewares: plain },
  {
    matcher: "/admin/ties/orders/:id/bundle-edit",
    methods: ["POST"],
    middlewares: [...plain, validateBody(bundleEditSchema)],
  },
  { matcher: "/admin/ties/orders/:id/swatches", methods: ["GET"], middlewares: plain },
  { matcher: "/admin/ties/swatch-credits/:id/withdraw", methods: ["POST"], middlewares: plain },
]
