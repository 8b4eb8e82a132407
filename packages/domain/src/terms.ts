import { actionPlanPartTerms, actionStateTerms, brandingAimTerms, publicationNeedTerms } from './action-plan/terms.ts'
import { identityStateTerms } from './brand-identity/terms.ts'
import { textChangeTerms } from './change/terms.ts'
import { channelTerms } from './channel/terms.ts'
import { conceptTerms } from './concept-terms.ts'
import { consentUseTerms } from './consent/terms.ts'
import { hearingTerms, lifeStageTerms, outreachWayTerms } from './coverage/terms.ts'
import { criterionVerdictTerms, decisionOutcomeTerms } from './decision/terms.ts'
import { departmentConcernTerms, departmentOrderTerms, planStandingTerms } from './department/terms.ts'
import { desiredStateVerdictTerms, meansFormTerms, nameStandingTerms } from './desired-state/terms.ts'
import { dialogueFormTerms } from './dialogue/terms.ts'
import { evaluationJudgementTerms, evaluationProgressTerms } from './evaluation/terms.ts'
import { identityFeelingTerms } from './identity-mark/terms.ts'
import {
  breakdownDivisionTerms,
  indicatorBasisTerms,
  indicatorDirectionTerms,
  indicatorLevelTerms,
  indicatorProgressTerms,
} from './indicator/terms.ts'
import { indicatorColumnTerms, indicatorRowEffectTerms } from './indicator-import/terms.ts'
import {
  futureChoicesTerms,
  investmentCapitalTerms,
  investmentHorizonTerms,
  investmentKindTerms,
  investmentQuestionStateTerms,
  investmentQuestionTerms,
} from './investment/terms.ts'
import type { Label } from './localized/label.ts'
import type { Locale } from './localized/localized.ts'
import { localeTerms } from './localized/terms.ts'
import { logicModelColumnTerms } from './logic-model/terms.ts'
import { notificationKindTerms } from './notification/terms.ts'
import { personalInformationKindTerms } from './personal-information/terms.ts'
import { areaKindTerms, generationTerms, perspectiveTerms } from './perspective/terms.ts'
import { actorTerms, termChoiceTerms, termStateTerms } from './plan/terms.ts'
import { responseKindTerms } from './response/terms.ts'
import { roleTerms } from './role/terms.ts'
import { storyThemeTerms } from './story/terms.ts'
import { journeyStepTerms, voiceEditTerms, voiceSourceTerms, voiceStateTerms } from './voice/terms.ts'
import { workTerms, workTimeTerms } from './work/terms.ts'

/**
 * The glossary: every word of the field and every value of a vocabulary, as readers meet it in each language.
 * `terms.voiceState['in-review'].ja` is 確認中; `terms.concept` holds the nouns. Screens take their words from here.
 */
export const terms = {
  concept: conceptTerms,
  actionPlanPart: actionPlanPartTerms,
  actionState: actionStateTerms,
  actor: actorTerms,
  areaKind: areaKindTerms,
  brandingAim: brandingAimTerms,
  breakdownDivision: breakdownDivisionTerms,
  channel: channelTerms,
  consentUse: consentUseTerms,
  criterionVerdict: criterionVerdictTerms,
  decisionOutcome: decisionOutcomeTerms,
  departmentConcern: departmentConcernTerms,
  departmentOrder: departmentOrderTerms,
  desiredStateVerdict: desiredStateVerdictTerms,
  dialogueForm: dialogueFormTerms,
  evaluationJudgement: evaluationJudgementTerms,
  evaluationProgress: evaluationProgressTerms,
  futureChoices: futureChoicesTerms,
  generation: generationTerms,
  hearing: hearingTerms,
  identityFeeling: identityFeelingTerms,
  identityState: identityStateTerms,
  indicatorBasis: indicatorBasisTerms,
  indicatorColumn: indicatorColumnTerms,
  indicatorDirection: indicatorDirectionTerms,
  indicatorLevel: indicatorLevelTerms,
  indicatorProgress: indicatorProgressTerms,
  indicatorRowEffect: indicatorRowEffectTerms,
  investmentCapital: investmentCapitalTerms,
  investmentHorizon: investmentHorizonTerms,
  investmentKind: investmentKindTerms,
  investmentQuestion: investmentQuestionTerms,
  investmentQuestionState: investmentQuestionStateTerms,
  journeyStep: journeyStepTerms,
  lifeStage: lifeStageTerms,
  locale: localeTerms,
  logicModelColumn: logicModelColumnTerms,
  meansForm: meansFormTerms,
  nameStanding: nameStandingTerms,
  outreachWay: outreachWayTerms,
  notificationKind: notificationKindTerms,
  personalInformationKind: personalInformationKindTerms,
  perspective: perspectiveTerms,
  planStanding: planStandingTerms,
  publicationNeed: publicationNeedTerms,
  responseKind: responseKindTerms,
  role: roleTerms,
  storyTheme: storyThemeTerms,
  termChoice: termChoiceTerms,
  termState: termStateTerms,
  textChange: textChangeTerms,
  voiceEdit: voiceEditTerms,
  voiceSource: voiceSourceTerms,
  voiceState: voiceStateTerms,
  work: workTerms,
  workTime: workTimeTerms,
} as const satisfies Record<string, Record<string, Label>>

export type TermGroup = keyof typeof terms

/** The word for a value that is only known while running, such as one read from a document; undefined for a stranger. */
export function findTerm(group: TermGroup, value: string, locale: Locale): string | undefined {
  const labels: Record<string, Label> = terms[group]
  return Object.hasOwn(labels, value) ? labels[value]?.[locale] : undefined
}

/** The options of a select field, in the order of the vocabulary. */
export function getTermOptions<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, Label>>,
): { value: T; label: Label }[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
