import { availableParallelism } from 'node:os'
import { capture } from './command.ts'
import type { Tally } from './tally.ts'

interface Check {
  name: string
  /** A program of node_modules/.bin or a script run by Node. */
  command: [string, ...string[]]
}

const gate = (name: string) => `scripts/gates/${name}.ts`

/** Everything that must hold besides the tests; the slowest first, so that they overlap. */
const checks: Check[] = [
  {
    name: 'types',
    command: ['tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  { name: 'api unchanged', command: ['node', '--import', 'tsx', 'scripts/generate-api.ts', '--check'] },
  { name: 'database types unchanged', command: ['node', gate('database-types')] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off', '--max-diagnostics=50', '.'] },
  { name: 'architecture', command: ['node', gate('architecture')] },
  { name: 'messages', command: ['node', '--import', 'tsx', 'scripts/check-messages.ts'] },
  { name: 'table owners', command: ['node', gate('table-owners')] },
  { name: 'file length', command: ['node', gate('file-length')] },
  { name: 'packages', command: ['node', gate('packages')] },
]

/** Runs all checks, some at once, and prints a line for each; what a failed one said follows its line. */
export async function runChecks(): Promise<Tally> {
  const waiting = [...checks]
  let passed = 0
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) if (await isPassed(check)) passed += 1
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  return { passed, failed: checks.length - passed, skipped: 0 }
}

async function isPassed({ name, command: [program, ...parameters] }: Check): Promise<boolean> {
  const start = performance.now()
  const { code, output } = await capture(program, parameters)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0
}
