import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { wording } from '../../i18n/wording.ts'
import { wasEverPublic } from '../main-document.ts'

/**
 * Plan and brand keep their history: what was public once is unpublished, never deleted by a person, so that its
 * address, its notes of change and its versions stay.
 */
export const keepOncePublished: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  if (!req.user) return
  if (await wasEverPublic(req, collection, id)) throw new APIError(wording(req, message), 400, null, true)
}

const message = {
  ja: '一度公開したものは削除できません。公開を取り消すと、市民のページから消え、経過はここに残ります。',
  en: 'What was public once cannot be deleted. Unpublish it: it leaves the public pages, and its history stays here.',
}
