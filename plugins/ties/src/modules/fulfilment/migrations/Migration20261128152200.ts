import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What happened at the packing table stays as it was: it is never changed or deleted, by whatever code. */
export class Migration20261128152200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function ful_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: a row is never changed or deleted', tg_table_name;
      end $$;`)
    this.addSql(
      `create or replace trigger "append_only" before update or delete on "ful_scan" for each row execute function ful_refuse_change();`,
    )
    // Emptying a table asks no row.
    this.addSql(
      `create or replace trigger "append_only_whole" before truncate on "ful_scan" for each statement execute function ful_refuse_change();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "append_only" on "ful_scan";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "ful_scan";`)
    this.addSql("drop function if exists ful_refuse_change();")
  }
}
