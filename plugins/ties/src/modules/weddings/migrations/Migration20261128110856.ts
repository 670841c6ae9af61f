import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128110856 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "wed_read" drop constraint if exists "wed_read_wedding_id_reader_unique";`);
    this.addSql(`alter table if exists "wed_message" drop constraint if exists "wed_message_wedding_id_idempotency_key_unique";`);
    this.addSql(`alter table if exists "wed_message" drop constraint if exists "wed_message_wedding_id_seq_unique";`);
    this.addSql(`alter table if exists "wed_event" drop constraint if exists "wed_event_wedding_id_seq_unique";`);
    this.addSql(`create table if not exists "wed_attachment" ("id" text not null, "message_id" text not null, "wedding_id" text not null, "rank" integer not null, "file_id" text not null, "name" text not null, "type" text check ("type" in ('image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf')) not null, "size" integer not null, "width" integer null, "height" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_attachment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_attachment_message_id" ON "wed_attachment" ("message_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_attachment_deleted_at" ON "wed_attachment" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "wed_event" ("id" text not null, "wedding_id" text not null, "seq" integer not null, "kind" text not null, "about" text null, "for_whom" text check ("for_whom" in ('everybody', 'couple', 'desk')) not null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_event_deleted_at" ON "wed_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_event_wedding_id_seq_unique" ON "wed_event" ("wedding_id", "seq") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "wed_feed" ("wedding_id" text not null, "last_seq" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_feed_pkey" primary key ("wedding_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_feed_deleted_at" ON "wed_feed" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "wed_message" ("id" text not null, "wedding_id" text not null, "seq" integer not null, "author" text not null, "author_name" text not null, "member_id" text null, "with_couple" boolean not null default true, "body" text not null, "via" text check ("via" in ('page', 'mail')) not null default 'page', "idempotency_key" text not null, "request_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_message_deleted_at" ON "wed_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_message_wedding_id_seq_unique" ON "wed_message" ("wedding_id", "seq") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_message_wedding_id_idempotency_key_unique" ON "wed_message" ("wedding_id", "idempotency_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "wed_read" ("id" text not null, "wedding_id" text not null, "reader" text not null, "name" text not null, "seq" integer not null, "read_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_read_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wed_read_deleted_at" ON "wed_read" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_read_wedding_id_reader_unique" ON "wed_read" ("wedding_id", "reader") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wed_attachment" cascade;`);

    this.addSql(`drop table if exists "wed_event" cascade;`);

    this.addSql(`drop table if exists "wed_feed" cascade;`);

    this.addSql(`drop table if exists "wed_message" cascade;`);

    this.addSql(`drop table if exists "wed_read" cascade;`);
  }

}
