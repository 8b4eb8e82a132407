import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`plans_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_in_fiscal_year\` numeric,
  	\`ends_in_fiscal_year\` numeric,
  	\`state\` text DEFAULT 'next',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_terms_order_idx\` ON \`plans_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_terms_parent_id_idx\` ON \`plans_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_terms_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`plans_terms_locales_locale_parent_id_unique\` ON \`plans_terms_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`plans_terms_locales_by_parent_idx\` ON \`plans_terms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_viewpoints\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_viewpoints_order_idx\` ON \`plans_viewpoints\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_viewpoints_parent_id_idx\` ON \`plans_viewpoints\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_viewpoints_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_viewpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`plans_viewpoints_locales_locale_parent_id_unique\` ON \`plans_viewpoints_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`plans_viewpoints_locales_by_parent_idx\` ON \`plans_viewpoints_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_in_fiscal_year\` numeric,
  	\`ends_in_fiscal_year\` numeric,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_slug_idx\` ON \`plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plans__status_idx\` ON \`plans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`plans_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`city_vision\` text,
  	\`city_vision_meaning\` text,
  	\`surroundings\` text,
  	\`baseline_services\` text,
  	\`wide_area_role\` text,
  	\`management\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`plans_locales_locale_parent_id_unique\` ON \`plans_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`plans_locales_by_parent_idx\` ON \`plans_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_indicators_id_idx\` ON \`plans_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_version_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_in_fiscal_year\` numeric,
  	\`ends_in_fiscal_year\` numeric,
  	\`state\` text DEFAULT 'next',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_version_terms_order_idx\` ON \`_plans_v_version_terms\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`_plans_v_version_terms_parent_id_idx\` ON \`_plans_v_version_terms\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_plans_v_version_terms_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_plans_v_version_terms_locales_locale_parent_id_unique\` ON \`_plans_v_version_terms_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_plans_v_version_terms_locales_by_parent_idx\` ON \`_plans_v_version_terms_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_plans_v_version_viewpoints\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_plans_v_version_viewpoints_order_idx\` ON \`_plans_v_version_viewpoints\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_plans_v_version_viewpoints_parent_id_idx\` ON \`_plans_v_version_viewpoints\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_plans_v_version_viewpoints_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v_version_viewpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_plans_v_version_viewpoints_locales_locale_parent_id_unique\` ON \`_plans_v_version_viewpoints_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_plans_v_version_viewpoints_locales_by_parent_idx\` ON \`_plans_v_version_viewpoints_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_starts_in_fiscal_year\` numeric,
  	\`version_ends_in_fiscal_year\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_parent_idx\` ON \`_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_slug_idx\` ON \`_plans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_updated_at_idx\` ON \`_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version_created_at_idx\` ON \`_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_version_version__status_idx\` ON \`_plans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_created_at_idx\` ON \`_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_updated_at_idx\` ON \`_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_snapshot_idx\` ON \`_plans_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_published_locale_idx\` ON \`_plans_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_latest_idx\` ON \`_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_city_vision\` text,
  	\`version_city_vision_meaning\` text,
  	\`version_surroundings\` text,
  	\`version_baseline_services\` text,
  	\`version_wide_area_role\` text,
  	\`version_management\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_plans_v_locales_locale_parent_id_unique\` ON \`_plans_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_plans_v_locales_by_parent_idx\` ON \`_plans_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_order_idx\` ON \`_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_parent_idx\` ON \`_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_path_idx\` ON \`_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_plans_v_rels_indicators_id_idx\` ON \`_plans_v_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`plan_id\` text(36),
  	\`code\` text,
  	\`cross_cutting\` integer DEFAULT false,
  	\`order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_plan_idx\` ON \`strategies\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_code_idx\` ON \`strategies\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`strategies_order_idx\` ON \`strategies\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_slug_idx\` ON \`strategies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`strategies_updated_at_idx\` ON \`strategies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_created_at_idx\` ON \`strategies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies__status_idx\` ON \`strategies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`strategies_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`strategies_locales_locale_parent_id_unique\` ON \`strategies_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`strategies_locales_by_parent_idx\` ON \`strategies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_plan_id\` text(36),
  	\`version_code\` text,
  	\`version_cross_cutting\` integer DEFAULT false,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_parent_idx\` ON \`_strategies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_plan_idx\` ON \`_strategies_v\` (\`version_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_code_idx\` ON \`_strategies_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_order_idx\` ON \`_strategies_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_slug_idx\` ON \`_strategies_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_strategies_v_version_version_updated_at_idx\` ON \`_strategies_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_strategies_v_version_version_created_at_idx\` ON \`_strategies_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_strategies_v_version_version__status_idx\` ON \`_strategies_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_strategies_v_created_at_idx\` ON \`_strategies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_updated_at_idx\` ON \`_strategies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_snapshot_idx\` ON \`_strategies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_published_locale_idx\` ON \`_strategies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_latest_idx\` ON \`_strategies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_strategies_v_locales_locale_parent_id_unique\` ON \`_strategies_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_strategies_v_locales_by_parent_idx\` ON \`_strategies_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`strategy_id\` text(36),
  	\`code\` text,
  	\`picture_id\` text(36),
  	\`order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_strategy_idx\` ON \`projects\` (\`strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_code_idx\` ON \`projects\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`projects_picture_idx\` ON \`projects\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_order_idx\` ON \`projects\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`priority_reason\` text,
  	\`current_state\` text,
  	\`wide_area_view\` text,
  	\`small_area_view\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`projects_locales_by_parent_idx\` ON \`projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_strategy_id\` text(36),
  	\`version_code\` text,
  	\`version_picture_id\` text(36),
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_strategy_idx\` ON \`_projects_v\` (\`version_strategy_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_code_idx\` ON \`_projects_v\` (\`version_code\`);`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_picture_idx\` ON \`_projects_v\` (\`version_picture_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_order_idx\` ON \`_projects_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_priority_reason\` text,
  	\`version_current_state\` text,
  	\`version_wide_area_view\` text,
  	\`version_small_area_view\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_locales_by_parent_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_sub_states\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`horizon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_sub_states_order_idx\` ON \`measures_sub_states\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_sub_states_parent_id_idx\` ON \`measures_sub_states\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_sub_states_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_sub_states\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`measures_sub_states_locales_locale_parent_id_unique\` ON \`measures_sub_states_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`measures_sub_states_locales_by_parent_idx\` ON \`measures_sub_states_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`measures_challenges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_challenges_order_idx\` ON \`measures_challenges\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_challenges_parent_id_idx\` ON \`measures_challenges\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_challenges_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`measures_challenges_locales_locale_parent_id_unique\` ON \`measures_challenges_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`measures_challenges_locales_by_parent_idx\` ON \`measures_challenges_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`measures_capitals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_capitals_order_idx\` ON \`measures_capitals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_capitals_parent_idx\` ON \`measures_capitals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_investments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_investments_order_idx\` ON \`measures_investments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`measures_investments_parent_id_idx\` ON \`measures_investments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_investments_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures_investments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`measures_investments_locales_locale_parent_id_unique\` ON \`measures_investments_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`measures_investments_locales_by_parent_idx\` ON \`measures_investments_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`measures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`project_id\` text(36),
  	\`code\` text,
  	\`horizon\` text,
  	\`future_choices_effect\` text,
  	\`lead_department_id\` text(36),
  	\`order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_project_idx\` ON \`measures\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_code_idx\` ON \`measures\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`measures_lead_department_idx\` ON \`measures\` (\`lead_department_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_order_idx\` ON \`measures\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measures_slug_idx\` ON \`measures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`measures_updated_at_idx\` ON \`measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measures_created_at_idx\` ON \`measures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`measures__status_idx\` ON \`measures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`measures_locales\` (
  	\`name\` text,
  	\`desired_state\` text,
  	\`current_state\` text,
  	\`horizon_reason\` text,
  	\`future_choices_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`measures_locales_locale_parent_id_unique\` ON \`measures_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`measures_locales_by_parent_idx\` ON \`measures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`measures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text(36),
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`measures_rels_order_idx\` ON \`measures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_parent_idx\` ON \`measures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_path_idx\` ON \`measures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_departments_id_idx\` ON \`measures_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`measures_rels_indicators_id_idx\` ON \`measures_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_version_sub_states\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`horizon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_sub_states_order_idx\` ON \`_measures_v_version_sub_states\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_sub_states_parent_id_idx\` ON \`_measures_v_version_sub_states\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_sub_states_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_sub_states\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_measures_v_version_sub_states_locales_locale_parent_id_uniq\` ON \`_measures_v_version_sub_states_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_sub_states_locales_by_parent_idx\` ON \`_measures_v_version_sub_states_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_challenges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`actor\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_challenges_order_idx\` ON \`_measures_v_version_challenges\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_challenges_parent_id_idx\` ON \`_measures_v_version_challenges\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_challenges_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_measures_v_version_challenges_locales_locale_parent_id_uniq\` ON \`_measures_v_version_challenges_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_challenges_locales_by_parent_idx\` ON \`_measures_v_version_challenges_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_capitals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_capitals_order_idx\` ON \`_measures_v_version_capitals\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_capitals_parent_idx\` ON \`_measures_v_version_capitals\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_investments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_investments_order_idx\` ON \`_measures_v_version_investments\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_investments_parent_id_idx\` ON \`_measures_v_version_investments\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v_version_investments_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v_version_investments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_measures_v_version_investments_locales_locale_parent_id_uni\` ON \`_measures_v_version_investments_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_investments_locales_by_parent_idx\` ON \`_measures_v_version_investments_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_measures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_code\` text,
  	\`version_horizon\` text,
  	\`version_future_choices_effect\` text,
  	\`version_lead_department_id\` text(36),
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_parent_idx\` ON \`_measures_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_version_project_idx\` ON \`_measures_v\` (\`version_project_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_code_idx\` ON \`_measures_v\` (\`version_code\`);`)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_version_lead_department_idx\` ON \`_measures_v\` (\`version_lead_department_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_order_idx\` ON \`_measures_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_version_version_slug_idx\` ON \`_measures_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_version_updated_at_idx\` ON \`_measures_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_measures_v_version_version_created_at_idx\` ON \`_measures_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_measures_v_version_version__status_idx\` ON \`_measures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_created_at_idx\` ON \`_measures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_updated_at_idx\` ON \`_measures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_snapshot_idx\` ON \`_measures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_published_locale_idx\` ON \`_measures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_latest_idx\` ON \`_measures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_locales\` (
  	\`version_name\` text,
  	\`version_desired_state\` text,
  	\`version_current_state\` text,
  	\`version_horizon_reason\` text,
  	\`version_future_choices_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_measures_v_locales_locale_parent_id_unique\` ON \`_measures_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_measures_v_locales_by_parent_idx\` ON \`_measures_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_measures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text(36),
  	\`indicators_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_order_idx\` ON \`_measures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_parent_idx\` ON \`_measures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_path_idx\` ON \`_measures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_departments_id_idx\` ON \`_measures_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`_measures_v_rels_indicators_id_idx\` ON \`_measures_v_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE TABLE \`undertakings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`budget_thousand_yen\` numeric,
  	\`budget_fiscal_year\` numeric,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`undertakings_slug_idx\` ON \`undertakings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`undertakings_updated_at_idx\` ON \`undertakings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`undertakings_created_at_idx\` ON \`undertakings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`undertakings__status_idx\` ON \`undertakings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`undertakings_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`budget_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`undertakings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`undertakings_locales_locale_parent_id_unique\` ON \`undertakings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`undertakings_locales_by_parent_idx\` ON \`undertakings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`undertakings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`departments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`undertakings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`undertakings_rels_order_idx\` ON \`undertakings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`undertakings_rels_parent_idx\` ON \`undertakings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`undertakings_rels_path_idx\` ON \`undertakings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`undertakings_rels_measures_id_idx\` ON \`undertakings_rels\` (\`measures_id\`);`)
  await db.run(
    sql`CREATE INDEX \`undertakings_rels_departments_id_idx\` ON \`undertakings_rels\` (\`departments_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_undertakings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_budget_thousand_yen\` numeric,
  	\`version_budget_fiscal_year\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`undertakings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_undertakings_v_parent_idx\` ON \`_undertakings_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_version_version_slug_idx\` ON \`_undertakings_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_version_version_updated_at_idx\` ON \`_undertakings_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_version_version_created_at_idx\` ON \`_undertakings_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_version_version__status_idx\` ON \`_undertakings_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_undertakings_v_created_at_idx\` ON \`_undertakings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_undertakings_v_updated_at_idx\` ON \`_undertakings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_undertakings_v_snapshot_idx\` ON \`_undertakings_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_published_locale_idx\` ON \`_undertakings_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_undertakings_v_latest_idx\` ON \`_undertakings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_undertakings_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_budget_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_undertakings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_undertakings_v_locales_locale_parent_id_unique\` ON \`_undertakings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_locales_by_parent_idx\` ON \`_undertakings_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_undertakings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`departments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_undertakings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_undertakings_v_rels_order_idx\` ON \`_undertakings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_undertakings_v_rels_parent_idx\` ON \`_undertakings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_undertakings_v_rels_path_idx\` ON \`_undertakings_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_rels_measures_id_idx\` ON \`_undertakings_v_rels\` (\`measures_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_undertakings_v_rels_departments_id_idx\` ON \`_undertakings_v_rels\` (\`departments_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`indicators_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_targets_order_idx\` ON \`indicators_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_targets_parent_id_idx\` ON \`indicators_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`value\` numeric,
  	\`sample_size\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_values_order_idx\` ON \`indicators_values\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_values_parent_id_idx\` ON \`indicators_values\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_values_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`indicators_values_locales_locale_parent_id_unique\` ON \`indicators_values_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicators_values_locales_by_parent_idx\` ON \`indicators_values_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decimals\` numeric DEFAULT 0,
  	\`direction\` text DEFAULT 'up',
  	\`level\` text DEFAULT 'outcome',
  	\`basis\` text,
  	\`source_url\` text,
  	\`baseline_fiscal_year\` numeric,
  	\`baseline_value\` numeric,
  	\`baseline_sample_size\` numeric,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_slug_idx\` ON \`indicators\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators__status_idx\` ON \`indicators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`name\` text,
  	\`definition\` text,
  	\`unit\` text,
  	\`source\` text,
  	\`baseline_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`indicators_locales_by_parent_idx\` ON \`indicators_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_targets_order_idx\` ON \`_indicators_v_version_targets\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_targets_parent_id_idx\` ON \`_indicators_v_version_targets\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_indicators_v_version_values\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`value\` numeric,
  	\`sample_size\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_values_order_idx\` ON \`_indicators_v_version_values\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_values_parent_id_idx\` ON \`_indicators_v_version_values\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_indicators_v_version_values_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v_version_values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_indicators_v_version_values_locales_locale_parent_id_unique\` ON \`_indicators_v_version_values_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_values_locales_by_parent_idx\` ON \`_indicators_v_version_values_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_indicators_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_decimals\` numeric DEFAULT 0,
  	\`version_direction\` text DEFAULT 'up',
  	\`version_level\` text DEFAULT 'outcome',
  	\`version_basis\` text,
  	\`version_source_url\` text,
  	\`version_baseline_fiscal_year\` numeric,
  	\`version_baseline_value\` numeric,
  	\`version_baseline_sample_size\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_slug_idx\` ON \`_indicators_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version__status_idx\` ON \`_indicators_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_snapshot_idx\` ON \`_indicators_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_published_locale_idx\` ON \`_indicators_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_locales\` (
  	\`version_name\` text,
  	\`version_definition\` text,
  	\`version_unit\` text,
  	\`version_source\` text,
  	\`version_baseline_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_indicators_v_locales_locale_parent_id_unique\` ON \`_indicators_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_indicators_v_locales_by_parent_idx\` ON \`_indicators_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`logic_models_nodes\` (
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
  await db.run(sql`CREATE INDEX \`logic_models_nodes_order_idx\` ON \`logic_models_nodes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_parent_id_idx\` ON \`logic_models_nodes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_nodes_indicator_idx\` ON \`logic_models_nodes\` (\`indicator_id\`);`)
  await db.run(sql`CREATE TABLE \`logic_models_nodes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`logic_models_nodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`logic_models_nodes_locales_locale_parent_id_unique\` ON \`logic_models_nodes_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`logic_models_nodes_locales_by_parent_idx\` ON \`logic_models_nodes_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`logic_models_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`logic_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`logic_models_links_order_idx\` ON \`logic_models_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_links_parent_id_idx\` ON \`logic_models_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`logic_models\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure_id\` text(36),
  	\`dialogue_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`logic_models_measure_idx\` ON \`logic_models\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_dialogue_idx\` ON \`logic_models\` (\`dialogue_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`logic_models_slug_idx\` ON \`logic_models\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_updated_at_idx\` ON \`logic_models\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logic_models_created_at_idx\` ON \`logic_models\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`logic_models__status_idx\` ON \`logic_models\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`logic_models_locales\` (
  	\`title\` text,
  	\`contributors\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`logic_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`logic_models_locales_locale_parent_id_unique\` ON \`logic_models_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`logic_models_locales_by_parent_idx\` ON \`logic_models_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_logic_models_v_version_nodes\` (
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
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_nodes_order_idx\` ON \`_logic_models_v_version_nodes\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_nodes_parent_id_idx\` ON \`_logic_models_v_version_nodes\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_nodes_indicator_idx\` ON \`_logic_models_v_version_nodes\` (\`indicator_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_logic_models_v_version_nodes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_logic_models_v_version_nodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_logic_models_v_version_nodes_locales_locale_parent_id_uniqu\` ON \`_logic_models_v_version_nodes_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_nodes_locales_by_parent_idx\` ON \`_logic_models_v_version_nodes_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_logic_models_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_logic_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_links_order_idx\` ON \`_logic_models_v_version_links\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_links_parent_id_idx\` ON \`_logic_models_v_version_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_logic_models_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_measure_id\` text(36),
  	\`version_dialogue_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`logic_models\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_logic_models_v_parent_idx\` ON \`_logic_models_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version_measure_idx\` ON \`_logic_models_v\` (\`version_measure_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version_dialogue_idx\` ON \`_logic_models_v\` (\`version_dialogue_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version_slug_idx\` ON \`_logic_models_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version_updated_at_idx\` ON \`_logic_models_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version_created_at_idx\` ON \`_logic_models_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_version_version__status_idx\` ON \`_logic_models_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_logic_models_v_created_at_idx\` ON \`_logic_models_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_updated_at_idx\` ON \`_logic_models_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_logic_models_v_snapshot_idx\` ON \`_logic_models_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_published_locale_idx\` ON \`_logic_models_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_logic_models_v_latest_idx\` ON \`_logic_models_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_logic_models_v_locales\` (
  	\`version_title\` text,
  	\`version_contributors\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_logic_models_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_logic_models_v_locales_locale_parent_id_unique\` ON \`_logic_models_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_logic_models_v_locales_by_parent_idx\` ON \`_logic_models_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`evaluations\` (
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
  await db.run(sql`CREATE INDEX \`evaluations_measure_idx\` ON \`evaluations\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_fiscal_year_idx\` ON \`evaluations\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_slug_idx\` ON \`evaluations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_updated_at_idx\` ON \`evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_created_at_idx\` ON \`evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations__status_idx\` ON \`evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`evaluations_locales\` (
  	\`learnt\` text,
  	\`judgement_reason\` text,
  	\`next_direction\` text,
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`evaluations_locales_locale_parent_id_unique\` ON \`evaluations_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`evaluations_locales_by_parent_idx\` ON \`evaluations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v\` (
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
  await db.run(sql`CREATE INDEX \`_evaluations_v_parent_idx\` ON \`_evaluations_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_version_version_measure_idx\` ON \`_evaluations_v\` (\`version_measure_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_version_version_fiscal_year_idx\` ON \`_evaluations_v\` (\`version_fiscal_year\`);`,
  )
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_slug_idx\` ON \`_evaluations_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_version_version_updated_at_idx\` ON \`_evaluations_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_version_version_created_at_idx\` ON \`_evaluations_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_version_version__status_idx\` ON \`_evaluations_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_evaluations_v_created_at_idx\` ON \`_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_updated_at_idx\` ON \`_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_snapshot_idx\` ON \`_evaluations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_published_locale_idx\` ON \`_evaluations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_latest_idx\` ON \`_evaluations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_evaluations_v_locales\` (
  	\`version_learnt\` text,
  	\`version_judgement_reason\` text,
  	\`version_next_direction\` text,
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evaluations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_evaluations_v_locales_locale_parent_id_unique\` ON \`_evaluations_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_evaluations_v_locales_by_parent_idx\` ON \`_evaluations_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`brand_identities_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brand_identities_criteria_order_idx\` ON \`brand_identities_criteria\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`brand_identities_criteria_parent_id_idx\` ON \`brand_identities_criteria\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`brand_identities_criteria_locales\` (
  	\`question\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brand_identities_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`brand_identities_criteria_locales_locale_parent_id_unique\` ON \`brand_identities_criteria_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`brand_identities_criteria_locales_by_parent_idx\` ON \`brand_identities_criteria_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`brand_identities_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brand_identities_channels_order_idx\` ON \`brand_identities_channels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`brand_identities_channels_parent_idx\` ON \`brand_identities_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`brand_identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`generation\` numeric DEFAULT 1,
  	\`state\` text DEFAULT 'in-dialogue',
  	\`adopted_on\` text,
  	\`ended_on\` text,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`brand_identities_state_idx\` ON \`brand_identities\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_identities_slug_idx\` ON \`brand_identities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`brand_identities_updated_at_idx\` ON \`brand_identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brand_identities_created_at_idx\` ON \`brand_identities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`brand_identities__status_idx\` ON \`brand_identities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`brand_identities_locales\` (
  	\`statement\` text,
  	\`meaning\` text,
  	\`aimed_state\` text,
  	\`what_changed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`brand_identities_locales_locale_parent_id_unique\` ON \`brand_identities_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`brand_identities_locales_by_parent_idx\` ON \`brand_identities_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_brand_identities_v_version_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brand_identities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_criteria_order_idx\` ON \`_brand_identities_v_version_criteria\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_criteria_parent_id_idx\` ON \`_brand_identities_v_version_criteria\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_brand_identities_v_version_criteria_locales\` (
  	\`question\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brand_identities_v_version_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_brand_identities_v_version_criteria_locales_locale_parent_i\` ON \`_brand_identities_v_version_criteria_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_criteria_locales_by_parent_idx\` ON \`_brand_identities_v_version_criteria_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_brand_identities_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_brand_identities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_channels_order_idx\` ON \`_brand_identities_v_version_channels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_channels_parent_idx\` ON \`_brand_identities_v_version_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_brand_identities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_generation\` numeric DEFAULT 1,
  	\`version_state\` text DEFAULT 'in-dialogue',
  	\`version_adopted_on\` text,
  	\`version_ended_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_brand_identities_v_parent_idx\` ON \`_brand_identities_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_version_state_idx\` ON \`_brand_identities_v\` (\`version_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_version_slug_idx\` ON \`_brand_identities_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_version_updated_at_idx\` ON \`_brand_identities_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_version_created_at_idx\` ON \`_brand_identities_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_version_version__status_idx\` ON \`_brand_identities_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_brand_identities_v_created_at_idx\` ON \`_brand_identities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brand_identities_v_updated_at_idx\` ON \`_brand_identities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brand_identities_v_snapshot_idx\` ON \`_brand_identities_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_published_locale_idx\` ON \`_brand_identities_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_brand_identities_v_latest_idx\` ON \`_brand_identities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_brand_identities_v_locales\` (
  	\`version_statement\` text,
  	\`version_meaning\` text,
  	\`version_aimed_state\` text,
  	\`version_what_changed\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brand_identities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_brand_identities_v_locales_locale_parent_id_unique\` ON \`_brand_identities_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_identities_v_locales_by_parent_idx\` ON \`_brand_identities_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans_criteria_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`action_plans_criteria_answers_order_idx\` ON \`action_plans_criteria_answers\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`action_plans_criteria_answers_parent_id_idx\` ON \`action_plans_criteria_answers\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans_criteria_answers_locales\` (
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans_criteria_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`action_plans_criteria_answers_locales_locale_parent_id_uniqu\` ON \`action_plans_criteria_answers_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`action_plans_criteria_answers_locales_by_parent_idx\` ON \`action_plans_criteria_answers_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans_actions_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_plans_actions_news_order_idx\` ON \`action_plans_actions_news\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`action_plans_actions_news_parent_id_idx\` ON \`action_plans_actions_news\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans_actions_news_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans_actions_news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`action_plans_actions_news_locales_locale_parent_id_unique\` ON \`action_plans_actions_news_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`action_plans_actions_news_locales_by_parent_idx\` ON \`action_plans_actions_news_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_plans_actions_order_idx\` ON \`action_plans_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_actions_parent_id_idx\` ON \`action_plans_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`action_plans_actions_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`action_plans_actions_locales_locale_parent_id_unique\` ON \`action_plans_actions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`action_plans_actions_locales_by_parent_idx\` ON \`action_plans_actions_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`action_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`branding_aim\` text,
  	\`starts_in_fiscal_year\` numeric,
  	\`ends_in_fiscal_year\` numeric,
  	\`identity_id\` text(36),
  	\`department_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`identity_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`action_plans_identity_idx\` ON \`action_plans\` (\`identity_id\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_department_idx\` ON \`action_plans\` (\`department_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`action_plans_slug_idx\` ON \`action_plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_updated_at_idx\` ON \`action_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_created_at_idx\` ON \`action_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`action_plans__status_idx\` ON \`action_plans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`action_plans_locales\` (
  	\`title\` text,
  	\`aim\` text,
  	\`partners_wanted\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`action_plans_locales_locale_parent_id_unique\` ON \`action_plans_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`action_plans_locales_by_parent_idx\` ON \`action_plans_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`action_plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_plans_rels_order_idx\` ON \`action_plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_rels_parent_idx\` ON \`action_plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_rels_path_idx\` ON \`action_plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_rels_measures_id_idx\` ON \`action_plans_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_rels_voices_id_idx\` ON \`action_plans_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_criteria_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_criteria_answers_order_idx\` ON \`_action_plans_v_version_criteria_answers\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_criteria_answers_parent_id_idx\` ON \`_action_plans_v_version_criteria_answers\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_criteria_answers_locales\` (
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v_version_criteria_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_action_plans_v_version_criteria_answers_locales_locale_pare\` ON \`_action_plans_v_version_criteria_answers_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_criteria_answers_locales_by_parent_idx\` ON \`_action_plans_v_version_criteria_answers_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_actions_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v_version_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_news_order_idx\` ON \`_action_plans_v_version_actions_news\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_news_parent_id_idx\` ON \`_action_plans_v_version_actions_news\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_actions_news_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v_version_actions_news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_action_plans_v_version_actions_news_locales_locale_parent_i\` ON \`_action_plans_v_version_actions_news_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_news_locales_by_parent_idx\` ON \`_action_plans_v_version_actions_news_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'planned',
  	\`due_on\` text,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_order_idx\` ON \`_action_plans_v_version_actions\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_parent_id_idx\` ON \`_action_plans_v_version_actions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_version_actions_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v_version_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_action_plans_v_version_actions_locales_locale_parent_id_uni\` ON \`_action_plans_v_version_actions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_actions_locales_by_parent_idx\` ON \`_action_plans_v_version_actions_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_branding_aim\` text,
  	\`version_starts_in_fiscal_year\` numeric,
  	\`version_ends_in_fiscal_year\` numeric,
  	\`version_identity_id\` text(36),
  	\`version_department_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_identity_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_action_plans_v_parent_idx\` ON \`_action_plans_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version_identity_idx\` ON \`_action_plans_v\` (\`version_identity_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version_department_idx\` ON \`_action_plans_v\` (\`version_department_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version_slug_idx\` ON \`_action_plans_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version_updated_at_idx\` ON \`_action_plans_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version_created_at_idx\` ON \`_action_plans_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_version_version__status_idx\` ON \`_action_plans_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_action_plans_v_created_at_idx\` ON \`_action_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_plans_v_updated_at_idx\` ON \`_action_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_plans_v_snapshot_idx\` ON \`_action_plans_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_published_locale_idx\` ON \`_action_plans_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_action_plans_v_latest_idx\` ON \`_action_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_action_plans_v_locales\` (
  	\`version_title\` text,
  	\`version_aim\` text,
  	\`version_partners_wanted\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_action_plans_v_locales_locale_parent_id_unique\` ON \`_action_plans_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_locales_by_parent_idx\` ON \`_action_plans_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_action_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_action_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_action_plans_v_rels_order_idx\` ON \`_action_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_action_plans_v_rels_parent_idx\` ON \`_action_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_action_plans_v_rels_path_idx\` ON \`_action_plans_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_action_plans_v_rels_measures_id_idx\` ON \`_action_plans_v_rels\` (\`measures_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_action_plans_v_rels_voices_id_idx\` ON \`_action_plans_v_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`verdict\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_answers_order_idx\` ON \`decisions_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_answers_parent_id_idx\` ON \`decisions_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_answers_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_answers_locales_locale_parent_id_unique\` ON \`decisions_answers_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_answers_locales_by_parent_idx\` ON \`decisions_answers_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identity_id\` text(36),
  	\`outcome\` text,
  	\`decided_on\` text,
  	\`department_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`identity_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_identity_idx\` ON \`decisions\` (\`identity_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_decided_on_idx\` ON \`decisions\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX \`decisions_department_idx\` ON \`decisions\` (\`department_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions__status_idx\` ON \`decisions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`decisions_locales\` (
  	\`title\` text,
  	\`proposal\` text,
  	\`reasoning\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_locales_locale_parent_id_unique\` ON \`decisions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`decisions_locales_by_parent_idx\` ON \`decisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`verdict\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_answers_order_idx\` ON \`_decisions_v_version_answers\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_answers_parent_id_idx\` ON \`_decisions_v_version_answers\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_decisions_v_version_answers_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v_version_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_version_answers_locales_locale_parent_id_unique\` ON \`_decisions_v_version_answers_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_answers_locales_by_parent_idx\` ON \`_decisions_v_version_answers_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_identity_id\` text(36),
  	\`version_outcome\` text,
  	\`version_decided_on\` text,
  	\`version_department_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_identity_id\`) REFERENCES \`brand_identities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_identity_idx\` ON \`_decisions_v\` (\`version_identity_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_decided_on_idx\` ON \`_decisions_v\` (\`version_decided_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_department_idx\` ON \`_decisions_v\` (\`version_department_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version__status_idx\` ON \`_decisions_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_snapshot_idx\` ON \`_decisions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_published_locale_idx\` ON \`_decisions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_latest_idx\` ON \`_decisions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_locales\` (
  	\`version_title\` text,
  	\`version_proposal\` text,
  	\`version_reasoning\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_locales_locale_parent_id_unique\` ON \`_decisions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_decisions_v_locales_by_parent_idx\` ON \`_decisions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_channels_order_idx\` ON \`stories_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_channels_parent_idx\` ON \`stories_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`theme\` text,
  	\`picture_id\` text(36),
  	\`published_on\` text,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_theme_idx\` ON \`stories\` (\`theme\`);`)
  await db.run(sql`CREATE INDEX \`stories_picture_idx\` ON \`stories\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_published_on_idx\` ON \`stories\` (\`published_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stories_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`stories_locales_locale_parent_id_unique\` ON \`stories_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`stories_locales_by_parent_idx\` ON \`stories_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_areas_id_idx\` ON \`stories_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_voices_id_idx\` ON \`stories_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_stories_v_version_channels_order_idx\` ON \`_stories_v_version_channels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_stories_v_version_channels_parent_idx\` ON \`_stories_v_version_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_theme\` text,
  	\`version_picture_id\` text(36),
  	\`version_published_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_theme_idx\` ON \`_stories_v\` (\`version_theme\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_picture_idx\` ON \`_stories_v\` (\`version_picture_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_stories_v_version_version_published_on_idx\` ON \`_stories_v\` (\`version_published_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_stories_v_locales_locale_parent_id_unique\` ON \`_stories_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_stories_v_locales_by_parent_idx\` ON \`_stories_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_areas_id_idx\` ON \`_stories_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_voices_id_idx\` ON \`_stories_v_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`brand_assets_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brand_assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brand_assets_channels_order_idx\` ON \`brand_assets_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brand_assets_channels_parent_idx\` ON \`brand_assets_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`brand_assets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`expires_on\` text,
  	\`downloadable\` integer DEFAULT false,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brand_assets_picture_idx\` ON \`brand_assets\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_assets_slug_idx\` ON \`brand_assets\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`brand_assets_updated_at_idx\` ON \`brand_assets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brand_assets_created_at_idx\` ON \`brand_assets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`brand_assets__status_idx\` ON \`brand_assets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`brand_assets_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`rights\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`brand_assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`brand_assets_locales_locale_parent_id_unique\` ON \`brand_assets_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`brand_assets_locales_by_parent_idx\` ON \`brand_assets_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_brand_assets_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_brand_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_channels_order_idx\` ON \`_brand_assets_v_version_channels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_channels_parent_idx\` ON \`_brand_assets_v_version_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_brand_assets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_expires_on\` text,
  	\`version_downloadable\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brand_assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_brand_assets_v_parent_idx\` ON \`_brand_assets_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_version_picture_idx\` ON \`_brand_assets_v\` (\`version_picture_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_version_slug_idx\` ON \`_brand_assets_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_version_updated_at_idx\` ON \`_brand_assets_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_version_created_at_idx\` ON \`_brand_assets_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_version_version__status_idx\` ON \`_brand_assets_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_brand_assets_v_created_at_idx\` ON \`_brand_assets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brand_assets_v_updated_at_idx\` ON \`_brand_assets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_brand_assets_v_snapshot_idx\` ON \`_brand_assets_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_published_locale_idx\` ON \`_brand_assets_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_brand_assets_v_latest_idx\` ON \`_brand_assets_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_brand_assets_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_rights\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_brand_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_brand_assets_v_locales_locale_parent_id_unique\` ON \`_brand_assets_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_brand_assets_v_locales_by_parent_idx\` ON \`_brand_assets_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`prompts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens_on\` text,
  	\`closes_on\` text,
  	\`department_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`prompts_opens_on_idx\` ON \`prompts\` (\`opens_on\`);`)
  await db.run(sql`CREATE INDEX \`prompts_department_idx\` ON \`prompts\` (\`department_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`prompts_slug_idx\` ON \`prompts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`prompts_updated_at_idx\` ON \`prompts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`prompts_created_at_idx\` ON \`prompts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`prompts__status_idx\` ON \`prompts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`prompts_locales\` (
  	\`question\` text,
  	\`lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`prompts_locales_locale_parent_id_unique\` ON \`prompts_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`prompts_locales_by_parent_idx\` ON \`prompts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`prompts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`prompts_rels_order_idx\` ON \`prompts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`prompts_rels_parent_idx\` ON \`prompts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`prompts_rels_path_idx\` ON \`prompts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`prompts_rels_measures_id_idx\` ON \`prompts_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`_prompts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_opens_on\` text,
  	\`version_closes_on\` text,
  	\`version_department_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_prompts_v_parent_idx\` ON \`_prompts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_version_version_opens_on_idx\` ON \`_prompts_v\` (\`version_opens_on\`);`)
  await db.run(
    sql`CREATE INDEX \`_prompts_v_version_version_department_idx\` ON \`_prompts_v\` (\`version_department_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_prompts_v_version_version_slug_idx\` ON \`_prompts_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_prompts_v_version_version_updated_at_idx\` ON \`_prompts_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_prompts_v_version_version_created_at_idx\` ON \`_prompts_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_prompts_v_version_version__status_idx\` ON \`_prompts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_created_at_idx\` ON \`_prompts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_updated_at_idx\` ON \`_prompts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_snapshot_idx\` ON \`_prompts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_published_locale_idx\` ON \`_prompts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_latest_idx\` ON \`_prompts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_prompts_v_locales\` (
  	\`version_question\` text,
  	\`version_lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_prompts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_prompts_v_locales_locale_parent_id_unique\` ON \`_prompts_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_prompts_v_locales_by_parent_idx\` ON \`_prompts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_prompts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_prompts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_prompts_v_rels_order_idx\` ON \`_prompts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_rels_parent_idx\` ON \`_prompts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_rels_path_idx\` ON \`_prompts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_prompts_v_rels_measures_id_idx\` ON \`_prompts_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`voices_edits\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`voices_edits_order_idx\` ON \`voices_edits\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`voices_edits_parent_idx\` ON \`voices_edits\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`voices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original_text\` text,
  	\`original_locale\` text DEFAULT 'ja',
  	\`display_name\` text,
  	\`photo_id\` text(36),
  	\`personal_information_resolved\` integer DEFAULT false,
  	\`area_id\` text(36),
  	\`school_district_id\` text(36),
  	\`generation\` text,
  	\`perspective\` text,
  	\`prompt_id\` text(36),
  	\`dialogue_id\` text(36),
  	\`source\` text DEFAULT 'paper' NOT NULL,
  	\`received_on\` text NOT NULL,
  	\`consent_plan\` integer DEFAULT false,
  	\`consent_showcase\` integer DEFAULT false,
  	\`consent_print\` integer DEFAULT false,
  	\`consent_display_name\` integer DEFAULT false,
  	\`consent_photo\` integer DEFAULT false,
  	\`consent_contact\` integer DEFAULT false,
  	\`purpose_version\` text NOT NULL,
  	\`guardian_consent\` integer DEFAULT false,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`staff_note\` text,
  	\`published_on\` text,
  	\`withdrawn_on\` text,
  	\`receipt_lookup\` text,
  	\`status_key\` text,
  	\`submission_id\` text,
  	\`slug\` text NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_district_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`prompt_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`voices_photo_idx\` ON \`voices\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_area_idx\` ON \`voices\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_school_district_idx\` ON \`voices\` (\`school_district_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_generation_idx\` ON \`voices\` (\`generation\`);`)
  await db.run(sql`CREATE INDEX \`voices_perspective_idx\` ON \`voices\` (\`perspective\`);`)
  await db.run(sql`CREATE INDEX \`voices_prompt_idx\` ON \`voices\` (\`prompt_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_dialogue_idx\` ON \`voices\` (\`dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_source_idx\` ON \`voices\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`voices_received_on_idx\` ON \`voices\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`voices_state_idx\` ON \`voices\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`voices_published_on_idx\` ON \`voices\` (\`published_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`voices_receipt_lookup_idx\` ON \`voices\` (\`receipt_lookup\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`voices_submission_id_idx\` ON \`voices\` (\`submission_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`voices_slug_idx\` ON \`voices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`voices_updated_at_idx\` ON \`voices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`voices_created_at_idx\` ON \`voices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_receivedOn_idx\` ON \`voices\` (\`state\`,\`received_on\`);`)
  await db.run(sql`CREATE TABLE \`voices_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`state_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`voices_locales_locale_parent_id_unique\` ON \`voices_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`voices_locales_by_parent_idx\` ON \`voices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`voices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`voices_rels_order_idx\` ON \`voices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`voices_rels_parent_idx\` ON \`voices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`voices_rels_path_idx\` ON \`voices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`voices_rels_measures_id_idx\` ON \`voices_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`_voices_v_version_edits\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_voices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_voices_v_version_edits_order_idx\` ON \`_voices_v_version_edits\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_version_edits_parent_idx\` ON \`_voices_v_version_edits\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_voices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_original_text\` text,
  	\`version_original_locale\` text DEFAULT 'ja',
  	\`version_display_name\` text,
  	\`version_photo_id\` text(36),
  	\`version_personal_information_resolved\` integer DEFAULT false,
  	\`version_area_id\` text(36),
  	\`version_school_district_id\` text(36),
  	\`version_generation\` text,
  	\`version_perspective\` text,
  	\`version_prompt_id\` text(36),
  	\`version_dialogue_id\` text(36),
  	\`version_source\` text DEFAULT 'paper' NOT NULL,
  	\`version_received_on\` text NOT NULL,
  	\`version_consent_plan\` integer DEFAULT false,
  	\`version_consent_showcase\` integer DEFAULT false,
  	\`version_consent_print\` integer DEFAULT false,
  	\`version_consent_display_name\` integer DEFAULT false,
  	\`version_consent_photo\` integer DEFAULT false,
  	\`version_consent_contact\` integer DEFAULT false,
  	\`version_purpose_version\` text NOT NULL,
  	\`version_guardian_consent\` integer DEFAULT false,
  	\`version_state\` text DEFAULT 'received' NOT NULL,
  	\`version_staff_note\` text,
  	\`version_published_on\` text,
  	\`version_withdrawn_on\` text,
  	\`version_receipt_lookup\` text,
  	\`version_status_key\` text,
  	\`version_submission_id\` text,
  	\`version_slug\` text NOT NULL,
  	\`version_sample\` integer DEFAULT false,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_district_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_prompt_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_voices_v_parent_idx\` ON \`_voices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_photo_idx\` ON \`_voices_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_area_idx\` ON \`_voices_v\` (\`version_area_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_school_district_idx\` ON \`_voices_v\` (\`version_school_district_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_generation_idx\` ON \`_voices_v\` (\`version_generation\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_perspective_idx\` ON \`_voices_v\` (\`version_perspective\`);`,
  )
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_prompt_idx\` ON \`_voices_v\` (\`version_prompt_id\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_dialogue_idx\` ON \`_voices_v\` (\`version_dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_source_idx\` ON \`_voices_v\` (\`version_source\`);`)
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_received_on_idx\` ON \`_voices_v\` (\`version_received_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_state_idx\` ON \`_voices_v\` (\`version_state\`);`)
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_published_on_idx\` ON \`_voices_v\` (\`version_published_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_receipt_lookup_idx\` ON \`_voices_v\` (\`version_receipt_lookup\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_submission_id_idx\` ON \`_voices_v\` (\`version_submission_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_voices_v_version_version_slug_idx\` ON \`_voices_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_updated_at_idx\` ON \`_voices_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_voices_v_version_version_created_at_idx\` ON \`_voices_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_voices_v_created_at_idx\` ON \`_voices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_updated_at_idx\` ON \`_voices_v\` (\`updated_at\`);`)
  await db.run(
    sql`CREATE INDEX \`version_state_version_receivedOn_idx\` ON \`_voices_v\` (\`version_state\`,\`version_received_on\`);`,
  )
  await db.run(sql`CREATE TABLE \`_voices_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_state_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_voices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_voices_v_locales_locale_parent_id_unique\` ON \`_voices_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_voices_v_locales_by_parent_idx\` ON \`_voices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_voices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_voices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_voices_v_rels_order_idx\` ON \`_voices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_rels_parent_idx\` ON \`_voices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_rels_path_idx\` ON \`_voices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_voices_v_rels_measures_id_idx\` ON \`_voices_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`voice_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`voice_id\` text(36) NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	\`erase_after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`voice_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`voice_contacts_voice_idx\` ON \`voice_contacts\` (\`voice_id\`);`)
  await db.run(sql`CREATE INDEX \`voice_contacts_erase_after_idx\` ON \`voice_contacts\` (\`erase_after\`);`)
  await db.run(sql`CREATE INDEX \`voice_contacts_updated_at_idx\` ON \`voice_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`voice_contacts_created_at_idx\` ON \`voice_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`responses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`department_id\` text(36),
  	\`kind\` text,
  	\`responded_on\` text,
  	\`measure_id\` text(36),
  	\`action_plan_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_plan_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`responses_department_idx\` ON \`responses\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_kind_idx\` ON \`responses\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`responses_responded_on_idx\` ON \`responses\` (\`responded_on\`);`)
  await db.run(sql`CREATE INDEX \`responses_measure_idx\` ON \`responses\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_action_plan_idx\` ON \`responses\` (\`action_plan_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`responses_slug_idx\` ON \`responses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`responses_updated_at_idx\` ON \`responses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`responses_created_at_idx\` ON \`responses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`responses__status_idx\` ON \`responses\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`responses_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`responses_locales_locale_parent_id_unique\` ON \`responses_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`responses_locales_by_parent_idx\` ON \`responses_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`responses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`responses_rels_order_idx\` ON \`responses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`responses_rels_parent_idx\` ON \`responses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`responses_rels_path_idx\` ON \`responses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`responses_rels_voices_id_idx\` ON \`responses_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`_responses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_kind\` text,
  	\`version_responded_on\` text,
  	\`version_measure_id\` text(36),
  	\`version_action_plan_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_measure_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_plan_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_responses_v_parent_idx\` ON \`_responses_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_department_idx\` ON \`_responses_v\` (\`version_department_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_kind_idx\` ON \`_responses_v\` (\`version_kind\`);`)
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_responded_on_idx\` ON \`_responses_v\` (\`version_responded_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_measure_idx\` ON \`_responses_v\` (\`version_measure_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_action_plan_idx\` ON \`_responses_v\` (\`version_action_plan_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_responses_v_version_version_slug_idx\` ON \`_responses_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_updated_at_idx\` ON \`_responses_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version_created_at_idx\` ON \`_responses_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_responses_v_version_version__status_idx\` ON \`_responses_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_responses_v_created_at_idx\` ON \`_responses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_updated_at_idx\` ON \`_responses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_snapshot_idx\` ON \`_responses_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_published_locale_idx\` ON \`_responses_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_latest_idx\` ON \`_responses_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_responses_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_responses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_responses_v_locales_locale_parent_id_unique\` ON \`_responses_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_responses_v_locales_by_parent_idx\` ON \`_responses_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_responses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`voices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_responses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`voices_id\`) REFERENCES \`voices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_responses_v_rels_order_idx\` ON \`_responses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_rels_parent_idx\` ON \`_responses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_rels_path_idx\` ON \`_responses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_responses_v_rels_voices_id_idx\` ON \`_responses_v_rels\` (\`voices_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`held_on\` text,
  	\`participant_count\` numeric,
  	\`area_id\` text(36),
  	\`prompt_id\` text(36),
  	\`picture_id\` text(36),
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`prompt_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dialogues_held_on_idx\` ON \`dialogues\` (\`held_on\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_area_idx\` ON \`dialogues\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_prompt_idx\` ON \`dialogues\` (\`prompt_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_picture_idx\` ON \`dialogues\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_slug_idx\` ON \`dialogues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_updated_at_idx\` ON \`dialogues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_created_at_idx\` ON \`dialogues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dialogues__status_idx\` ON \`dialogues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`participants\` text,
  	\`summary\` text,
  	\`results\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`dialogues_locales_locale_parent_id_unique\` ON \`dialogues_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`dialogues_locales_by_parent_idx\` ON \`dialogues_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dialogues_rels_order_idx\` ON \`dialogues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_parent_idx\` ON \`dialogues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_path_idx\` ON \`dialogues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_measures_id_idx\` ON \`dialogues_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_form\` text,
  	\`version_held_on\` text,
  	\`version_participant_count\` numeric,
  	\`version_area_id\` text(36),
  	\`version_prompt_id\` text(36),
  	\`version_picture_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_prompt_id\`) REFERENCES \`prompts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_dialogues_v_parent_idx\` ON \`_dialogues_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version_held_on_idx\` ON \`_dialogues_v\` (\`version_held_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_area_idx\` ON \`_dialogues_v\` (\`version_area_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version_prompt_idx\` ON \`_dialogues_v\` (\`version_prompt_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version_picture_idx\` ON \`_dialogues_v\` (\`version_picture_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_slug_idx\` ON \`_dialogues_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version_updated_at_idx\` ON \`_dialogues_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version_created_at_idx\` ON \`_dialogues_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_dialogues_v_version_version__status_idx\` ON \`_dialogues_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_dialogues_v_created_at_idx\` ON \`_dialogues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_updated_at_idx\` ON \`_dialogues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_snapshot_idx\` ON \`_dialogues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_published_locale_idx\` ON \`_dialogues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_latest_idx\` ON \`_dialogues_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_locales\` (
  	\`version_title\` text,
  	\`version_place\` text,
  	\`version_participants\` text,
  	\`version_summary\` text,
  	\`version_results\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_dialogues_v_locales_locale_parent_id_unique\` ON \`_dialogues_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_dialogues_v_locales_by_parent_idx\` ON \`_dialogues_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`measures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measures_id\`) REFERENCES \`measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_order_idx\` ON \`_dialogues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_parent_idx\` ON \`_dialogues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_path_idx\` ON \`_dialogues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_measures_id_idx\` ON \`_dialogues_v_rels\` (\`measures_id\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reading\` text,
  	\`order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_reading_idx\` ON \`departments\` (\`reading\`);`)
  await db.run(sql`CREATE INDEX \`departments_order_idx\` ON \`departments\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`departments_slug_idx\` ON \`departments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`departments__status_idx\` ON \`departments\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`departments_locales\` (
  	\`name\` text,
  	\`division\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`departments_locales_locale_parent_id_unique\` ON \`departments_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`departments_locales_by_parent_idx\` ON \`departments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_departments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_reading\` text,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_departments_v_parent_idx\` ON \`_departments_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_version_reading_idx\` ON \`_departments_v\` (\`version_reading\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_version_order_idx\` ON \`_departments_v\` (\`version_order\`);`,
  )
  await db.run(sql`CREATE INDEX \`_departments_v_version_version_slug_idx\` ON \`_departments_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_version_updated_at_idx\` ON \`_departments_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_version_created_at_idx\` ON \`_departments_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_version__status_idx\` ON \`_departments_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_departments_v_created_at_idx\` ON \`_departments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_departments_v_updated_at_idx\` ON \`_departments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_departments_v_snapshot_idx\` ON \`_departments_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_departments_v_published_locale_idx\` ON \`_departments_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_departments_v_latest_idx\` ON \`_departments_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_departments_v_locales\` (
  	\`version_name\` text,
  	\`version_division\` text,
  	\`version_role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_departments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_departments_v_locales_locale_parent_id_unique\` ON \`_departments_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_departments_v_locales_by_parent_idx\` ON \`_departments_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`areas_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_places_order_idx\` ON \`areas_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_places_parent_id_idx\` ON \`areas_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_places_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`areas_places_locales_locale_parent_id_unique\` ON \`areas_places_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`areas_places_locales_by_parent_idx\` ON \`areas_places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_channels_order_idx\` ON \`areas_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`areas_channels_parent_idx\` ON \`areas_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reading\` text,
  	\`kind\` text DEFAULT 'district',
  	\`parent_id\` text(36),
  	\`picture_id\` text(36),
  	\`tile_column\` numeric,
  	\`tile_row\` numeric,
  	\`order\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_reading_idx\` ON \`areas\` (\`reading\`);`)
  await db.run(sql`CREATE INDEX \`areas_kind_idx\` ON \`areas\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`areas_parent_idx\` ON \`areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_picture_idx\` ON \`areas\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_order_idx\` ON \`areas\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_slug_idx\` ON \`areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`areas__status_idx\` ON \`areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`areas_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`areas_locales_locale_parent_id_unique\` ON \`areas_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`areas_locales_by_parent_idx\` ON \`areas_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_places_order_idx\` ON \`_areas_v_version_places\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`_areas_v_version_places_parent_id_idx\` ON \`_areas_v_version_places\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_areas_v_version_places_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v_version_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_areas_v_version_places_locales_locale_parent_id_unique\` ON \`_areas_v_version_places_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_areas_v_version_places_locales_by_parent_idx\` ON \`_areas_v_version_places_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_areas_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_channels_order_idx\` ON \`_areas_v_version_channels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_areas_v_version_channels_parent_idx\` ON \`_areas_v_version_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_areas_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_reading\` text,
  	\`version_kind\` text DEFAULT 'district',
  	\`version_parent_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_tile_column\` numeric,
  	\`version_tile_row\` numeric,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_parent_idx\` ON \`_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_reading_idx\` ON \`_areas_v\` (\`version_reading\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_kind_idx\` ON \`_areas_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_parent_idx\` ON \`_areas_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_picture_idx\` ON \`_areas_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_order_idx\` ON \`_areas_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_slug_idx\` ON \`_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_updated_at_idx\` ON \`_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_created_at_idx\` ON \`_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version__status_idx\` ON \`_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_created_at_idx\` ON \`_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_updated_at_idx\` ON \`_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_snapshot_idx\` ON \`_areas_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_published_locale_idx\` ON \`_areas_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_latest_idx\` ON \`_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_areas_v_locales_locale_parent_id_unique\` ON \`_areas_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_areas_v_locales_by_parent_idx\` ON \`_areas_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`population_by_generation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`generation\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`population\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`population_by_generation_order_idx\` ON \`population_by_generation\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`population_by_generation_parent_id_idx\` ON \`population_by_generation\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`population\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area_id\` text(36),
  	\`counted_on\` text,
  	\`total\` numeric,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`population_area_idx\` ON \`population\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`population_counted_on_idx\` ON \`population\` (\`counted_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`population_slug_idx\` ON \`population\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`population_updated_at_idx\` ON \`population\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`population_created_at_idx\` ON \`population\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`population__status_idx\` ON \`population\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`population_locales\` (
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`population\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`population_locales_locale_parent_id_unique\` ON \`population_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`population_locales_by_parent_idx\` ON \`population_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_population_v_version_by_generation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`generation\` text,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_population_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_population_v_version_by_generation_order_idx\` ON \`_population_v_version_by_generation\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_population_v_version_by_generation_parent_id_idx\` ON \`_population_v_version_by_generation\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_population_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_area_id\` text(36),
  	\`version_counted_on\` text,
  	\`version_total\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`population\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_population_v_parent_idx\` ON \`_population_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_population_v_version_version_area_idx\` ON \`_population_v\` (\`version_area_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_population_v_version_version_counted_on_idx\` ON \`_population_v\` (\`version_counted_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`_population_v_version_version_slug_idx\` ON \`_population_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_population_v_version_version_updated_at_idx\` ON \`_population_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_population_v_version_version_created_at_idx\` ON \`_population_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_population_v_version_version__status_idx\` ON \`_population_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_population_v_created_at_idx\` ON \`_population_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_population_v_updated_at_idx\` ON \`_population_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_population_v_snapshot_idx\` ON \`_population_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_population_v_published_locale_idx\` ON \`_population_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_population_v_latest_idx\` ON \`_population_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_population_v_locales\` (
  	\`version_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_population_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_population_v_locales_locale_parent_id_unique\` ON \`_population_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_population_v_locales_by_parent_idx\` ON \`_population_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_voice\` integer DEFAULT false,
  	\`sources\` text,
  	\`slug\` text NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`revision\` numeric DEFAULT 0,
  	\`prefix\` text DEFAULT 'media',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	\`sizes_jpeg480_url\` text,
  	\`sizes_jpeg480_width\` numeric,
  	\`sizes_jpeg480_height\` numeric,
  	\`sizes_jpeg480_mime_type\` text,
  	\`sizes_jpeg480_filesize\` numeric,
  	\`sizes_jpeg480_filename\` text,
  	\`sizes_jpeg960_url\` text,
  	\`sizes_jpeg960_width\` numeric,
  	\`sizes_jpeg960_height\` numeric,
  	\`sizes_jpeg960_mime_type\` text,
  	\`sizes_jpeg960_filesize\` numeric,
  	\`sizes_jpeg960_filename\` text,
  	\`sizes_jpeg1600_url\` text,
  	\`sizes_jpeg1600_width\` numeric,
  	\`sizes_jpeg1600_height\` numeric,
  	\`sizes_jpeg1600_mime_type\` text,
  	\`sizes_jpeg1600_filesize\` numeric,
  	\`sizes_jpeg1600_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_slug_idx\` ON \`media\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(
    sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_jpeg480_sizes_jpeg480_filename_idx\` ON \`media\` (\`sizes_jpeg480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_jpeg960_sizes_jpeg960_filename_idx\` ON \`media\` (\`sizes_jpeg960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_jpeg1600_sizes_jpeg1600_filename_idx\` ON \`media\` (\`sizes_jpeg1600_filename\`);`,
  )
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`media_locales_by_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_from_voice\` integer DEFAULT false,
  	\`version_sources\` text,
  	\`version_slug\` text NOT NULL,
  	\`version_sample\` integer DEFAULT false,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_prefix\` text DEFAULT 'media',
  	\`version__objectkey\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_avif480_url\` text,
  	\`version_sizes_avif480_width\` numeric,
  	\`version_sizes_avif480_height\` numeric,
  	\`version_sizes_avif480_mime_type\` text,
  	\`version_sizes_avif480_filesize\` numeric,
  	\`version_sizes_avif480_filename\` text,
  	\`version_sizes_avif960_url\` text,
  	\`version_sizes_avif960_width\` numeric,
  	\`version_sizes_avif960_height\` numeric,
  	\`version_sizes_avif960_mime_type\` text,
  	\`version_sizes_avif960_filesize\` numeric,
  	\`version_sizes_avif960_filename\` text,
  	\`version_sizes_avif1600_url\` text,
  	\`version_sizes_avif1600_width\` numeric,
  	\`version_sizes_avif1600_height\` numeric,
  	\`version_sizes_avif1600_mime_type\` text,
  	\`version_sizes_avif1600_filesize\` numeric,
  	\`version_sizes_avif1600_filename\` text,
  	\`version_sizes_webp480_url\` text,
  	\`version_sizes_webp480_width\` numeric,
  	\`version_sizes_webp480_height\` numeric,
  	\`version_sizes_webp480_mime_type\` text,
  	\`version_sizes_webp480_filesize\` numeric,
  	\`version_sizes_webp480_filename\` text,
  	\`version_sizes_webp960_url\` text,
  	\`version_sizes_webp960_width\` numeric,
  	\`version_sizes_webp960_height\` numeric,
  	\`version_sizes_webp960_mime_type\` text,
  	\`version_sizes_webp960_filesize\` numeric,
  	\`version_sizes_webp960_filename\` text,
  	\`version_sizes_webp1600_url\` text,
  	\`version_sizes_webp1600_width\` numeric,
  	\`version_sizes_webp1600_height\` numeric,
  	\`version_sizes_webp1600_mime_type\` text,
  	\`version_sizes_webp1600_filesize\` numeric,
  	\`version_sizes_webp1600_filename\` text,
  	\`version_sizes_jpeg480_url\` text,
  	\`version_sizes_jpeg480_width\` numeric,
  	\`version_sizes_jpeg480_height\` numeric,
  	\`version_sizes_jpeg480_mime_type\` text,
  	\`version_sizes_jpeg480_filesize\` numeric,
  	\`version_sizes_jpeg480_filename\` text,
  	\`version_sizes_jpeg960_url\` text,
  	\`version_sizes_jpeg960_width\` numeric,
  	\`version_sizes_jpeg960_height\` numeric,
  	\`version_sizes_jpeg960_mime_type\` text,
  	\`version_sizes_jpeg960_filesize\` numeric,
  	\`version_sizes_jpeg960_filename\` text,
  	\`version_sizes_jpeg1600_url\` text,
  	\`version_sizes_jpeg1600_width\` numeric,
  	\`version_sizes_jpeg1600_height\` numeric,
  	\`version_sizes_jpeg1600_mime_type\` text,
  	\`version_sizes_jpeg1600_filesize\` numeric,
  	\`version_sizes_jpeg1600_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_slug_idx\` ON \`_media_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_avif480_version_sizes_avif480_fil_idx\` ON \`_media_v\` (\`version_sizes_avif480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_avif960_version_sizes_avif960_fil_idx\` ON \`_media_v\` (\`version_sizes_avif960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_avif1600_version_sizes_avif1600_f_idx\` ON \`_media_v\` (\`version_sizes_avif1600_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_webp480_version_sizes_webp480_fil_idx\` ON \`_media_v\` (\`version_sizes_webp480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_webp960_version_sizes_webp960_fil_idx\` ON \`_media_v\` (\`version_sizes_webp960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_webp1600_version_sizes_webp1600_f_idx\` ON \`_media_v\` (\`version_sizes_webp1600_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_jpeg480_version_sizes_jpeg480_fil_idx\` ON \`_media_v\` (\`version_sizes_jpeg480_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_jpeg960_version_sizes_jpeg960_fil_idx\` ON \`_media_v\` (\`version_sizes_jpeg960_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_media_v_version_sizes_jpeg1600_version_sizes_jpeg1600_f_idx\` ON \`_media_v\` (\`version_sizes_jpeg1600_filename\`);`,
  )
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`version_credit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_media_v_locales_by_parent_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_channels_order_idx\` ON \`pages_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_channels_parent_idx\` ON \`pages_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`order\` numeric DEFAULT 0,
  	\`in_menu\` integer DEFAULT false,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`change_note\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`pages_locales_by_parent_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_channels_order_idx\` ON \`_pages_v_version_channels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_channels_parent_idx\` ON \`_pages_v_version_channels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_order\` numeric DEFAULT 0,
  	\`version_in_menu\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_picture_idx\` ON \`_pages_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_pages_v_locales_by_parent_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`department_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_department_idx\` ON \`users\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_kind\` text NOT NULL,
  	\`subject_document\` text NOT NULL,
  	\`is_public\` integer DEFAULT false,
  	\`changed_on\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_subject_subject_document_idx\` ON \`changes\` (\`subject_document\`);`)
  await db.run(sql`CREATE INDEX \`changes_changed_on_idx\` ON \`changes\` (\`changed_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_slug_idx\` ON \`changes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`changes_locales\` (
  	\`title\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`changes_locales_locale_parent_id_unique\` ON \`changes_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`changes_locales_by_parent_idx\` ON \`changes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_changes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_subject_kind\` text NOT NULL,
  	\`version_subject_document\` text NOT NULL,
  	\`version_is_public\` integer DEFAULT false,
  	\`version_changed_on\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_sample\` integer DEFAULT false,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_changes_v_parent_idx\` ON \`_changes_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_changes_v_version_subject_version_subject_document_idx\` ON \`_changes_v\` (\`version_subject_document\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_changes_v_version_version_changed_on_idx\` ON \`_changes_v\` (\`version_changed_on\`);`,
  )
  await db.run(sql`CREATE INDEX \`_changes_v_version_version_slug_idx\` ON \`_changes_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_changes_v_version_version_updated_at_idx\` ON \`_changes_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_changes_v_version_version_created_at_idx\` ON \`_changes_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_changes_v_created_at_idx\` ON \`_changes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_changes_v_updated_at_idx\` ON \`_changes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_changes_v_locales\` (
  	\`version_title\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_changes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_changes_v_locales_locale_parent_id_unique\` ON \`_changes_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_changes_v_locales_by_parent_idx\` ON \`_changes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_kind_idx\` ON \`publications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`publications_source_idx\` ON \`publications\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`publications_texts_text_idx\` ON \`publications_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`action\` text NOT NULL,
  	\`subject_collection\` text NOT NULL,
  	\`subject_id\` text NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_collection_idx\` ON \`audit_log\` (\`subject_collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_id_idx\` ON \`audit_log\` (\`subject_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_strategies_id_idx\` ON \`payload_locked_documents_rels\` (\`strategies_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_measures_id_idx\` ON \`payload_locked_documents_rels\` (\`measures_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_undertakings_id_idx\` ON \`payload_locked_documents_rels\` (\`undertakings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_logic_models_id_idx\` ON \`payload_locked_documents_rels\` (\`logic_models_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`evaluations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_brand_identities_id_idx\` ON \`payload_locked_documents_rels\` (\`brand_identities_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_action_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`action_plans_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_brand_assets_id_idx\` ON \`payload_locked_documents_rels\` (\`brand_assets_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_prompts_id_idx\` ON \`payload_locked_documents_rels\` (\`prompts_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_voices_id_idx\` ON \`payload_locked_documents_rels\` (\`voices_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_voice_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`voice_contacts_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_responses_id_idx\` ON \`payload_locked_documents_rels\` (\`responses_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_dialogues_id_idx\` ON \`payload_locked_documents_rels\` (\`dialogues_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_population_id_idx\` ON \`payload_locked_documents_rels\` (\`population_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`showcase_hero_id\` text(36),
  	\`contact_phone\` text NOT NULL,
  	\`contact_email\` text NOT NULL,
  	\`guardian_age\` numeric DEFAULT 16 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`showcase_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_hero_idx\` ON \`site_settings\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_showcase_hero_idx\` ON \`site_settings\` (\`showcase_hero_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`city_name\` text,
  	\`site_name\` text,
  	\`tagline\` text,
  	\`lead\` text,
  	\`showcase_name\` text,
  	\`showcase_tagline\` text,
  	\`showcase_lead\` text,
  	\`contact_department\` text,
  	\`contact_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`site_settings_locales_by_parent_idx\` ON \`site_settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_hero_id\` text(36),
  	\`version_showcase_hero_id\` text(36),
  	\`version_contact_phone\` text NOT NULL,
  	\`version_contact_email\` text NOT NULL,
  	\`version_guardian_age\` numeric DEFAULT 16 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_showcase_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_site_settings_v_version_version_hero_idx\` ON \`_site_settings_v\` (\`version_hero_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_site_settings_v_version_version_showcase_hero_idx\` ON \`_site_settings_v\` (\`version_showcase_hero_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_city_name\` text,
  	\`version_site_name\` text,
  	\`version_tagline\` text,
  	\`version_lead\` text,
  	\`version_showcase_name\` text,
  	\`version_showcase_tagline\` text,
  	\`version_showcase_lead\` text,
  	\`version_contact_department\` text,
  	\`version_contact_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_site_settings_v_locales_by_parent_idx\` ON \`_site_settings_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`purpose_of_use\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`effective_on\` text NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`purpose_of_use_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`purpose_of_use\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`purpose_of_use_locales_locale_parent_id_unique\` ON \`purpose_of_use_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`purpose_of_use_locales_by_parent_idx\` ON \`purpose_of_use_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_purpose_of_use_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_version\` text NOT NULL,
  	\`version_effective_on\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_purpose_of_use_v_created_at_idx\` ON \`_purpose_of_use_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_purpose_of_use_v_updated_at_idx\` ON \`_purpose_of_use_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_purpose_of_use_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_purpose_of_use_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_purpose_of_use_v_locales_locale_parent_id_unique\` ON \`_purpose_of_use_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_purpose_of_use_v_locales_by_parent_idx\` ON \`_purpose_of_use_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`brand_kit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`accent_colour\` text DEFAULT '#1a5f7a' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_brand_kit_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_accent_colour\` text DEFAULT '#1a5f7a' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_brand_kit_v_created_at_idx\` ON \`_brand_kit_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_brand_kit_v_updated_at_idx\` ON \`_brand_kit_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`plans_terms\`;`)
  await db.run(sql`DROP TABLE \`plans_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`plans_viewpoints\`;`)
  await db.run(sql`DROP TABLE \`plans_viewpoints_locales\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans_locales\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_terms\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_viewpoints\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_version_viewpoints_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`strategies\`;`)
  await db.run(sql`DROP TABLE \`strategies_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_sub_states\`;`)
  await db.run(sql`DROP TABLE \`measures_sub_states_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_challenges\`;`)
  await db.run(sql`DROP TABLE \`measures_challenges_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_capitals\`;`)
  await db.run(sql`DROP TABLE \`measures_investments\`;`)
  await db.run(sql`DROP TABLE \`measures_investments_locales\`;`)
  await db.run(sql`DROP TABLE \`measures\`;`)
  await db.run(sql`DROP TABLE \`measures_locales\`;`)
  await db.run(sql`DROP TABLE \`measures_rels\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_sub_states\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_sub_states_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_challenges\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_challenges_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_capitals\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_investments\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_version_investments_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_measures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`undertakings\`;`)
  await db.run(sql`DROP TABLE \`undertakings_locales\`;`)
  await db.run(sql`DROP TABLE \`undertakings_rels\`;`)
  await db.run(sql`DROP TABLE \`_undertakings_v\`;`)
  await db.run(sql`DROP TABLE \`_undertakings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_undertakings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`indicators_targets\`;`)
  await db.run(sql`DROP TABLE \`indicators_values\`;`)
  await db.run(sql`DROP TABLE \`indicators_values_locales\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_values\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_values_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`logic_models_nodes\`;`)
  await db.run(sql`DROP TABLE \`logic_models_nodes_locales\`;`)
  await db.run(sql`DROP TABLE \`logic_models_links\`;`)
  await db.run(sql`DROP TABLE \`logic_models\`;`)
  await db.run(sql`DROP TABLE \`logic_models_locales\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v_version_nodes\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v_version_nodes_locales\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v\`;`)
  await db.run(sql`DROP TABLE \`_logic_models_v_locales\`;`)
  await db.run(sql`DROP TABLE \`evaluations\`;`)
  await db.run(sql`DROP TABLE \`evaluations_locales\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`brand_identities_criteria\`;`)
  await db.run(sql`DROP TABLE \`brand_identities_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`brand_identities_channels\`;`)
  await db.run(sql`DROP TABLE \`brand_identities\`;`)
  await db.run(sql`DROP TABLE \`brand_identities_locales\`;`)
  await db.run(sql`DROP TABLE \`_brand_identities_v_version_criteria\`;`)
  await db.run(sql`DROP TABLE \`_brand_identities_v_version_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`_brand_identities_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_brand_identities_v\`;`)
  await db.run(sql`DROP TABLE \`_brand_identities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`action_plans_criteria_answers\`;`)
  await db.run(sql`DROP TABLE \`action_plans_criteria_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`action_plans_actions_news\`;`)
  await db.run(sql`DROP TABLE \`action_plans_actions_news_locales\`;`)
  await db.run(sql`DROP TABLE \`action_plans_actions\`;`)
  await db.run(sql`DROP TABLE \`action_plans_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`action_plans\`;`)
  await db.run(sql`DROP TABLE \`action_plans_locales\`;`)
  await db.run(sql`DROP TABLE \`action_plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_criteria_answers\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_criteria_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_actions_news\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_actions_news_locales\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_actions\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_version_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_action_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions_answers\`;`)
  await db.run(sql`DROP TABLE \`decisions_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_answers\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_channels\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`brand_assets_channels\`;`)
  await db.run(sql`DROP TABLE \`brand_assets\`;`)
  await db.run(sql`DROP TABLE \`brand_assets_locales\`;`)
  await db.run(sql`DROP TABLE \`_brand_assets_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_brand_assets_v\`;`)
  await db.run(sql`DROP TABLE \`_brand_assets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`prompts\`;`)
  await db.run(sql`DROP TABLE \`prompts_locales\`;`)
  await db.run(sql`DROP TABLE \`prompts_rels\`;`)
  await db.run(sql`DROP TABLE \`_prompts_v\`;`)
  await db.run(sql`DROP TABLE \`_prompts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_prompts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`voices_edits\`;`)
  await db.run(sql`DROP TABLE \`voices\`;`)
  await db.run(sql`DROP TABLE \`voices_locales\`;`)
  await db.run(sql`DROP TABLE \`voices_rels\`;`)
  await db.run(sql`DROP TABLE \`_voices_v_version_edits\`;`)
  await db.run(sql`DROP TABLE \`_voices_v\`;`)
  await db.run(sql`DROP TABLE \`_voices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_voices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`voice_contacts\`;`)
  await db.run(sql`DROP TABLE \`responses\`;`)
  await db.run(sql`DROP TABLE \`responses_locales\`;`)
  await db.run(sql`DROP TABLE \`responses_rels\`;`)
  await db.run(sql`DROP TABLE \`_responses_v\`;`)
  await db.run(sql`DROP TABLE \`_responses_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_responses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`dialogues\`;`)
  await db.run(sql`DROP TABLE \`dialogues_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_rels\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`departments_locales\`;`)
  await db.run(sql`DROP TABLE \`_departments_v\`;`)
  await db.run(sql`DROP TABLE \`_departments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`areas_places\`;`)
  await db.run(sql`DROP TABLE \`areas_places_locales\`;`)
  await db.run(sql`DROP TABLE \`areas_channels\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`areas_locales\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_places_locales\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_locales\`;`)
  await db.run(sql`DROP TABLE \`population_by_generation\`;`)
  await db.run(sql`DROP TABLE \`population\`;`)
  await db.run(sql`DROP TABLE \`population_locales\`;`)
  await db.run(sql`DROP TABLE \`_population_v_version_by_generation\`;`)
  await db.run(sql`DROP TABLE \`_population_v\`;`)
  await db.run(sql`DROP TABLE \`_population_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_channels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_changes_v\`;`)
  await db.run(sql`DROP TABLE \`_changes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`purpose_of_use\`;`)
  await db.run(sql`DROP TABLE \`purpose_of_use_locales\`;`)
  await db.run(sql`DROP TABLE \`_purpose_of_use_v\`;`)
  await db.run(sql`DROP TABLE \`_purpose_of_use_v_locales\`;`)
  await db.run(sql`DROP TABLE \`brand_kit\`;`)
  await db.run(sql`DROP TABLE \`_brand_kit_v\`;`)
}
