export * from './consent/build-consent.ts'
export * from './voice/build-voice.ts'
