import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { architecture } from './architecture-rules.ts'
import { listFiles, report } from './source-files.ts'

const folders = ['server', 'console/src', 'widget/src', 'sdk/src', 'e2e', 'bench', 'scripts']

export interface Architecture {
  /** The rules broken, each with who imports whom. */
  violations: { rule: string; from: string; to: string; cycle: string[] }[]
  /** The source files read. */
  modules: string[]
}

/** Reads every import below `folder` and holds it against the rules. */
export async function readArchitecture(folder: string): Promise<Architecture> {
  const present = folders.filter((name) => existsSync(join(folder, name)))
  const { output } = await cruise(present, {
    ...architecture.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: architecture.forbidden },
  })
  const { modules, summary }: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output
  return {
    violations: summary.violations.map(({ rule, from, to, cycle = [] }) => ({
      rule: rule.name,
      from,
      to,
      cycle: cycle.map(({ name }) => name),
    })),
    modules: modules.map((module) => module.source),
  }
}

/** Source files that the reading left out: a rule that reads nothing finds nothing. */
export function unread(written: string[], modules: string[]): string[] {
  const read = new Set(modules)
  return written.filter((path) => !read.has(path))
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const { violations, modules } = await readArchitecture(root)
  const written = listFiles(
    root,
    /^(?:server|console\/src|widget\/src|sdk\/src|e2e|bench|scripts)\/.*\.tsx?$/,
  )
  const missed = unread(
    written.filter((path) => !/(?:^|\/)(?:dist|fixtures)\//.test(path)),
    modules,
  )
  report(
    [
      ...violations.map(
        ({ rule, from, to, cycle }) => `${rule}: ${[from, ...(cycle.length > 0 ? cycle : [to])].join(' → ')}`,
      ),
      ...missed.map((path) => `not read: ${path}`),
    ],
    `${written.length} modules keep the order`,
  )
}
