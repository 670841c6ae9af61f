import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Links that a calendar subscribes to. */
export class Migration20261128115000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "wed_link" drop constraint if exists "wed_link_scope_check";`)
    this.addSql(
      `alter table if exists "wed_link" add constraint "wed_link_scope_check" check ("scope" in ('couple', 'member', 'viewer', 'calendar'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "wed_link" where "scope" = 'calendar';`)
    this.addSql(`alter table if exists "wed_link" drop constraint if exists "wed_link_scope_check";`)
    this.addSql(
      `alter table if exists "wed_link" add constraint "wed_link_scope_check" check ("scope" in ('couple', 'member', 'viewer'));`,
    )
  }
}
