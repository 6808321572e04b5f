import { expect, test } from 'vitest'
import { testWorld } from '../../test/database.ts'
import { newId } from '../platform/ids.ts'
import { createPresenceBoard } from './presence.ts'
import { conversationReactions } from './reactions.ts'
import { testDesk } from './test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent } = desk
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = {
    kind: 'email' as const,
    name: `Person ${people}`,
    address: `person${people}@customer.example`,
  }
  const received = await desk.receive({ sender, ...given })
  return received.outcome === 'deleted' ? '' : received.conversationId
}
const messages = async (id: string) => (await api(owner, 'GET', `/conversations/${id}/messages`)).body.items

function upload(conversationId: string | null, filename: string, type: string, content: Buffer) {
  const field = conversationId
    ? `--x\r\nContent-Disposition: form-data; name="conversationId"\r\n\r\n${conversationId}\r\n`
    : ''
  const head = `${field}--x\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')])
  return api(owner, 'POST', '/attachments', body, { 'content-type': 'multipart/form-data; boundary=x' })
}

test('an upload is what its bytes show, and a page that claims to be a picture is never shown in place', async () => {
  const id = await question()
  const page = (await upload(id, '../a:b.png', 'image/png', Buffer.from('<script>alert(1)</script>'))).body
  expect(page).toMatchObject({ filename: 'ab.png', contentType: 'application/octet-stream' })
  const shown = await api(owner, 'GET', `/attachments/${page.id}?inline=true`)
  expect(shown.headers).toMatchObject({
    'content-disposition': "attachment; filename*=UTF-8''ab.png",
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  const picture = (await upload(id, 'photo.txt', 'text/plain', png)).body
  expect(picture.contentType).toBe('image/png')
  expect(
    (await api(owner, 'GET', `/attachments/${picture.id}?inline=true`)).headers['content-disposition'],
  ).toMatch(/^inline/)
  expect((await api(owner, 'GET', `/attachments/${picture.id}`)).headers['content-disposition']).toMatch(
    /^attachment/,
  )
})

test('a picture pasted into an answer goes out as an inline part', async () => {
  const id = await question()
  const picture = (await upload(id, 'p.png', 'image/png', png)).body
  const file = (await upload(id, 'list.csv', 'text/csv', Buffer.from('a;b'))).body
  const html = `<p>See <img src="/api/v1/attachments/${picture.id}?inline=true"></p>`
  const sent = await api(owner, 'POST', `/conversations/${id}/messages`, { html, attachmentIds: [file.id] })
  expect(sent.body.html).toBe(`<p>See <img src="cid:${picture.id}" /></p>`)
  expect(sent.body.attachments).toMatchObject([
    { id: picture.id, isInline: true, contentId: picture.id },
    { id: file.id, isInline: false },
  ])
  const again = await api(owner, 'POST', `/conversations/${id}/messages`, {
    text: 'x',
    attachmentIds: [file.id],
  })
  expect(again.body.details.key).toBe('attachment_gone')
  await api(owner, 'DELETE', `/conversations/${id}/messages/${sent.body.id}`)
  const draft = (await api(owner, 'GET', `/conversations/${id}/draft`)).body
  expect(draft.html).toContain(`src="/api/v1/attachments/${picture.id}?inline=true"`)
  expect(draft.attachments.map((one: { id: string }) => one.id).sort()).toEqual([picture.id, file.id].sort())
})

test('files for a conversation yet to begin are their uploader’s alone, until its first message takes them', async () => {
  const file = (await upload(null, 'offer.csv', 'text/csv', Buffer.from('a;b'))).body
  const picture = (await upload(null, 'p.png', 'image/png', png)).body
  const start = (context: typeof owner) =>
    api(context, 'POST', '/conversations', {
      channelId: desk.channelId,
      locationId: desk.rome,
      to: { name: '', address: 'new@customer.example' },
      subject: 'Our offer',
      html: `<p>Here it is. <img src="/api/v1/attachments/${picture.id}?inline=true"></p>`,
      attachmentIds: [file.id],
    })
  expect((await api(romeAgent, 'GET', `/attachments/${file.id}`)).status).toBe(404)
  expect((await start(romeAgent)).body.details.key).toBe('attachment_gone')
  expect((await api(owner, 'GET', `/attachments/${file.id}`)).body).toBe('a;b')
  const started = await start(owner)
  expect(started).toMatchObject({ status: 201, body: { hasAttachments: true } })
  const [message] = await messages(started.body.id)
  expect(message.attachments).toMatchObject([
    { id: file.id, isInline: false },
    { id: picture.id, isInline: true },
  ])
  expect((await api(romeAgent, 'GET', `/attachments/${file.id}`)).body).toBe('a;b')
  expect((await start(owner)).body.details.key).toBe('attachment_gone')
  world.setNow(new Date(Date.now() + 11_000))
  await desk.work('evenLater')
  world.setNow(undefined)
  expect(desk.post.sent.find(({ subject }) => subject === 'Our offer')?.attachments).toHaveLength(2)
})

test('files of a received message are there', async () => {
  const attachments = [
    {
      filename: 'bill.pdf',
      declaredType: 'application/pdf',
      contentType: 'application/pdf',
      content: Buffer.from('%PDF-1.4'),
      contentId: null,
      isInline: false,
    },
  ]
  const id = await question({ attachments })
  const [message] = await messages(id)
  expect(message.attachments).toMatchObject([{ filename: 'bill.pdf', size: 8 }])
  expect((await api(owner, 'GET', `/attachments/${message.attachments[0].id}`)).body).toBe('%PDF-1.4')
  expect((await api(owner, 'GET', `/conversations/${id}`)).body.hasAttachments).toBe(true)
})

test('a draft is its writer’s alone, survives until it is sent and is announced to nobody else', async () => {
  const id = await question({ routedTo: ['roma@aurora.example'] })
  const draft = { html: '<p>Half a sent', seenPublicCount: 1 }
  expect((await api(owner, 'PUT', `/conversations/${id}/draft`, draft)).status).toBe(204)
  expect((await api(owner, 'GET', `/conversations/${id}/draft`)).body).toMatchObject(draft)
  expect((await api(owner, 'GET', `/conversations/${id}/draft?kind=note`)).body).toBeNull()
  expect((await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body).toBeNull()
  const saved = await desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('audienceId')
      .where('type', '=', 'draft.saved')
      .where('subjectId', '=', id)
      .execute(),
  )
  expect(saved).toEqual([{ audienceId: owner.actor.kind === 'member' ? owner.actor.id : '' }])
  await api(owner, 'POST', `/conversations/${id}/messages`, { html: '<p>Half a sentence' })
  expect((await api(owner, 'GET', `/conversations/${id}/draft`)).body).toBeNull()
})

test('who looks and types is known while they say so, and never stored', () => {
  let now = new Date('2026-03-02T10:00:00Z')
  const board = createPresenceBoard(() => now)
  const [accountId, conversationId, memberId] = [newId(), newId(), newId()]
  const hear = (state: string) =>
    board.hear(
      JSON.stringify({
        accountId,
        conversationId,
        memberId,
        name: 'Rita',
        state,
        locationId: null,
        departmentId: null,
      }),
    )
  const viewers = () => board.viewersOf(accountId, conversationId)
  hear('viewing')
  hear('typing')
  expect(viewers()).toEqual([{ memberId, name: 'Rita', state: 'typing' }])
  expect(board.viewersOf(newId(), conversationId)).toEqual([])
  hear('away')
  expect(viewers()).toEqual([])
  hear('viewing')
  now = new Date('2026-03-02T10:01:00Z')
  expect(viewers()).toEqual([])
  board.hear('')
  board.hear('{}')
})

test('merged people share their conversations, and get back their own when it is undone', async () => {
  const [first, second] = [await question(), await question()]
  const contactOf = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body.contact.id
  const [winnerId, loserId] = [await contactOf(first), await contactOf(second)]
  const happens = async (type: string, mergedIntoId: string | null) => {
    await desk.system.transaction((tx) =>
      tx.db.updateTable('contacts').set({ mergedIntoId }).where('id', '=', loserId).execute(),
    )
    const nobody = {
      actorKind: 'system',
      actorId: null,
      locationId: null,
      departmentId: null,
      audienceId: null,
    }
    const place = { xid: '0', seq: 0, at: new Date(), subjectId: winnerId, ...nobody }
    for (const react of Object.values(conversationReactions[type] ?? {}))
      await react(desk.system, { type, payload: { winnerId, loserId, contactIds: [loserId] }, ...place })
  }
  await happens('contact.merged', winnerId)
  expect(await contactOf(second)).toBe(winnerId)
  await happens('contact.unmerged', null)
  expect(await contactOf(second)).toBe(loserId)
  expect(await contactOf(first)).toBe(winnerId)
})

test('what somebody who left had not finished is nobody’s again', async () => {
  const [open, done] = [await question(), await question()]
  const memberId = romeAgent.actor.kind === 'member' ? romeAgent.actor.id : ''
  for (const id of [open, done])
    await api(owner, 'PATCH', `/conversations/${id}`, { assigneeId: memberId, locationId: desk.rome })
  await api(owner, 'PUT', `/conversations/${done}/status`, { status: 'resolved' })
  const nobody = {
    actorKind: 'system',
    actorId: null,
    locationId: null,
    departmentId: null,
    audienceId: null,
  }
  const event = {
    type: 'member.disabled',
    payload: {},
    xid: '0',
    seq: 0,
    at: new Date(),
    subjectId: memberId,
  }
  for (const react of Object.values(conversationReactions['member.disabled'] ?? {}))
    await react(desk.system, { ...event, ...nobody })
  const assigneeOf = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body.assignee
  expect(await assigneeOf(open)).toBeNull()
  expect(await assigneeOf(done)).toMatchObject({ id: memberId })
})
