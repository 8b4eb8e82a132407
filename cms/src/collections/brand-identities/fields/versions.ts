import type { Field } from 'payload'
import { allowField } from '../../../access/compose.ts'
import { isModerator, nobody } from '../../../access/predicates.ts'
import { wholeNumber } from '../../../fields/numbers.ts'

const never = allowField(nobody)

/**
 * Which wording of a draft this is, and those before it (see `earlier-versions.ts`). Both are kept by
 * `keepEarlierVersions`. The exact numbers of marks are for those who read the marks.
 */
export const versionFields: Field[] = [
  wholeNumber(
    'wordingVersion',
    { ja: '第何稿か', en: 'Version of the words' },
    {
      access: { create: never, update: never },
      readOnly: true,
      condition: (data) => Boolean(data.wordingVersion),
      help: {
        ja: '対話中の案の言葉を変えて公開すると、自動で次の稿になります。それまでの印は前の稿のものとして数えられます。',
        en: 'Publishing changed words of a draft begins the next version. Marks until then count for the former one.',
      },
    },
  ),
  {
    name: 'earlierVersions',
    type: 'json',
    label: { ja: 'これまでの稿', en: 'Earlier versions' },
    access: { read: allowField(isModerator), create: never, update: never },
    admin: {
      description: {
        ja: '対話が終わった稿の言葉と、そこについた印の数。自動で残ります。',
        en: 'The words of versions whose dialogue has ended, with the number of marks. Kept by itself.',
      },
      hidden: true,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
  },
]
