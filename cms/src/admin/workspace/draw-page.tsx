import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { type Staff, staffOf } from '../../access/user.ts'
import type { WorkspacePage } from './define-page.ts'
import { type Language, languageOf } from './language.ts'
import { mayOpen } from './may-open.ts'
import { Notice } from './parts/Notice.tsx'
import { WorkspaceFrame } from './WorkspaceFrame.tsx'

/** What a page is drawn from: the person, the language of the admin, and the query of the address. */
export type PageContext = {
  /** Carries the person; calls of the Local API pass it on with `overrideAccess: false`. */
  req: PayloadRequest
  staff: Staff
  language: Language
  /** One value of a parameter of the address; of several the first. */
  query: (name: string) => string | undefined
}

/**
 * A page of the workspace in Payload's frame. It leads strangers to the login and back, and tells a person without the
 * role that the page is not theirs. A page's component is one line:
 *
 *     export const NamesPage = (view: AdminViewServerProps) => drawPage(view, namesPage, drawNames)
 */
export async function drawPage(
  { initPageResult, params, searchParams }: AdminViewServerProps,
  page: WorkspacePage,
  draw: (context: PageContext) => ReactNode | Promise<ReactNode>,
): Promise<ReactNode> {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { payload, i18n, user } = req
  const staff = staffOf(req)
  if (staff === null) redirect(loginThen(payload.config.routes.admin, page.path))
  const language = languageOf(i18n)
  const title = page.label[language]
  const query = (name: string) => firstOf(searchParams?.[name])
  return (
    <DefaultTemplate
      {...{ i18n, locale, payload, permissions, req, visibleEntities }}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(user ? { user } : {})}
    >
      <SetStepNav nav={[{ label: title }]} />
      <WorkspaceFrame title={title} help={page.help[language]}>
        {mayOpen(page, staff) ? await draw({ req, staff, language, query }) : <NotYours language={language} />}
      </WorkspaceFrame>
    </DefaultTemplate>
  )
}

function NotYours({ language }: { language: Language }) {
  const words = { ja: 'このページは、ほかの役割の人のためのものです。', en: 'This page is for another role.' }
  return <Notice kind="warning">{words[language]}</Notice>
}

const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

const loginThen = (adminRoute: string, path: string) =>
  `${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}${path}`)}`
