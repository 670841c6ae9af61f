import { defineMiddlewares } from "@medusajs/framework/http"
import { priceListMiddlewares } from "./admin/price-lists/middlewares"
import { adminTiesMiddlewares } from "./admin/ties/middlewares"
import { storeTiesMiddlewares } from "./store/ties/middlewares"

export default defineMiddlewares({
  routes: [...storeTiesMiddlewares, ...adminTiesMiddlewares, ...priceListMiddlewares],
})
