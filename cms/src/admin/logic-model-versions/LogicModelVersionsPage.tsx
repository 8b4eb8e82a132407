import { compareLogicModels } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { Empty, Section } from '../workspace/parts/index.ts'
import { ChooseModel } from './ChooseModel.tsx'
import { ChooseVersions } from './ChooseVersions.tsx'
import { Differences } from './Differences.tsx'
import { Drawing } from './Drawing.tsx'
import { markNodes } from './mark-nodes.ts'
import { logicModelVersionsPage } from './page.ts'
import { readNames } from './read-names.ts'
import { chooseVersions, listVersions, readVersion } from './read-versions.ts'
import { nameVersion, versionWords } from './words.ts'

/** Two versions of a logic model beside each other, with what changed between them in words. */
export const LogicModelVersionsPage = (view: AdminViewServerProps) => drawPage(view, logicModelVersionsPage, draw)

async function draw({ req, language, query }: PageContext) {
  const words = versionWords[language]
  const id = query('id')
  if (id === undefined) return <ChooseModel req={req} words={words} />
  const versions = await listVersions(req, id)
  const chosen = chooseVersions(versions, query('before'), query('after'))
  if (!chosen) return <Empty>{versions.length === 0 ? words.notFound : words.onlyOne}</Empty>
  const [before, after] = await Promise.all([readVersion(req, chosen.before.id), readVersion(req, chosen.after.id)])
  const names = await readNames(req, [before, after])
  const differences = compareLogicModels(before, after)
  const marks = markNodes(differences, words)
  return (
    <>
      <h2>{after.title}</h2>
      <ChooseVersions id={id} versions={versions} chosen={chosen} words={words} language={language} />
      <Section id="differences" title={words.differences}>
        {differences.length === 0 ? (
          <Empty>{words.same}</Empty>
        ) : (
          <Differences {...{ differences, names, words, language }} />
        )}
      </Section>
      <Section id="before" title={`${words.before}：${nameVersion(chosen.before, language)}`}>
        <Drawing
          id="before"
          label={words.drawing(words.before)}
          marks={marks}
          version={before}
          names={names}
          language={language}
        />
      </Section>
      <Section id="after" title={`${words.after}：${nameVersion(chosen.after, language)}`}>
        <Drawing
          id="after"
          label={words.drawing(words.after)}
          marks={marks}
          version={after}
          names={names}
          language={language}
        />
      </Section>
    </>
  )
}
