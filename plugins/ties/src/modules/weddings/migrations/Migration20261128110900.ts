import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ROWS = "for each row execute function wed_refuse_change();"
/** Emptying a table asks no row. */
const WHOLE = "for each statement execute function wed_refuse_change();"

/** What was said stays as it was said. */
export class Migration20261128110900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace trigger "append_only" before update or delete on "wed_message" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "wed_message" ${WHOLE}`)
    this.addSql(`create or replace trigger "append_only" before update or delete on "wed_attachment" ${ROWS}`)
    this.addSql(`create or replace trigger "append_only_whole" before truncate on "wed_attachment" ${WHOLE}`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "append_only" on "wed_message";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "wed_message";`)
    this.addSql(`drop trigger if exists "append_only" on "wed_attachment";`)
    this.addSql(`drop trigger if exists "append_only_whole" on "wed_attachment";`)
  }
}
