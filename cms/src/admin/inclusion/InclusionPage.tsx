import type { AdminViewServerProps } from 'payload'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { DocumentLink, Empty, Section } from '../workspace/parts/index.ts'
import { MarkedWords } from './MarkedWords.tsx'
import { inclusionPage } from './page.ts'
import { readDialogue } from './read-dialogue.ts'
import { VersionTally } from './VersionTally.tsx'
import { getWords } from './words.ts'
import './inclusion.css'

export const InclusionPage = (view: AdminViewServerProps) => drawPage(view, inclusionPage, drawInclusion)

async function drawInclusion({ req, language }: PageContext) {
  const words = getWords(language)
  const { drafts, areas } = await readDialogue(req)
  if (drafts.length === 0) return <Empty>{words.none}</Empty>
  return (
    <>
      {drafts.map(({ id, statement, versions }) => (
        <Section key={id} id={`identity-${id}`} title={statement}>
          <p>
            <DocumentLink collection="brand-identities" id={id}>
              {statement}
            </DocumentLink>
          </p>
          {versions.map((version) => (
            <VersionTally
              key={version.version}
              identity={id}
              version={version}
              areas={areas}
              language={language}
              words={words}
            />
          ))}
        </Section>
      ))}
      <MarkedWords req={req} language={language} words={words} />
    </>
  )
}
