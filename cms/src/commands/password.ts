import { randomInt } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Shortest password that can be typed in. */
const shortest = 12
/** Without letters that are mistaken for one another. */
const legible = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Asks for a password at a terminal, unseen; without one, or when left empty, makes one up. */
export async function choosePassword(): Promise<{ password: string; isGenerated: boolean }> {
  const typed = process.stdin.isTTY ? await ask('Password (empty: make one up): ') : ''
  if (typed === '') return { password: generatePassword(), isGenerated: true }
  if (typed.length >= shortest) return { password: typed, isGenerated: false }
  console.error(`A password has at least ${shortest} characters.`)
  return choosePassword()
}

/** 80 random bits, easy to read out. */
export function generatePassword(): string {
  return Array.from({ length: 16 }, () => legible[randomInt(legible.length)]).join('')
}

async function ask(question: string): Promise<string> {
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await terminal.question('')
  terminal.close()
  process.stdout.write('\n')
  return answer
}
