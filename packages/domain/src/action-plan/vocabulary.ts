/** At whom a department's brand action is aimed (方向性⑤ 内部・外部ブランディング). */
export const brandingAims = ['internal', 'external', 'both'] as const
export type BrandingAim = (typeof brandingAims)[number]

export const actionStates = ['planned', 'doing', 'done', 'late', 'stopped'] as const
export type ActionState = (typeof actionStates)[number]
