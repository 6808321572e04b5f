import { z } from 'zod'
import { testWorld } from '../../test/database.ts'
import type { World } from '../platform/context.ts'
import { createHttp, type Http } from '../platform/http/server.ts'
import { type SystemMail, setUpAccount } from './index.ts'
import { registerAccountRoutes } from './routes.ts'
import { registerSetUpRoutes } from './session-routes.ts'
import { createSignIn } from './sign-in.ts'

export const origin = 'http://localhost:3000'

type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown> }

/** A browser as a test sees it: keeps cookies and names the origin of what it writes. */
export type Browser = {
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
export async function accountsServer(privateOrigins: string[] = []) {
  const world = await testWorld()
  const mails: SystemMail[] = []
  const signIn = createSignIn(world, {
    privateOrigins,
    sendSystemMail: async (mail) => void mails.push(mail),
  })
  const http = await createHttp(world.log, { version: 'test', isSecure: false })
  registerAccountRoutes(http, { world, signIn, privateOrigins })
  registerSetUpRoutes(http, { world, signIn }, { shape: z.object({}), afterSetUp: () => async () => ({}) })
  await http.ready()
  return { world, http, mails, browser: () => openBrowser(http) }
}

export function openBrowser(http: Http): Browser {
  const cookies = new Map<string, string>()
  const call: Browser['send'] = async (method, url, body, headers = {}) => ask(method, url, body, headers)
  async function ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await http.inject({
      method,
      url,
      headers: {
        host: 'localhost:3000',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
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
  return { cookies, get: (url) => ask('GET', url), send: call }
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
