import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { PAYMENTS_MODULE, type PaymentsService } from "../../modules/payments"

export const paymentsOf = (scope: MedusaContainer): PaymentsService => scope.resolve(PAYMENTS_MODULE)

export const paymentOptions = (scope: MedusaContainer) =>
  scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.payments
