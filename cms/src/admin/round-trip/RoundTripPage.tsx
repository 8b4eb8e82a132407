import { getDueYear } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/user.ts'
import { readFacts } from '../../facts/index.ts'
import { today } from '../../fields/day.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { Notice } from '../workspace/parts/index.ts'
import { readVoiceNames } from '../workspace/read-voice-names.ts'
import type { PartId } from './Part.tsx'
import { MeasuresWithoutVoice, MissingEvaluations, NamesAsMeans, OverdueIndicators } from './PlanParts.tsx'
import { roundTripPage } from './page.ts'
import { Quotations } from './Quotations.tsx'
import { readUnagreedQuotations } from './read-quotations.ts'
import { readRoundTrip } from './read-round-trip.ts'
import { getNamedVoices, UnansweredVoices, UnlinkedVoices } from './VoiceParts.tsx'
import { roundTripWords } from './words.ts'

/** From voice to measure and back: what waits, what stands alone, what is overdue (方向性④). */
export const RoundTripPage = (view: AdminViewServerProps) => drawPage(view, roundTripPage, drawRoundTrip)

async function drawRoundTrip({ req, staff, language, query }: PageContext) {
  const words = roundTripWords[language]
  const alone = query('part')
  const isAlone = alone !== undefined
  const seesAll = hasRole(staff, 'planner', 'moderator', 'admin')
  const writes = hasRole(staff, 'planner', 'department', 'admin')
  if (!seesAll && !staff.department) return <Notice kind="warning">{words.noDepartment}</Notice>
  const day = today()
  const found = await readRoundTrip(req, day, seesAll ? undefined : staff.department)
  const [names, measures, departments, quotations] = await Promise.all([
    readVoiceNames(req, getNamedVoices(found, isAlone)),
    readFacts(req, 'measures'),
    readFacts(req, 'departments'),
    seesAll ? readUnagreedQuotations(req) : [],
  ])
  const departmentNames = new Map(departments.map(({ id, name }) => [id, name]))
  const measureNames = new Map(measures.map(({ id, name }) => [id, name]))
  const voiceParts = { found, names, measureNames, isAlone, writes, words, language }
  const planParts = { found, departmentNames, isAlone, words }
  const evaluations = { ...planParts, writes }
  const shows = (part: PartId) => !isAlone || alone === part
  return (
    <>
      {!seesAll && <Notice>{words.ownOnly}</Notice>}
      {isAlone && (
        <p>
          <Link href={`/admin${roundTripPage.path}`} prefetch={false}>
            {words.back}
          </Link>
        </p>
      )}
      {shows('unanswered') && <UnansweredVoices {...voiceParts} />}
      {shows('measures') && <MeasuresWithoutVoice {...planParts} />}
      {seesAll && shows('unlinked') && <UnlinkedVoices {...voiceParts} />}
      {seesAll && shows('quotations') && <Quotations {...{ quotations, isAlone, words, language }} />}
      {shows('indicators') && <OverdueIndicators {...planParts} dueYear={getDueYear(day)} />}
      {shows('evaluations') && <MissingEvaluations {...evaluations} />}
      {shows('names') && <NamesAsMeans {...planParts} />}
    </>
  )
}
