import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const REFUSES = "for each row execute function wed_refuse_change();"

/** What was written down stays as it was: rows of these tables are never changed or deleted, by whatever code. */
export class Migration20261128040500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function wed_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: a row is never changed or deleted', tg_table_name;
      end $$;`)
    this.addSql(
      `create or replace trigger "append_only" before update or delete on "quo_transition" ${REFUSES}`,
    )
    this.addSql(`create or replace trigger "append_only" before update or delete on "quo_version" ${REFUSES}`)
    this.addSql(
      `create or replace trigger "append_only" before update or delete on "wed_assignment" ${REFUSES}`,
    )
    this.addSql(`create or replace trigger "append_only" before update or delete on "wed_audit" ${REFUSES}`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "append_only" on "quo_transition";`)
    this.addSql(`drop trigger if exists "append_only" on "quo_version";`)
    this.addSql(`drop trigger if exists "append_only" on "wed_assignment";`)
    this.addSql(`drop trigger if exists "append_only" on "wed_audit";`)
    this.addSql("drop function if exists wed_refuse_change();")
  }
}
