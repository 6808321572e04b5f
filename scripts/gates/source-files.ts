import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The project's files, written ones and those not yet committed, relative to `folder`. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\0').filter((path) => pattern.test(path) && existsSync(join(folder, path)))
}

/** Files written by a program, which no gate about writing applies to. */
export function isGenerated(path: string): boolean {
  return [
    'sdk/src/schema.ts',
    'server/src/platform/db/schema.ts',
    'sdk/openapi.json',
    'sdk/examples.json',
  ].includes(path)
}

/** Prints what a gate found and lets the process fail when there is something. */
export function report(findings: string[], success: string) {
  for (const finding of findings) console.error(finding)
  if (findings.length === 0) console.log(success)
  process.exitCode = findings.length === 0 ? 0 : 1
}
