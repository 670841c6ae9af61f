import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROWS = "for each row execute function wed_refuse_change();"
/** Emptying a table asks no row. */
const WHOLE = "for each statement execute function wed_refuse_change();"

/** What was written down stays as it was: rows of these tables are never changed or deleted, by whatever code. */
export class Migration20261128040500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function wed_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: a row is never changed or deleted', tg_table_name;
      end $$;`)
    this.addSql(`create or replace trigger "append_only" before update or delete on "quo_transition" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "quo_transition" ${WHOLE}`)
    this.addSql(`create or replace trigger "append_only" before update or delete on "quo_version" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "quo_version" ${WHOLE}`)
    this.addSql(`create or replace trigger "append_only" before update or delete on "wed_assignment" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "wed_assignment" ${WHOLE}`)
    this.addSql(`create or replace trigger "append_only" before update or delete on "wed_audit" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "wed_audit" ${WHOLE}`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "append_only" on "quo_transition";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "quo_transition";`)
    this.addSql(`drop trigger if exists "append_only" on "quo_version";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "quo_version";`)
    this.addSql(`drop trigger if exists "append_only" on "wed_assignment";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "wed_assignment";`)
    this.addSql(`drop trigger if exists "append_only" on "wed_audit";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "wed_audit";`)
    this.addSql("drop function if exists wed_refuse_change();")
  }
}
