/** Codes of the promotions that rules are mirrored to begin with it; no promotion code of a shopper does. */
const PREFIX = "TIES_RULE_"

export const mirrorCode = (name: string): string => PREFIX + name

/** Attribute of a promotion's target rule: where the hooks write which rule a line gets. */
export const RULE_ATTRIBUTE = "items.ties.rule_id"

/** A promotion as a rule wants it. There are two of each rule: for prices before tax, and for those that hold it. */
export interface Mirror {
  code: string
  percent: number
  taxInclusive: boolean
  /** What a line must carry to get it. */
  mark: string
}

export const isMirrorCode = (code: string): boolean => code.startsWith(PREFIX)

/** What a line that gets a rule carries, so that the one promotion meant for its kind of price acts on it. */
export const markOf = (ruleId: string, taxInclusive: boolean): string =>
  `${ruleId}:${taxInclusive ? "gross" : "net"}`

export function mirrorsOf({ id, percent }: { id: string; percent: number }): Mirror[] {
  return [false, true].map((taxInclusive) => ({
    code: mirrorCode(`${id.replace(/^tprule_/, "").toUpperCase()}_${taxInclusive ? "GROSS" : "NET"}`),
    percent,
    taxInclusive,
    mark: markOf(id, taxInclusive),
  }))
}

/** Of a promotion of Medusa's, what matters of it. */
export interface SeenPromotion {
  id: string
  code?: string
  status?: string
  type?: string
  is_automatic?: boolean
  is_tax_inclusive?: boolean
  limit?: number | null
  campaign_id?: string | null
  rules?: { id: string }[]
  application_method?: {
    type?: string
    value?: unknown
    target_type?: string
    allocation?: string
    max_quantity?: number | null
    currency_code?: string | null
    target_rules?: { id: string; attribute?: string; operator?: string; values?: { value?: string }[] }[]
  }
}

/** What somebody has changed in a mirrored promotion, each a sentence; none where it says what its rule says. */
export function differencesOf(mirror: Mirror, seen: SeenPromotion | undefined): string[] {
  if (!seen) return ["There is no such promotion"]
  const method = seen.application_method
  const expected: [what: string, wanted: unknown, found: unknown][] = [
    ["status", "active", seen.status],
    ["type", "standard", seen.type],
    ["automatic", true, seen.is_automatic],
    ["tax included", mirror.taxInclusive, seen.is_tax_inclusive ?? false],
    ["usage limit", null, seen.limit ?? null],
    ["campaign", null, seen.campaign_id ?? null],
    ["kind of value", "percentage", method?.type],
    ["percent", mirror.percent, method && Number(method.value)],
    ["target", "items", method?.target_type],
    ["allocation", "across", method?.allocation],
    ["most items", null, method?.max_quantity ?? null],
    ["conditions", 0, seen.rules?.length ?? 0],
    ["items it acts on", targetsWanted(mirror), targetsOf(method)],
  ]
  return expected.flatMap(([what, wanted, found]) =>
    wanted === found ? [] : [`Its ${what} should be ${show(wanted)}, and is ${show(found)}`],
  )
}

const targetsWanted = ({ mark }: Mirror): string => `${RULE_ATTRIBUTE} eq ${mark}`

/** Whether a promotion acts on the lines that its rule means, and on no others. */
export const actsAsWanted = (mirror: Mirror, { application_method: method }: SeenPromotion): boolean =>
  targetsOf(method) === targetsWanted(mirror)

function targetsOf(method: SeenPromotion["application_method"]): string {
  const rules = method?.target_rules ?? []
  return rules
    .map(({ attribute, operator, values }) => {
      const listed = (values ?? []).map(({ value }) => value).join(" or ")
      return `${attribute} ${operator} ${listed}`
    })
    .join(" and ")
}

const show = (value: unknown): string =>
  value === null || value === undefined || value === "" ? "none" : String(value)
