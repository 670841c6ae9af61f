import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128111425 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wed_link" add column if not exists "via" text check ("via" in ('start', 'mail', 'couple', 'desk')) not null default 'start';`,
    )

    this.addSql(
      `alter table if exists "wed_wedding" add column if not exists "chasing_paused_at" timestamptz null;`,
    )

    this.addSql(`alter table if exists "wed_member" drop column if exists "status";`)

    this.addSql(
      `alter table if exists "wed_member" add column if not exists "invited_at" timestamptz null, add column if not exists "reminded_at" timestamptz null, add column if not exists "style_confirmed_at" timestamptz null, add column if not exists "wished_style" text null, add column if not exists "ships" text check ("ships" in ('party', 'own')) null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "wed_link" drop column if exists "via";`)

    this.addSql(`alter table if exists "wed_wedding" drop column if exists "chasing_paused_at";`)

    this.addSql(
      `alter table if exists "wed_member" drop column if exists "invited_at", drop column if exists "reminded_at", drop column if exists "style_confirmed_at", drop column if exists "wished_style", drop column if exists "ships";`,
    )

    this.addSql(
      `alter table if exists "wed_member" add column if not exists "status" text check ("status" in ('invited', 'responded', 'paid', 'shipped', 'delivered')) not null default 'invited';`,
    )
  }
}
