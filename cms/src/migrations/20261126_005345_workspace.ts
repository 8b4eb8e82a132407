import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`indicators_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`area_id\` text(36),
  	\`generation\` text,
  	\`value\` numeric,
  	\`sample_size\` numeric,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_breakdown_order_idx\` ON \`indicators_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_breakdown_parent_id_idx\` ON \`indicators_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_breakdown_area_idx\` ON \`indicators_breakdown\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_version_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`area_id\` text(36),
  	\`generation\` text,
  	\`value\` numeric,
  	\`sample_size\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_breakdown_order_idx\` ON \`_indicators_v_version_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_breakdown_parent_id_idx\` ON \`_indicators_v_version_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_breakdown_area_idx\` ON \`_indicators_v_version_breakdown\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`evaluations_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`corrected_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`evaluations_corrections_order_idx\` ON \`evaluations_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_corrections_parent_id_idx\` ON \`evaluations_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`evaluations_corrections_locales\` (
  	\`text\` text,
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`evaluations_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_corrections_locales_locale_parent_id_unique\` ON \`evaluations_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_corrections_locales_by_parent_idx\` ON \`evaluations_corrections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`corrected_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_corrections_order_idx\` ON \`_evaluations_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_corrections_parent_id_idx\` ON \`_evaluations_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v_version_corrections_locales\` (
  	\`text\` text,
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evaluations_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_evaluations_v_version_corrections_locales_locale_parent_id_\` ON \`_evaluations_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_corrections_locales_by_parent_idx\` ON \`_evaluations_v_version_corrections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`identity_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`feeling\` text NOT NULL,
  	\`generation\` text,
  	\`area_id\` text(36),
  	\`words\` text,
  	\`erase_words\` integer DEFAULT false,
  	\`identity_id\` text(36),
  	\`identity_generation\` numeric,
  	\`identity_version\` numeric,
  	\`number\` text,
  	\`received_on\` text,
  	\`words_erased_on\` text,
  	\`locale\` text,
  	\`purpose_version\` text,
  	\`submission_id\` text,
  	\`sample\` integer DEFAULT false,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`identity_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_marks_feeling_idx\` ON \`identity_marks\` (\`feeling\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_generation_idx\` ON \`identity_marks\` (\`generation\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_area_idx\` ON \`identity_marks\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_identity_idx\` ON \`identity_marks\` (\`identity_id\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_identity_version_idx\` ON \`identity_marks\` (\`identity_version\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_number_idx\` ON \`identity_marks\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_received_on_idx\` ON \`identity_marks\` (\`received_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identity_marks_submission_id_idx\` ON \`identity_marks\` (\`submission_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identity_marks_slug_idx\` ON \`identity_marks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_updated_at_idx\` ON \`identity_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identity_marks_created_at_idx\` ON \`identity_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`person_id\` text(36),
  	\`subjects\` text NOT NULL,
  	\`sent_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`retry_after\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_person_idx\` ON \`notifications\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_sent_at_idx\` ON \`notifications\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_retry_after_idx\` ON \`notifications\` (\`retry_after\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`ended_last_fiscal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`projects_locales\` ADD \`ended_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_ended_last_fiscal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_projects_v_locales\` ADD \`version_ended_reason\` text;`)
  await db.run(sql`ALTER TABLE \`measures\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`measures\` ADD \`ended_last_fiscal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`measures_locales\` ADD \`ended_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` ADD \`version_ended_last_fiscal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_measures_v_locales\` ADD \`version_ended_reason\` text;`)
  await db.run(sql`ALTER TABLE \`indicators_values\` ADD \`interim\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_indicators_v_version_values\` ADD \`interim\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`logic_models_nodes\` ADD \`department_id\` text(36) REFERENCES departments(id);`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_department_idx\` ON \`logic_models_nodes\` (\`department_id\`);`)
  await db.run(sql`ALTER TABLE \`logic_models_nodes_locales\` ADD \`no_indicator_reason\` text;`)
  await db.run(sql`ALTER TABLE \`logic_models\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_logic_models_v_version_nodes\` ADD \`department_id\` text(36) REFERENCES departments(id);`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_version_nodes_department_idx\` ON \`_logic_models_v_version_nodes\` (\`department_id\`);`)
  await db.run(sql`ALTER TABLE \`_logic_models_v_version_nodes_locales\` ADD \`no_indicator_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_logic_models_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`evaluations\` ADD \`started_from_id\` text(36) REFERENCES evaluations(id);`)
  await db.run(sql`CREATE INDEX \`evaluations_started_from_idx\` ON \`evaluations\` (\`started_from_id\`);`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_evaluations_v\` ADD \`version_started_from_id\` text(36) REFERENCES evaluations(id);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_started_from_idx\` ON \`_evaluations_v\` (\`version_started_from_id\`);`)
  await db.run(sql`ALTER TABLE \`brand_identities\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`brand_identities\` ADD \`wording_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`brand_identities\` ADD \`earlier_versions\` text;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` ADD \`version_wording_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` ADD \`version_earlier_versions\` text;`)
  await db.run(sql`ALTER TABLE \`action_plans_criteria_answers\` ADD \`verdict\` text;`)
  await db.run(sql`ALTER TABLE \`action_plans\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v_version_criteria_answers\` ADD \`verdict\` text;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`voices\` ADD \`linked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` ADD \`version_linked_on\` text;`)
  await db.run(sql`ALTER TABLE \`responses\` ADD \`kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`_responses_v\` ADD \`version_kept_advice\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_voice_linked\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_answer_overdue\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_report_due\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_weekly_summary\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_language\` text DEFAULT 'ja';`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`difference\` text;`)
  await db.run(sql`ALTER TABLE \`_changes_v\` ADD \`version_difference\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`identity_marks_id\` text(36) REFERENCES identity_marks(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_identity_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`identity_marks_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`answer_within_days\` numeric DEFAULT 60;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_answer_within_days\` numeric DEFAULT 60;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`indicators_breakdown\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_breakdown\`;`)
  await db.run(sql`DROP TABLE \`evaluations_corrections\`;`)
  await db.run(sql`DROP TABLE \`evaluations_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`identity_marks\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_logic_models_nodes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`column\` text,
  	\`actor\` text,
  	\`key\` text,
  	\`indicator_id\` text(36),
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`logic_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_logic_models_nodes\`("_order", "_parent_id", "id", "column", "actor", "key", "indicator_id") SELECT "_order", "_parent_id", "id", "column", "actor", "key", "indicator_id" FROM \`logic_models_nodes\`;`)
  await db.run(sql`DROP TABLE \`logic_models_nodes\`;`)
  await db.run(sql`ALTER TABLE \`__new_logic_models_nodes\` RENAME TO \`logic_models_nodes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_order_idx\` ON \`logic_models_nodes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_parent_id_idx\` ON \`logic_models_nodes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_indicator_idx\` ON \`logic_models_nodes\` (\`indicator_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__logic_models_v_version_nodes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`column\` text,
  	\`actor\` text,
  	\`key\` text,
  	\`indicator_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_logic_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__logic_models_v_version_nodes\`("_order", "_parent_id", "id", "column", "actor", "key", "indicator_id", "_uuid") SELECT "_order", "_parent_id", "id", "column", "actor", "key", "indicator_id", "_uuid" FROM \`_logic_models_v_version_nodes\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v_version_nodes\`;`)
  await db.run(sql`ALTER TABLE \`__new__logic_models_v_version_nodes\` RENAME TO \`_logic_models_v_version_nodes\`;`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_version_nodes_order_idx\` ON \`_logic_models_v_version_nodes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_version_nodes_parent_id_idx\` ON \`_logic_models_v_version_nodes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_version_nodes_indicator_idx\` ON \`_logic_models_v_version_nodes\` (\`indicator_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`progress\` text,
  	\`judgement\` text,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evaluations\`("id", "measure_id", "fiscal_year", "progress", "judgement", "slug", "sample", "change_note", "revision", "updated_at", "created_at", "_status") SELECT "id", "measure_id", "fiscal_year", "progress", "judgement", "slug", "sample", "change_note", "revision", "updated_at", "created_at", "_status" FROM \`evaluations\`;`)
  await db.run(sql`DROP TABLE \`evaluations\`;`)
  await db.run(sql`ALTER TABLE \`__new_evaluations\` RENAME TO \`evaluations\`;`)
  await db.run(sql`CREATE INDEX \`evaluations_measure_idx\` ON \`evaluations\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_fiscal_year_idx\` ON \`evaluations\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_slug_idx\` ON \`evaluations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_updated_at_idx\` ON \`evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_created_at_idx\` ON \`evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations__status_idx\` ON \`evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__evaluations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_measure_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_progress\` text,
  	\`version_judgement\` text,
  	\`version_slug\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_change_note\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__evaluations_v\`("id", "parent_id", "version_measure_id", "version_fiscal_year", "version_progress", "version_judgement", "version_slug", "version_sample", "version_change_note", "version_revision", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_measure_id", "version_fiscal_year", "version_progress", "version_judgement", "version_slug", "version_sample", "version_change_note", "version_revision", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__evaluations_v\` RENAME TO \`_evaluations_v\`;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_parent_idx\` ON \`_evaluations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_measure_idx\` ON \`_evaluations_v\` (\`version_measure_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_fiscal_year_idx\` ON \`_evaluations_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_slug_idx\` ON \`_evaluations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_updated_at_idx\` ON \`_evaluations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_created_at_idx\` ON \`_evaluations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version__status_idx\` ON \`_evaluations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_created_at_idx\` ON \`_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_updated_at_idx\` ON \`_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_snapshot_idx\` ON \`_evaluations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_published_locale_idx\` ON \`_evaluations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_latest_idx\` ON \`_evaluations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`plans_id\` text(36),
  	\`strategies_id\` text(36),
  	\`projects_id\` text(36),
  	\`measures_id\` text(36),
  	\`undertakings_id\` text(36),
  	\`indicators_id\` text(36),
  	\`logic_models_id\` text(36),
  	\`evaluations_id\` text(36),
  	\`brand_identities_id\` text(36),
  	\`action_plans_id\` text(36),
  	\`decisions_id\` text(36),
  	\`stories_id\` text(36),
  	\`brand_assets_id\` text(36),
  	\`prompts_id\` text(36),
  	\`voices_id\` text(36),
  	\`voice_contacts_id\` text(36),
  	\`responses_id\` text(36),
  	\`dialogues_id\` text(36),
  	\`departments_id\` text(36),
  	\`areas_id\` text(36),
  	\`population_id\` text(36),
  	\`media_id\` text(36),
  	\`pages_id\` text(36),
  	\`users_id\` text(36),
  	\`changes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`undertakings_id\`) REFERENCES \`undertakings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logic_models_id\`) REFERENCES \`logic_models\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evaluations_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brand_identities_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_plans_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brand_assets_id\`) REFERENCES \`brand_assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`prompts_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voice_contacts_id\`) REFERENCES \`voice_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`responses_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dialogues_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`population_id\`) REFERENCES \`population\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "plans_id", "strategies_id", "projects_id", "measures_id", "undertakings_id", "indicators_id", "logic_models_id", "evaluations_id", "brand_identities_id", "action_plans_id", "decisions_id", "stories_id", "brand_assets_id", "prompts_id", "voices_id", "voice_contacts_id", "responses_id", "dialogues_id", "departments_id", "areas_id", "population_id", "media_id", "pages_id", "users_id", "changes_id") SELECT "id", "order", "parent_id", "path", "plans_id", "strategies_id", "projects_id", "measures_id", "undertakings_id", "indicators_id", "logic_models_id", "evaluations_id", "brand_identities_id", "action_plans_id", "decisions_id", "stories_id", "brand_assets_id", "prompts_id", "voices_id", "voice_contacts_id", "responses_id", "dialogues_id", "departments_id", "areas_id", "population_id", "media_id", "pages_id", "users_id", "changes_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strategies_id_idx\` ON \`payload_locked_documents_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_measures_id_idx\` ON \`payload_locked_documents_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_undertakings_id_idx\` ON \`payload_locked_documents_rels\` (\`undertakings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logic_models_id_idx\` ON \`payload_locked_documents_rels\` (\`logic_models_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brand_identities_id_idx\` ON \`payload_locked_documents_rels\` (\`brand_identities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_action_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`action_plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brand_assets_id_idx\` ON \`payload_locked_documents_rels\` (\`brand_assets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_prompts_id_idx\` ON \`payload_locked_documents_rels\` (\`prompts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_voices_id_idx\` ON \`payload_locked_documents_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_voice_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`voice_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_responses_id_idx\` ON \`payload_locked_documents_rels\` (\`responses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dialogues_id_idx\` ON \`payload_locked_documents_rels\` (\`dialogues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_population_id_idx\` ON \`payload_locked_documents_rels\` (\`population_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_plans_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`ended_last_fiscal_year\`;`)
  await db.run(sql`ALTER TABLE \`projects_locales\` DROP COLUMN \`ended_reason\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_ended_last_fiscal_year\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_locales\` DROP COLUMN \`version_ended_reason\`;`)
  await db.run(sql`ALTER TABLE \`measures\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`measures\` DROP COLUMN \`ended_last_fiscal_year\`;`)
  await db.run(sql`ALTER TABLE \`measures_locales\` DROP COLUMN \`ended_reason\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v\` DROP COLUMN \`version_ended_last_fiscal_year\`;`)
  await db.run(sql`ALTER TABLE \`_measures_v_locales\` DROP COLUMN \`version_ended_reason\`;`)
  await db.run(sql`ALTER TABLE \`indicators_values\` DROP COLUMN \`interim\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v_version_values\` DROP COLUMN \`interim\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`logic_models_nodes_locales\` DROP COLUMN \`no_indicator_reason\`;`)
  await db.run(sql`ALTER TABLE \`logic_models\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_logic_models_v_version_nodes_locales\` DROP COLUMN \`no_indicator_reason\`;`)
  await db.run(sql`ALTER TABLE \`_logic_models_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`brand_identities\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`brand_identities\` DROP COLUMN \`wording_version\`;`)
  await db.run(sql`ALTER TABLE \`brand_identities\` DROP COLUMN \`earlier_versions\`;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` DROP COLUMN \`version_wording_version\`;`)
  await db.run(sql`ALTER TABLE \`_brand_identities_v\` DROP COLUMN \`version_earlier_versions\`;`)
  await db.run(sql`ALTER TABLE \`action_plans_criteria_answers\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`ALTER TABLE \`action_plans\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v_version_criteria_answers\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`ALTER TABLE \`_action_plans_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_decisions_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`voices\` DROP COLUMN \`linked_on\`;`)
  await db.run(sql`ALTER TABLE \`_voices_v\` DROP COLUMN \`version_linked_on\`;`)
  await db.run(sql`ALTER TABLE \`responses\` DROP COLUMN \`kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`_responses_v\` DROP COLUMN \`version_kept_advice\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_voice_linked\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_answer_overdue\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_report_due\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_weekly_summary\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_language\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`difference\`;`)
  await db.run(sql`ALTER TABLE \`_changes_v\` DROP COLUMN \`version_difference\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`answer_within_days\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_answer_within_days\`;`)
}
