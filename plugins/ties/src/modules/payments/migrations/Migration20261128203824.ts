import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128203824 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pay_trouble" drop constraint if exists "pay_trouble_kind_session_id_unique";`);
    this.addSql(`alter table if exists "pay_event" drop constraint if exists "pay_event_provider_event_id_unique";`);
    this.addSql(`create table if not exists "pay_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "action" text not null, "session_id" text null, "state" text check ("state" in ('queued', 'handling', 'done', 'dead')) not null default 'queued', "outcome" text null, "repeats" integer not null default 0, "attempts" integer not null default 0, "next_try_at" timestamptz not null, "lease_until" timestamptz null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pay_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_event_session_id" ON "pay_event" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_event_deleted_at" ON "pay_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pay_event_provider_event_id_unique" ON "pay_event" ("provider", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_event_state_next_try_at" ON "pay_event" ("state", "next_try_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_event_created_at" ON "pay_event" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pay_trouble" ("id" text not null, "kind" text not null, "session_id" text not null, "provider" text null, "cart_id" text null, "order_id" text null, "words" text not null, "state" text check ("state" in ('open', 'mended', 'dismissed')) not null default 'open', "seen_by" text null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pay_trouble_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_trouble_deleted_at" ON "pay_trouble" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pay_trouble_kind_session_id_unique" ON "pay_trouble" ("kind", "session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pay_trouble_state_created_at" ON "pay_trouble" ("state", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pay_event" cascade;`);

    this.addSql(`drop table if exists "pay_trouble" cascade;`);
  }

}
