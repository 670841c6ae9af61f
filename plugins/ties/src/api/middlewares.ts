import { defineMiddlewares, errorHandler } from "@medusajs/framework/http"
import { guardMiddlewares } from "./admin/middlewares"
import { orderChangeMiddlewares } from "./admin/order-changes/middlewares"
import { refundMiddlewares } from "./admin/payments/middlewares"
import { priceListMiddlewares } from "./admin/price-lists/middlewares"
import { promotionMiddlewares } from "./admin/promotions/middlewares"
import { adminTiesMiddlewares } from "./admin/ties/middlewares"
import { hookMiddlewares } from "./hooks/payment/middlewares"
import { inboundMiddlewares } from "./mail/inbound/middlewares"
import { mailEventMiddlewares } from "./mail/events/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { orderMiddlewares } from "./store/orders/middlewares"
import { paymentMiddlewares } from "./store/payments/middlewares"
import { storeTiesMiddlewares } from "./store/ties/middlewares"
import { explainPaid } from "./utils/explain-paid"
import { explainRefusal } from "./utils/explain-refusal"
import { explainShare } from "./utils/explain-share"
import { explainUndecodable } from "./utils/explain-undecodable"
import { keepConflictWords } from "./utils/keep-conflict-words"

export default defineMiddlewares({
  errorHandler: explainRefusal(
    explainShare(explainPaid(explainUndecodable(keepConflictWords(errorHandler())))),
  ),
  routes: [
    ...guardMiddlewares,
    ...hookMiddlewares,
    ...inboundMiddlewares,
    ...storeTiesMiddlewares,
    ...adminTiesMiddlewares,
    ...orderChangeMiddlewares,
    ...refundMiddlewares,
    ...priceListMiddlewares,
    ...promotionMiddlewares,
    ...cartMiddlewares,
    ...paymentMiddlewares,
    ...orderMiddlewares,
    ...mailEventMiddlewares,
  ],
})
