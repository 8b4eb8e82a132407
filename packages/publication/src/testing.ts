export * from './testing/build-public-document.ts'
export { buildIdentityVersion } from './testing/identity-version.ts'
export * from './testing/samples.ts'
export * from './testing/submission.ts'
