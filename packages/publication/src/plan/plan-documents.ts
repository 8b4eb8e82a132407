import {
  actors,
  breakdownDivisions,
  evaluationJudgements,
  evaluationProgresses,
  futureChoices,
  generations,
  indicatorBases,
  indicatorDirections,
  indicatorLevels,
  investmentCapitals,
  investmentHorizons,
  investmentKinds,
  localizedText,
  logicModelColumns,
  smallestGroup,
  termStates,
} from '@aritai/domain'
import { z } from 'zod'
import { day, documentBase, documentId, fiscalYear, ids, key, optionalText } from '../document/base.ts'
import { picture } from '../document/picture.ts'

/** 総合計画・未来投資計画: nine years in three terms of three (策定方針). */
export const planDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  summary: localizedText,
  /** The day on which it was entered, as that of its measures; nothing more is known of how old they are. */
  addedOn: day.optional(),
  /** 都市像 */
  cityVision: localizedText,
  cityVisionMeaning: localizedText,
  startsInFiscalYear: fiscalYear,
  endsInFiscalYear: fiscalYear,
  terms: z.array(
    z.strictObject({
      name: localizedText,
      startsInFiscalYear: fiscalYear,
      endsInFiscalYear: fiscalYear,
      state: z.enum(termStates),
      summary: optionalText,
    }),
  ),
  /** 本市を取り巻く環境の変化 */
  surroundings: optionalText,
  /** 策定の視点・考え方 */
  viewpoints: z.array(z.strictObject({ title: localizedText, text: localizedText })),
  /** 基盤的な施策: mentioned briefly, never listed in full. */
  baselineServices: optionalText,
  /** 広域的視点: the city's role in its wide area. */
  wideAreaRole: optionalText,
  /** 進行管理 */
  management: optionalText,
  indicators: ids,
})

/** 基本戦略 */
export const strategyDocument = z.strictObject({
  ...documentBase,
  plan: documentId,
  code: z.string().min(1).max(8),
  order: z.int(),
  crossCutting: z.boolean(),
  name: localizedText,
  summary: localizedText,
})

/** Not in the plan any more after this fiscal year, and why (中間総括). */
const ended = z.strictObject({ lastFiscalYear: fiscalYear, reason: localizedText })

/** プロジェクト: named as a desired state. */
export const projectDocument = z.strictObject({
  ...documentBase,
  strategy: documentId,
  code: z.string().min(1).max(12),
  order: z.int(),
  name: localizedText,
  summary: localizedText,
  /** 重点投資の理由を説明 */
  priorityReason: localizedText,
  currentState: optionalText,
  wideAreaView: optionalText,
  smallAreaView: optionalText,
  picture: picture.optional(),
  ended: ended.optional(),
})

/** 施策: desired state, current state and the gaps between them (方向性①-4). */
export const measureDocument = z.strictObject({
  ...documentBase,
  project: documentId,
  addedOn: day.optional(),
  code: z.string().min(1).max(12),
  order: z.int(),
  name: localizedText,
  desiredState: localizedText,
  currentState: localizedText,
  subStates: z.array(z.strictObject({ name: localizedText, horizon: z.enum(investmentHorizons) })),
  challenges: z.array(z.strictObject({ title: localizedText, text: localizedText, actor: z.enum(actors) })),
  horizon: z.enum(investmentHorizons),
  horizonReason: localizedText,
  capitals: z.array(z.enum(investmentCapitals)),
  investments: z.array(z.strictObject({ kind: z.enum(investmentKinds), text: localizedText })),
  futureChoices: z.strictObject({ effect: z.enum(futureChoices), reason: localizedText }).optional(),
  leadDepartment: documentId.optional(),
  departments: ids,
  indicators: ids,
  ended: ended.optional(),
})

/** 事業: serves several measures. `budget` is in thousand yen of the fiscal year beside it. */
export const undertakingDocument = z.strictObject({
  ...documentBase,
  name: localizedText,
  summary: localizedText,
  measures: ids,
  departments: ids,
  budget: z.strictObject({ thousandYen: z.number().nonnegative(), fiscalYear, source: localizedText }).optional(),
})

/** A measured value; `sampleSize` in answers, required for surveys by the domain's rules. */
const indicatorValue = z.strictObject({
  fiscalYear,
  value: z.number(),
  sampleSize: z.int().positive().optional(),
  note: optionalText,
})

/** The value of a group; without `shown` it is hidden, because the group is small or would give a small one away. */
const indicatorGroup = z.strictObject({
  area: documentId.optional(),
  generation: z.enum(generations).optional(),
  shown: z.strictObject({ value: z.number(), sampleSize: z.int().min(smallestGroup) }).optional(),
})

/** 成果指標 with its honest history; without a baseline the page says it is not measured yet. */
export const indicatorDocument = z.strictObject({
  ...documentBase,
  name: localizedText,
  definition: localizedText,
  unit: localizedText,
  decimals: z.int().min(0).max(3),
  direction: z.enum(indicatorDirections),
  basis: z.enum(indicatorBases),
  level: z.enum(indicatorLevels),
  source: optionalText,
  sourceUrl: z.httpUrl().optional(),
  baseline: indicatorValue.optional(),
  targets: z.array(z.strictObject({ fiscalYear, value: z.number() })),
  /** `interim`: of a year that was still running; not to be held against a target. */
  values: z.array(indicatorValue.extend({ interim: z.boolean().optional() })),
  /** Values by area and generation (方向性④), newest year first. */
  breakdowns: z
    .array(z.strictObject({ fiscalYear, division: z.enum(breakdownDivisions), groups: z.array(indicatorGroup) }))
    .optional(),
})

/** ロジックモデル: nodes in columns, links from cause to effect by node key. */
export const logicModelDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  measure: documentId,
  dialogue: documentId.optional(),
  contributors: optionalText,
  nodes: z.array(
    z.strictObject({
      key,
      column: z.enum(logicModelColumns),
      text: localizedText,
      actor: z.enum(actors),
      department: documentId.optional(),
      indicator: documentId.optional(),
      /** Why an outcome is not measured (yet). */
      noIndicatorReason: optionalText,
    }),
  ),
  links: z.array(z.strictObject({ from: key, to: key })),
})

/** 行政評価（事中評価） of one measure in one fiscal year. */
export const evaluationDocument = z.strictObject({
  ...documentBase,
  measure: documentId,
  fiscalYear,
  progress: z.enum(evaluationProgresses),
  learnt: localizedText,
  judgement: z.enum(evaluationJudgements),
  judgementReason: localizedText,
  nextDirection: localizedText,
  /** 訂正: added after publication; the words above stay as they were. */
  corrections: z
    .array(z.strictObject({ text: localizedText, reason: localizedText, correctedOn: day.optional() }))
    .optional(),
})
