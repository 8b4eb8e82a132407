import { getCityData } from '../support/city.ts'

/** Writes the demonstration city before the files start, which would otherwise all begin to write it. */
export const setup = async () => {
  await getCityData()
}
