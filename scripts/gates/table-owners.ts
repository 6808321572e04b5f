import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { domains, otherFolders } from './domains.ts'
import { listFiles, report } from './source-files.ts'

export interface SourceFile {
  path: string
  text: string
}

const statements = {
  create: /^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?([\w.]+)/i,
  owner: /^--\s*owner:\s*(\S+)/i,
}
/** The ways to write to a table in Kysely and in SQL. */
const writes = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\s*(?:<[^>]*>)?\(\s*(?:\[\s*)?['"`]?([\w.]+|\$\{)/g,
  /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?"?([\w.]+|\$\{)/gi,
  /\bupdate\s+(?:only\s+)?"?([\w.]+|\$\{[^}]*\})"?\s+(?:as\s+\w+\s+|(?!set\b)\w+\s+)?set\b/gi,
  /\bcopy\s+"?([\w.]+)"?\s*(?:\([^)]*\)\s*)?from\s+stdin/gi,
]

/** Who owns which table, told from the line `-- owner: NAME` above it in the migrations. */
export function readOwners(migrations: SourceFile[]): { owners: Map<string, string>; findings: string[] } {
  const owners = new Map<string, string>()
  const findings: string[] = []
  const known: readonly string[] = [...domains, ...otherFolders]
  for (const { path, text } of migrations) {
    let owner: string | undefined
    for (const line of text.split('\n')) {
      owner = statements.owner.exec(line)?.[1] ?? owner
      const table = statements.create.exec(line)?.[1]
      if (table === undefined) continue
      if (owner === undefined) findings.push(`${path}: no line "-- owner: …" above the table ${table}`)
      else if (!known.includes(owner)) findings.push(`${path}: the owner ${owner} of ${table} is no domain`)
      else owners.set(table, owner)
    }
  }
  return { owners, findings }
}

/** Where a folder of the server writes to a table that another one owns, or to one that cannot be told. */
export function foreignWrites(sources: SourceFile[], owners: Map<string, string>): string[] {
  return sources.flatMap(({ path, text }) => {
    const writer = /^server\/src\/([^/]+)/.exec(path)?.[1] ?? path
    // Restoring a backup fills every table, as it was.
    if (writer === 'backup') return []
    return writtenTables(text).flatMap(({ table, line }) => {
      const owner = owners.get(table)
      if (owner === writer) return []
      if (owner !== undefined) return [`${path}:${line}: ${writer} writes to ${table}, which ${owner} owns`]
      // Another name is a temporary table, a package's own, or prose.
      return /^[\w.]+$/.test(table) || writer === 'platform'
        ? []
        : [`${path}:${line}: writes to a table that cannot be told`]
    })
  })
}

function writtenTables(text: string): { table: string; line: number }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
  return writes.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      table: sqlName(match[1] ?? ''),
      line: code.slice(0, match.index).split('\n').length,
    })),
  )
}

/** `contactNotes` in Kysely is `contact_notes` in SQL. */
function sqlName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const read = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') })
  const migrations = listFiles(root, /^server\/migrations\/.*\.sql$/).map(read)
  const sources = listFiles(root, /^server\/src\/.*\.tsx?$/).filter(
    (path) => !/\.test\.tsx?$|\/test-[^/]+$/.test(path),
  )
  const { owners, findings } = readOwners(migrations)
  const problems = [...findings, ...foreignWrites(sources.map(read), owners)]
  report(
    owners.size === 0 ? [...problems, 'no table was found'] : problems,
    `${owners.size} tables, each written by its owner alone`,
  )
}
