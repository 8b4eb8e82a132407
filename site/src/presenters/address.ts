import type { Address } from '../queries/changes.ts'
import { paths } from './paths.ts'

/** The Japanese address of a document with a page. */
export function presentAddress(address: Address): string {
  switch (address.kind) {
    case 'measure':
      return paths.measure(address.project, address.slug)
    case 'project':
      return paths.project(address.slug)
    case 'plan':
      return '/plan/'
    case 'brand-identity':
      return '/brand/'
    case 'action-plan':
      return paths.actionPlan(address.slug)
    default:
      return paths[address.kind](address.slug)
  }
}
