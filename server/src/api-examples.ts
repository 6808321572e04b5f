import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ApiExamples } from './platform/http/openapi-examples.ts'

const file = fileURLToPath(new URL('../../sdk/examples.json', import.meta.url))

/** The examples the documentation shows. They are calls that the tests made (server/test/examples). */
export function readExamples(): ApiExamples {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
