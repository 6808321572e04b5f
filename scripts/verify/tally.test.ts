import { expect, test } from 'vitest'
import { failedFiles, sum, tallyPlaywright, tallyVitest, waveringWalks, withoutFiles } from './tally.ts'

const unit = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const browser = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, errors: [], suites: [] }

test('passed, failed and skipped tests are read from both reports', () => {
  expect(tallyVitest(unit, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 })
  expect(tallyPlaywright(browser, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
})

test('a run without a report is a failure', () => {
  expect(tallyVitest(undefined, 0).failed).toBe(1)
  expect(tallyPlaywright(undefined, 0).failed).toBe(1)
})

test('a run that failed without a failed test is a failure', () => {
  expect(tallyVitest(unit, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  expect(tallyPlaywright(browser, 1)).toEqual({ passed: 4, failed: 1, skipped: 2 })
})

test('a run in which nothing ran is a failure', () => {
  expect(tallyVitest({ ...unit, numPassedTests: 0 }, 0).failed).toBe(1)
  expect(tallyPlaywright({ ...browser, stats: { ...browser.stats, expected: 0 } }, 0).failed).toBe(1)
})

test('a file that could not be loaded and an error outside the tests are failures', () => {
  const unloaded = { name: 'a.test.ts', status: 'failed', assertionResults: [] }
  expect(tallyVitest({ ...unit, testResults: [unloaded] }, 1).failed).toBe(1)
  expect(tallyPlaywright({ ...browser, errors: [{}] }, 0).failed).toBe(1)
})

test('the files in which something failed are told, and count by what their second run says', () => {
  const one = (status: string) => ({ status, fullName: `it ${status}` })
  const stands = { name: 'a.test.ts', status: 'passed', assertionResults: [one('passed'), one('pending')] }
  const wavers = { name: 'b.test.ts', status: 'failed', assertionResults: [one('passed'), one('failed')] }
  const unloaded = { name: 'c.test.ts', status: 'failed', assertionResults: [] }
  const report = {
    ...{ numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 },
    testResults: [stands, wavers, unloaded],
  }
  expect(failedFiles(report)).toEqual([
    { file: 'b.test.ts', tests: ['it failed'] },
    { file: 'c.test.ts', tests: [] },
  ])
  const left = withoutFiles(report, new Set(['b.test.ts', 'c.test.ts']))
  expect(tallyVitest(left, 0)).toEqual({ passed: 1, failed: 0, skipped: 1 })
})

test('a walk that passed when repeated has passed, and is named', () => {
  const spec = (status: string, title: string) => ({ file: 'a.spec.ts', line: 7, title, tests: [{ status }] })
  const inner = { specs: [spec('flaky', 'wavers'), spec('expected', 'stands')] }
  const report = {
    ...browser,
    stats: { ...browser.stats, flaky: 1 },
    suites: [{ specs: [spec('expected', 'stands too')], suites: [inner] }],
  }
  expect(tallyPlaywright(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  expect(waveringWalks(report)).toEqual(['a.spec.ts:7 wavers'])
})

test('tallies add up', () => {
  const some = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([some, some, sum([])])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
