import type { MedusaSuiteOptions } from "@medusajs/test-utils"

/** Builds something once for the tests of a `describe`; each of them begins with the database as it was then. */
export type Kept = <T>(build: () => Promise<T>) => () => T

/** Of the runner's own tools its types leave this one out. */
interface Tools {
  dropTemplate(name: string): Promise<void>
}

/**
 * What a whole group of tests begins with, made once: the runner makes the database anew for each test, and where that is
 * followed by the same minute of ordering and paying, most of a run is spent on it. To be called once in a suite, after
 * what makes its store.
 */
export function keptState({ dbUtils, dbConfig, utils }: MedusaSuiteOptions): Kept {
  let groups = 0
  beforeAll(() => dbUtils.snapshot())

  return function kept<T>(build: () => Promise<T>): () => T {
    groups += 1
    const templateName = `${dbConfig.dbName}-kept-${groups}`
    let built: { value: T } | undefined

    beforeAll(async () => {
      await dbUtils.restore()
      built = { value: await build() }
      await utils.waitWorkflowExecutions()
      await dbUtils.snapshot({ templateName })
    })
    beforeEach(() => dbUtils.restore({ templateName }))
    afterAll(() => (dbUtils as unknown as Tools).dropTemplate(templateName))

    return () => {
      if (!built) throw new Error("It is built before the tests of its group")
      return built.value
    }
  }
}
