import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`action_plans_actions\` ADD \`entered_on\` text;`)
  await db.run(sql`ALTER TABLE \`action_plans\` ADD \`first_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v_version_actions\` ADD \`entered_on\` text;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v\` ADD \`version_first_published_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`action_plans_actions\` DROP COLUMN \`entered_on\`;`)
  await db.run(sql`ALTER TABLE \`action_plans\` DROP COLUMN \`first_published_on\`;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v_version_actions\` DROP COLUMN \`entered_on\`;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v\` DROP COLUMN \`version_first_published_on\`;`)
}
