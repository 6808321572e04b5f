import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../../sdk/examples.json', import.meta.url))

/** The examples as they are published, by operation. */
export function readRecorded(): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Publishes examples instead of those that were. */
export function writeRecorded(told: ReadonlyMap<string, unknown>): void {
  const sorted = [...told].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`)
}
