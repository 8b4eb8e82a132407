import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`voices\` ADD \`erased_on\` text;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` ADD \`version_erased_on\` text;`)
  await db.run(sql`ALTER TABLE \`responses\` ADD \`is_private\` integer;`)
  await db.run(sql`CREATE INDEX \`responses_is_private_idx\` ON \`responses\` (\`is_private\`);`)
  await db.run(sql`ALTER TABLE \`_responses_v\` ADD \`version_is_private\` integer;`)
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_is_private_idx\` ON \`_responses_v\` (\`version_is_private\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`responses_is_private_idx\`;`)
  await db.run(sql`ALTER TABLE \`responses\` DROP COLUMN \`is_private\`;`)
  await db.run(sql`DROP INDEX \`_responses_v_version_version_is_private_idx\`;`)
  await db.run(sql`ALTER TABLE \`_responses_v\` DROP COLUMN \`version_is_private\`;`)
  await db.run(sql`ALTER TABLE \`voices\` DROP COLUMN \`erased_on\`;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` DROP COLUMN \`version_erased_on\`;`)
}
