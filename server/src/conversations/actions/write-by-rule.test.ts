import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'
import { performActions } from './perform-actions.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner } = desk
const rule = { kind: 'rule' as const, id: newId(), name: 'Are you still there?' }

let people = 0
let snippets = 0
async function conversation(kind: 'human' | 'out-of-office' = 'human') {
  people += 1
  const address = `kim${people}@customer.example`
  const received = await desk.receive({
    sender: { kind: 'email', name: 'Kim Neri', address },
    externalId: `${newId()}@customer.example`,
    classification: { kind, autoReplyTo: null, reason: '' },
    locale: 'it',
  })
  return { id: received.outcome === 'deleted' ? '' : received.conversationId, address }
}
async function snippet(texts: object): Promise<string> {
  snippets += 1
  const given = {
    name: `Still there ${snippets}`,
    shortcut: `there${snippets}`,
    audience: 'everybody',
    texts,
  }
  const { status, body } = await api(owner, 'POST', '/snippets', given)
  expect(status).toBe(201)
  return body.id
}
const sentTo = (address: string) =>
  desk.post.sent.filter(({ recipients }) => recipients.to.some((person) => person.address === address))
const write = (id: string, snippetId: string) =>
  performActions(desk.system.as(rule), id, [{ kind: 'write', snippetId }])
const failures = (id: string) =>
  desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('payload')
      .where('subjectId', '=', id)
      .where('type', '=', 'conversation.rule_failed')
      .execute(),
  )

const asking = { en: { html: '<p>Are you there?</p>' }, it: { html: '<p>Ciao {{customer.firstName}}?</p>' } }

test('a rule writes in the customer’s language, marked as automatic, and it is no answer', async () => {
  const { id, address } = await conversation()
  await write(id, await snippet(asking))
  await desk.work()
  const [mail] = sentTo(address)
  expect(mail).toMatchObject({ class: 'notice', subject: 'Re: My lamp is broken', text: 'Ciao Kim?' })
  const after = (await api(owner, 'GET', `/conversations/${id}`)).body
  expect(after).toMatchObject({ status: 'open', firstResponseAt: null, lastSender: 'contact' })
  expect(after.waitingSince).not.toBeNull()
  const { items } = (await api(owner, 'GET', `/conversations/${id}/messages`)).body
  expect(items.at(-1)).toMatchObject({ class: 'notice', author: { name: rule.name } })
})

test('the same is not sent to a customer again and again', async () => {
  const { id, address } = await conversation()
  const snippetId = await snippet(asking)
  for (let turn = 0; turn < 3; turn++) {
    await write(id, snippetId)
    await desk.work()
  }
  expect(sentTo(address)).toHaveLength(1)
  expect(await failures(id)).toHaveLength(2)
})

test('a job that is done twice sends once', async () => {
  const { id, address } = await conversation()
  const order = { id: newId(), conversationId: id, snippetId: await snippet(asking), rule }
  for (let turn = 0; turn < 2; turn++) {
    await desk.system.transaction(async (tx) => tx.enqueue('conversations.writeByRule', order))
    await desk.work()
  }
  expect(sentTo(address)).toHaveLength(1)
  expect(await failures(id)).toHaveLength(0)
})

test('what nobody can fill in and what a robot would read is not sent, and that is said', async () => {
  const unfilled = await conversation()
  await write(unfilled.id, await snippet({ it: { html: '<p>Al {{agent.name}}</p>' } }))
  const robot = await conversation('out-of-office')
  await write(robot.id, await snippet(asking))
  await desk.work()
  expect(sentTo(unfilled.address)).toHaveLength(0)
  expect(sentTo(robot.address)).toHaveLength(0)
  expect(await failures(unfilled.id)).toHaveLength(1)
  expect(await failures(robot.id)).toHaveLength(1)
})

test('a person is told that only rules write by themselves', async () => {
  const { id } = await conversation()
  const doing = performActions(owner, id, [{ kind: 'write', snippetId: await snippet(asking) }])
  await expect(doing).rejects.toMatchObject({ code: 'invalid' })
})
