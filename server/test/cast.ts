import { createPerson } from '../src/accounts/create-person.ts'
import { createApiKey, setUpAccount } from '../src/accounts/index.ts'
import { type App, createApp } from '../src/app.ts'
import { createConnectors } from '../src/connectors/index.ts'
import { receiveDelivery } from '../src/connectors/intake.ts'
import { type Context, createContext, type Role, type Tx } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import { afterSetUp } from '../src/set-up-brand.ts'
import { type TestWorld, testWorld } from './database.ts'
import { hurry, settle } from './settle.ts'

export type Answer<T = Record<string, unknown>> = {
  status: number
  headers: Record<string, unknown>
  body: T
}

/** Calls the API as somebody. */
export type Api = <T = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>

type TestMail = {
  from?: string
  subject?: string
  text?: string
  headers?: string[]
  messageId?: string
}

export type Brand = {
  accountId: string
  address: string
  locationId: string
  departmentId: string
  ownerId: string
  /** With an API key: sees and may do everything an administrator may. */
  api: Api
  context: Context
  apiKey: string
  /** Mails a customer sent, as if they had come over SMTP; everything that follows has happened when it resolves. */
  receives(mail: TestMail): Promise<string>
  /** The same, without what follows from it yet. */
  arrives(mail: TestMail): Promise<string>
  /** A member with this scope, signed in: calls the API with their cookie. */
  member(scope: Scope): Promise<{ id: string; api: Api; cookie: string }>
}

/** Who a member is and what they work with; what is not said is all. */
type Scope = {
  role?: Role
  locationIds?: string[]
  departmentIds?: string[]
  name?: string
  email?: string
}

export type Cast = {
  app: App
  world: TestWorld
  brand(name: string): Promise<Brand>
  settle(): Promise<void>
  /** Accounts in which nothing more is done, so that settling passes over them. */
  rested: Set<string>
  hurry(): Promise<void>
}

/** An installation with its real application: brands come and act through the API and through mail. */
export async function cast(environment: Record<string, string> = {}): Promise<Cast> {
  const world = await testWorld(environment)
  const app = await createApp(world)
  await app.http.ready()
  const times = new Map<string, number>()
  const rested = new Set<string>()
  const stage: Cast = {
    app,
    world,
    rested,
    settle: () => settle(app, world, rested),
    async hurry() {
      await hurry(world)
      await settle(app, world, rested)
    },
    brand(name) {
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      return makeBrand(stage, name, time)
    },
  }
  return stage
}

async function makeBrand(stage: Cast, name: string, time: number): Promise<Brand> {
  const { world, app } = stage
  // A test that is run once more after a failure asks for a brand whose addresses are taken.
  const domain = `${name.toLowerCase()}${time === 1 ? '' : time}.example`
  const address = `support@${domain}`
  const things = { location: { name: `${name} Centro`, zone: 'Europe/Rome', country: 'IT' }, address }
  const owner = {
    name: 'Ada Rossi',
    email: `ada@${domain}`,
    password: 'a good long password',
  }
  const created = await setUpAccount(
    world,
    { brand: name, locale: 'en', owner },
    { afterSetUp: afterSetUp(world, createConnectors(), things) },
  )
  const context = createContext(world, created.accountId, { kind: 'system' })
  const { secret } = await createApiKey(context, 'test')
  const channelId = created.more?.channelId ?? ''
  const arrives = async (mail: TestMail): Promise<string> => {
    const messageId = mail.messageId ?? `${newId()}@customer.example`
    const raw = mailOf({ ...mail, messageId }, address, world.now())
    await receiveDelivery(context, channelId, {
      externalId: newId(),
      raw: Buffer.from(raw),
      source: 'smtp',
      envelope: { to: [address] },
    })
    return messageId
  }
  await openHelp(context)
  return {
    accountId: created.accountId,
    address,
    locationId: created.more?.locationId ?? '',
    departmentId: created.departmentId,
    ownerId: created.ownerId,
    api: apiWith(app, { authorization: `Bearer ${secret}` }),
    apiKey: secret,
    context,
    arrives,
    async receives(mail) {
      const messageId = await arrives(mail)
      await stage.settle()
      return messageId
    },
    async member(scope) {
      const person = {
        name: scope.name ?? 'Ben Bianchi',
        email: scope.email ?? `${newId()}@staff.example`,
        password: 'a good long password',
      }
      const id = newId()
      await context.transaction((tx) => insertMember(tx, id, person, scope))
      const answer = await app.http.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin: world.config.publicUrl },
        payload: person,
      })
      const cookie = answer.cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`).join('; ')
      return { id, cookie, api: apiWith(app, { cookie, origin: world.config.publicUrl }) }
    },
  }
}

// What the law wants at its foot: a help centre without is closed.
async function openHelp(context: Context): Promise<void> {
  const links = { imprintUrl: 'https://brand.example/imprint', privacyUrl: 'https://brand.example/privacy' }
  await context.transaction((tx) =>
    tx.db
      .updateTable('accounts')
      .set({ brand: JSON.stringify({ legal: { ...links, termsUrl: null, footer: '' } }) })
      .where('id', '=', tx.accountId)
      .execute(),
  )
}

async function insertMember(
  tx: Tx,
  id: string,
  person: { name: string; email: string; password: string },
  scope: Scope,
): Promise<void> {
  const { accountId } = tx
  const { role = 'agent', locationIds, departmentIds } = scope
  const userId = await createPerson(tx, person)
  const { name, email } = person
  await tx.db
    .insertInto('members')
    .values({
      accountId,
      id,
      userId,
      name,
      email,
      role,
      allLocations: !locationIds,
      allDepartments: !departmentIds,
    })
    .execute()
  for (const locationId of locationIds ?? [])
    await tx.db.insertInto('memberLocations').values({ accountId, memberId: id, locationId }).execute()
  for (const departmentId of departmentIds ?? [])
    await tx.db.insertInto('memberDepartments').values({ accountId, memberId: id, departmentId }).execute()
}

/** Calls the API with some headers (a key, a cookie). */
export function apiWith(app: App, headers: Record<string, string>): Api {
  return async (method, path, body, more = {}) => {
    const answer = await app.http.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...headers, ...more, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    const isJson = String(answer.headers['content-type'] ?? '').includes('json')
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson ? answer.json() : Object(answer.body),
    }
  }
}

function mailOf(
  mail: { from?: string; subject?: string; text?: string; headers?: string[]; messageId: string },
  to: string,
  sentAt: Date,
): string {
  return [
    `From: ${mail.from ?? 'Mara Bianchi <mara@customer.example>'}`,
    `To: ${to}`,
    `Subject: ${mail.subject ?? 'Where are my glasses?'}`,
    `Message-ID: <${mail.messageId}>`,
    `Date: ${sentAt.toUTCString()}`,
    ...(mail.headers ?? []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    mail.text ?? 'Hello, I ordered glasses last week. When will they arrive?',
    '',
  ].join('\r\n')
}
