import { loadEnvFile } from './project.ts'
import { ToldError } from './step.ts'

const commands: Record<string, (args: string[]) => Promise<void>> = {
  start: async (args) => (await import('./start.ts')).start({ empty: args.includes('--empty') }),
  dev: async () => (await import('./dev.ts')).dev(),
  test: async (args) => (await import('./test.ts')).test(args),
  bench: async (args) => (await import('./bench.ts')).bench(args),
  screenshots: async (args) => (await import('./screenshots.ts')).screenshots(args),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(`Unknown command «${name}». There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
// Tests never see a real installation's settings: a database named there would be written to.
if (name === 'start' || name === 'dev') loadEnvFile()
try {
  await command(args)
} catch (error) {
  if (!(error instanceof ToldError)) console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
