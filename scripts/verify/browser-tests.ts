import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { capture, root, show } from './command.ts'
import { type PlaywrightReport, type Tally, tallyPlaywright, waveringWalks } from './tally.ts'

const config = '--config=e2e/playwright.config.ts'
const reportFile = join(root, '.cache/playwright.json')

/** Runs the end-to-end tests in Chromium; where there is none, says so and counts them as skipped. */
export async function runBrowserTests(filters: string[] = []): Promise<Tally> {
  const chromium = await findChromium(process.env)
  if (chromium === undefined) return skipBrowserTests()
  rmSync(reportFile, { force: true })
  const code = await show('playwright', ['test', config, ...filters], { CHROMIUM_PATH: chromium })
  const report = readReport()
  const wavering = report ? waveringWalks(report) : []
  if (wavering.length > 0)
    console.log(`\nPASSED ONLY WHEN REPEATED, so there is a fault to find:\n  ${wavering.join('\n  ')}`)
  return tallyPlaywright(report, code)
}

async function skipBrowserTests(): Promise<Tally> {
  const { code, output } = await capture('playwright', ['test', config, '--list', '--reporter=line'])
  const count = Number(/Total: (\d+) tests?/.exec(output)?.[1] ?? 0)
  if (code !== 0 || count === 0) {
    console.log(output.trimEnd())
    return { passed: 0, failed: 1, skipped: 0 }
  }
  console.log(
    `\nNO CHROMIUM: the ${count} end-to-end tests are SKIPPED, so what people see is not proved.\n` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run npm test again.\n',
  )
  return { passed: 0, failed: 0, skipped: count }
}

function readReport(): PlaywrightReport | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return undefined
  }
}
