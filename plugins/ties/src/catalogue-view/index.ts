import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import { CATALOGUE_VERSION_MODULE } from "../modules/catalogue-version"
import type { CatalogueVersionService } from "../modules/catalogue-version/service"
import { type CatalogueView, assembleView, narrowToFamily } from "./assemble"
import { type Answer, encodeAnswer } from "./encode"
import { type Audience, readRows } from "./read-rows"
import { ViewCache } from "./view-cache"

export type { CatalogueView, ViewColor, ViewVariant } from "./assemble"
export { readColorDetail, unknownColor } from "./color-detail"
export type { Audience } from "./read-rows"
export type { Answer, Encoding } from "./encode"

/** A view with its answers: the whole one made with it, a family's when it is first asked for. */
export type ServedView = CatalogueView & { answer: Answer; familyAnswers: Map<string, Promise<Answer>> }

/** One cache for each running app: a process that runs two (tests do) must not mix them. */
const caches = new WeakMap<CatalogueVersionService, ViewCache<ServedView>>()

const isAnswer = (error: unknown) =>
  error instanceof MedusaError &&
  [MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_FOUND].some((type) => type === error.type)

function cacheOf(versions: CatalogueVersionService, maxAgeSeconds: number, logger: Logger) {
  const known = caches.get(versions)
  if (known) return known
  const cache = new ViewCache<ServedView>({
    maxAge: maxAgeSeconds * 1000,
    retryAfter: 1000,
    maxEntries: 32,
    isAnswer,
    onTrouble: (error) =>
      logger.error("The catalogue could not be read anew; the last good one is served", error as Error),
  })
  caches.set(versions, cache)
  return cache
}

/**
 * The catalogue as an audience sees it: from memory where that is still true (one statement), else built anew.
 * @throws MedusaError INVALID_DATA for an unknown region
 */
export async function getCatalogueView(scope: MedusaContainer, audience: Audience): Promise<ServedView> {
  const versions = scope.resolve<CatalogueVersionService>(CATALOGUE_VERSION_MODULE)
  const { options } = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const cache = cacheOf(versions, options.catalogue_max_age, scope.resolve(ContainerRegistrationKeys.LOGGER))
  const channels = [...new Set(audience.salesChannelIds)].sort()
  return cache.get(
    JSON.stringify([audience.regionId ?? null, channels]),
    () => versions.current(),
    async () => {
      const view = assembleView(
        await readRows(scope, { ...audience, salesChannelIds: channels }),
        options.low_stock,
      )
      return { ...view, answer: await encodeAnswer(view.catalogue), familyAnswers: new Map() }
    },
  )
}

/** The answer for one family; undefined where the view has no such family. */
export async function getFamilyAnswer(view: ServedView, slug: string): Promise<Answer | undefined> {
  const known = view.familyAnswers.get(slug)
  if (known) return known
  const narrowed = narrowToFamily(view.catalogue, slug)
  if (!narrowed) return undefined
  const answer = encodeAnswer(narrowed)
  view.familyAnswers.set(slug, answer)
  return answer
}
