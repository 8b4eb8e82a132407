/** What a department answers to a voice. `not-taken-up` always carries its reason. */
export const responseKinds = ['already', 'doing', 'will-do', 'studying', 'not-taken-up', 'thanks'] as const
export type ResponseKind = (typeof responseKinds)[number]
