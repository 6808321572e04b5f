import { Logger, runOnce } from 'graphile-worker'
import { z } from 'zod'
import { testWorld } from '../../test/database.ts'
import { createContext, type Role, type World } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { createHttp } from '../platform/http/server.ts'
import { tasksOf } from '../platform/jobs/work.ts'
import { accountJobs, type SystemMail, setUpAccount } from './index.ts'
import { registerAccountRoutes } from './routes.ts'
import { registerSetUpRoutes } from './session-routes.ts'
import { createSignIn } from './sign-in.ts'

export const origin = 'http://localhost:3000'

type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown> }

/** A browser as a test sees it: keeps cookies and names the origin of what it writes. */
export type Browser = {
  /** Sends bytes as they are, such as a form with a file. */
  sendRaw(method: 'POST' | 'PUT', url: string, payload: Buffer, contentType: string): Promise<Answer>
  cookies: Map<string, string>
  get(url: string): Promise<Answer>
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

/** Only accounts, on a database of its own; other domains do nothing at set-up. */
export async function accountsServer(environment: Record<string, string> = {}) {
  const world = await testWorld(environment)
  const mails: SystemMail[] = []
  const sendSystemMail = async (mail: SystemMail) => void mails.push(mail)
  const signIn = createSignIn(world, sendSystemMail)
  const http = await createHttp(world.log, {
    version: 'test',
    isSecure: false,
    translate: world.translate,
  })
  registerAccountRoutes(http, { world, signIn })
  registerSetUpRoutes(http, { world, signIn }, { shape: z.object({}), afterSetUp: () => async () => ({}) })
  await http.ready()
  const taskList = tasksOf(accountJobs(sendSystemMail), (accountId) =>
    createContext(world, accountId, { kind: 'system' }),
  )
  const runJobs = () =>
    runOnce({
      pgPool: world.connection.pool,
      taskList,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    })
  return { world, http, mails, runJobs, browser: () => openBrowser(http) }
}

function openBrowser(http: Http): Browser {
  const cookies = new Map<string, string>()
  async function ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await http.inject({
      method,
      url,
      headers: {
        host: 'localhost:3000',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const cookie of response.cookies) {
      if (cookie.maxAge === 0) cookies.delete(cookie.name)
      else cookies.set(cookie.name, encodeURIComponent(cookie.value))
    }
    const text = response.body
    return {
      status: response.statusCode,
      body: text.startsWith('{') ? JSON.parse(text) : {},
      headers: response.headers,
    }
  }
  return {
    cookies,
    get: (url) => ask('GET', url),
    send: (method, url, body, headers) =>
      body === undefined
        ? ask(method, url, undefined, headers)
        : ask(method, url, Buffer.from(JSON.stringify(body)), {
            'content-type': 'application/json',
            ...headers,
          }),
    sendRaw: (method, url, payload, contentType) =>
      ask(method, url, payload, { 'content-type': contentType }),
  }
}

export const password = 'correct horse battery staple'

/** A brand with its owner signed in. */
export async function brandWithOwner(
  server: { world: World; http: Http },
  name: string,
): Promise<{ accountId: string; ownerId: string; departmentId: string; email: string; owner: Browser }> {
  const email = `owner@${name.toLowerCase()}.example`
  const made = await setUpAccount(server.world, {
    brand: name,
    locale: 'en',
    owner: { name: `Owner of ${name}`, email, password },
  })
  const owner = openBrowser(server.http)
  await owner.send('POST', '/api/auth/sign-in/email', { email, password })
  return { ...made, email, owner }
}

let joined = 0

/** Somebody new who accepted an invitation to a role, signed in. */
export async function joinAs(server: { http: Http }, owner: Browser, role: Role): Promise<Browser> {
  joined += 1
  const email = `${role}${joined}@people.example`
  const invited = await owner.send('POST', '/api/v1/invitations', { email, role, sendMail: false })
  const token = String(invited.body.link).split('/').at(-1)
  const browser = openBrowser(server.http)
  const acceptance = { name: `${role} ${joined}`, password }
  await browser.send('POST', `/api/v1/invitations/${token}/acceptance`, acceptance)
  return browser
}
