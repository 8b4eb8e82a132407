import {
  checkActionPlan,
  checkAdoption,
  checkBrandIdentity,
  checkDecision,
  checkIdentityMark,
  getPublicMarkTally,
  isActionLate,
} from '@aritai/domain'
import { describe, expect, it } from 'vitest'
import type { StorySeed } from '../content-model.ts'
import { brandContent } from './brand-index.ts'
import { pictures } from './pictures.ts'
import { planContent } from './plan-index.ts'
import { voicesContent } from './voices-index.ts'

const { brandIdentities, identityMarks, actionPlans, decisions, brandAssets, stories, pages, siteSettings } =
  brandContent
const { voices, responses } = voicesContent

const slugs = (documents: readonly { slug: string }[]) => documents.map(({ slug }) => slug)
const expectKnown = (references: readonly (string | undefined)[], targets: readonly { slug: string }[]) =>
  expect(references.filter((slug) => slug !== undefined && !slugs(targets).includes(slug))).toEqual([])
const findVoice = (slug: string) => voices.find((voice) => voice.slug === slug)
const criteriaOf = (identity: string | undefined) =>
  brandIdentities.find(({ slug }) => slug === identity)?.criteria.map(({ key }) => key) ?? []

const quotation = /^> (.+)\n> — voice:([\w-]+)$/gm
const getQuotations = (body: string) =>
  [...body.matchAll(quotation)].map(([, words = '', voice = '']) => ({ words, voice }))

describe('the brand of the demonstration city', () => {
  it('has its history, twelve action plans, four decisions and the pictures to pass on', () => {
    expect(brandIdentities.map(({ state }) => state)).toEqual(['adopted', 'in-dialogue'])
    expect([actionPlans, decisions, brandAssets, pages].map(({ length }) => length)).toEqual([12, 4, 4, 6])
    expect(pictures).toHaveLength(29)
  })

  it.each(
    Object.entries({ brandIdentities, identityMarks, actionPlans, decisions, brandAssets, stories, pages, pictures }),
  )('uses every address among its %s once', (_kind, documents) =>
    expect(slugs(documents)).toEqual([...new Set(slugs(documents))]),
  )

  it('satisfies the rules of an identity', () => {
    expect([...brandIdentities.flatMap(checkBrandIdentity), ...checkAdoption(brandIdentities)]).toEqual([])
  })

  it('keeps the identity that is still in dialogue away from visitors', () => {
    expect(brandIdentities.filter(({ state }) => state === 'in-dialogue').map(({ channels }) => channels)).toEqual([
      ['citizens'],
    ])
  })

  it('asks its criteria as questions in three languages', () => {
    for (const { question, explanation } of brandIdentities.flatMap(({ criteria }) => criteria)) {
      expect(question.ja).toMatch(/か$/)
      expect([question.en, question.easy, explanation?.en]).not.toContain(undefined)
    }
  })

  it('has marks of invented people on both drafts of the next wording, each with the rules of a mark', () => {
    expectKnown(
      identityMarks.map(({ area }) => area),
      planContent.areas,
    )
    for (const mark of identityMarks) {
      expect(mark.sample).toBe(true)
      const draft = { state: 'in-dialogue', version: mark.identityVersion } as const
      expect(checkIdentityMark({ ...mark, version: mark.identityVersion }, draft)).toEqual([])
    }
    const [first] = brandIdentities.find(({ slug }) => slug === 'identity-next')?.earlierVersions ?? []
    const shown = first && getPublicMarkTally(first.tally)
    expect(shown?.byArea?.find(({ area }) => area === 'narakawa')?.counts['shut-out']).toBe(8)
    // Some groups are small, so that the demonstration shows how they are hidden.
    expect(shown?.byGeneration?.flatMap(({ counts }) => Object.values(counts))).toContain(null)
  })

  it('shows only pictures that exist', () => {
    const shown = [...brandAssets, ...stories, ...pages].map(({ picture }) => picture)
    expectKnown([...shown, siteSettings.hero, siteSettings.showcaseHero], pictures)
  })
})

describe('an action plan', () => {
  it.each(actionPlans.map((plan) => [plan.slug, plan] as const))('of %s stands on what exists', (_slug, plan) => {
    expectKnown([plan.department], planContent.departments)
    expectKnown(plan.measures, planContent.measures)
    expect(plan.criteriaAnswers.filter(({ criterion }) => !criteriaOf(plan.identity).includes(criterion))).toEqual([])
    expect(plan.actions.length).toBeGreaterThanOrEqual(3)
    expect(new Set(plan.actions.map(({ key }) => key)).size).toBe(plan.actions.length)
  })

  it('answers only voices that are public for the plan', () => {
    const answered = actionPlans.flatMap((plan) => plan.voices)
    expect(answered.filter((slug) => findVoice(slug)?.state !== 'published' || !findVoice(slug)?.consent.plan)).toEqual(
      [],
    )
  })

  it('reads the same in English, and its title and aim in easy Japanese', () => {
    for (const { title, aim, actions, criteriaAnswers, partnersWanted } of actionPlans) {
      const texts = [
        title,
        aim,
        ...criteriaAnswers.map(({ answer }) => answer),
        ...(partnersWanted ? [partnersWanted] : []),
      ]
      const news = actions.flatMap((action) => [action.title, ...action.news.map(({ text }) => text)])
      expect([...texts, ...news].filter(({ en }) => en === undefined)).toEqual([])
      expect([title.easy, aim.easy]).not.toContain(undefined)
    }
  })

  it('tells why an action is late or has stopped, and tells nothing of days to come', () => {
    const actions = actionPlans.flatMap((plan) => plan.actions)
    const broken = actions.filter(({ state, news }) => (state === 'late' || state === 'stopped') && news.length === 0)
    expect(broken).toEqual([])
    expect(actions.flatMap(({ news }) => news).filter(({ on }) => on > '2026-11-22')).toEqual([])
    expect(new Set(actions.map(({ state }) => state)).size).toBe(5)
  })

  it('satisfies the rules of a plan and calls late what is late', () => {
    const checked = actionPlans.flatMap((plan) => checkActionPlan({ ...plan, criteria: [] }))
    expect(checked).toEqual([])
    const late = actionPlans.flatMap(({ actions }) => actions).filter((action) => isActionLate(action, '2026-11-22'))
    expect(late.map(({ state }) => state)).toEqual(late.map(() => 'late'))
  })

  it('is there for every answer that refers to one', () => {
    expectKnown(
      responses.map(({ actionPlan }) => actionPlan),
      actionPlans,
    )
  })
})

describe('a decision', () => {
  it('is held against every criterion of its identity once', () => {
    for (const { identity, answers } of decisions) {
      expect(answers.map(({ criterion }) => criterion).sort()).toEqual([...criteriaOf(identity)].sort())
    }
  })
  it('can turn a proposal down or change it, with the reason in three languages', () => {
    expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(['adopted', 'adopted', 'rejected', 'revised'])
    for (const { reasoning } of decisions) expect([reasoning.en, reasoning.easy]).not.toContain(undefined)
  })
  it('satisfies the rules of a decision', () => {
    const heldAgainst = (identity: string) => {
      const { criteria = [] } = brandIdentities.find(({ slug }) => slug === identity) ?? {}
      return { isPublic: true, criteria }
    }
    const blocked = decisions.flatMap((decision) => checkDecision(decision, heldAgainst(decision.identity)))
    expect(blocked.filter(({ severity }) => severity === 'block')).toEqual([])
  })
  it('is made by a department that exists', () => {
    expectKnown(
      decisions.map(({ department }) => department),
      planContent.departments,
    )
  })
})

describe('a brand story', () => {
  const forVisitors = stories.filter(({ channels }) => channels.includes('showcase'))

  it('is told to visitors nine times, and three times to citizens alone', () => {
    expect(forVisitors).toHaveLength(9)
    expect(stories.filter(({ channels }) => !channels.includes('showcase'))).toHaveLength(3)
    expect(new Set(forVisitors.map(({ theme }) => theme)).size).toBe(6)
  })

  it.each(stories.map((story) => [story.slug, story] as const))(
    '%s quotes voices in their own words',
    (_slug, story) => {
      for (const [locale, body] of Object.entries(story.body)) {
        for (const { words, voice } of getQuotations(body)) {
          expect(story.voices).toContain(voice)
          expect(findVoice(voice)?.text?.[locale as keyof StorySeed['body']] ?? '').toContain(words)
        }
        expect(body.match(/^> (?!— voice:)/gm)?.length ?? 0).toBe(getQuotations(body).length)
      }
    },
  )

  it('quotes to visitors only those who agreed to be shown to them', () => {
    const quoted = forVisitors.flatMap((story) => story.voices)
    expect(quoted.filter((slug) => !findVoice(slug)?.consent.showcase)).toEqual([])
  })

  it('is as long as a minute or three, in Japanese and in English, with an easy beginning', () => {
    for (const { body, title, lead } of stories) {
      expect(body.ja.length).toBeGreaterThan(500)
      expect(body.ja.length).toBeLessThan(1200)
      expect(body.en?.length ?? 0).toBeGreaterThan(body.ja.length * 1.8)
      expect([title.en, lead.en, title.easy, lead.easy]).not.toContain(undefined)
    }
  })

  it('takes place where there is such an area', () => {
    expectKnown(
      stories.flatMap(({ areas }) => areas),
      planContent.areas,
    )
  })
})

describe('a page', () => {
  it.each(pages.map((page) => [page.slug, page] as const))('%s is there in three languages', (_slug, page) => {
    for (const text of [page.title, page.lead, page.body]) expect([text?.en, text?.easy]).not.toContain(undefined)
  })
  it('of the showcase leads nowhere among the citizens’ pages', () => {
    const forVisitors = pages.filter(({ channels }) => channels.includes('showcase'))
    const links = forVisitors.flatMap(({ body }) =>
      Object.values(body).flatMap((text) => text.match(/\]\(\/[^)]*\)/g) ?? []),
    )
    expect(links.filter((link) => !link.startsWith('](/welcome/'))).toEqual([])
  })
})
