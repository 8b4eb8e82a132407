export * from './testing/build-public-document.ts'
export * from './testing/samples.ts'
export * from './testing/submission.ts'
