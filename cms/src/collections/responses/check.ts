import type { PublicationCheck } from '../../documents/hooks/check-publication.ts'

export const checkResponseBeforePublication: PublicationCheck = () => []
