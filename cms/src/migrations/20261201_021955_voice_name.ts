import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`voices\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` ADD \`version_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`voices\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` DROP COLUMN \`version_name\`;`)
}
