import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './source-files.ts'

const root = join(import.meta.dirname, '../..')
const written = 'server/src/platform/db/schema.ts'

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'))
  const target = join(folder, 'schema.ts')
  try {
    const command = ['--import', 'tsx', 'scripts/generate-types.ts', target]
    execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
    const isSame = readFileSync(target, 'utf8') === readFileSync(join(root, written), 'utf8')
    report(
      isSame
        ? []
        : [`${written} is not what the migrations say. Run npm run db:types and commit the result.`],
      'the types of the tables are what the migrations say',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
