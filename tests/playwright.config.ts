import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/browser.ts'

/** A phone and a desktop; one worker, since every file runs the whole product beside a browser on two cores. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../node_modules/.cache/aritai/playwright',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    launchOptions,
  },
})
