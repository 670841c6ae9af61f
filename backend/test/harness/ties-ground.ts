import { startTiesService, type TiesService } from "../../ties-service"
import { setEnvironment } from "./environment"
import { smallCatalogue } from "./synced-ties"

interface Service {
  url: string
  close(): Promise<void>
}

interface Settings<S> {
  /** The ties service; the reference one over a small catalogue where none is given. */
  start?: () => Promise<S>
  /** Options of the plugin beside those that keep everything quiet which goes on in the background by itself. */
  options?: {
    service?: object
    sync?: object
    pictures?: object
    mail?: object
    weddings?: object
    [name: string]: unknown
  }
  env?: Record<string, string>
}

/**
 * For a spec of the whole app: a ties service beside it and the plugin set up to follow it. The host's configuration
 * reads the environment when Medusa is loaded, so this has to come before `medusaIntegrationTestRunner`.
 *
 * @returns the service, once the tests run
 */
export function tiesGround(settings?: Settings<TiesService>): () => TiesService
export function tiesGround<S extends Service>(settings: Settings<S> & { start: () => Promise<S> }): () => S
export function tiesGround({ start, options = {}, env = {} }: Settings<Service> = {}): () => Service {
  let service: Service
  let putBack: () => void

  beforeAll(async () => {
    service = await (start ?? (() => startTiesService({ catalogue: smallCatalogue() })))()
    const { service: client, sync, pictures, mail, weddings, ...others } = options
    const ties = {
      ...others,
      service: { url: service.url, ...client },
      sync: { schedule: null, ...sync },
      pictures: { draw: false, schedule: null, ...pictures },
      mail: { schedule: null, ...mail },
      // A spec tries more bad links in a minute than anybody who is no burglar.
      weddings: { link_guesses: null, ...weddings },
    }
    putBack = setEnvironment({ ...env, KCT_TIES_OPTIONS: JSON.stringify(ties) })
  })

  afterAll(async () => {
    putBack()
    await service.close()
  })

  return () => service
}
