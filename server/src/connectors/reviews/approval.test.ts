import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Api, type Cast, cast } from '../../../test/cast.ts'
import { fakeReplyTaker } from '../../../test/platforms/webhook_reviews.ts'
import { reviewDesk } from '../../../test/review-desk.ts'

const taker = await fakeReplyTaker()
afterAll(() => taker.close())
const stage: Cast = await cast({ PLATFORM_ORIGINS: `webhook_reviews=${taker.origin}` })
const replyUrl = `${taker.origin}/answers`
const noUndo = { undoSendSeconds: 0 }

type Message = {
  id: string
  state: string
  text: string
  approval: { state: string; reason: string; textBefore: string | null; decidedBy: object | null } | null
}
type Page<T> = { items: T[] }

beforeEach(() => taker.answers.clear())

async function desk(name: string, rules: object = { stars: [1, 2] }) {
  const made = await reviewDesk(stage, { name, replyUrl })
  await made.brand.api('PATCH', '/conversation-settings', noUndo)
  const set = await made.brand.api('PATCH', '/review-approval', rules)
  expect(set.status).toBe(200)
  const writer = await made.brand.member({ name: 'Ben Bianchi' })
  const boss = await made.brand.member({ name: 'Carla Verdi', role: 'manager' })
  const messages = async (id: string) =>
    (await made.brand.api<Page<Message>>('GET', `/conversations/${id}/messages`)).body.items
  const send = (by: Api, id: string, text: string, more: object = {}) =>
    by<Message>('POST', `/conversations/${id}/messages`, { text, ...more })
  const decide = (by: Api, id: string, messageId: string, body: object) =>
    by('PUT', `/conversations/${id}/messages/${messageId}/approval`, body)
  return { ...made, writer, boss, messages, send, decide }
}

const poor = { id: 'r1', stars: 1, text: 'Nobody picked up the phone.' }

test('an answer to few stars waits for a second person, and goes out when they say so', async () => {
  const { comes, reviews, post, writer, boss, messages, send, decide, brand } = await desk('Waits')
  const { conversationId: id } = await comes(poor)
  const sent = await send(writer.api, id, 'We are sorry. Call us again.')
  expect(sent.body).toMatchObject({ state: 'unapproved', approval: { state: 'waiting', reason: 'stars' } })
  await stage.hurry()
  expect(taker.answers.size).toBe(0)
  expect(await reviews('&answer=unapproved')).toMatchObject([{ isDue: true, answerState: 'unapproved' }])
  // The clock still runs.
  expect((await brand.api('GET', `/conversations/${id}`)).body).toMatchObject({ status: 'open' })
  const told = await boss.api<Page<{ kind: string }>>('GET', '/notifications')
  expect(told.body.items.map(({ kind }) => kind)).toContain('approval')

  expect((await decide(writer.api, id, sent.body.id, { decision: 'approved' })).status).toBe(403)
  expect((await decide(brand.api, id, sent.body.id, { decision: 'approved' })).body).toMatchObject({
    details: { key: 'people_only' },
  })
  expect((await send(boss.api, id, 'Another one')).body).toMatchObject({ details: { key: 'approval_waits' } })
  const approved = await decide(boss.api, id, sent.body.id, { decision: 'approved' })
  expect(approved).toMatchObject({ status: 200, body: { state: 'queued', approval: { state: 'approved' } } })
  await stage.settle()
  expect(taker.answers.get('r1')).toBe('We are sorry. Call us again.')
  expect(await reviews()).toMatchObject([{ answerState: 'pending', isDue: false }])
  expect(await messages(id)).toHaveLength(2)
  await post({ ...poor, reply: { text: 'We are sorry. Call us again.', state: 'live' } })
  expect(await reviews('&answer=live')).toMatchObject([{ answerState: 'live' }])
  const after = await boss.api<Page<{ kind: string; readAt: string | null }>>('GET', '/notifications')
  expect(after.body.items.find(({ kind }) => kind === 'approval')?.readAt).not.toBeNull()
  const heard = await writer.api<Page<{ kind: string }>>('GET', '/notifications')
  expect(heard.body.items.map(({ kind }) => kind)).toContain('decision')
})

test('who approves may change the words; their writer sees what was changed', async () => {
  const { comes, writer, boss, messages, send, decide } = await desk('Changes', { always: true })
  const { conversationId: id } = await comes({ ...poor, stars: 5 })
  const { body } = await send(writer.api, id, 'Thanks a lot')
  await decide(boss.api, id, body.id, { decision: 'approved', text: 'Thank you very much, come again!' })
  await stage.settle()
  expect(taker.answers.get('r1')).toBe('Thank you very much, come again!')
  expect((await messages(id)).find((one) => one.id === body.id)?.approval).toMatchObject({
    textBefore: 'Thanks a lot',
    decidedBy: { name: 'Carla Verdi' },
  })
})

test('sent back it is a draft of its writer again, with a note, and can be sent anew', async () => {
  const { comes, reviews, writer, boss, messages, send, decide } = await desk('Back')
  const { conversationId: id } = await comes(poor)
  const { body } = await send(writer.api, id, 'Not our fault.')
  await decide(boss.api, id, body.id, { decision: 'returned', word: 'Be kinder.' })
  await stage.hurry()
  expect(taker.answers.size).toBe(0)
  const draft = await writer.api('GET', `/conversations/${id}/draft?kind=reply`)
  expect(draft.body).toMatchObject({ returnedReason: 'approval_returned' })
  expect((await messages(id)).at(-1)?.text).toContain('Be kinder.')
  expect((await writer.api<Page<object>>('GET', '/reviews?answer=draft')).body.items).toHaveLength(1)
  expect(await reviews('&answer=draft')).toHaveLength(0)
  expect((await send(writer.api, id, 'We are sorry.')).body).toMatchObject({ state: 'unapproved' })
})

test('a review that changes while its answer waits gives the answer back; so does one that is gone', async () => {
  const { comes, post, writer, boss, messages, send, decide } = await desk('Edits')
  const { conversationId: id } = await comes(poor)
  const { body } = await send(writer.api, id, 'We are sorry.')
  await post({
    ...poor,
    text: 'And they were rude, too.',
    changedAt: new Date(stage.world.now().getTime()).toISOString(),
  })
  expect((await decide(boss.api, id, body.id, { decision: 'approved' })).body).toMatchObject({
    details: { key: 'approval_over' },
  })
  const draft = await writer.api<{ seenPublicCount: number }>('GET', `/conversations/${id}/draft?kind=reply`)
  expect(draft.body).toMatchObject({ returnedReason: 'approval_review_changed', seenPublicCount: 1 })
  const stale = await send(writer.api, id, 'We are sorry.', { seenPublicCount: 1 })
  expect(stale.body).toMatchObject({ code: 'stale' })
  const second = await send(writer.api, id, 'We are very sorry.', { seenPublicCount: 2 })
  expect(second.body.state).toBe('unapproved')
  await post({ id: 'r1', placeId: '12', removed: true } as never)
  expect((await messages(id)).some(({ state }) => state === 'unapproved')).toBe(false)
  await stage.hurry()
  expect(taker.answers.size).toBe(0)
})

test('of two who decide at once one does; of approving and taking back at once one happens', async () => {
  const { comes, writer, boss, messages, send, decide, brand } = await desk('Races')
  const other = await brand.member({ name: 'Dario Neri', role: 'admin' })
  for (const [at, rival] of [other.api, writer.api, other.api, writer.api].entries()) {
    const { conversationId: id } = await comes({ id: `race${at}`, stars: 1, text: `Bad, the ${at}. time.` })
    const { body } = await send(writer.api, id, `We are sorry for what happened to you on day ${at}.`, {
      confirm: ['similar'],
    })
    const path = `/conversations/${id}/messages/${body.id}`
    const [one, two] = await Promise.all([
      decide(boss.api, id, body.id, { decision: 'approved' }),
      rival === writer.api
        ? rival('DELETE', path)
        : decide(rival, id, body.id, { decision: at === 0 ? 'approved' : 'returned' }),
    ])
    // Approved and then taken back before it went out is taken back.
    const wins = [one, two].filter(({ status }) => status < 300)
    expect(wins.length).toBeGreaterThan(0)
    if (rival !== writer.api) expect(wins).toHaveLength(1)
    await stage.settle()
    const said = (await messages(id)).filter(({ id: messageId }) => messageId === body.id)
    expect(said.length).toBe(taker.answers.has(`race${at}`) ? 1 : 0)
  }
})

test('an answer is asked about by whoever writes it: by role, by how new they are, by program, when planned', async () => {
  const { comes, writer, boss, send, brand } = await desk('Rules', { stars: [], roles: ['agent'] })
  const first = await comes({ id: 'a', stars: 5, text: 'Great coffee.' })
  expect((await send(writer.api, first.conversationId, 'Thank you!')).body.state).toBe('unapproved')
  const second = await comes({ id: 'b', stars: 5, text: 'Lovely cakes.' })
  expect((await send(boss.api, second.conversationId, 'How kind of you.')).body.state).toBe('queued')
  await brand.api('PATCH', '/review-approval', { roles: [], newMemberDays: 30 })
  const third = await comes({ id: 'c', stars: 5, text: 'Warm bread.' })
  expect((await send(boss.api, third.conversationId, 'Baked at dawn.')).body.state).toBe('unapproved')
  expect(
    (
      await send(
        brand.api,
        (
          await comes({ id: 'd', stars: 5, text: 'Fine tea.' })
        ).conversationId,
        'Ours, too.',
      )
    ).body.state,
  ).toBe('queued')
  await brand.api('PATCH', '/review-approval', { newMemberDays: 0, programs: true })
  expect(
    (
      await send(
        brand.api,
        (
          await comes({ id: 'e', stars: 5, text: 'Nice view.' })
        ).conversationId,
        'We like it as well.',
      )
    ).body.state,
  ).toBe('unapproved')
  // Planned before the brand wanted it, it is asked about when its time comes.
  await brand.api('PATCH', '/review-approval', { programs: false })
  const later = await comes({ id: 'f', stars: 1, text: 'Cold soup.' })
  const sendAt = new Date(stage.world.now().getTime() + 3_600_000).toISOString()
  const planned = await send(writer.api, later.conversationId, 'We will warm it.', { sendAt })
  expect(planned.body.state).toBe('scheduled')
  await brand.api('PATCH', '/review-approval', { stars: [1] })
  stage.world.setNow(new Date(stage.world.now().getTime() + 3_700_000))
  await stage.settle()
  stage.world.setNow(undefined)
  expect(taker.answers.has('f')).toBe(false)
})

test('what is likely not meant is asked about, and goes out once it is confirmed', async () => {
  const { comes, writer, send } = await desk('Warns', { stars: [] })
  const words = 'Thank you for the visit, we hope to see you again soon.'
  const first = await comes({ id: 'a', stars: 5, text: 'Great coffee.' })
  await send(writer.api, first.conversationId, words)
  await stage.settle()
  const { conversationId: id } = await comes({ id: 'b', stars: 5, text: 'Lovely cakes.' })
  const text = `${words} Order 48211-3 is on its way to +39 333 123 4567.`
  const refused = await send(writer.api, id, `${words}!`)
  expect(refused).toMatchObject({
    status: 409,
    body: { details: { key: 'answer_unconfirmed', warnings: [{ kind: 'similar', text: words }] } },
  })
  const personal = await send(writer.api, id, text, { confirm: ['similar'] })
  expect(personal.body).toMatchObject({
    details: {
      warnings: [
        {
          kind: 'personal',
          found: [
            { kind: 'phone', text: '+39 333 123 4567' },
            { kind: 'order', text: '48211-3' },
          ],
        },
      ],
    },
  })
  expect((await send(writer.api, id, text, { confirm: ['similar', 'personal'] })).status).toBe(201)
})

test('an answer is taken away where the platform can, and the review waits again', async () => {
  const { comes, reviews, post, writer, send, brand } = await desk('Withdraws', { stars: [] })
  const review = await comes(poor)
  const path = `/reviews/${review.id}/answer`
  expect((await writer.api('DELETE', path)).body).toMatchObject({ details: { key: 'review_no_answer' } })
  await send(writer.api, review.conversationId, 'We are sorry.')
  await stage.settle()
  await post({ ...poor, reply: { text: 'We are sorry.', state: 'live' } })
  const both = await Promise.all([writer.api('DELETE', path), writer.api('DELETE', path)])
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
  expect(taker.answers.has('r1')).toBe(false)
  expect(await reviews()).toMatchObject([{ answerState: null, reply: null, isDue: true }])
  const whole = await brand.api<{ versions: { kind: string; replyText: string | null }[] }>(
    'GET',
    `/reviews/${review.id}`,
  )
  expect(whole.body.versions[0]).toMatchObject({ kind: 'reply', replyText: null })
  const log = await brand.api<Page<{ action: string }>>('GET', '/audit')
  expect(log.body.items.some(({ action }) => action === 'review_answer.withdrawn')).toBe(true)
})

test('an answer the platform rejects is a question again, and another one takes its place', async () => {
  const { comes, reviews, post, writer, send } = await desk('Rejected', { stars: [] })
  const { conversationId: id } = await comes(poor)
  await send(writer.api, id, 'You are lying.')
  await stage.settle()
  await post({ ...poor, reply: { text: 'You are lying.', state: 'rejected', reason: 'Rude.' } })
  expect(await reviews('&answer=rejected')).toMatchObject([{ isDue: true, reply: { reason: 'Rude.' } }])
  await send(writer.api, id, 'We see it otherwise.')
  await stage.settle()
  expect(await reviews()).toMatchObject([{ answerState: 'pending', reply: { text: 'We see it otherwise.' } }])
})
