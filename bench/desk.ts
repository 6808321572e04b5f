import { setTimeout as pause } from 'node:timers/promises'
import { type OpenInbox, openInbox } from './open-inbox.ts'
import { percentilesOf } from './percentiles.ts'

/**
 * What people do in the inbox with 10,000 and with 1,000,000 conversations: open one, answer it, change 10,000 at once
 * and take that back, while somebody else looks at the list all the time.
 */
export async function measure(isQuick: boolean) {
  const small = await measureAt(10_000, isQuick ? 500 : 5_000)
  const large = await measureAt(isQuick ? 50_000 : 1_000_000, isQuick ? 500 : 10_000)
  return { budget: { listP95Ms: 25 }, small, large }
}

async function measureAt(conversations: number, together: number) {
  const inbox = await openInbox(conversations)
  const { seeded } = inbox
  const to = [{ name: 'Customer 1', address: 'customer1@mail.example' }]
  const open = await repeat(() => inbox.call('GET', `conversations/${seeded.conversationId}`))
  const reply = await repeat(() =>
    inbox.call('POST', `conversations/${seeded.conversationId}/messages`, {
      text: 'It is on its way to you.',
      to,
    }),
  )
  await inbox.app.start()
  const bulk = await changeMany(inbox, together)
  await inbox.close()
  return { conversations, openMs: open, replyMs: reply, bulk }
}

async function repeat(turn: () => Promise<{ elapsed: number }>) {
  for (let warm = 0; warm < 10; warm++) await turn()
  const times: number[] = []
  for (let count = 0; count < 100; count++) times.push((await turn()).elapsed)
  return percentilesOf(times)
}

/** Raises the priority of the oldest so many and lowers it again; both go on in the background. */
async function changeMany(inbox: OpenInbox, together: number) {
  const selection = { matching: { view: 'all', filter: await oldest(inbox, together) } }
  const edit = { priority: 'urgent' }
  const started = performance.now()
  const begun = await inbox.call('POST', 'bulk-changes', { selection, edit })
  const { id, total } = JSON.parse(begun.body)
  const during: number[] = []
  const forward = await untilEnded(inbox, id, 'done', during)
  const doneMs = Math.round(performance.now() - started)
  const turned = performance.now()
  await inbox.call('POST', `bulk-changes/${id}/undo`)
  await untilEnded(inbox, id, 'undone', during)
  return {
    ...{ total, done: forward.done, skipped: forward.skipped },
    acceptedMs: Math.round(begun.elapsed),
    doneMs,
    undoneMs: Math.round(performance.now() - turned),
    listMeanwhileMs: percentilesOf(during),
  }
}

async function oldest(inbox: OpenInbox, together: number) {
  const { accountId } = inbox.seeded
  const edge = await inbox.app
    .contextOf(accountId)
    .read(({ db }) =>
      db
        .selectFrom('conversations')
        .select('lastActivityAt')
        .where('accountId', '=', accountId)
        .orderBy('lastActivityAt')
        .offset(together)
        .limit(1)
        .executeTakeFirstOrThrow(),
    )
  return { field: 'lastActivityAt', op: 'before', value: edge.lastActivityAt.toISOString() }
}

async function untilEnded(inbox: OpenInbox, id: string, end: string, during: number[]) {
  for (;;) {
    during.push((await inbox.call('GET', 'conversations?view=open&limit=50')).elapsed)
    const { state, done, skipped } = JSON.parse((await inbox.call('GET', `bulk-changes/${id}`)).body)
    if (state === end) return { done, skipped }
    if (state === 'failed') throw new Error('The bulk change failed.')
    await pause(50)
  }
}
