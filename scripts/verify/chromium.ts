import { accessSync, constants, existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { capture } from './command.ts'

const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium that starts: the one CHROMIUM_PATH names, one that Playwright installed, or the system's; on Debian,
 * as root, the package chromium-headless-shell is installed when there is none. Undefined where none can be had.
 * Throws when CHROMIUM_PATH names a program that does not start, since another one was not asked for.
 */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (env.CHROMIUM_PATH) {
    if (await canStart(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not start`)
  }
  const found = await firstThatStarts(chromiumCandidates(env))
  if (found) return found
  return (await installChromium()) ? firstThatStarts(chromiumCandidates(env)) : undefined
}

/** The programs worth trying, the best first. */
export function chromiumCandidates(env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...playwrightBrowsers(env), ...system, ...macBrowsers].filter(isExecutable)
}

function playwrightBrowsers(env: NodeJS.ProcessEnv): string[] {
  const caches = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright']
  const folders = env.PLAYWRIGHT_BROWSERS_PATH
    ? [env.PLAYWRIGHT_BROWSERS_PATH]
    : caches.map((cache) => join(env.HOME ?? homedir(), cache))
  const programs = ['{headless_shell,chrome-headless-shell,chrome}', '{chrome-headless-shell,chrome}.exe']
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => programs.flatMap((program) => globSync(join(folder, 'chromium*', '*', program))))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function firstThatStarts(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await canStart(path)) return path
  return undefined
}

async function canStart(path: string): Promise<boolean> {
  const { code, output } = await capture(path, ['--version', '--no-sandbox'])
  return code === 0 && /chrom/i.test(output)
}

async function installChromium(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('installing chromium-headless-shell …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await capture('apt-get', ['update'], env)
  const packages = ['chromium-headless-shell', 'fonts-liberation']
  const { code, output } = await capture(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    env,
  )
  if (code !== 0) console.log(output.trimEnd())
  return code === 0
}
