// npm run screenshot: docs/inbox.png, taken from the demo as it runs.
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { root } from '../scripts/setup/paths.mjs'
import { findChromium } from '../scripts/verify/chromium.ts'
import { type Server, startServer } from './stage/server.ts'
import { say } from './stage/words.ts'

const password = 'a look at the demo'
const executablePath = await findChromium(process.env)
const server = await startServer()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
})
try {
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
  })
  await signIn(page, await loadDemo(server))
  await openLongConversation(page)
  await page.screenshot({ path: join(root, 'docs/inbox.png') })
} finally {
  await browser.close()
  await server.stop()
}

type Row = { id: string; messageCount: number; locale: string | null; dueAt: string | null }

/** Loads the demo; gives the address its first person signs in with. */
async function loadDemo({ vicino }: Server): Promise<string> {
  const printed = await vicino('demo', '--password', password)
  const email = /\S+@\S+/.exec(printed)?.[0]
  if (!email) throw new Error(`The demo named nobody:\n${printed}`)
  return email
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/signin')
  await page.getByLabel(say('common.email')).fill(email)
  await page.getByLabel(say('signin.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say('signin.signIn'), exact: true }).click()
  await page.getByRole('navigation').first().waitFor()
  const headers = { origin: new URL(page.url()).origin }
  await page.request.patch('/api/v1/session', { data: { locale: 'en' }, headers })
}

/** An English conversation in which a lot was said and that still waits for an answer. */
async function openLongConversation(page: Page): Promise<void> {
  const answer = await page.request.get('/api/v1/conversations?view=open&limit=100')
  const { items }: { items: Row[] } = await answer.json()
  const english = items.filter(({ locale, dueAt }) => locale === 'en' && dueAt !== null)
  const [longest] = english.toSorted((a, b) => b.messageCount - a.messageCount)
  await page.goto(`/inbox/open/${longest?.id ?? ''}`)
  await page.getByRole('article').first().waitFor()
  await page.waitForLoadState('networkidle')
}
