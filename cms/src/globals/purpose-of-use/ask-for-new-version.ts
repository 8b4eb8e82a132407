import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { wording } from '../../i18n/wording.ts'

/** Consent names the version it was given to, so a text must not change under its version. Only for people's edits. */
export const askForNewVersion: GlobalBeforeChangeHook = ({ data, originalDoc, req, global }) => {
  const hasText = Boolean(originalDoc?.version && originalDoc.text)
  const changed = JSON.stringify(data.text ?? null) !== JSON.stringify(originalDoc?.text ?? null)
  if (!req.user || !hasText || !changed || data.version !== originalDoc.version) return data
  throw new ValidationError({
    global: global.slug,
    errors: [
      {
        path: 'version',
        message: wording(req, {
          ja: '文を変えたので、新しい版にしてください。',
          en: 'The text changed: give it a new version.',
        }),
      },
    ],
    req,
  })
}
