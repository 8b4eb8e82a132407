import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { tools } from '../project.ts'
import { runProgram, runTool } from '../run-tool.ts'

/** The browser the end-to-end tests drive, or why there is none. */
export type Browser = { executable: string } | { missing: string }

/**
 * Finds a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's. Where there is none it tries to install one, by
 * Playwright's download and then by Debian's packages, with fonts that can show Japanese.
 */
export async function findBrowser(): Promise<Browser> {
  const present = findPresent()
  if (present) return { executable: present }
  await runTool(tools.playwright, ['install', 'chromium'])
  if (existsSync(chromium.executablePath())) return { executable: chromium.executablePath() }
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    await runProgram('apt-get', ['update', '-qq'])
    await runProgram('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = findPresent()
  if (installed) return { executable: installed }
  return { missing: 'no Chromium: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH' }
}

function findPresent(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return given
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
}
