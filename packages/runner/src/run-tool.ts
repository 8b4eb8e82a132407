import { spawn } from 'node:child_process'
import { root } from './project.ts'

/** What a finished program left: exit code and everything it printed. */
export type ToolResult = { code: number; output: string }
export type ToolOptions = {
  cwd?: string
  env?: Record<string, string | undefined>
  /** Shows the output while it comes, for long test runs. */
  live?: boolean
}

/** Runs a Node script of the project to its end with the running Node. Never throws for a failing exit code. */
export function runTool(script: string, args: string[], options: ToolOptions = {}): Promise<ToolResult> {
  return runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], options)
}

/** Runs any program to its end. A program that cannot be started answers with code 127. */
export function runProgram(program: string, args: string[], options: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, FORCE_COLOR: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (options.live) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
