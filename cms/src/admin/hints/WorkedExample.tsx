'use client'
import { getNameExample } from '@aritai/domain'
import { useLanguage } from './use-language.ts'
import { useStateOfPlan } from './use-state-of-plan.ts'
import { hintWords } from './wording.ts'

/** How a name like this one was rewritten, and how a neighbour in the same plan is named. Names only have examples. */
export function WorkedExample({ code }: { code: string }) {
  const example = getNameExample(code)
  return example ? <NameExamples {...example} /> : null
}

function NameExamples({ before, after }: { before: string; after: string }) {
  const language = useLanguage()
  const neighbour = useStateOfPlan()
  return (
    <ul className="hint__examples">
      <li>
        {hintWords.example[language]}: <del>{before}</del> → <ins>{after}</ins>
      </li>
      {neighbour ? (
        <li>
          {hintWords.inThisPlan[language]}: 「{neighbour}」
        </li>
      ) : null}
    </ul>
  )
}
