import type { Field } from 'payload'
import { departmentField } from '../../fields/department-field.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { panel } from '../../fields/panel.ts'
import { actionsField } from './fields/actions.ts'
import { aimFields } from './fields/aim.ts'
import { criteriaFields } from './fields/criteria-answers.ts'
import { firstPublishedOn } from './fields/days.ts'
import { tieFields } from './fields/ties.ts'

export const actionPlanFields: Field[] = [
  panel('progress', '/src/admin/action-plan/PlanProgress.tsx#PlanProgress'),
  tabs(
    tab(
      { ja: '1 目指すこと', en: '1 Aim' },
      {
        ja: '自分の課の仕事で、まちらしさをどう形にするか。',
        en: 'How the work of your department makes the city what it wants to be.',
      },
      aimFields,
    ),
    tab(
      { ja: '2 判断基準への答え', en: '2 Answers to the criteria' },
      {
        ja: '採用中のブランド・アイデンティティの問いに、自分の課の仕事で一つずつ答えます。',
        en: 'Answer each question of the adopted brand identity from the work of your department.',
      },
      criteriaFields,
    ),
    tab(
      { ja: '3 取り組みと進み具合', en: '3 Actions and progress' },
      {
        ja: '四半期に一度、状態を直し、報告を一行足してください。それだけで市民に伝わります。',
        en: 'Once a quarter correct the state and add one line of news. That is all it takes.',
      },
      [actionsField],
    ),
    tab(
      { ja: '4 つながりと呼びかけ', en: '4 Ties and partners' },
      {
        ja: 'どの施策・どの声につながり、だれに加わってほしいか。',
        en: 'Which measures and voices it answers, and who should join.',
      },
      tieFields,
    ),
  ),
  departmentField(
    'department',
    { ja: '部署', en: 'Department' },
    {
      required: true,
      sidebar: true,
      help: {
        ja: 'この計画を書き、公開する課です。ほかの課のものには替えられません。',
        en: 'The department that writes and publishes it. It cannot be handed to another.',
      },
    },
  ),
  panel('chain', '/src/admin/action-plan/PlanChain.tsx#PlanChain', { sidebar: true }),
  firstPublishedOn,
]
