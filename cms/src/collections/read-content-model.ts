import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the content model says a field holds. */
export type Shape =
  | { holds: 'localized' | 'text' | 'day' | 'number' | 'checkbox' | 'choice' | 'relation' }
  | { holds: 'many'; of: Shape }
  | { holds: 'group'; fields: Record<string, Shape> }

const file = new URL('../seed/content-model.ts', import.meta.url)
const source = ts.createSourceFile('content-model.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
const types = new Map(source.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias.type]))

/** For tests: the fields of a type of `seed/content-model.ts`, read from its source, so that nobody has to keep a second list. */
export function readContentModel(typeName: string): Record<string, Shape> {
  const shape = shapeOf(types.get(typeName) ?? fail(typeName))
  return shape.holds === 'group' ? shape.fields : fail(typeName)
}

const named: Record<string, Shape['holds']> = { Text: 'localized', Ref: 'relation', Day: 'day' }

function shapeOf(type: ts.TypeNode): Shape {
  if (ts.isArrayTypeNode(type)) return { holds: 'many', of: shapeOf(type.elementType) }
  if (ts.isTypeLiteralNode(type)) return { holds: 'group', fields: fieldsOf(type) }
  if (ts.isIntersectionTypeNode(type)) {
    const parts = type.types.map(shapeOf)
    return {
      holds: 'group',
      fields: Object.assign({}, ...parts.map((part) => (part.holds === 'group' ? part.fields : {}))),
    }
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText(source)
    const leaf = named[name]
    if (leaf === 'localized' || leaf === 'relation' || leaf === 'day') return { holds: leaf }
    const alias = types.get(name)
    // What is imported are the vocabularies.
    return alias ? shapeOf(alias) : { holds: 'choice' }
  }
  if (type.kind === ts.SyntaxKind.StringKeyword) return { holds: 'text' }
  if (type.kind === ts.SyntaxKind.NumberKeyword) return { holds: 'number' }
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return { holds: 'checkbox' }
  return fail(type.getText(source))
}

function fieldsOf(type: ts.TypeLiteralNode): Record<string, Shape> {
  return Object.fromEntries(
    type.members
      .filter(ts.isPropertySignature)
      .map((member) => [member.name.getText(source), shapeOf(member.type ?? fail(member.getText(source)))]),
  )
}

function fail(what: string): never {
  throw new Error(`The content model has no readable ${what}`)
}
