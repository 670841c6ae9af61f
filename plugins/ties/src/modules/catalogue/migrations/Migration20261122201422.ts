import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122201422 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tie_sync_record" drop constraint if exists "tie_sync_record_style_id_color_id_unique";`,
    )
    this.addSql(`alter table if exists "tie_style" drop constraint if exists "tie_style_slug_unique";`)
    this.addSql(`alter table if exists "tie_color" drop constraint if exists "tie_color_slug_unique";`)
    this.addSql(`alter table if exists "tie_family" drop constraint if exists "tie_family_slug_unique";`)
    this.addSql(
      `create table if not exists "tie_family" ("id" text not null, "slug" text not null, "name" text not null, "rank" integer not null, "gradient_start" text null, "gradient_end" text null, "category_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_family_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_family_slug_unique" ON "tie_family" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_family_deleted_at" ON "tie_family" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_color" ("id" text not null, "slug" text not null, "name" text not null, "hex" text null, "rank" integer not null, "product_id" text null, "withdrawn_at" timestamptz null, "drawing_until" timestamptz null, "family_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_color_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_color_slug_unique" ON "tie_color" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_color_product_id" ON "tie_color" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_color_family_id" ON "tie_color" ("family_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_color_deleted_at" ON "tie_color" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_style" ("id" text not null, "slug" text not null, "external_id" text null, "name" text not null, "kind" text check ("kind" in ('necktie', 'bow_tie')) not null, "width_inches" real null, "description" text null, "rank" integer not null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_style_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_style_slug_unique" ON "tie_style" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_style_deleted_at" ON "tie_style" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_sync_record" ("id" text not null, "style_id" text not null, "color_id" text not null, "content_hash" text not null, "sku" text not null, "title" text not null, "price" text not null, "compare_at_price" text null, "currency_code" text not null, "prices" jsonb not null, "stock" integer null, "images" jsonb not null, "source_updated_at" timestamptz null, "variant_id" text null, "withdrawn_at" timestamptz null, "last_run_id" text null, "pictures" jsonb null, "pictures_hash" text null, "thumbhash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_sync_record_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_record_style_id" ON "tie_sync_record" ("style_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_record_color_id" ON "tie_sync_record" ("color_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_record_variant_id" ON "tie_sync_record" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_record_deleted_at" ON "tie_sync_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_sync_record_style_id_color_id_unique" ON "tie_sync_record" ("style_id", "color_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_sync_run" ("id" text not null, "trigger" text check ("trigger" in ('schedule', 'staff', 'start', 'exec')) not null, "requested_by" text null, "status" text check ("status" in ('running', 'succeeded', 'needs_consent', 'failed')) not null, "phase" text check ("phase" in ('reading', 'writing', 'withdrawing', 'done')) not null, "done" integer not null default 0, "total" integer null, "created" integer not null default 0, "updated" integer not null default 0, "unchanged" integer not null default 0, "withdrawn" integer not null default 0, "quarantined" integer not null default 0, "failed" integer not null default 0, "requests" integer not null default 0, "reasons" jsonb not null, "consent_to" text null, "withdrawals" jsonb null, "heartbeat_at" timestamptz not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_sync_run_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_run_deleted_at" ON "tie_sync_run" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tie_sync_run_one_running" ON "tie_sync_run" ("status") WHERE status = 'running' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_sync_run_created_at" ON "tie_sync_run" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "tie_quarantined_row" ("id" text not null, "run_id" text not null, "key" text not null, "reason" text not null, "row" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_quarantined_row_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_quarantined_row_run_id" ON "tie_quarantined_row" ("run_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_quarantined_row_deleted_at" ON "tie_quarantined_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "tie_color" add constraint "tie_color_family_id_foreign" foreign key ("family_id") references "tie_family" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "tie_sync_record" add constraint "tie_sync_record_style_id_foreign" foreign key ("style_id") references "tie_style" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "tie_sync_record" add constraint "tie_sync_record_color_id_foreign" foreign key ("color_id") references "tie_color" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "tie_quarantined_row" add constraint "tie_quarantined_row_run_id_foreign" foreign key ("run_id") references "tie_sync_run" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tie_color" drop constraint if exists "tie_color_family_id_foreign";`)

    this.addSql(
      `alter table if exists "tie_sync_record" drop constraint if exists "tie_sync_record_color_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "tie_sync_record" drop constraint if exists "tie_sync_record_style_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "tie_quarantined_row" drop constraint if exists "tie_quarantined_row_run_id_foreign";`,
    )

    this.addSql(`drop table if exists "tie_family" cascade;`)

    this.addSql(`drop table if exists "tie_color" cascade;`)

    this.addSql(`drop table if exists "tie_style" cascade;`)

    this.addSql(`drop table if exists "tie_sync_record" cascade;`)

    this.addSql(`drop table if exists "tie_sync_run" cascade;`)

    this.addSql(`drop table if exists "tie_quarantined_row" cascade;`)
  }
}
