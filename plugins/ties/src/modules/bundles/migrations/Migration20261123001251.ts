import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123001251 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tie_bundle_line" drop constraint if exists "tie_bundle_line_order_line_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_bundle_line" drop constraint if exists "tie_bundle_line_line_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_bundle_line" drop constraint if exists "tie_bundle_line_token_unique";`,
    )
    this.addSql(
      `alter table if exists "tie_bundle" drop constraint if exists "tie_bundle_cart_id_idempotency_key_unique";`,
    )
    this.addSql(
      `create table if not exists "tie_bundle" ("id" text not null, "cart_id" text not null, "order_id" text null, "theme" text null, "wedding_date" text null, "idempotency_key" text not null, "request_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_bundle_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_bundle_order_id" ON "tie_bundle" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_bundle_deleted_at" ON "tie_bundle" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_bundle_cart_id_idempotency_key_unique" ON "tie_bundle" ("cart_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_bundle_line" ("id" text not null, "rank" integer not null, "key" text not null, "role" text not null, "name" text null, "payer" text check ("payer" in ('couple', 'self')) not null, "variant_id" text not null, "color" text not null, "style" text not null, "family" text not null, "token" text not null, "line_item_id" text null, "order_line_item_id" text null, "bundle_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_bundle_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_bundle_line_token_unique" ON "tie_bundle_line" ("token") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_bundle_line_line_item_id_unique" ON "tie_bundle_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_bundle_line_order_line_item_id_unique" ON "tie_bundle_line" ("order_line_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_bundle_line_bundle_id" ON "tie_bundle_line" ("bundle_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_bundle_line_deleted_at" ON "tie_bundle_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "tie_bundle_line" add constraint "tie_bundle_line_bundle_id_foreign" foreign key ("bundle_id") references "tie_bundle" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "tie_bundle_line" drop constraint if exists "tie_bundle_line_bundle_id_foreign";`,
    )

    this.addSql(`drop table if exists "tie_bundle" cascade;`)

    this.addSql(`drop table if exists "tie_bundle_line" cascade;`)
  }
}
