import { expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { accountEvents } from '../src/accounts/index.ts'
import { connectorEvents } from '../src/connectors/index.ts'
import { contactEvents } from '../src/contacts/index.ts'
import { conversationEvents } from '../src/conversations/index.ts'
import { locationEvents } from '../src/locations/index.ts'
import { notificationEvents } from '../src/notifications/index.ts'
import { webhookEvents } from '../src/webhooks/index.ts'
import { cast } from './cast.ts'

const stage = await cast()
const aurora = await stage.brand('Aurora')

const declared: Record<string, ZodType> = {
  ...accountEvents,
  ...locationEvents,
  ...contactEvents,
  ...conversationEvents,
  ...connectorEvents,
  ...webhookEvents,
  ...notificationEvents,
}

type Listed = { items: { id: string; contact: { id: string } }[] }

test('whatever happens is declared as an event with its payload', async () => {
  await aurora.receives({ from: 'Mara <mara@customer.example>' })
  await aurora.receives({ from: 'Mara at work <mara@office.example>' })
  const { items } = (await aurora.api<Listed>('GET', '/conversations?view=all')).body
  const [first, second] = [items[0]!, items[1]!]
  await aurora.api('PATCH', `/conversations/${first.id}`, { assigneeId: aurora.ownerId })
  await aurora.api('POST', `/conversations/${first.id}/messages`, { text: 'Tomorrow before five.' })
  await aurora.api('POST', `/conversations/${first.id}/messages`, {
    text: 'She is in a hurry.',
    kind: 'note',
  })
  await aurora.api('PUT', `/conversations/${second.id}/snooze`, { until: new Date(Date.now() + 3_600_000) })
  await aurora.api('PUT', `/conversations/${second.id}/status`, { status: 'resolved' })
  await aurora.api('POST', `/contacts/${first.contact.id}/merges`, { otherId: second.contact.id })
  await aurora.api('PUT', `/contacts/${first.contact.id}/block`)
  await aurora.api('PATCH', `/locations/${aurora.locationId}`, { zone: 'Europe/Warsaw' })
  await aurora.api('POST', '/departments', { name: 'Repairs' })
  await aurora.api('DELETE', `/conversations/${second.id}`)
  const made = await aurora.api<{ webhook: { id: string } }>('POST', '/webhooks', {
    url: 'https://hooks.partner.example/',
  })
  const webhook = `/webhooks/${made.body.webhook.id}`
  await aurora.api('POST', `${webhook}/secret`)
  await aurora.api('POST', `${webhook}/test`)
  await aurora.api('PATCH', webhook, { isEnabled: false })
  await aurora.api('DELETE', webhook)
  await stage.settle()
  const events = await aurora.context.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['type', 'payload'])
      .where('accountId', '=', tx.accountId)
      .orderBy('seq')
      .execute(),
  )
  const happened = [...new Set(events.map((event) => event.type))]
  expect(happened.length).toBeGreaterThan(15)
  expect(happened.filter((type) => !(type in declared))).toEqual([])
  const wrong = events.flatMap(
    ({ type, payload }) =>
      declared[type]
        ?.safeParse(asWritten(payload))
        .error?.issues.map((issue) => `${type} ${issue.path.join('.')}: ${issue.message}`) ?? [],
  )
  expect(wrong).toEqual([])
})

// Times are stored as JSON writes them; the shapes speak of the times themselves.
function asWritten(payload: unknown): unknown {
  const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
  return JSON.parse(JSON.stringify(payload), (_key, value) => (isTime(value) ? new Date(value) : value))
}
