import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128074809 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "out_attempt" ("id" text not null, "message_id" text not null, "number" integer not null, "outcome" text check ("outcome" in ('sent', 'later', 'never', 'unknown')) null, "error" text null, "external_id" text null, "unsubscribe_hash" text null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "out_attempt_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_attempt_unsubscribe_hash" ON "out_attempt" ("unsubscribe_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_attempt_deleted_at" ON "out_attempt" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_out_attempt_message_id_number_unique" ON "out_attempt" ("message_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "out_message" ("id" text not null, "event_key" text not null, "recipient" text not null, "kind" text not null, "locale" text not null default 'en', "time_zone" text not null default 'UTC', "payload" jsonb not null, "wedding_id" text null, "state" text check ("state" in ('queued', 'sending', 'sent', 'dead', 'suppressed')) not null default 'queued', "attempts" integer not null default 0, "tries" integer not null default 0, "revived_at" timestamptz null, "next_try_at" timestamptz not null, "lease_until" timestamptz null, "subject" text null, "last_error" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "out_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_message_wedding_id" ON "out_message" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_message_deleted_at" ON "out_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_out_message_event_key_recipient_unique" ON "out_message" ("event_key", "recipient") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_message_state_next_try_at" ON "out_message" ("state", "next_try_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_message_created_at" ON "out_message" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "out_suppression" ("id" text not null, "address" text not null, "reason" text check ("reason" in ('bounce', 'complaint', 'unsubscribe')) not null, "detail" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "out_suppression_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_out_suppression_deleted_at" ON "out_suppression" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_out_suppression_address_reason_unique" ON "out_suppression" ("address", "reason") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "out_attempt" cascade;`)

    this.addSql(`drop table if exists "out_message" cascade;`)

    this.addSql(`drop table if exists "out_suppression" cascade;`)
  }
}
