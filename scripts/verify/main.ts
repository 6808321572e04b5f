// npm test: all checks, then unit and integration tests, then the end-to-end tests; the last line is their sum.
import { runBrowserTests } from './browser-tests.ts'
import { runChecks } from './checks.ts'
import { sum, type Tally } from './tally.ts'
import { runUnitTests } from './unit-tests.ts'

const steps: Record<string, () => Promise<Tally>> = {
  checks: runChecks,
  unit: runUnitTests,
  e2e: runBrowserTests,
}

async function failureOf(step: () => Promise<Tally>): Promise<Tally> {
  try {
    return await step()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)
const tallies: Tally[] = []
for (const [name, step] of Object.entries(steps)) {
  if (only === undefined || only === name) tallies.push(await failureOf(step))
}
const { passed, failed, skipped } = sum(tallies)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
