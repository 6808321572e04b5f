/** How many of something passed, failed and were skipped. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export function sum(tallies: Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: FileReport[]
}

type FileReport = {
  name: string
  status: string
  assertionResults: { status: string; fullName: string }[]
}

/** The files in which something failed, and the tests that did; a file that could not be loaded has none. */
export function failedFiles(report: Pick<VitestReport, 'testResults'>): { file: string; tests: string[] }[] {
  return report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, assertionResults }) => ({
      file: name,
      tests: assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    }))
}

/** What a first run says but for some files, which were run again. */
export function withoutFiles(report: VitestReport, files: ReadonlySet<string>): VitestReport {
  const left = { ...report, testResults: report.testResults.filter(({ name }) => !files.has(name)) }
  for (const { name, assertionResults } of report.testResults) {
    if (!files.has(name)) continue
    for (const { status } of assertionResults) {
      if (status === 'passed') left.numPassedTests -= 1
      else if (status === 'failed') left.numFailedTests -= 1
      else if (status === 'todo') left.numTodoTests -= 1
      else left.numPendingTests -= 1
    }
  }
  return left
}

/** What Vitest's JSON report says; a run without a report, or one that failed without a failed test, counts as a failure. */
export function tallyVitest(report: VitestReport | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return failedAtLeast(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  suites: Suite[]
}

type Suite = { specs?: Spec[]; suites?: Suite[] }
type Spec = { file: string; line: number; title: string; tests: { status: string }[] }

/**
 * What Playwright's JSON report says, by the same rule. A walk that passed when it was repeated has passed, as with
 * Vitest; `waveringWalks` names it.
 */
export function tallyPlaywright(report: PlaywrightReport | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return failedAtLeast(code, {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
  })
}

/** The walks that passed only when they were repeated. */
export function waveringWalks({ suites }: Pick<PlaywrightReport, 'suites'>): string[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...waveringWalks({ suites: suite.suites ?? [] }),
  ])
}

/** A run in which nothing ran has proved nothing. */
function failedAtLeast(code: number, tally: Tally): Tally {
  const proved = code === 0 && tally.passed + tally.failed > 0
  return proved || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}
