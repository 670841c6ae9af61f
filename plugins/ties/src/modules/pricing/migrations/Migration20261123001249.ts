import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123001249 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "tie_pricing_rule" ("id" text not null, "name" text not null, "percent" real not null, "minimum_quantity" integer not null, "conditions" jsonb not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "priority" integer not null default 0, "status" text check ("status" in ('draft', 'active', 'archived')) not null, "stacks_with_codes" boolean not null default false, "source" text check ("source" in ('staff', 'service')) not null, "activated_at" timestamptz null, "archived_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_pricing_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_pricing_rule_deleted_at" ON "tie_pricing_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_pricing_rule_change" ("id" text not null, "rule_id" text not null, "actor_id" text null, "action" text check ("action" in ('created', 'updated', 'archived', 'mended')) not null, "before" jsonb null, "after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_pricing_rule_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_pricing_rule_change_deleted_at" ON "tie_pricing_rule_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_pricing_rule_change_rule_id_created_at" ON "tie_pricing_rule_change" ("rule_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    // The wedding price that a store begins with; here, so that it is made once and never again, whatever staff do to it.
    this
      .addSql(`insert into "tie_pricing_rule" ("id", "name", "percent", "minimum_quantity", "conditions", "status", "source", "activated_at")
      select 'tprule_first_' || t.minimum, 'Wedding of ' || t.minimum || ' and more', t.percent, t.minimum,
        '{"themes": [], "seasons": [], "styles": [], "families": [], "roles": []}', 'active', 'service', now()
      from (values (2, 5), (4, 10), (6, 15), (10, 20)) as t (minimum, percent);`)
    this
      .addSql(`insert into "tie_pricing_rule_change" ("id", "rule_id", "actor_id", "action", "before", "after")
      select 'tprchg_first_' || minimum_quantity, id, null, 'created', null,
        jsonb_build_object('name', name, 'percent', percent, 'minimum_quantity', minimum_quantity, 'status', status)
      from "tie_pricing_rule";`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tie_pricing_rule" cascade;`)

    this.addSql(`drop table if exists "tie_pricing_rule_change" cascade;`)
  }
}
