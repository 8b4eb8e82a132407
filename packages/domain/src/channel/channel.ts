/**
 * To whom something is told (方向性⑤): `citizens` is internal branding, the plan, the identity, action plans
 * and voices shared with the people of the city; `showcase` is external branding, for visitors and prospective residents.
 */
export const channels = ['citizens', 'showcase'] as const
export type Channel = (typeof channels)[number]
