import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import {
  changeDetailsSchema,
  changeMembersSchema,
  changePartySchema,
  coupleEventSchema,
  createWeddingSchema,
  enterCodesSchema,
  makeLinkSchema,
  noQuerySchema,
  saveOwnTieSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"
import { linkDoor } from "./opened-link"
import { shareBodies } from "./share-middlewares"
import { plainBut, threadMiddlewares } from "./thread-middlewares"

const LINK = "/store/ties/weddings/link"
const MEMBER = "/store/ties/weddings/member"
const plain = validateQuery(noQuerySchema)
const event = [validateBody(coupleEventSchema)]

export const weddingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ties/weddings",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      plain,
      validateBody(createWeddingSchema),
    ],
  },
  // Who holds no link is told so before anything that they sent is looked at.
  { matcher: LINK, middlewares: [linkDoor("couple"), plainBut(LINK)] },
  ...threadMiddlewares(LINK),
  { matcher: MEMBER, middlewares: [linkDoor("member"), plainBut(MEMBER)] },
  ...threadMiddlewares(MEMBER),
  { matcher: MEMBER, methods: ["POST"], middlewares: [validateBody(saveOwnTieSchema)] },
  ...shareBodies(`${LINK}/shares`),
  ...shareBodies(`${MEMBER}/share`),
  { matcher: "/store/ties/weddings/view", middlewares: [linkDoor("viewer"), plain] },
  { matcher: "/store/ties/weddings/calendar", middlewares: [linkDoor("calendar"), plain] },
  { matcher: `${LINK}/links`, methods: ["POST"], middlewares: [validateBody(makeLinkSchema)] },
  { matcher: `${LINK}/details`, methods: ["POST"], middlewares: [validateBody(changeDetailsSchema)] },
  { matcher: `${LINK}/party`, methods: ["PUT"], middlewares: [validateBody(changePartySchema)] },
  { matcher: `${LINK}/party/changes`, methods: ["POST"], middlewares: [validateBody(changeMembersSchema)] },
  { matcher: `${LINK}/party/preview`, methods: ["POST"], middlewares: [validateBody(changeMembersSchema)] },
  { matcher: `${LINK}/codes`, methods: ["PUT"], middlewares: [validateBody(enterCodesSchema)] },
  { matcher: `${LINK}/submit`, methods: ["POST"], middlewares: event },
  { matcher: `${LINK}/accept`, methods: ["POST"], middlewares: event },
  { matcher: `${LINK}/cancel`, methods: ["POST"], middlewares: event },
]
