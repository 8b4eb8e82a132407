import type { LogicModelSeed } from '../../content-model.ts'
import { by, chains, node, unmeasured } from './node.ts'

export const logicModelsX: LogicModelSeed[] = [
  {
    slug: 'logic-x-1-3',
    sample: true,
    title: { ja: '「この言葉の中に、あなたはいますか」', en: '“Are you in these words?”' },
    measure: 'x-1-3',
    dialogue: 'brand-dialogue-2026',
    contributors: {
      ja: '抽選で来た人、お題に声を寄せた人、外国につながる人、障がいのある人、市の言葉を使う職員（52人）と進行・通訳・記録。締め出されていると感じる人の数は、終わりにも減りませんでした。',
      en: 'People invited by lot, people who had answered the prompt, people with roots abroad or disabilities, officers who use the words (52), with facilitators, interpreters and note-takers. The number who felt shut out was no smaller at the end.',
    },
    nodes: [
      node(
        'input',
        'words',
        'city',
        '平成17年度からの「知の交流と創造」',
        '“Exchange and creation of knowledge”, since fiscal 2005',
      ),
      node('input', 'known-things', 'open', '一人ひとりが知っていること', 'What each person knows'),
      node('input', 'left-out', 'open', '自分は入っていない、という声', 'The voices of those who feel left out'),
      by(
        'planning',
        node(
          'activity',
          'criteria',
          'city',
          '年三件、15分話して判断の理由を書く',
          'Three decisions a year: talk for fifteen minutes and write the reasons',
        ),
      ),
      node(
        'activity',
        'listen',
        'together',
        '工場の昼休みや教室へ聞きに行く',
        'Go and listen in lunch breaks and classrooms',
      ),
      node('activity', 'tell', 'open', '自分の話を、自分の言葉で語る', 'Tell one’s own story in one’s own words'),
      node(
        'activity',
        'translate',
        'together',
        '話を英語とやさしい日本語にして外へ届ける',
        'Put stories into English and easy Japanese and send them out',
      ),
      by(
        'planning',
        node('output', 'plans', 'city', '12の課にアクションプランがある', 'Twelve sections have action plans'),
      ),
      node(
        'output',
        'belonging',
        'together',
        '判断基準に「居場所」が加わった下書きがある',
        'A draft with belonging among the criteria',
      ),
      node('output', 'stories', 'open', '名前のない仕事の話も読める', 'Stories of work without a title can be read'),
      node(
        'outcome',
        'shared',
        'together',
        '自分の暮らしに関係があると感じる',
        'People feel that it concerns their own life',
        'identity-shared',
      ),
      node(
        'outcome',
        'confident',
        'open',
        '塩尻に住んでいることを自信を持って話せる',
        'People speak with confidence of living here',
        'tell-with-confidence',
      ),
      unmeasured(
        node(
          'outcome',
          'heard',
          'together',
          '締め出されていた人の言葉で、言葉が変わる',
          'Words of those shut out change the words',
        ),
        {
          ja: '変わった言葉の数では、聞いたことになりません。版ごとに、誰の言葉でどこが変わったかを示します。',
          en: 'The number of changed words does not show that anybody was heard. Each version says whose words changed what.',
          easy: '数では わかりません。だれの ことばで どこが かわったかを 書きます。',
        },
      ),
      node(
        'impact',
        'pride',
        'together',
        '知の交流から新しい誇りが生まれている',
        'Out of the exchange comes a new pride',
      ),
    ],
    links: chains(
      'words > criteria > plans > shared > pride',
      'known-things > tell > stories > confident > pride',
      'left-out > listen > belonging > heard > pride',
      'known-things > listen',
      'tell > translate > stories',
      'belonging > shared',
      'criteria > belonging',
    ),
  },
]
