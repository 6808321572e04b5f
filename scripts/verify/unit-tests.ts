import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { plain, root, show } from './command.ts'
import { failedFiles, sum, type Tally, tallyVitest, type VitestReport, withoutFiles } from './tally.ts'

// More files than this fail for a reason that a second run would only tell again.
const mostToRepeat = 8

/**
 * Runs the unit and integration tests. Where nobody watches (CI), files in which something failed are run once more in
 * processes and databases of their own, as a test that shares a file's brand cannot be repeated by itself; what passes
 * only then is named.
 */
export async function runUnitTests(): Promise<Tally> {
  const first = await run([])
  const failed = first.report ? failedFiles(first.report) : []
  if (!process.env.CI || !first.report || failed.length === 0 || failed.length > mostToRepeat)
    return tallyVitest(first.report, first.code)
  const second = await run(failed.map(({ file }) => relative(root, file)))
  const stillFailed = new Set(second.report && failedFiles(second.report).map(({ file }) => file))
  const wavering = failed.filter(({ file }) => second.report && !stillFailed.has(file))
  if (wavering.length > 0) {
    const names = wavering.flatMap(({ file, tests }) => [
      relative(root, file),
      ...tests.map((one) => `  ${one}`),
    ])
    console.log(`\nPASSED ONLY WHEN REPEATED, so there is a fault to find:\n  ${names.join('\n  ')}`)
  }
  const others = withoutFiles(first.report, new Set(failed.map(({ file }) => file)))
  return sum([tallyVitest(others, 0), tallyVitest(second.report, second.code)])
}

async function run(files: string[]): Promise<{ code: number; report: VitestReport | undefined }> {
  const file = join(root, '.cache/vitest.json')
  rmSync(file, { force: true })
  const parameters = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...files]
  const code = await show('vitest', parameters, process.stdout.isTTY ? {} : plain)
  return { code, report: readReport(file) }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
