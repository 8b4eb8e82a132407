import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../workspace/language.ts'
import { DataTable, Empty } from '../workspace/parts/index.ts'
import { logicModelVersionsPage } from './page.ts'
import { tellTime, type VersionWords } from './words.ts'

/** All logic models, last saved first, each leading to its versions. */
export async function ChooseModel({ req, words }: { req: PayloadRequest; words: VersionWords }) {
  const { docs } = await req.payload.find({
    collection: 'logic-models',
    sort: '-updatedAt',
    depth: 0,
    draft: true,
    locale: 'ja',
    pagination: false,
    select: { title: true, updatedAt: true },
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return <Empty>{words.noModels}</Empty>
  const address = `${req.payload.config.routes.admin}${logicModelVersionsPage.path}`
  return (
    <DataTable
      caption={words.choose}
      keyOf={({ id }) => id}
      rows={docs}
      columns={[
        {
          id: 'title',
          heading: words.models,
          cell: ({ id, title }) => (
            <Link href={`${address}?id=${id}`} prefetch={false}>
              {title}
            </Link>
          ),
        },
        { id: 'saved', heading: words.changedOn, cell: ({ updatedAt }) => tellTime(updatedAt, languageOf(req.i18n)) },
      ]}
    />
  )
}
