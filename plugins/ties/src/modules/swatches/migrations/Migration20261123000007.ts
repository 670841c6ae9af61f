import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000007 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tie_swatch_kit_line" drop constraint if exists "tie_swatch_kit_line_order_line_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_swatch_kit_line" drop constraint if exists "tie_swatch_kit_line_line_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_swatch_kit_line" drop constraint if exists "tie_swatch_kit_line_token_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_swatch_credit" drop constraint if exists "tie_swatch_credit_code_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_swatch_credit" drop constraint if exists "tie_swatch_credit_order_line_item_id_unique";`,
    )
    this.addSql(
      `create table if not exists "tie_swatch_credit" ("id" text not null, "order_id" text not null, "order_line_item_id" text not null, "customer_id" text null, "code" text not null, "promotion_id" text null, "currency_code" text not null, "amount" numeric not null, "is_tax_inclusive" boolean not null, "withdrawn_at" timestamptz null, "withdrawn_because" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_swatch_credit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_credit_order_id" ON "tie_swatch_credit" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_swatch_credit_order_line_item_id_unique" ON "tie_swatch_credit" ("order_line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_credit_customer_id" ON "tie_swatch_credit" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_swatch_credit_code_unique" ON "tie_swatch_credit" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_credit_deleted_at" ON "tie_swatch_credit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_swatch_kit" ("id" text not null, "product_id" text null, "variant_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_swatch_kit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_deleted_at" ON "tie_swatch_kit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_swatch_kit_line" ("id" text not null, "cart_id" text not null, "token" text not null, "colors" jsonb not null, "line_item_id" text null, "order_id" text null, "order_line_item_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_swatch_kit_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_cart_id" ON "tie_swatch_kit_line" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_token_unique" ON "tie_swatch_kit_line" ("token") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_line_item_id_unique" ON "tie_swatch_kit_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_order_id" ON "tie_swatch_kit_line" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_order_line_item_id_unique" ON "tie_swatch_kit_line" ("order_line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_swatch_kit_line_deleted_at" ON "tie_swatch_kit_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tie_swatch_credit" cascade;`)

    this.addSql(`drop table if exists "tie_swatch_kit" cascade;`)

    this.addSql(`drop table if exists "tie_swatch_kit_line" cascade;`)
  }
}
