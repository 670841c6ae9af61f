import { DeskService } from "./desk-service"

/** Weddings, their quotes, and who sees to them. */
export class WeddingsService extends DeskService {}
