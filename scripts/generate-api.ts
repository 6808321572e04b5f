// Writes sdk/openapi.json from the routes and sdk/src/schema.ts from that file. `--check` only compares.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { createApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openWorld } from '../server/src/world.ts'

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

const types = astToString(await openapiTypescript(document))
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
