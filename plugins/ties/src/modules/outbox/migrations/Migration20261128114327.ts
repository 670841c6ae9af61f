import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128114327 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "out_event" ("id" text not null, "provider" text check ("provider" in ('sendgrid', 'mailgun')) not null, "event_id" text not null, "token" text null, "kind" text check ("kind" in ('bounce', 'complaint', 'temporary', 'other')) not null, "address" text not null, "detail" text null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "out_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_out_event_address" ON "out_event" ("address") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_out_event_deleted_at" ON "out_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_out_event_provider_event_id_unique" ON "out_event" ("provider", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_out_event_provider_token_unique" ON "out_event" ("provider", "token") WHERE token is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_out_event_created_at" ON "out_event" ("created_at") WHERE told_at is null and kind in ('bounce', 'complaint') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "out_event" cascade;`);
  }

}
