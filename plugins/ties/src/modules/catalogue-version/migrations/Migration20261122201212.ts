import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122201212 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "tie_catalogue_version" ("id" text not null, "mark" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tie_catalogue_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tie_catalogue_version_deleted_at" ON "tie_catalogue_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tie_catalogue_version" cascade;`)
  }
}
