import { terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentWords, type Words } from '../words/words.ts'

/** A story (ブランドストーリー) as it stands in lists. */
export type StoryCardView = {
  title: Words
  lead: Words
  theme: string
  path: string
  picture?: PictureView | undefined
  sample: boolean
}

export const presentStoryCard = (story: CitizensDocument<'story'>, { locale }: Speech): StoryCardView => ({
  title: presentWords(story.title, locale),
  lead: presentWords(story.lead, locale),
  theme: terms.storyTheme[story.theme][locale],
  path: paths.story(story.slug),
  picture: presentOptionalPicture(story.picture, locale),
  sample: story.sample,
})
