import { label } from '../localized/label.ts'

export const investmentHorizonTerms = {
  focused: label('短期集中', 'Focused (3–4 years)', '短い 間に たくさん する（3〜4年）'),
  sustained: label('長期継続', 'Sustained (6–9 years)', '長く つづける（6〜9年）'),
}

export const investmentKindTerms = {
  funds: label('資金', 'Funds', 'お金'),
  activity: label('活動', 'Activity', 'する こと'),
  time: label('時間', 'Time', '時間'),
}

export const investmentCapitalTerms = {
  human: label('人的資本', 'Human capital', '人を 育てる'),
  cultural: label('文化資本', 'Cultural capital', '文化を 育てる'),
}

export const futureChoicesTerms = {
  widens: label('将来の選択肢を広げる', 'Widens future choices', 'これから できる ことが 増えます'),
  neutral: label(
    '将来の選択肢は変わらない',
    'Leaves future choices as they are',
    'これから できる ことは かわりません',
  ),
  narrows: label('将来の選択肢を狭める', 'Narrows future choices', 'これから できる ことが へります'),
}

export const investmentQuestionTerms = {
  'continue-or-stop': label('続けるか、終えるか', 'Continue or stop?', 'つづけますか、やめますか'),
  'mid-term-correction': label('途中で何を直すか', 'What to correct half-way?', 'とちゅうで 何を 直しますか'),
}

export const investmentQuestionStateTerms = {
  ahead: label('これから', 'Not yet asked', 'これから'),
  open: label('答える時期', 'To be answered now', 'いま こたえます'),
  late: label('答えが遅れている', 'Answer overdue', 'こたえが おくれて います'),
  answered: label('答えが出た', 'Answered', 'こたえました'),
}
