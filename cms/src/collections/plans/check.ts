import type { PublicationCheck } from '../../documents/hooks/check-publication.ts'
import { checkTerms } from './check-terms.ts'

export const checkPlanDocument: PublicationCheck = checkTerms
