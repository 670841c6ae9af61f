import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128040432 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wed_wedding" drop constraint if exists "wed_wedding_idempotency_key_unique";`,
    )
    this.addSql(
      `alter table if exists "wed_wedding" drop constraint if exists "wed_wedding_order_id_unique";`,
    )
    this.addSql(`alter table if exists "wed_wedding" drop constraint if exists "wed_wedding_cart_id_unique";`)
    this.addSql(`alter table if exists "wed_wedding" drop constraint if exists "wed_wedding_code_unique";`)

    this.addSql(
      `alter table if exists "wed_task" drop constraint if exists "wed_task_wedding_id_key_unique";`,
    )
    this.addSql(`alter table if exists "wed_setting" drop constraint if exists "wed_setting_key_unique";`)
    this.addSql(`alter table if exists "wed_link" drop constraint if exists "wed_link_token_hash_unique";`)
    this.addSql(
      `alter table if exists "wed_coordinator" drop constraint if exists "wed_coordinator_user_id_unique";`,
    )
    this.addSql(
      `alter table if exists "quo_version" drop constraint if exists "quo_version_quote_id_number_unique";`,
    )
    this.addSql(
      `alter table if exists "quo_transition" drop constraint if exists "quo_transition_quote_id_seq_unique";`,
    )
    this.addSql(`alter table if exists "quo_quote" drop constraint if exists "quo_quote_wedding_id_unique";`)
    this.addSql(
      `create table if not exists "quo_quote" ("id" text not null, "wedding_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'rejected', 'paid', 'in_production', 'shipped', 'delivered', 'cancelled', 'expired')) not null, "seq" integer not null default 0, "version" integer not null default 1, "content_hash" text not null, "approved_hash" text null, "approved_at" timestamptz null, "accepted_hash" text null, "accepted_at" timestamptz null, "special_percent" real not null default 0, "special_promotion_id" text null, "special_code" text null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quo_quote_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quo_quote_wedding_id_unique" ON "quo_quote" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quo_quote_deleted_at" ON "quo_quote" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quo_quote_state_expires_at" ON "quo_quote" ("state", "expires_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "quo_transition" ("id" text not null, "quote_id" text not null, "seq" integer not null, "event" text not null, "from" text not null, "to" text not null, "version" integer not null, "content_hash" text not null, "actor" text not null, "actor_role" text not null, "reason" text null, "internal_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quo_transition_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quo_transition_deleted_at" ON "quo_transition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quo_transition_quote_id_seq_unique" ON "quo_transition" ("quote_id", "seq") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "quo_version" ("id" text not null, "quote_id" text not null, "number" integer not null, "content" jsonb not null, "content_hash" text not null, "created_by" text not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quo_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quo_version_deleted_at" ON "quo_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quo_version_quote_id_number_unique" ON "quo_version" ("quote_id", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_assignment" ("id" text not null, "wedding_id" text not null, "coordinator_id" text null, "assigned_by" text not null, "reason" text not null, "scores" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_assignment_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_assignment_deleted_at" ON "wed_assignment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_assignment_wedding_id_created_at" ON "wed_assignment" ("wedding_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_audit" ("id" text not null, "wedding_id" text null, "actor" text not null, "actor_role" text not null, "action" text not null, "entity_id" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_audit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_audit_deleted_at" ON "wed_audit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_audit_wedding_id_created_at" ON "wed_audit" ("wedding_id", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_audit_created_at" ON "wed_audit" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_coordinator" ("id" text not null, "user_id" text not null, "name" text not null, "role" text check ("role" in ('coordinator', 'senior', 'lead', 'staff', 'owner')) not null, "skills" text[] not null, "regions" text[] not null, "languages" text[] not null, "capacity" integer not null default 20, "days_off" jsonb not null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_coordinator_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_coordinator_user_id_unique" ON "wed_coordinator" ("user_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_coordinator_deleted_at" ON "wed_coordinator" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_link" ("id" text not null, "wedding_id" text not null, "scope" text check ("scope" in ('couple', 'member', 'viewer')) not null, "member_id" text null, "token_hash" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_link_wedding_id" ON "wed_link" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_link_member_id" ON "wed_link" ("member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_link_token_hash_unique" ON "wed_link" ("token_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_link_deleted_at" ON "wed_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_note" ("id" text not null, "wedding_id" text not null, "visibility" text check ("visibility" in ('internal', 'couple')) not null, "author" text not null, "body" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_note_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_note_wedding_id" ON "wed_note" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_note_deleted_at" ON "wed_note" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_setting" ("id" text not null, "key" text not null, "value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_setting_key_unique" ON "wed_setting" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_setting_deleted_at" ON "wed_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_task" ("id" text not null, "wedding_id" text not null, "key" text not null, "title" text not null, "owner" text check ("owner" in ('couple', 'member', 'coordinator', 'staff')) not null, "days_before" integer not null, "unit" text check ("unit" in ('calendar', 'business')) not null, "due_on" text not null, "status" text check ("status" in ('open', 'done', 'skipped')) not null default 'open', "depends_on" text[] not null, "compressed" boolean not null default false, "pinned" boolean not null default false, "done_at" timestamptz null, "done_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_task_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_task_wedding_id" ON "wed_task" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_task_deleted_at" ON "wed_task" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_task_wedding_id_key_unique" ON "wed_task" ("wedding_id", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_task_status_due_on" ON "wed_task" ("status", "due_on") WHERE deleted_at IS NULL;`,
    )




    this.addSql(
      `create table if not exists "wed_wedding" ("id" text not null, "code" text not null, "partner_one" text not null, "partner_two" text null, "email" text not null, "phone" text null, "date" text not null, "time_zone" text not null, "venue" text null, "theme" text null, "formality" text check ("formality" in ('black_tie', 'formal', 'semi_formal', 'cocktail', 'casual')) null, "delivery" text check ("delivery" in ('one_address', 'each_member', 'pick_up')) not null default 'one_address', "country_code" text null, "language" text not null default 'en', "notes" text null, "cart_id" text not null, "region_id" text not null, "customer_id" text null, "order_id" text null, "coordinator_id" text null, "sla_due_at" timestamptz null, "answered_at" timestamptz null, "risk" text check ("risk" in ('green', 'amber', 'red')) not null default 'green', "risk_reason" text null, "revision" integer not null default 1, "pending" jsonb null, "idempotency_key" text not null, "request_hash" text not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_wedding_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_wedding_code_unique" ON "wed_wedding" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_wedding_email" ON "wed_wedding" ("email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_wedding_date" ON "wed_wedding" ("date") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_wedding_cart_id_unique" ON "wed_wedding" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_wedding_customer_id" ON "wed_wedding" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_wedding_order_id_unique" ON "wed_wedding" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_wedding_coordinator_id" ON "wed_wedding" ("coordinator_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wed_wedding_idempotency_key_unique" ON "wed_wedding" ("idempotency_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_wedding_deleted_at" ON "wed_wedding" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "wed_member" ("id" text not null, "wedding_id" text not null, "rank" integer not null, "role" text not null, "name" text null, "email" text null, "phone" text null, "color" text not null, "style" text not null, "quantity" integer not null, "pays" text check ("pays" in ('couple', 'self')) not null default 'couple', "address" jsonb null, "neck_size" real null, "status" text check ("status" in ('invited', 'responded', 'paid', 'shipped', 'delivered')) not null default 'invited', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wed_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_member_wedding_id" ON "wed_member" ("wedding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wed_member_deleted_at" ON "wed_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "wed_member" add constraint "wed_member_wedding_id_foreign" foreign key ("wedding_id") references "wed_wedding" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "wed_member" drop constraint if exists "wed_member_wedding_id_foreign";`,
    )

    this.addSql(`drop table if exists "quo_quote" cascade;`)

    this.addSql(`drop table if exists "quo_transition" cascade;`)

    this.addSql(`drop table if exists "quo_version" cascade;`)

    this.addSql(`drop table if exists "wed_assignment" cascade;`)

    this.addSql(`drop table if exists "wed_audit" cascade;`)

    this.addSql(`drop table if exists "wed_coordinator" cascade;`)

    this.addSql(`drop table if exists "wed_link" cascade;`)

    this.addSql(`drop table if exists "wed_note" cascade;`)

    this.addSql(`drop table if exists "wed_setting" cascade;`)

    this.addSql(`drop table if exists "wed_task" cascade;`)


    this.addSql(`drop table if exists "wed_wedding" cascade;`)

    this.addSql(`drop table if exists "wed_member" cascade;`)
  }
}
