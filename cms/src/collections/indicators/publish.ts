import { getPublishable, type IndicatorRecord } from '@aritai/domain'
import { publishBySchema, type SourceDocument, toCitizensWhenPublished } from '../../publishing/publisher.ts'
import { toBreakdownRows } from './check-values.ts'

/**
 * Indicators belong to the plan. A value that lacks its evidence and a group that is too small do not even leave the CMS
 * (方向性②): the site can only say that it is not measured yet.
 */
export const publishIndicator = publishBySchema({
  collection: 'indicators',
  kind: 'indicator',
  getChannels: toCitizensWhenPublished,
  prepare: (document) => {
    const { breakdowns, ...values } = getPublishable(toRecord(document), toBreakdownRows(document.breakdown))
    return { ...values, breakdowns: breakdowns.length === 0 ? undefined : breakdowns }
  },
})

// Fields are read as the database gave them; the rules look at each before they trust it.
const toRecord = (document: SourceDocument) => document as unknown as IndicatorRecord
