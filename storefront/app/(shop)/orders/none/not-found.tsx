export { NoOrder as default } from "@/features/orders/no-order"
