import { expect, test } from 'vitest'
import { createApiKey } from '../src/accounts/index.ts'
import { createLocation } from '../src/locations/index.ts'
import { apiWith, cast } from './cast.ts'

const stage = await cast()
const aurora = await stage.brand('Aurora')
const boreal = await stage.brand('Boreal')

type Listed = { items: { id: string; subject: string }[] }

test('two brands see nothing of each other, also by guessed ids', async () => {
  await aurora.receives({ subject: 'A secret of Aurora' })
  const mine = await aurora.api<Listed>('GET', '/conversations?view=all')
  const conversation = mine.body.items[0]!
  const messages = await aurora.api<Listed>('GET', `/conversations/${conversation.id}/messages`)
  const contacts = await aurora.api<Listed>('GET', '/contacts')
  const guessed = [
    `/conversations/${conversation.id}`,
    `/conversations/${conversation.id}/messages`,
    `/conversations/${conversation.id}/timeline`,
    `/conversations/${conversation.id}/messages/${messages.body.items[0]!.id}/source`,
    `/contacts/${contacts.body.items[0]!.id}`,
    `/contacts/${contacts.body.items[0]!.id}/history`,
    `/locations/${aurora.locationId}`,
  ]
  for (const path of guessed) {
    expect((await aurora.api('GET', path)).status, path).toBe(200)
    expect((await boreal.api('GET', path)).status, path).toBe(404)
  }
  expect((await boreal.api<Listed>('GET', '/conversations?view=all')).body.items).toEqual([])
  expect((await boreal.api<Listed>('GET', '/conversations?search=secret')).body.items).toEqual([])
  expect((await boreal.api<{ all: number }>('GET', '/conversations/counts')).body.all).toBe(0)
  const written = await boreal.api('POST', `/conversations/${conversation.id}/messages`, { text: 'Hello' })
  expect(written.status).toBe(404)
})

test('a key of one brand opens nothing when it names another', async () => {
  const { secret } = await createApiKey(aurora.context, 'x')
  const forged = secret.replace(aurora.accountId, boreal.accountId)
  const answer = await apiWith(stage.app, { authorization: `Bearer ${forged}` })('GET', '/conversations')
  expect(answer.status).toBe(401)
})

test('a member limited to one location sees nothing of another', async () => {
  const milan = await createLocation(aurora.context, { name: 'Milano', zone: 'Europe/Rome', country: 'IT' })
  await aurora.receives({ subject: 'About Centro only', from: 'Zoe <zoe@customer.example>' })
  const { id } = (await aurora.api<Listed>('GET', '/conversations?view=all&search=Centro')).body.items[0]!
  await aurora.api('PATCH', `/conversations/${id}`, { locationId: aurora.locationId })
  const file = await upload(id)
  const contact = (await aurora.api<{ contact: { id: string } }>('GET', `/conversations/${id}`)).body.contact
    .id
  const local = await aurora.member({ locationIds: [milan] })

  expect((await local.api<Listed>('GET', '/conversations?view=all')).body.items).toEqual([])
  expect((await local.api<Listed>('GET', '/conversations?view=all&search=Centro')).body.items).toEqual([])
  expect((await local.api<{ all: number }>('GET', '/conversations/counts')).body.all).toBe(0)
  expect((await local.api<Listed>('GET', '/contacts')).body.items).toEqual([])
  expect((await local.api<Listed>('GET', '/locations')).body.items.map((one) => one.id)).toEqual([milan])
  for (const path of [
    `/conversations/${id}`,
    `/conversations/${id}/messages`,
    `/attachments/${file}`,
    `/contacts/${contact}`,
    `/locations/${aurora.locationId}`,
  ]) {
    expect((await local.api('GET', path)).status, path).toBe(404)
  }
  expect((await local.api('POST', `/conversations/${id}/messages`, { text: 'Hello' })).status).toBe(404)

  await aurora.api('PATCH', `/conversations/${id}`, { locationId: milan })
  expect((await local.api<Listed>('GET', '/conversations?view=all')).body.items).toHaveLength(1)
  expect((await local.api('GET', `/attachments/${file}`)).status).toBe(200)
})

async function upload(conversationId: string): Promise<string> {
  const body = [
    '--x',
    'Content-Disposition: form-data; name="conversationId"',
    '',
    conversationId,
    '--x',
    'Content-Disposition: form-data; name="file"; filename="note.txt"',
    'Content-Type: text/plain',
    '',
    'a secret',
    '--x--',
    '',
  ].join('\r\n')
  const answer = await stage.app.http.inject({
    method: 'POST',
    url: '/api/v1/attachments',
    headers: { authorization: `Bearer ${aurora.apiKey}`, 'content-type': 'multipart/form-data; boundary=x' },
    payload: body,
  })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}
