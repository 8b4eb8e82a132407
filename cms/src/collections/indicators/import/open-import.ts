import { createLocalReq } from 'payload'
import type { Indicator } from '../../../payload-types.ts'
import { openTestCms, type TestCms } from '../../../testing/open-test-cms.ts'
import { importEndpoint } from './import-endpoint.ts'
import type { ImportReport } from './import-report.ts'

type Actor = Awaited<ReturnType<TestCms['actAs']>>
type Form = Record<string, string | Uint8Array>

export const note = '令和7年度の調査結果を入れました。'
export const toBytes = (text: string) => new TextEncoder().encode(text)

/** For tests: a CMS of its own, somebody of 企画課, and the import as that person uses it. */
export async function openImport() {
  const cms = await openTestCms()
  const planner = await cms.actAs('planner')

  /** Sends a form to the endpoint as `actor`, claiming to be `length` bytes long. */
  async function send(actor: Actor | null, fields: Form, length = 1000) {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields))
      form.append(name, typeof value === 'string' ? value : new Blob([new Uint8Array(value)]))
    const req = await createLocalReq({ ...(actor ? { user: actor.user } : {}) }, cms.payload)
    Object.assign(req, {
      payloadAPI: 'REST',
      headers: new Headers({ 'content-length': String(length) }),
      formData: async () => form,
    })
    return (await importEndpoint.handler(req)).json() as Promise<ImportReport & { imported?: boolean }>
  }
  const look = (csv: string | Uint8Array, actor: Actor = planner) =>
    send(actor, { file: typeof csv === 'string' ? toBytes(csv) : csv })

  return {
    cms,
    planner,
    send,
    look,
    /** Looks at a file and confirms it. */
    bringIn: async (csv: string, words = note) => {
      const { state } = await look(csv)
      return send(planner, { file: toBytes(csv), state, note: words })
    },
    /** A published indicator of a survey, in percent, with a baseline and one value. */
    createIndicator: (slug: string, fields: Partial<Indicator> = {}): Promise<Indicator> =>
      cms.payload.create({
        collection: 'indicators',
        overrideAccess: true,
        data: {
          slug,
          name: `${slug}の割合`,
          definition: '答えた人の割合',
          unit: '％',
          decimals: 1,
          direction: 'up',
          basis: 'survey',
          level: 'outcome',
          source: '市民アンケート',
          baseline: { fiscalYear: 2023, value: 50, sampleSize: 900 },
          targets: [{ fiscalYear: 2032, value: 60 }],
          values: [{ fiscalYear: 2024, value: 51, sampleSize: 880, note: '7月調査' }],
          _status: 'published',
          ...fields,
        } as Indicator,
      }),
  }
}
