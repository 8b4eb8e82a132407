// Longer than 250 lines: the whole content model in one place, for the writers of content.
import type {
  ActionState,
  Actor,
  AreaKind,
  BrandingAim,
  Channel,
  Consent,
  CriterionVerdict,
  DecisionOutcome,
  DialogueForm,
  EvaluationJudgement,
  EvaluationProgress,
  FutureChoices,
  Generation,
  IdentityFeeling,
  IdentityState,
  IndicatorBasis,
  IndicatorDirection,
  IndicatorLevel,
  InvestmentCapital,
  InvestmentHorizon,
  InvestmentKind,
  Locale,
  LogicModelColumn,
  Perspective,
  ResponseKind,
  StoryTheme,
  TermState,
  VoiceEdit,
  VoiceSource,
  VoiceState,
} from '@aritai/domain'

/**
 * The demonstration city as its planners would write it. Field names are those of the collections; a relation is
 * written as the `slug` of its target (type `Ref`), a localized leaf as `Text`, edited text as `Markdown` (paragraphs
 * separated by blank lines, `## heading`, `- item`, `> quotation`, `**strong**`, `[label](/address/)`; a quotation whose
 * last line is `> — voice:SLUG` belongs to that voice and goes with it).
 */
export type Text = { ja: string; en?: string; easy?: string }
export type Markdown = Text
export type Ref = string
/** `2026-11-22` */
export type Day = string

type Base = { slug: string; sample: boolean }
type OnChannels = { channels: Channel[] }

export type PlanSeed = Base & {
  title: Text
  summary: Text
  cityVision: Text
  cityVisionMeaning: Text
  startsInFiscalYear: number
  endsInFiscalYear: number
  terms: { name: Text; startsInFiscalYear: number; endsInFiscalYear: number; state: TermState; summary?: Text }[]
  surroundings?: Text
  viewpoints: { title: Text; text: Text }[]
  baselineServices?: Text
  wideAreaRole?: Text
  management?: Text
  indicators: Ref[]
}
export type StrategySeed = Base & {
  plan: Ref
  code: string
  order: number
  crossCutting: boolean
  name: Text
  summary: Text
}
export type ProjectSeed = Base & {
  strategy: Ref
  code: string
  order: number
  name: Text
  summary: Text
  priorityReason: Text
  currentState?: Text
  wideAreaView?: Text
  smallAreaView?: Text
  picture?: Ref
}
export type MeasureSeed = Base & {
  project: Ref
  code: string
  order: number
  name: Text
  desiredState: Text
  currentState: Text
  subStates: { name: Text; horizon: InvestmentHorizon }[]
  challenges: { title: Text; text: Text; actor: Actor }[]
  horizon: InvestmentHorizon
  horizonReason: Text
  capitals: InvestmentCapital[]
  investments: { kind: InvestmentKind; text: Text }[]
  futureChoices?: { effect: FutureChoices; reason: Text }
  leadDepartment: Ref
  departments: Ref[]
  indicators: Ref[]
  /** Advice the measure is kept in spite of; for staff. */
  keptAdvice?: { code: string; path: string; words: string; reason: string; keptBy: string; keptOn: string }[]
}
export type UndertakingSeed = Base & {
  name: Text
  summary: Text
  measures: Ref[]
  departments: Ref[]
  budget?: { thousandYen: number; fiscalYear: number; source: Text }
}
type IndicatorValueSeed = { fiscalYear: number; value: number; sampleSize?: number; note?: Text }
type YearlyValueSeed = { fiscalYear: number; value: number; sampleSize?: number; interim?: boolean; note?: Text }
export type IndicatorSeed = Base & {
  name: Text
  definition: Text
  unit: Text
  decimals: number
  direction: IndicatorDirection
  basis: IndicatorBasis
  level: IndicatorLevel
  source?: Text
  sourceUrl?: string
  baseline?: IndicatorValueSeed
  targets: { fiscalYear: number; value: number }[]
  values: YearlyValueSeed[]
  breakdown?: { fiscalYear: number; area?: Ref; generation?: Generation; value: number; sampleSize: number }[]
}
export type LogicModelSeed = Base & {
  title: Text
  measure: Ref
  dialogue?: Ref
  contributors?: Text
  nodes: {
    key: string
    column: LogicModelColumn
    text: Text
    actor: Actor
    department?: Ref
    indicator?: Ref
    noIndicatorReason?: Text
  }[]
  links: { from: string; to: string }[]
}
export type EvaluationSeed = Base & {
  measure: Ref
  fiscalYear: number
  progress: EvaluationProgress
  learnt: Text
  judgement: EvaluationJudgement
  judgementReason: Text
  nextDirection: Text
  corrections?: { text: Text; reason: Text; correctedOn: Day }[]
}
/** A change of a measure: its words before; those after are what the measure says now. */
export type ChangeSeed = Base & {
  measure: Ref
  note: Text
  changedOn: Day
  before: { [Field in 'name' | 'currentState']?: Text }
}
export type BrandIdentitySeed = Base &
  OnChannels & {
    statement: Text
    generation: number
    meaning: Text
    aimedState: Text
    state: IdentityState
    adoptedOn?: Day
    endedOn?: Day
    whatChanged?: Text
    wordingVersion?: number
    criteria: { key: string; question: Text; explanation?: Text }[]
  }
export type IdentityMarkSeed = Base & {
  identity: Ref
  identityGeneration: number
  identityVersion: number
  feeling: IdentityFeeling
  generation?: Generation
  area?: Ref
  words?: string
  number?: string
  locale: Locale
  purposeVersion: string
  receivedOn: Day
}
export type ActionPlanSeed = Base & {
  title: Text
  department: Ref
  startsInFiscalYear: number
  endsInFiscalYear: number
  aim: Text
  brandingAim: BrandingAim
  identity?: Ref
  criteriaAnswers: { criterion: string; verdict: CriterionVerdict; answer: Text }[]
  actions: {
    key: string
    title: Text
    text?: Text
    dueOn?: Day
    state: ActionState
    news: { on: Day; text: Text }[]
  }[]
  measures: Ref[]
  voices: Ref[]
  partnersWanted?: Text
}
export type DecisionSeed = Base & {
  title: Text
  proposal: Text
  decidedOn: Day
  outcome: DecisionOutcome
  department?: Ref
  identity: Ref
  answers: { criterion: string; verdict: CriterionVerdict; reason: Text }[]
  reasoning: Text
}
export type BrandAssetSeed = Base &
  OnChannels & {
    title: Text
    description: Text
    rights: Text
    expiresOn?: Day
    picture: Ref
    downloadable: boolean
  }
export type PromptSeed = Base & {
  question: Text
  lead: Text
  opensOn: Day
  closesOn?: Day
  measures: Ref[]
  department?: Ref
}
export type VoiceSeed = Base & {
  state: VoiceState
  /** The words as they were told, for staff only. */
  originalText: string
  /** What is published; may be shortened or anonymous, and then `edits` says so. */
  title?: Text
  text?: Text
  edits: VoiceEdit[]
  displayName?: string
  area?: Ref
  schoolDistrict?: Ref
  generation?: Generation
  perspective?: Perspective
  prompt?: Ref
  dialogue?: Ref
  measures: Ref[]
  photo?: Ref
  source: VoiceSource
  receivedOn: Day
  publishedOn?: Day
  consent: Consent
  purposeVersion: string
  guardianConsent: boolean
  /** Why a voice was kept or returned; the teller reads it by receipt. */
  stateReason?: Text
  personalInformationResolved: boolean
  staffNote?: string
}
export type ResponseSeed = Base & {
  voices: Ref[]
  department: Ref
  kind: ResponseKind
  text: Text
  measure?: Ref
  actionPlan?: Ref
  respondedOn: Day
}
export type StorySeed = Base &
  OnChannels & {
    title: Text
    lead: Text
    theme: StoryTheme
    body: Markdown
    picture?: Ref
    publishedOn: Day
    areas: Ref[]
    voices: Ref[]
  }
export type DialogueSeed = Base & {
  title: Text
  form: DialogueForm
  heldOn: Day
  place: Text
  area?: Ref
  participantCount?: number
  participants?: Text
  summary: Text
  results: Markdown
  measures: Ref[]
  prompt?: Ref
  picture?: Ref
}
export type DepartmentSeed = Base & {
  name: Text
  reading: string
  division: Text
  role: Text
  order: number
}
export type AreaSeed = Base &
  OnChannels & {
    name: Text
    reading: string
    kind: AreaKind
    parent?: Ref
    order: number
    summary: Text
    places: { name: Text; text: Text }[]
    picture?: Ref
    tile?: { column: number; row: number }
  }
export type PopulationSeed = Base & {
  area: Ref
  countedOn: Day
  total: number
  byGeneration: { generation: Generation; count: number }[]
  source: Text
}
/** `file` is a drawing in `media/seed/`. */
export type MediaSeed = {
  slug: string
  sample: boolean
  file: string
  alt: Text
  caption?: Text
  credit?: Text
}
export type PageSeed = Base &
  OnChannels & {
    title: Text
    lead?: Text
    body: Markdown
    picture?: Ref
    order: number
    inMenu: boolean
  }
export type SiteSettingsSeed = {
  cityName: Text
  siteName: Text
  tagline: Text
  lead: Text
  contact: { department: Text; address: Text; phone: string; email: string }
  hero?: Ref
  /** Texts of the showcase where they differ. */
  showcaseName: Text
  showcaseTagline: Text
  showcaseLead: Text
  showcaseHero?: Ref
  guardianAge: number
  answerWithinDays?: number
}
export type BrandKitSeed = { accentColour: string }
export type PurposeOfUseSeed = { version: string; effectiveOn: Day; text: Markdown }
