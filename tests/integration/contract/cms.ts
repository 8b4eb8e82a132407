import { join } from 'node:path'
import type { Payload } from 'payload'
// The types of the CMS's own collections.
import type {} from '../../../cms/src/payload-types.ts'
import { ensureLocalSecrets } from '../../../packages/runner/src/secrets.ts'
import { createTemporaryFolder } from '../../support/temporary.ts'
import { dropDatabase, findTraces } from './stored-data.ts'

type Intake = Pick<typeof import('../../../cms/src/intake/store-voice.ts'), 'storeVoice'> &
  Pick<typeof import('../../../cms/src/intake/store-withdrawal.ts'), 'storeWithdrawal'> &
  Pick<typeof import('../../../cms/src/intake/store-mark.ts'), 'storeMark'> &
  Pick<typeof import('../../../cms/src/intake/erase-contacts.ts'), 'eraseDueContacts'>
type Voices = Pick<typeof import('../../../cms/src/collections/voices/finish-erasures.ts'), 'finishErasures'>
type Mail = Pick<typeof import('../../../cms/src/notifications/send-due.ts'), 'sendDueNotifications'>
type Publishing = Pick<typeof import('../../../cms/src/publishing/rebuild.ts'), 'rebuildPublications'>

/** The CMS of this process, over a database of its own. */
export type Cms = {
  payload: Payload
  intake: Intake
  voices: Voices
  publishing: Publishing
  mail: Mail
  /** Folder of the uploaded files. */
  mediaFolder: string
  /** Where a text lies in what the database keeps, files of its log included; empty when it lies nowhere. */
  findTraces: (text: string) => Promise<string[]>
  close: () => Promise<void>
}

/**
 * Opens the CMS as an installation starts it: migrations applied at start, secrets from its data folder. `chooseDatabase`
 * gives the address of the database; it is told the data folder, which is removed at the end with all that is in it.
 */
export async function openCms(chooseDatabase: (dataDir: string) => string): Promise<Cms> {
  const folder = createTemporaryFolder('contract')
  const databaseUrl = chooseDatabase(folder.path)
  await ensureLocalSecrets(folder.path)
  Object.assign(process.env, {
    NODE_ENV: 'production',
    ARITAI_LOCAL: 'true',
    RUNNER: 'false',
    DATA_DIR: folder.path,
    DATABASE_URL: databaseUrl,
    PAYLOAD_LOG_LEVEL: 'error',
  })
  // The CMS checks its environment while it is loaded, so it is loaded only now.
  const [{ getPayload }, { default: config }, intake, withdrawals, marks, contacts, voices, publishing, mail] =
    await Promise.all([
      import('payload'),
      import('../../../cms/src/payload.config.ts'),
      import('../../../cms/src/intake/store-voice.ts'),
      import('../../../cms/src/intake/store-withdrawal.ts'),
      import('../../../cms/src/intake/store-mark.ts'),
      import('../../../cms/src/intake/erase-contacts.ts'),
      import('../../../cms/src/collections/voices/finish-erasures.ts'),
      import('../../../cms/src/publishing/rebuild.ts'),
      import('../../../cms/src/notifications/send-due.ts'),
    ])
  const payload = await getPayload({ config })
  return {
    payload,
    intake: { ...intake, ...withdrawals, ...marks, ...contacts },
    voices,
    publishing,
    mail,
    mediaFolder: join(folder.path, 'cms', 'media'),
    findTraces: (text) => findTraces(payload.db, databaseUrl, text),
    close: async () => {
      await dropDatabase(payload.db)
      await payload.destroy()
      folder.remove()
    },
  }
}
