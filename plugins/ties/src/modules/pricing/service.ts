import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type DatabaseContext, knexOf } from "../../database/knex-of"
import { PricingRule } from "./models/pricing-rule"
import { RuleChange } from "./models/rule-change"
import type { RuleRow } from "./store/rule-rows"
import { type ChangeRow, readRules, type RuleChangeRequest, saveRule, writeChange } from "./store/save-rule"
import { mendMirrors } from "./promotions/mend-mirrors"
import { promotionModule, teachPromotions } from "./promotions/teach-promotions"

/** The rules of the wedding price, and who changed them. */
export class PricingService extends MedusaService({ PricingRule, RuleChange }) {
  /** Called by Medusa when all modules are there. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      const promotions = promotionModule()
      if (!promotions) return
      teachPromotions(promotions)
      await mendMirrors(promotions, await this.readRules())
    },
  }

  /** All rules, those in force first: one statement. */
  @InjectManager()
  async readRules(@MedusaContext() context: DatabaseContext = {}): Promise<RuleRow[]> {
    return readRules(knexOf(context))
  }

  /** Makes or changes a rule and writes down who did so; both or neither. */
  @InjectTransactionManager()
  async saveRule(
    request: RuleChangeRequest,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<RuleRow> {
    return saveRule(knexOf(context), request)
  }

  /** Writes down that a promotion which somebody had changed was put right. */
  @InjectManager()
  async writeChange(
    change: Omit<ChangeRow, "id" | "created_at">,
    @MedusaContext() context: DatabaseContext = {},
  ): Promise<void> {
    return writeChange(knexOf(context), change)
  }

  /** The last changes by others that were undone, newest first. */
  @InjectManager()
  async readMends(limit: number, @MedusaContext() context: DatabaseContext = {}): Promise<ChangeRow[]> {
    return knexOf(context)<ChangeRow>("tie_pricing_rule_change")
      .where({ action: "mended" })
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(limit)
  }

  /** What was done to a rule, newest first. */
  @InjectManager()
  async readChanges(ruleId: string, @MedusaContext() context: DatabaseContext = {}): Promise<ChangeRow[]> {
    return knexOf(context)<ChangeRow>("tie_pricing_rule_change")
      .where({ rule_id: ruleId })
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
  }
}
