import type { Speech } from '../../i18n/speech.ts'
import type { HomePage } from '../../queries/home.ts'
import { type ChangeView, presentChange } from '../change/change.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { type PromptView, presentPrompt } from '../prompt/prompt.ts'
import { presentStoryCard, type StoryCardView } from '../story/story-card.ts'
import { presentResponse, type ResponseView } from '../voice/response.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

export type HomeView = {
  tagline: Words
  lead: Words
  hero?: PictureView | undefined
  vision?: Words | undefined
  identity?: Words | undefined
  voices: VoiceCardView[]
  prompts: PromptView[]
  responses: ResponseView[]
  changes: ChangeView[]
  stories: StoryCardView[]
}

export function presentHome(page: HomePage, speech: Speech): HomeView {
  const { locale } = speech
  return {
    tagline: presentWords(page.site.tagline, locale),
    lead: presentWords(page.site.lead, locale),
    hero: presentOptionalPicture(page.site.hero, locale),
    vision: presentOptionalWords(page.plan?.cityVision, locale),
    identity: presentOptionalWords(page.identity?.statement, locale),
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
    prompts: page.prompts.map((prompt) => presentPrompt(prompt, speech)),
    responses: page.responses.map((parts) => presentResponse(parts, speech)),
    changes: page.changes.map((parts) => presentChange(parts, speech)),
    stories: page.stories.map((story) => presentStoryCard(story, speech)),
  }
}
