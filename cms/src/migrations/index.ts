import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import * as m20261122_201208_begin from './20261122_201208_begin.ts'
import * as m20261122_211839_erased_voices from './20261122_211839_erased_voices.ts'
import * as m20261126_005345_workspace from './20261126_005345_workspace.ts'
import * as m20261201_021955_voice_name from './20261201_021955_voice_name.ts'
import * as m20261201_023636_report_days from './20261201_023636_report_days.ts'

/** The history of the SQLite schema, oldest first; written by `migrate:create`. */
export const migrations: NonNullable<SQLiteAdapterArgs['prodMigrations']> = [
  { name: '20261122_201208_begin', up: m20261122_201208_begin.up, down: m20261122_201208_begin.down },
  {
    name: '20261122_211839_erased_voices',
    up: m20261122_211839_erased_voices.up,
    down: m20261122_211839_erased_voices.down,
  },
  { name: '20261126_005345_workspace', up: m20261126_005345_workspace.up, down: m20261126_005345_workspace.down },
  { name: '20261201_021955_voice_name', up: m20261201_021955_voice_name.up, down: m20261201_021955_voice_name.down },
  { name: '20261201_023636_report_days', up: m20261201_023636_report_days.up, down: m20261201_023636_report_days.down },
]
