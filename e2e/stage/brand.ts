import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import { createVicino } from '@vicino/sdk'
import type { Server } from './server.ts'

export type Person = { name: string; email: string; password: string }
export type Api = ReturnType<typeof createVicino>
export type Brand = {
  name: string
  /** Where customers write to. */
  address: string
  accountId: string
  locationId: string
  owner: Person
  /** With an API key: sees and may do everything. */
  api: Api
  /** Adds a colleague who may look where `scope` says; everywhere when it says nothing. */
  join(name: string, scope?: Scope): Promise<Person>
  /** The conversation with a subject, once there is one. */
  awaitConversation(subject: string): Promise<Conversation>
  /** A further location of the brand. */
  addLocation(name: string): Promise<string>
  /** How long an answer can be taken back; without it, answers go out at once. */
  keepAnswersFor(seconds: number): Promise<void>
}
type Conversation = { id: string; number: number; subject: string }
type Scope = { role?: 'admin' | 'manager' | 'agent' | 'viewer'; locationIds?: string[] }

const password = 'a good long password'

/** Makes a brand with its owner, first location and first e-mail channel, that no other test knows. */
export async function makeBrand(server: Server): Promise<Brand> {
  const word = randomBytes(4).toString('hex')
  const name = `Lumière ${word}`
  const owner = { name: 'Ada Rossi', email: `ada@${word}.example`, password }
  const address = `support@${word}.example`
  const place = ['--location', 'Milano Duomo', '--country', 'IT', '--zone', 'Europe/Rome']
  const person = ['--name', owner.name, '--email', owner.email, '--password', password]
  const printed = await server.vicino('setup', '--brand', name, ...person, ...place, '--address', address)
  const { accountId, apiKey } = JSON.parse(printed)
  const api = createVicino({ baseUrl: server.url, apiKey })
  const { data } = await api.GET('/api/v1/locations')
  const keepAnswersFor = async (undoSendSeconds: number) => {
    const { error } = await api.PATCH('/api/v1/conversation-settings', { body: { undoSendSeconds } })
    expect(error).toBeUndefined()
  }
  await keepAnswersFor(0)
  return {
    name,
    address,
    accountId,
    owner,
    api,
    locationId: data?.items[0]?.id ?? '',
    join: (colleague, scope = {}) => join(server, api, colleague, scope),
    keepAnswersFor,
    awaitConversation: (subject) => awaitConversation(api, subject),
    async addLocation(town) {
      const body = { name: town, country: 'IT', zone: 'Europe/Rome', locale: 'it' }
      return (await api.POST('/api/v1/locations', { body })).data?.id ?? ''
    },
  }
}

async function awaitConversation(api: Api, subject: string): Promise<Conversation> {
  const query = { view: 'all' as const, limit: 100 }
  const find = async () => {
    const { data } = await api.GET('/api/v1/conversations', { params: { query } })
    return data?.items.find((one) => one.subject === subject)
  }
  await expect.poll(async () => (await find())?.subject, { message: 'the conversation' }).toBe(subject)
  const found = await find()
  if (!found) throw new Error(`The conversation "${subject}" is gone.`)
  return found
}

async function join(server: Server, api: Api, name: string, scope: Scope): Promise<Person> {
  const email = `${randomBytes(4).toString('hex')}@staff.example`
  const { role = 'agent', locationIds = null } = scope
  const body = { email, name, role, locationIds, departmentIds: null, sendMail: false }
  const { data: invitation } = await api.POST('/api/v1/invitations', { body })
  const token = invitation?.link.split('/').at(-1) ?? ''
  const params = { path: { token } }
  const anybody = createVicino({ baseUrl: server.url })
  const headers = { origin: server.url }
  const acceptance = await anybody.POST('/api/v1/invitations/{token}/acceptance', {
    params,
    headers,
    body: { name, password },
  })
  if (!acceptance.data) throw new Error(`${name} could not join: ${JSON.stringify(acceptance.error)}`)
  return { name, email, password }
}
