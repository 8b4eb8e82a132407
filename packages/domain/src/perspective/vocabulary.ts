/** Generations used everywhere: forms, filters, population and coverage (方向性④ 世代等による違い). */
export const generations = ['under-18', '18-29', '30s', '40s', '50s', '60s', '70s', '80-over'] as const
export type Generation = (typeof generations)[number]

/** From where somebody looks at the city. */
export const perspectives = [
  'resident',
  'commuter',
  'student',
  'business',
  'former-resident',
  'visitor',
  'staff',
] as const
export type Perspective = (typeof perspectives)[number]

/** The layers of 方向性④: wide area, city, district; a school district (小学校区) divides the city in another way. */
export const areaKinds = ['wide', 'city', 'district', 'school-district'] as const
export type AreaKind = (typeof areaKinds)[number]
