import type { Story } from '../../support/citizen.ts'
import { savedBy } from '../../support/documents.ts'
import { createPhoto } from '../../support/photo.ts'
import { logIn } from '../../support/staff.ts'
import type { System } from '../../support/system.ts'
import { answerVoices, decide, declineVoice, publishVoice, type Told } from '../../support/voice-life.ts'
import type { Families } from './families.ts'
import { tell } from './tell.ts'

/** The stories that others refer to later. */
export type ToldVoices = Record<'forCitizens' | 'forEverybody' | 'kept' | 'returned', Told>

/** Tells stories on the site and decides on them in the CMS: one for every state and every kind of consent. */
export async function seedVoices(system: System, families: Families): Promise<ToldVoices> {
  const { secret, receiptOnly, citizensOnly, showcaseOnly, everybody } = families
  const moderator = await logIn(system, 'moderator')
  const officer = await logIn(system, 'department')
  const planner = await logIn(system, 'planner')
  const told = await tellAll(families, (place, story) => tell(system.siteUrl, moderator, families, place, story))

  const forCitizens = told.forCitizens.voice
  await publishVoice(moderator, forCitizens, citizensOnly.plant('words of a voice'), {
    displayName: false,
    photo: false,
  })
  await decide(moderator, forCitizens, { stateReason: secret.plant('reason that does not apply to a public voice') })
  const english = { text: `A story. ${citizensOnly.plant('English words of a voice')}` }
  savedBy(await moderator.patch(`/voices/${forCitizens.id}?locale=en`, english))
  await answerVoices(officer, [forCitizens], citizensOnly.plant('answer to a voice'))
  await answerVoices(officer, [forCitizens], secret.plant('draft of an answer'), 'draft')
  citizensOnly.watch('id of a voice', forCitizens.id)

  await publishVoice(moderator, told.forEverybody.voice, everybody.plant('words of a voice'))
  await publishVoice(moderator, told.forShowcase.voice, showcaseOnly.plant('words of a voice'))
  const inReview = { state: 'in-review', text: secret.plant('words of a voice in review') }
  await decide(moderator, told.inReview.voice, inReview)

  await declineVoice(moderator, told.kept.voice, 'kept', receiptOnly.plant('why a voice was kept'))
  await answerVoices(planner, [told.kept.voice], receiptOnly.plant('answer to a kept voice'))
  await declineVoice(moderator, told.returned.voice, 'returned', receiptOnly.plant('why a voice was returned'))

  await publishVoice(moderator, told.withdrawn.voice, secret.plant('words of a withdrawn voice'))
  await answerVoices(officer, [told.withdrawn.voice], secret.plant('answer to a withdrawn voice'))
  await decide(moderator, told.withdrawn.voice, { state: 'withdrawn' })
  return told
}

/** What the tellers fill in; told at once, because the CMS comes for all of them together. */
async function tellAll(
  { secret, citizensOnly, everybody }: Families,
  tellOne: (place: string, story?: Omit<Story, 'text'>) => Promise<Told>,
) {
  const photo = async (place: string) =>
    new Uint8Array(await createPhoto(secret.plant(`metadata of the photo of the ${place} voice`)))
  secret.watch('telephone of a teller', '0263-99-87123')
  const [forCitizens, forEverybody, forShowcase, received, inReview, kept, returned, withdrawn] = await Promise.all([
    tellOne('citizens’', {
      agreesTo: ['plan', 'displayName', 'photo'],
      title: `朝の話${citizensOnly.plant('title of a voice')}`,
      displayName: secret.plant('display name without consent'),
      email: `${secret.plant('e-mail without consent')}@example.jp`,
      photo: await photo('citizens’'),
      photoAlt: secret.plant('alternative text of a photo without consent'),
    }),
    tellOne('everybody’s', {
      agreesTo: ['plan', 'showcase', 'displayName', 'photo'],
      displayName: everybody.plant('display name'),
      photo: await photo('everybody’s'),
      photoAlt: everybody.plant('alternative text of a photo'),
    }),
    tellOne('showcase', { agreesTo: ['showcase'] }),
    tellOne('received', { title: secret.plant('title of a received voice') }),
    tellOne('reviewed', { title: secret.plant('title of a voice in review') }),
    tellOne('kept', {
      agreesTo: ['plan', 'showcase', 'displayName', 'photo', 'contact'],
      title: secret.plant('title of a kept voice'),
      displayName: secret.plant('display name of a kept voice'),
      email: `${secret.plant('e-mail of a teller')}@example.jp`,
      phone: '0263-99-87123',
      photo: await photo('kept'),
      photoAlt: secret.plant('alternative text of the photo of a kept voice'),
    }),
    tellOne('returned'),
    tellOne('withdrawn', { title: secret.plant('title of a withdrawn voice') }),
  ])
  return { forCitizens, forEverybody, forShowcase, received, inReview, kept, returned, withdrawn }
}
