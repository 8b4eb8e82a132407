import '../logic-model/logic-model.css'
import './versions.css'
import type { Language } from '../workspace/language.ts'
import { DocumentLink } from '../workspace/parts/index.ts'
import type { ListedVersion } from './read-versions.ts'
import { nameVersion, type VersionWords } from './words.ts'

type Props = {
  id: string
  versions: readonly ListedVersion[]
  chosen: { before: ListedVersion; after: ListedVersion }
  words: VersionWords
  language: Language
}

/** Chooses the two versions; works without a script. */
export function ChooseVersions({ id, versions, chosen, words, language }: Props) {
  return (
    <form method="get" className="logic-versions__choice">
      <input type="hidden" name="id" value={id} />
      {(['before', 'after'] as const).map((side) => (
        <label key={side}>
          {words[side]}{' '}
          <select name={side} defaultValue={chosen[side].id} key={chosen[side].id}>
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {nameVersion(version, language)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="logic-editor__button">
        {words.compare}
      </button>
      <DocumentLink collection="logic-models" id={id}>
        {words.back}
      </DocumentLink>
    </form>
  )
}
