import { listedBy, savedBy } from '../../support/documents.ts'
import { createPhoto } from '../../support/photo.ts'
import type { Staff } from '../../support/staff.ts'
import { getEmail } from '../../support/staff.ts'
import type { System } from '../../support/system.ts'
import type { Families } from './families.ts'

/** Names, addresses and passwords of staff, who did what, and the secrets of this machine. */
export async function seedPeople({ secrets }: System, admin: Staff, { secret }: Families): Promise<void> {
  for (const [name, value] of Object.entries(secrets)) secret.watch(`secret ${name}`, value)
  for (const role of ['admin', 'planner', 'moderator', 'department', 'reader'] as const)
    secret.watch(`e-mail of the ${role}`, getEmail(role))
  const name = secret.plant('name of a member of staff')
  const email = `${secret.plant('e-mail of a member of staff')}@example.jp`
  const password = `and long ${secret.plant('password of a member of staff')}`
  savedBy(await admin.post('/users', { name, email, password, roles: ['reader'] }))
  for (const { id } of listedBy(await admin.get('/users?limit=100&depth=0'))) secret.watch(`id of staff ${id}`, id)
  for (const { id } of listedBy(await admin.get('/audit-log?limit=20&depth=0'))) secret.watch(`audit entry ${id}`, id)
}

/** A photo that nothing shows, and one that a story for citizens shows; gives the id of the latter. */
export async function seedPhotos(admin: Staff, { secret, citizensOnly }: Families): Promise<string> {
  const upload = async (place: string, alt: string) => {
    const metadata = secret.plant(`metadata of the ${place} photo`)
    const name = `${secret.plant(`file name of the ${place} photo`)}.jpg`
    const file = new File([new Uint8Array(await createPhoto(metadata))], name, { type: 'image/jpeg' })
    return savedBy(await admin.upload('/media', { alt, caption: alt, credit: alt }, file)).id
  }
  await upload('unpublished', `だれも見ない写真${secret.plant('alternative text of the unpublished photo')}`)
  return upload('published', `祭りの写真${citizensOnly.plant('alternative text of the published photo')}`)
}
