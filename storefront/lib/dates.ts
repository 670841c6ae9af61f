const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

/** `June 12, 2027`, of an ISO date or an ISO time, by UTC. */
export const dayWords = (iso: string): string => DAY.format(new Date(iso))
