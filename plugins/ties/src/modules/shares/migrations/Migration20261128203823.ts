import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128203823 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shr_share" drop constraint if exists "shr_share_wedding_id_payer_unique";`);
    this.addSql(`alter table if exists "shr_session" drop constraint if exists "shr_session_session_id_unique";`);
    this.addSql(`alter table if exists "shr_party" drop constraint if exists "shr_party_order_id_unique";`);
    this.addSql(`alter table if exists "shr_entry" drop constraint if exists "shr_entry_event_key_unique";`);
    this.addSql(`create table if not exists "shr_entry" ("id" text not null, "wedding_id" text not null, "order_id" text not null, "payer" text not null, "kind" text check ("kind" in ('charge', 'refund')) not null, "amount" integer not null, "payment_id" text not null, "event_key" text not null, "moved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shr_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shr_entry_event_key_unique" ON "shr_entry" ("event_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_entry_deleted_at" ON "shr_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_entry_wedding_id_moved_at" ON "shr_entry" ("wedding_id", "moved_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shr_party" ("wedding_id" text not null, "order_id" text not null, "released_at" timestamptz null, "released_by" text null, "cancelled_at" timestamptz null, "cancelled_by" text null, "changing" jsonb null, "kept" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shr_party_pkey" primary key ("wedding_id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shr_party_order_id_unique" ON "shr_party" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_party_deleted_at" ON "shr_party" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shr_refund" ("id" text not null, "wedding_id" text not null, "order_id" text not null, "payer" text not null, "payment_id" text not null, "amount" integer not null, "reason" text not null, "state" text check ("state" in ('planned', 'sending', 'done', 'failed')) not null default 'planned', "refund_id" text null, "attempts" integer not null default 0, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shr_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_refund_deleted_at" ON "shr_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_refund_wedding_id_state" ON "shr_refund" ("wedding_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_refund_state_created_at" ON "shr_refund" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shr_session" ("id" text not null, "wedding_id" text not null, "payer" text not null, "session_id" text not null, "payment_collection_id" text not null, "cart_id" text null, "provider_id" text not null, "asks" text check ("asks" in ('all', 'deposit')) not null, "amount" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shr_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shr_session_session_id_unique" ON "shr_session" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_session_payment_collection_id" ON "shr_session" ("payment_collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_session_cart_id" ON "shr_session" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_session_deleted_at" ON "shr_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_session_wedding_id_payer" ON "shr_session" ("wedding_id", "payer") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shr_share" ("id" text not null, "wedding_id" text not null, "payer" text not null, "due_on" text null, "taken_over_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shr_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shr_share_deleted_at" ON "shr_share" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shr_share_wedding_id_payer_unique" ON "shr_share" ("wedding_id", "payer") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shr_entry" cascade;`);

    this.addSql(`drop table if exists "shr_party" cascade;`);

    this.addSql(`drop table if exists "shr_refund" cascade;`);

    this.addSql(`drop table if exists "shr_session" cascade;`);

    this.addSql(`drop table if exists "shr_share" cascade;`);
  }

}
