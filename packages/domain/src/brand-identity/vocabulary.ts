/** An identity is polished with citizens, not thrown away: past ones stay readable (方向性⑤). */
export const identityStates = ['in-dialogue', 'adopted', 'past'] as const
export type IdentityState = (typeof identityStates)[number]
