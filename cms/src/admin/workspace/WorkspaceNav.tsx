import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { staffOf } from '../../access/user.ts'
import { languageOf } from './language.ts'
import { mayOpen } from './may-open.ts'
import { PageLink } from './PageLink.tsx'
import { workspacePages } from './pages.ts'

/** The pages of the workspace at the top of the menu: what a person does comes before where things are kept. */
export function WorkspaceNav({ i18n, payload, user }: ServerProps) {
  const staff = staffOf({ user: user ?? null })
  const language = languageOf(i18n)
  const pages = workspacePages.filter((page) => mayOpen(page, staff))
  return (
    <NavGroup label={language === 'en' ? 'Work' : 'しごと'}>
      <PageLink href={payload.config.routes.admin} exact>
        {language === 'en' ? 'Today' : 'きょうの仕事'}
      </PageLink>
      {pages.map(({ path, label }) => (
        <PageLink key={path} href={`${payload.config.routes.admin}${path}`}>
          {label[language]}
        </PageLink>
      ))}
    </NavGroup>
  )
}
