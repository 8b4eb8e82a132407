import type { ChangeSeed } from '../content-model.ts'

/** What changed in the plan so far: renamed from means to states, and brought up to the figures of the year. */
export const changes: ChangeSeed[] = [
  {
    slug: 'renamed-a-1-1',
    sample: true,
    measure: 'a-1-1',
    changedOn: '2025-03-26',
    note: {
      ja: '「整備」は市がすることの名前でした。令和7年1月の対話で「整備されたあと、うちはどう楽になるんですか」と聞かれ、親がどうなっているかで名付け直しました。',
      en: '“Development” named what the city does. In the dialogue of January 2025 somebody asked, “And once it is developed, how will it be easier for us?” So it is now named by how parents are then.',
    },
    before: {
      name: {
        ja: '出産・子育て支援体制の整備',
        en: 'Development of support for birth and child-rearing',
        easy: '出産や 子育てを 助ける しくみを つくります',
      },
    },
  },
  {
    slug: 'figures-a-1-2',
    sample: true,
    measure: 'a-1-2',
    changedOn: '2026-05-20',
    note: {
      ja: '令和7年度の調査の値が出たので、現状を書き直しました。サロンの数を増やしても頼れる人が増えなかったことを、そのまま書いています。',
      en: 'Rewritten with the figures of the fiscal 2025 survey. It says plainly that more playgroups did not mean more people to turn to.',
    },
    before: {
      currentState: {
        ja: '近所に頼れる人がいる親は47.1％です。子育てサロンを18か所から26か所に増やしました。今後も増やしていきます。',
        en: 'The share of parents with somebody nearby to turn to is 47.1%. Playgroups were increased from 18 to 26. More will follow.',
      },
    },
  },
  {
    slug: 'lead-c-1-1',
    sample: true,
    measure: 'c-1-1',
    changedOn: '2026-06-10',
    note: {
      ja: '場を開く人の高齢化を現状に書き加えました。「続ける人がいない」という声が、三つの学区から続けて届いたためです。',
      en: 'The age of the hosts is now part of the current state, since voices from three school districts said that nobody is there to go on.',
    },
    before: {
      currentState: {
        ja: '月2回以上ひらく場がある小学校区は、3学区（令和5年度）から5学区（令和7年度）に増えました。それでも近所の人と手伝い合った人は43.3％で、30代では27.1％です。',
        en: 'School districts with a place open at least twice a month rose from three (fiscal 2023) to five (2025). Still, only 43.3% helped or were helped by a neighbour, 27.1% of those in their thirties.',
      },
    },
  },
]
