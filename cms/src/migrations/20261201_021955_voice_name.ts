import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`voices\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` ADD \`version_name\` text;`)
  // As the hook `nameVoice` names a voice that is saved from now on.
  await db.run(sql`UPDATE \`voices\` SET \`name\` = (
    SELECT CASE WHEN trim(coalesce(\`title\`, '')) <> '' THEN \`title\` ELSE '「' || substr(\`text\`, 1, 24) || '…」' END
    FROM \`voices_locales\` WHERE \`_parent_id\` = \`voices\`.\`id\` AND \`_locale\` = 'ja')
    WHERE \`state\` <> 'withdrawn';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`voices\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` DROP COLUMN \`version_name\`;`)
}
