/** What may point to a person in a text. `account` covers handles, bank accounts and My Number. */
export const personalInformationKinds = [
  'phone',
  'email',
  'postcode',
  'address',
  'name-like',
  'url',
  'account',
] as const
export type PersonalInformationKind = (typeof personalInformationKinds)[number]
