/** 短期集中: judged continue or stop; 長期継続: mid-term correction (基本設計案). */
export const investmentHorizons = ['focused', 'sustained'] as const
export type InvestmentHorizon = (typeof investmentHorizons)[number]

/** Investment is money, activity and time (策定方針). */
export const investmentKinds = ['funds', 'activity', 'time'] as const
export type InvestmentKind = (typeof investmentKinds)[number]

/** Investment is in people and culture too (基本設計案: 投資の内容). */
export const investmentCapitals = ['human', 'cultural'] as const
export type InvestmentCapital = (typeof investmentCapitals)[number]

/** A good investment widens, and never narrows, what is possible later (基本設計案: 良い投資). */
export const futureChoices = ['widens', 'neutral', 'narrows'] as const
export type FutureChoices = (typeof futureChoices)[number]

/** What the end of a term asks: is it worth going on (short), or what has to be corrected (long). */
export const investmentQuestions = ['continue-or-stop', 'mid-term-correction'] as const
export type InvestmentQuestion = (typeof investmentQuestions)[number]

export const investmentQuestionStates = ['ahead', 'open', 'late', 'answered'] as const
export type InvestmentQuestionState = (typeof investmentQuestionStates)[number]
