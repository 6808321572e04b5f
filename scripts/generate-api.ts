// Writes sdk/openapi.json from the routes and sdk/src/schema.ts from that file. `--check` only compares.
// `--examples` first tells the walks of server/test/examples and keeps what is answered in sdk/examples.json.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { createApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openWorld } from '../server/src/world.ts'

if (process.argv.includes('--examples')) {
  const env = { ...process.env, VICINO_EXAMPLES: 'write' }
  execFileSync('vitest', ['run', 'server/test/examples'], { env, stdio: 'inherit' })
}

const folder = await mkdtemp(join(tmpdir(), 'vicino-api-'))
const world = await openWorld(
  readConfig({ VICINO_DATA: folder, LOG_LEVEL: 'error', PORT: '0', SMTP_PORT: '0' }),
  { isGuest: false },
)
const app = await createApp(world)
await app.http.ready()
const document = `${JSON.stringify(app.http.swagger(), null, 2)}\n`
await app.stop()
await world.close()
await rm(folder, { recursive: true, force: true })

// Types say what may be sent and answered; examples would only make every change of them a change of types.
const described = JSON.stringify(JSON.parse(document, withoutExample))
// What has a default need not be sent; what is answered with one says so itself.
const types = astToString(await openapiTypescript(described, { defaultNonNullable: false }))
const files = { 'sdk/openapi.json': document, 'sdk/src/schema.ts': types }
for (const [path, text] of Object.entries(files)) {
  const known = await readFile(path, 'utf8').catch(() => '')
  if (known === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what the routes say. Run npm run api and commit the result.`)
    process.exitCode = 1
  } else {
    await writeFile(path, text)
    console.log(`wrote ${path}`)
  }
}

function withoutExample(_name: string, value: unknown): unknown {
  const isExampleOf = typeof value === 'object' && value !== null && 'schema' in value && 'example' in value
  if (!isExampleOf) return value
  const { example: _, ...rest } = value
  return rest
}
