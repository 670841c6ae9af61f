import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dressProduct, dressThumbnail, type ProductImage } from "../../domain/pictures/dress-product"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { type DressInput, dressTiesWorkflow } from "./dress-workflow"
import { dressedHash, picturesOf, shapeOf } from "./look"
import { makePictures } from "./make-pictures"
import { productPicture, type StoredPicture, storedPictures } from "./stored-picture"

/** Pictures drawn at the same time: the rest of the machine belongs to shoppers. */
const AT_ONCE = 2

/** A tie with what is to be seen of it. */
interface DressedTie {
  recordId: string
  variantId: string
  hash: string
  /** The product has these pictures already. */
  isDressed: boolean
  urls: string[]
  /** Files of former pictures. */
  replaced: string[]
}

interface Tools {
  container: MedusaContainer
  catalogue: CatalogueService
  logger: Logger
}

type Color = Awaited<ReturnType<typeof readColors>>[number]

/** Makes the pictures that these colours lack, and gives them to their products. Files that they replace go last. */
export async function dressColors(container: MedusaContainer, colorIds: string[]): Promise<number> {
  const catalogue: CatalogueService = container.resolve(CATALOGUE_MODULE)
  const tools = { container, catalogue, logger: container.resolve(ContainerRegistrationKeys.LOGGER) }
  const colors = await readColors(catalogue, colorIds)
  const products = await readProducts(
    container,
    colors.flatMap(({ product_id }) => product_id ?? []),
  )
  const input: DressInput = { products: [], variants: [], variantImages: [], records: [] }
  const replaced: string[] = []
  for (const color of colors) {
    const product = color.product_id ? products.get(color.product_id) : undefined
    if (!product) continue
    const ties = await dressTies(color, tools)
    // Another process may have dressed it between the look at what is lacking and the claim.
    if (ties.every(({ isDressed }) => isDressed)) continue
    addProduct(input, product, ties)
    replaced.push(...ties.flatMap((tie) => tie.replaced))
  }
  if (input.products.length === 0) return 0
  await dressTiesWorkflow(container).run({ input })
  if (replaced.length > 0) await deleteFilesWorkflow(container).run({ input: { ids: replaced } })
  return input.records.length
}

function readColors(catalogue: CatalogueService, ids: string[]) {
  return catalogue.listColors({ id: ids }, { relations: ["records", "records.style"], take: ids.length })
}

interface Product {
  id: string
  thumbnail: string | null
  images: ProductImage[]
  variants: Array<{ id: string; thumbnail: string | null }>
}

async function readProducts(container: MedusaContainer, ids: string[]): Promise<Map<string, Product>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "thumbnail",
      "images.id",
      "images.url",
      "images.metadata",
      "variants.id",
      "variants.thumbnail",
    ],
    filters: { id: ids },
  })
  const products = data as unknown as Product[]
  return new Map(products.map((product) => [product.id, product]))
}

/** The ties of one colour that have a variant, in the order of their styles. */
async function dressTies(color: Color, tools: Tools): Promise<DressedTie[]> {
  const records = [...color.records].sort((a, b) => a.style.rank - b.style.rank)
  const dressed: DressedTie[] = []
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const few = records.slice(from, from + AT_ONCE)
    const ties = await Promise.all(few.map((record) => dressTie(color, record, tools)))
    dressed.push(...ties.flatMap((tie) => tie ?? []))
  }
  return dressed
}

async function dressTie(
  color: Color,
  record: Color["records"][number],
  tools: Tools,
): Promise<DressedTie | null> {
  const { id: recordId, variant_id: variantId, style, withdrawn_at } = record
  if (!variantId) return null
  const images = record.images as unknown as string[]
  const of = picturesOf({ hex: color.hex, style, images })
  const kept = storedPictures(record.pictures)
  const hash = dressedHash(of, variantId)
  const dressed = { recordId, variantId, hash, isDressed: hash === record.pictures_hash }
  if (images.length > 0) return { ...dressed, urls: images, replaced: [] }
  const isDrawn = kept.length > 0 && kept.every((picture) => picture.of === of)
  // A withdrawn tie keeps the picture that it has; nobody draws a new one for it.
  const pictures = isDrawn || withdrawn_at ? kept : await draw(color, record, of, tools)
  const replaced = pictures === kept ? [] : kept.map(({ file_id }) => file_id)
  return { ...dressed, urls: [productPicture(pictures) ?? []].flat(), replaced }
}

async function draw(
  color: Color,
  { id, style }: Color["records"][number],
  of: string,
  { container, catalogue, logger }: Tools,
): Promise<StoredPicture[]> {
  const shape = shapeOf(style)
  if (!shape) {
    logger.warn(`No picture was drawn of ${color.name} ${style.name}: its width can't be drawn`)
    return []
  }
  const name = `${color.slug}-${style.slug}`
  const { pictures, thumbhash } = await makePictures(container, { name, shape, hex: color.hex, of })
  await catalogue.updateSyncRecords({
    id,
    pictures: pictures as unknown as Record<string, unknown>,
    thumbhash,
  })
  return pictures
}

function addProduct(input: DressInput, product: Product, ties: readonly DressedTie[]): void {
  const urls = ties.flatMap((tie) => tie.urls)
  const thumbnail = dressThumbnail(product.thumbnail, product.images, urls[0])
  const images = dressProduct(product.images, urls)
  input.products.push({ id: product.id, images, ...(thumbnail ? { thumbnail } : {}) })
  for (const { recordId, variantId, hash, urls: shown } of ties) {
    input.records.push({ id: recordId, pictures_hash: hash })
    const variant = product.variants.find(({ id }) => id === variantId)
    if (!variant) continue
    const ownThumbnail = dressThumbnail(variant.thumbnail, product.images, shown[0])
    if (ownThumbnail) input.variants.push({ id: variantId, thumbnail: ownThumbnail })
    input.variantImages.push(...shown.map((url) => ({ product_id: product.id, variant_id: variantId, url })))
  }
}
