import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  auditQuerySchema,
  createCoordinatorSchema,
  noQuerySchema,
  taskTemplatesSchema,
  updateCoordinatorSchema,
  updateDeskSettingsSchema,
} from "../../../contract"
import { validateBody } from "../../utils/validate-body"
import { validateQuery } from "../../utils/validate-query"

const plain = validateQuery(noQuerySchema)
const COORDINATORS = "/admin/ties/coordinators"

/** Who works at the desk, and how it works. */
export const deskMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ties/desk/me", methods: ["GET"], middlewares: [plain] },
  { matcher: "/admin/ties/my-day", methods: ["GET"], middlewares: [plain] },
  { matcher: "/admin/ties/audit", methods: ["GET"], middlewares: [validateQuery(auditQuerySchema)] },
  { matcher: COORDINATORS, methods: ["GET"], middlewares: [plain] },
  { matcher: COORDINATORS, methods: ["POST"], middlewares: [plain, validateBody(createCoordinatorSchema)] },
  {
    matcher: `${COORDINATORS}/:id`,
    methods: ["POST"],
    middlewares: [plain, validateBody(updateCoordinatorSchema)],
  },
  { matcher: "/admin/ties/desk-settings", methods: ["GET"], middlewares: [plain] },
  {
    matcher: "/admin/ties/desk-settings",
    methods: ["POST"],
    middlewares: [plain, validateBody(updateDeskSettingsSchema)],
  },
  { matcher: "/admin/ties/task-templates", methods: ["GET"], middlewares: [plain] },
  {
    matcher: "/admin/ties/task-templates",
    methods: ["PUT"],
    middlewares: [plain, validateBody(taskTemplatesSchema)],
  },
]
