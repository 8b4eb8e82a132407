// One list, so that every code is found in one place: longer than other files.
import type { IssueCode } from './messages-ja.ts'

/** Wording of every issue in English; placeholders as in `messages-ja.ts`. */
export const messagesEn: Record<IssueCode, string> = {
  'action-plan.action-date-outside':
    'The due date of “{title}” ({dueOn}) lies outside the years of the plan. Check the date or the years.',
  'action-plan.action-title-missing': 'Give the action a name.',
  'action-plan.actions-missing': 'There are no actions yet. Enter at least one concrete action.',
  'action-plan.aim-missing': 'Write the state this plan aims at.',
  'action-plan.branding-aim-missing': 'Choose at whom the plan is aimed.',
  'action-plan.chain-desired-state-missing': '“{measure}” has no desired state. Tell the planning section.',
  'action-plan.chain-identity-missing': 'No brand identity is chosen. Choose the adopted one.',
  'action-plan.chain-identity-not-adopted': 'The brand identity chosen is not the adopted one. Choose the adopted one.',
  'action-plan.chain-measure-missing':
    'This plan does not lead to any measure yet. Choose one under “Measures served” to see the way up to the city vision.',
  'action-plan.chain-measure-unpublished':
    '“{measure}” is not published yet, so citizens do not see that this plan serves it.',
  'action-plan.chain-project-missing': '“{measure}” belongs to no project. Tell the planning section.',
  'action-plan.chain-strategy-missing': 'The project of “{measure}” belongs to no strategy. Tell the planning section.',
  'action-plan.chain-vision-missing': 'The plan above “{measure}” has no city vision. Tell the planning section.',
  'action-plan.criterion-unanswered':
    'The criterion “{question}” has no answer. Write how this department relates to it.',
  'action-plan.department-missing': 'Choose the department in charge.',
  'action-plan.news-missing': '“{title}” is under way but has no progress report. A short one is enough.',
  'action-plan.title-missing': 'Give the plan a name.',
  'action-plan.year-missing': 'Enter the fiscal year, e.g. 2026.',
  'action-plan.verdict-missing': 'Choose for, against or not concerned for “{question}”.',
  'action-plan.years-reversed': 'The last year comes before the first. Correct the years.',
  'brand-identity.adopted-missing': 'No brand identity is adopted. Set exactly one to “Adopted”.',
  'brand-identity.adopted-on-missing': 'Enter the day of adoption.',
  'brand-identity.adopted-twice': '{count} brand identities are adopted. Set exactly one to “Adopted”.',
  'brand-identity.criteria-missing':
    'There are no criteria. Enter the questions that policies and investments are held against.',
  'brand-identity.criterion-duplicate': 'The key “{key}” is used twice. Choose another key.',
  'brand-identity.criterion-gone':
    'The adopted criterion “{question}” can neither be removed nor get another key: decisions have answered it.',
  'brand-identity.criterion-not-a-question': 'Write the criterion as a question, so that everybody applies it alike.',
  'brand-identity.criterion-question-missing': 'Write the question of this criterion.',
  'brand-identity.criterion-reworded':
    'An adopted question keeps its words: decisions have answered them. Add a new question, or ask in other words in the next identity.',
  'brand-identity.ended-on-missing': 'Enter the day a past identity ended. It stays as history.',
  'brand-identity.what-changed-missing': 'Write what changed and why: the identity was polished, not thrown away.',
  'challenge.actor-missing': 'Choose who has room to act: the city, together, or anyone.',
  'challenge.current-state-missing':
    'Describe the current state. A challenge is the gap between the desired and the current state.',
  'challenge.desired-state-missing':
    'Describe the desired state. A challenge is the gap between the desired and the current state.',
  'challenge.text-missing': 'Describe the challenge: who is in difficulty with what. That is where others can join in.',
  'challenge.title-missing': 'Give the challenge a heading.',
  'change.note-missing': 'This is published. Write what you changed and why; citizens can read it.',
  'change.note-too-short': 'Write the note on the change in at least {minimum} characters; citizens can read it.',
  'consent.no-effect':
    '“{use:consentUse}” alone has no effect. Consent to the citizens’ pages or to the showcase is needed too.',
  'consent.purpose-version-missing': 'Enter the version of the purpose of use that consent was given to.',
  'coverage.outreach-place':
    '{place}: by population about {expected} voices would be expected, {count} came. {way:outreachWay}.',
  'coverage.outreach-stage':
    '{place}, people {stage:lifeStage}: by population about {expected} voices would be expected, {count} came. {way:outreachWay}.',
  'coverage.outreach-unsure-place':
    '{place}: by population about {expected} voices would be expected, {count} came. The numbers are too small to be sure. {way:outreachWay}.',
  'coverage.outreach-unsure-stage':
    '{place}, people {stage:lifeStage}: by population about {expected} voices would be expected, {count} came. The numbers are too small to be sure. {way:outreachWay}.',
  'decision.adopted-against-criteria':
    'This is adopted against {count} criteria. Write in the overall reasoning why it is adopted all the same.',
  'decision.criterion-unanswered': 'The criterion “{question}” has no verdict. Choose for, against or not concerned.',
  'decision.criterion-unknown': '“{criterion}” is not a criterion of the present brand identity. Remove it.',
  'decision.identity-missing': 'Choose the brand identity that the proposal is held against.',
  'decision.identity-not-public': 'This brand identity is not public. Choose one that is.',
  'decision.identity-without-criteria': 'This brand identity has no criteria. Choose one that has.',
  'decision.reason-missing': 'Write the reason for the verdict on “{question}”.',
  'decision.reasoning-missing': 'Write the overall reasoning.',
  'desired-state.advice-activity': 'This describes what the city is doing. What has become of whom as a result?',
  'desired-state.advice-city-vision':
    'Fine for a city vision. For a measure, go on to “… has become …” (〜になっている).',
  'desired-state.advice-going-on': 'End in 〜ている instead of 〜ていく, so that it reads as a state reached.',
  'desired-state.advice-plain-verb': 'End in 〜ている or 〜できる, so that it reads as a state reached.',
  'desired-state.advice-unfinished': 'The sentence breaks off. Write it to the end.',
  'desired-state.advice-wish': 'Write the state reached, not a wish or an intention.',
  'desired-state.means':
    '“{ending}” {form:meansForm}. Describe how people and places are when it is done, in the form 〜が〜ている.',
  'desired-state.note-number': 'A number ({number}) belongs in an indicator, so that state and target stay apart.',
  'desired-state.note-slip': '“{words}” may be a slip. Perhaps が or を is meant; check the wording.',
  'evaluation.copied-unchanged':
    'These are still last year’s words. Rewrite them by what was learnt this year before you publish.',
  'evaluation.correction-changed': 'A published correction stays as it is. To correct again, add another one.',
  'evaluation.correction-reason-missing': 'Say why it is corrected. Citizens read it.',
  'evaluation.correction-text-missing': 'Say what is corrected and how. The original words stay.',
  'evaluation.evaluated-twice': 'This measure already has an evaluation for fiscal {fiscalYear}.',
  'evaluation.focused-not-decided':
    'A focused measure is judged “continue or stop”. Check whether “correct” is what you mean.',
  'evaluation.frozen':
    'A published evaluation cannot be changed. Add a correction with its reason; the original words stay readable.',
  'evaluation.judgement-reason-missing': 'Write the reason for this judgement.',
  'evaluation.learnt-missing': 'Write what was learnt this year.',
  'evaluation.next-direction-missing': 'Write the direction for next year’s budget.',
  'evaluation.sustained-stopped':
    'A sustained measure is corrected on the way rather than stopped. Check whether “stop” is what you mean.',
  'evaluation.year-ahead': 'Fiscal {fiscalYear} has not begun yet. Check the year that is evaluated.',
  'evaluation.year-before-plan':
    'Fiscal {fiscalYear} was over before the plan began in {first}. Check the year that is evaluated.',
  'identity-mark.closed': 'The dialogue about this draft is over. The words of today are on the brand page.',
  'identity-mark.feeling-missing': 'Choose the one of the three that comes closest.',
  'identity-mark.words-too-long': 'At most {maximum} characters. There are {count} now; please shorten it by {over}.',
  'identity-mark.wording-changed':
    'The draft was changed while you were reading it. Please read the new words and choose again.',
  'indicator.baseline-year-after-target':
    'The year of the target (fiscal {fiscalYear}) is not after the baseline year.',
  'indicator.breakdown-duplicate': 'There are two rows for the same year, area and generation. Keep one.',
  'indicator.breakdown-exceeds':
    'The answers of the groups of fiscal {fiscalYear} add up to {answers}, more than the whole ({whole}). Are districts and school districts mixed?',
  'indicator.breakdown-place-missing': 'Choose an area or a generation, at least one.',
  'indicator.breakdown-two-ways':
    'Fiscal {fiscalYear} has rows by area and generation and rows by one of them. So that no small group can be computed, those by area and generation are not published.',
  'indicator.breakdown-without-value':
    'The value of the whole for fiscal {fiscalYear} cannot be published, so neither can its groups.',
  'indicator.change-within-margin':
    'The change of {difference} points is within the error of the survey (±{margin} points, 95% confidence). It may be chance.',
  'indicator.few-answers':
    'Only {answers} people answered (fewer than {fewAnswers}). A small rise or fall may be chance.',
  'indicator.lead-within-margin':
    'The distance of {difference} points from the path is within the error of the survey (±{margin} points, 95% confidence). Being ahead or behind may be chance.',
  'indicator.not-measured': 'There is no baseline. The public page says “not measured yet”.',
  'indicator.sample-size-missing': 'A survey value needs its number of answers. Without it the value is not published.',
  'indicator.source-missing': 'Enter the source. Values without a source are not published.',
  'indicator.target-against-direction':
    'The target {value} is worse than the baseline {baseline} ({direction:indicatorDirection}). Check the direction and the value. A target that only limits a loss can stay: the page then says “behind” while the value is worse than the target, and never “ahead”.',
  'indicator.target-missing': 'There is no target. Enter a year and a value.',
  'indicator.target-year-duplicate': 'Fiscal {fiscalYear} has two targets. Keep one.',
  'indicator.value-missing': 'Enter the value as a number. A year without a value is not published.',
  'indicator.value-year-duplicate': 'Fiscal {fiscalYear} has two values. Keep one.',
  'indicator.year-missing': 'Enter the fiscal year of the value. A value without a year is not published.',
  'indicator-file.column-missing':
    'The column “{column:indicatorColumn}” is missing. Put headings in the first line, or use the template.',
  'indicator-file.column-twice': 'The column “{column:indicatorColumn}” is there twice. Keep one.',
  'indicator-row.draft-pending':
    'This indicator has changes that are not published yet. Publish them first, or take them back.',
  'indicator-row.duplicate': 'The same indicator and year as in line {line}. Keep one.',
  'indicator-row.indicator-ambiguous': '{count} indicators have this name. Write the slug instead.',
  'indicator-row.indicator-missing': 'Enter the name or the slug of the indicator.',
  'indicator-row.indicator-unknown': 'There is no indicator “{words}”. Copy its name from the template.',
  'indicator-row.interim-stays': 'It stays a value of a year still running. If it is final, write “no” in that column.',
  'indicator-row.interim-unreadable':
    'Write “yes” for a year that is still running, “no” for a final value. An empty cell leaves what is there.',
  'indicator-row.note-too-long': 'A note has at most {maximum} characters.',
  'indicator-row.percent-over-hundred':
    'A value in percent is over 100 ({value}), and those of all other years are not. Check the value.',
  'indicator-row.sample-size-missing': 'A survey value needs its number of answers.',
  'indicator-row.sample-size-unreadable': 'Write the sample size “{words}” as a whole number of 1 or more.',
  'indicator-row.share-outside': 'A share in percent lies between 0 and 100.',
  'indicator-row.too-many-years': 'An indicator can hold at most {maximum} years.',
  'indicator-row.value-missing': 'Enter the value. If the row is not to be used, leave its other cells empty too.',
  'indicator-row.value-rounded': 'This indicator is told with {decimals} decimals; the page will show {told}.',
  'indicator-row.value-tenfold': 'It is {times} times the value before it ({last}). Check the digits.',
  'indicator-row.value-tenth': 'It is one {times}th of the value before it ({last}). Check the digits.',
  'indicator-row.value-unreadable': 'Write the value “{words}” in figures only, e.g. 52.3, 1,204 or △41.',
  'indicator-row.year-in-future': 'Fiscal {fiscalYear} has not begun yet. Check the year.',
  'indicator-row.year-is-baseline':
    'Fiscal {fiscalYear} is the year of the baseline. Correct the baseline in the form of the indicator.',
  'indicator-row.year-missing': 'Enter the fiscal year.',
  'indicator-row.year-unreadable': 'The fiscal year “{words}” cannot be read. E.g. 2026, 令和8年度, R8',
  'investment.future-choices-missing': 'Choose whether this widens or narrows future choices, and write why.',
  'investment.horizon-missing': 'Choose focused or sustained.',
  'investment.horizon-reason-missing': 'Write why this is a priority and why over this length of time.',
  'investment.kinds-missing': 'Enter what is invested: funds, activity, time.',
  'investment.narrows':
    'This investment narrows future choices. Check that citizens can see why it is made all the same.',
  'investment.narrows-reason-missing': 'An investment that narrows future choices must say why it is made.',
  'investment.only-funds': 'Investment is not only funds. Enter activity and time where they are invested.',
  'investment.text-missing': 'Describe the investment.',
  'kept-advice.reason-missing':
    'Write why it stays as it is, in at least {minimum} characters, for those who read it later.',
  'logic-model.all-by-city':
    'Everything here is for the city to do. Is there no part to be done together, or open to anyone?',
  'logic-model.cycle': 'The arrows run in a circle ({nodes}). Link from cause to effect, in one direction.',
  'logic-model.dead-end': 'Nothing follows from “{node}”. Show with an arrow how it leads to the desired state.',
  'logic-model.dialogue-missing': 'Choose the dialogue in which this was made, to show how it was made together.',
  'logic-model.effect-is-means':
    '“{node}” names a means. Tell outcomes and impact as how people or the city are, once it is so.',
  'logic-model.impact-missing': 'There is no impact. Put the desired state of the measure at the right end.',
  'logic-model.impact-unreached':
    'No path leads from inputs or activities to the impact, the desired state. Link them with arrows.',
  'logic-model.link-backward': 'An arrow runs back from effect to cause ({from} → {to}). Turn it round.',
  'logic-model.link-dangling': 'The arrow’s end “{node}” does not exist. Remove the arrow or link it anew.',
  'logic-model.node-duplicate': 'The key “{node}” is used twice. Choose another key.',
  'logic-model.node-unlinked': '“{node}” is linked to nothing. Show with an arrow what it leads to.',
  'logic-model.node-without-cause': 'Nothing leads to “{node}”. Show with an arrow what brings it about.',
  'logic-model.outcome-missing': 'There is no outcome. Enter who changes, and how.',
  'logic-model.outcome-without-indicator':
    'The outcome “{node}” has no indicator. Choose one, or say why it cannot be measured yet.',
  'measure.challenges-all-by-city':
    'All challenges are for the city to act on. Is there none to act on together, or open to anyone?',
  'measure.challenges-missing':
    'There are no challenges. Writing the gap between desired and current state lets others join in.',
  'measure.departments-missing': 'Choose the department in charge.',
  'measure.indicators-missing': 'There is no indicator. Link a numeric target.',
  'measure.name-missing': 'Write the measure’s name as the state aimed at.',
  'next-term.draft-pending': '“{name}” has an unpublished draft. Publish it or take it back first.',
  'next-term.no-current': 'The plan has no current term. Check where its terms stand.',
  'next-term.no-next': 'There is no next term. Add its name and years to the plan.',
  'next-term.not-publishable':
    '“{name}” lacks something that is needed for publishing today. Complete and publish it first.',
  'next-term.project-still-needed':
    '“{name}” can be dropped only together with all its measures (“{measure}” goes on).',
  'next-term.reason-missing': 'Say why about “{name}”, in at least {minimum} characters. Citizens read it.',
  'next-term.sustained-dropped': '“{name}” is a sustained measure. Could it be revised and go on?',
  'next-term.undecided': 'Decide what becomes of “{name}”.',
  'next-term.unknown-item': 'This is about something that is not in the current term. Reload the page.',
  'personal-information.found':
    'There seems to be personal information here ({kind:personalInformationKind}: {text}). Check whether it may appear; delete it if not needed.',
  'plan.term-gap': 'The terms do not cover the plan’s years (fiscal {fiscalYear}). Correct the years.',
  'plan.term-overlap': 'Fiscal {fiscalYear} belongs to two terms. Correct the years.',
  'plan.term-set-by-hand':
    'A published plan goes on to its next term by “Open the next term”, which asks what goes on and why something ends.',
  'plan.two-current': 'Two terms are current. Keep one.',
  'plan.years-reversed': 'The last year comes before the first. Correct the years.',
  'progress-report.action-unknown': 'The plan has no such action. Reload the page and choose the action again.',
  'progress-report.state-unknown': 'Choose how it stands now.',
  'progress-report.text-missing': 'Tell what happened in at least {minimum} characters. Citizens read it.',
  'progress-report.text-too-long':
    'A report has at most {maximum} characters; this one has {length}. Details belong in the text of the action.',
  'project.current-state-missing':
    'There is no current state. Describe how things are now, to hold the desired state against it.',
  'project.name-missing': 'Write the project’s name as the state aimed at.',
  'project.priority-reason-missing': 'Write why this is a priority investment.',
  'project.views-missing': 'Write the view from the wide area or from the small areas, to show how places differ.',
  'response.department-missing': 'Choose the department that answers.',
  'response.reason-missing': 'When something is not taken up, write why, in at least {minimum} characters.',
  'response.text-missing': 'Write the answer.',
  'response.voices-missing': 'Choose the voices this answers.',
  'voice-submission.area-missing': 'Choosing your district shows where the voice comes from (you can send it without).',
  'voice-submission.contact-missing': 'If we may contact you, enter an e-mail address or a telephone number.',
  'voice-submission.contact-not-agreed': 'You did not agree to be contacted, so we do not keep the contact details.',
  'voice-submission.display-name-missing': 'Enter the name to show. If it stays empty, your story is anonymous.',
  'voice-submission.display-name-not-agreed': 'You did not agree to show your name, so it will not be published.',
  'voice-submission.display-name-too-long': 'The name can have at most {maximum} characters.',
  'voice-submission.email-unreadable': 'Check the e-mail address (example: name@example.jp).',
  'voice-submission.guardian-consent-missing':
    'Tick the box if you are {age} or older, or if your guardian agrees. We cannot take the story without it.',
  'voice-submission.photo-not-agreed': 'You did not agree to show the photo. Tick the box or remove the photo.',
  'voice-submission.text-missing': 'Write your story.',
  'voice-submission.text-too-long':
    'A story can have at most {maximum} characters. Yours has {count}; please shorten it by {over}.',
  'voice-submission.text-too-short': 'Write your story in at least {minimum} characters.',
  'voice-submission.title-too-long': 'The title can have at most {maximum} characters.',
  'voice.display-name-not-shown': 'There is no consent to show the name; it is not published.',
  'voice.edits-unmarked':
    'The words to publish differ from the words as told. Say under “What was changed” how, or bring back the words as told.',
  'voice.guardian-consent-missing':
    'This is the voice of somebody under 18. It cannot be published before a guardian’s consent is confirmed.',
  'voice.no-consent': 'There is no consent to “{channel:channel}”. Without it the voice cannot be published there.',
  'voice.not-reviewed':
    'A voice that is “{state:voiceState}” cannot be published. Review it and set its state to “Published”.',
  'voice.personal-information-unresolved':
    'Something may point to a person ({kind:personalInformationKind}). Change the text, or mark it as checked.',
  'voice.photo-not-shown': 'There is no consent to show the photo; it is not published.',
  'voice.reason-missing': 'Write why the voice is “{state:voiceState}”. Whoever holds the receipt reads it.',
  'voice.text-missing': 'There is no text to publish. Prepare it from the original words.',
  'voice.transition-not-allowed': 'A voice cannot change from “{from:voiceState}” to “{to:voiceState}”.',
  'voice.translation-unmarked':
    'This voice was told in another language. Choose “Translated” under “What was changed”.',
  'voice.withdrawn': 'This voice was withdrawn by its teller. It cannot be published.',
}
