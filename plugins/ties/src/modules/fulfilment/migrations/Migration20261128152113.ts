import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128152113 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ful_shipment" drop constraint if exists "ful_shipment_packing_id_destination_unique";`);
    this.addSql(`alter table if exists "ful_shipment" drop constraint if exists "ful_shipment_packing_id_key_unique";`);
    this.addSql(`alter table if exists "ful_shipment" drop constraint if exists "ful_shipment_fulfillment_id_unique";`);
    this.addSql(`alter table if exists "ful_scan" drop constraint if exists "ful_scan_packing_id_key_unique";`);
    this.addSql(`alter table if exists "ful_scan" drop constraint if exists "ful_scan_packing_id_seq_unique";`);
    this.addSql(`alter table if exists "ful_packing" drop constraint if exists "ful_packing_order_id_unique";`);
    this.addSql(`alter table if exists "ful_dye_lot" drop constraint if exists "ful_dye_lot_packing_id_color_lot_unique";`);
    this.addSql(`alter table if exists "ful_bin" drop constraint if exists "ful_bin_variant_id_unique";`);
    this.addSql(`alter table if exists "ful_bag" drop constraint if exists "ful_bag_packing_id_member_key_unique";`);
    this.addSql(`alter table if exists "ful_bag" drop constraint if exists "ful_bag_code_unique";`);
    this.addSql(`create table if not exists "ful_bag" ("id" text not null, "packing_id" text not null, "member_key" text not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_bag_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_bag_code_unique" ON "ful_bag" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_bag_deleted_at" ON "ful_bag" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_bag_packing_id_member_key_unique" ON "ful_bag" ("packing_id", "member_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ful_bin" ("id" text not null, "variant_id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_bin_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_bin_variant_id_unique" ON "ful_bin" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_bin_deleted_at" ON "ful_bin" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ful_dye_lot" ("id" text not null, "packing_id" text not null, "color" text not null, "lot" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_dye_lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_dye_lot_deleted_at" ON "ful_dye_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_dye_lot_packing_id_color_lot_unique" ON "ful_dye_lot" ("packing_id", "color", "lot") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ful_packing" ("id" text not null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_packing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_packing_order_id_unique" ON "ful_packing" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_packing_deleted_at" ON "ful_packing" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ful_scan" ("id" text not null, "packing_id" text not null, "seq" integer not null, "member_key" text null, "line_id" text null, "outcome" text check ("outcome" in ('packed', 'taken_out', 'missing', 'found', 'wrong', 'complete', 'unknown')) not null, "quantity" integer not null, "text" text not null, "key" text not null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_scan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_scan_deleted_at" ON "ful_scan" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_scan_packing_id_seq_unique" ON "ful_scan" ("packing_id", "seq") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_scan_packing_id_key_unique" ON "ful_scan" ("packing_id", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_scan_packing_id_line_id" ON "ful_scan" ("packing_id", "line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ful_shipment" ("id" text not null, "packing_id" text not null, "order_id" text not null, "destination" text not null, "key" text not null, "items" jsonb not null, "address" jsonb null, "tracking_number" text null, "tracking_url" text null, "notify" boolean not null, "fulfillment_id" text null, "shipped_at" timestamptz null, "dropped_at" timestamptz null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ful_shipment_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_shipment_fulfillment_id_unique" ON "ful_shipment" ("fulfillment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ful_shipment_deleted_at" ON "ful_shipment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_shipment_packing_id_key_unique" ON "ful_shipment" ("packing_id", "key") WHERE dropped_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ful_shipment_packing_id_destination_unique" ON "ful_shipment" ("packing_id", "destination") WHERE shipped_at is null and dropped_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ful_bag" cascade;`);

    this.addSql(`drop table if exists "ful_bin" cascade;`);

    this.addSql(`drop table if exists "ful_dye_lot" cascade;`);

    this.addSql(`drop table if exists "ful_packing" cascade;`);

    this.addSql(`drop table if exists "ful_scan" cascade;`);

    this.addSql(`drop table if exists "ful_shipment" cascade;`);
  }

}
