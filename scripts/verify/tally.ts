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
  testResults: { status: string; assertionResults: unknown[] }[]
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
