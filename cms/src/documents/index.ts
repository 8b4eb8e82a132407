export { type DocumentCollection, defineCollection } from './define-collection.ts'
export { type Group, groups } from './groups.ts'
export { isPublic } from './main-document.ts'
export { operationOf } from './operation-of.ts'
