import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { type MailSink, mailSink } from '../server/test/mail-sink.ts'
import { goTo } from './pages/conversation.ts'
import { type Brand, makeBrand, type Person } from './stage/brand.ts'
import { watchConsole } from './stage/console.ts'
import { sendMail } from './stage/mail.ts'
import { type Server, startServer } from './stage/server.ts'

type Customer = { name: string; address: string }

type Stage = {
  /** A brand of this test alone. */
  brand: Brand
  /** A customer nobody has heard of. */
  mara: Customer
  /** A customer (Mara when not said) writes to the brand; resolves when the conversation is there. */
  writes(mail: Mail): Promise<Written>
  /** Opens the console in a browser of their own, signed in. */
  open(person: Person, options?: BrowserContextOptions): Promise<Page>
  /** The owner and a colleague, each in a browser of their own. */
  pair: Pair
  /** Starts another installation, for this test alone. */
  start(environment: Record<string, string>): Promise<Server>
  /** Opens a browser nobody is signed in with. */
  visit(options?: BrowserContextOptions): Promise<Page>
}

type Mail = { subject: string; text?: string; html?: string; from?: Customer; attachments?: Attachment[] }
type Attachment = { filename: string; content: string | Buffer; contentType?: string; cid?: string }
type Written = { id: string; number: number; messageId: string }

type Pair = { ada: Page; his: Page; ben: Person }

type Installation = { server: Server; sink: MailSink }

let customers = 0

/** One installation per worker with a real SMTP server behind it; each test brings its own brand. */
export const test = base.extend<Stage, Installation>({
  sink: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const sink = await mailSink()
      await use(sink)
      await sink.close()
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ sink }, use) => {
      const server = await startServer({ SMTP_URL: sink.url })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  brand: async ({ server }, use) => use(await makeBrand(server)),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mara: async ({}, use) => {
    customers += 1
    await use({ name: 'Mara Bianchi', address: `mara${customers}.${process.pid}@customer.example` })
  },
  writes: async ({ server, brand, mara }, use) => {
    await use(async ({ from = mara, ...mail }) => {
      const text = mail.text ?? 'Hello, I ordered glasses last week. When will they arrive?'
      const messageId = await sendMail(server.smtpPort, { from, to: brand.address, text, ...mail })
      const { id, number } = await brand.awaitConversation(mail.subject)
      return { id, number, messageId }
    })
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  start: async ({}, use) => {
    const started: Server[] = []
    await use(async (environment) => {
      const server = await startServer(environment)
      started.push(server)
      return server
    })
    for (const server of started) await server.stop()
  },
  visit: async ({ browser, server, contextOptions }, use) => {
    const contexts: BrowserContext[] = []
    const complaints: string[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: server.url, ...options })
      contexts.push(context)
      watchConsole(context, complaints)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(complaints, 'what the browser complained of').toEqual([])
  },
  open: async ({ visit, server }, use) => {
    await use(async (person, options) => {
      const page = await visit(options)
      const answer = await page.request.post('/api/auth/sign-in/email', {
        data: { email: person.email, password: person.password },
        headers: { origin: options?.baseURL ?? server.url },
      })
      expect(answer.status(), 'signing in').toBe(200)
      await goTo(page, '/')
      return page
    })
  },
  pair: async ({ brand, open }, use) => {
    const ben = await brand.join('Ben Bianchi')
    await use({ ada: await open(brand.owner), his: await open(ben), ben })
  },
})

export { expect }
