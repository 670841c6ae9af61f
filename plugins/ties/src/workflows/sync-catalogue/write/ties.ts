import type { RefusedRow } from "../../../domain/sync/listed"
import type { ColorWork } from "../../../domain/sync/work"
import { changeTies } from "./change-ties"
import type { WriteContext } from "./context"
import { makeTies } from "./make-ties"

/** What became of a batch. */
export interface Written {
  created: number
  updated: number
  refused: RefusedRow[]
  /** Ties that could not be written. */
  failed: number
  remarks: string[]
}

/**
 * Writes a batch of colours. Where it fails, each colour is tried alone, so that one that Medusa does not take keeps
 * no other out.
 * @throws the error of the batch where no colour of several could be written: then it is not about the colours
 */
export async function writeTies(works: readonly ColorWork[], context: WriteContext): Promise<Written> {
  try {
    return await writeBatch(works, context)
  } catch (error) {
    const alone: Written[] = []
    for (const work of works)
      alone.push(works.length > 1 ? await writeAlone(work, context) : failure(work, error, context))
    if (works.length > 1 && alone.every(({ failed }) => failed > 0)) throw error
    return alone.reduce(added)
  }
}

async function writeAlone(work: ColorWork, context: WriteContext): Promise<Written> {
  try {
    return await writeBatch([work], context)
  } catch (error) {
    return failure(work, error, context)
  }
}

async function writeBatch(works: readonly ColorWork[], context: WriteContext): Promise<Written> {
  const hasProduct = ({ known }: ColorWork) => Boolean(known?.productId)
  const made = await makeTies(
    works.filter((work) => !hasProduct(work)),
    context,
  )
  const changes = works.flatMap((work) =>
    work.known?.productId ? [{ work, productId: work.known.productId }] : [],
  )
  const found = [...changes, ...made.found]
  const refused = [...made.refused, ...(found.length > 0 ? await changeTies(found, context) : [])]
  const sum = (key: "created" | "updated") => works.reduce((total, { counts }) => total + counts[key], 0)
  return {
    created: sum("created") - refused.length,
    updated: sum("updated"),
    refused,
    failed: 0,
    remarks: made.remarks,
  }
}

function failure({ color, counts }: ColorWork, error: unknown, { logger }: WriteContext): Written {
  logger.error(`The ties in ${color.name} could not be written`, asError(error))
  const remark = `The ties in ${color.name} could not be written: ${asError(error).message}`
  return { created: 0, updated: 0, refused: [], failed: counts.created + counts.updated, remarks: [remark] }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function added(a: Written, b: Written): Written {
  return {
    created: a.created + b.created,
    updated: a.updated + b.updated,
    refused: [...a.refused, ...b.refused],
    failed: a.failed + b.failed,
    remarks: [...a.remarks, ...b.remarks],
  }
}
