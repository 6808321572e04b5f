import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createConnectors } from '../../connectors/index.ts'
import { createContext } from '../../platform/context.ts'
import type { DemoConversation, DemoStep } from '../shapes.ts'
import { beginDemo } from './begin-demo.ts'
import type { DemoLoad } from './demo-load.ts'
import { corpusOf, loadDemo } from './load-demo.ts'

const world = await testWorld({ SMTP_URL: 'smtp://127.0.0.1:1' })
world.setNow(new Date('2026-11-19T15:40:00Z'))
const count = 60
const load = await beginDemo(world, {
  conversations: count,
  password: 'a good long password',
  isFirst: false,
})
const whole = corpusOf({ ...load, conversationCount: 1200 })
const corpus = { ...whole, conversations: choose(whole.conversations) }
const connectors = createConnectors()
const context = createContext(world, load.accountId, { kind: 'system' })
const shown: number[] = []

// Few, but some of every kind.
function choose(all: readonly DemoConversation[]): DemoConversation[] {
  // From long ago and from these days.
  const having = (is: (step: DemoStep) => boolean) => {
    const found = all.filter(({ steps }) => steps.some(is))
    return [...found.slice(0, 2), ...found.slice(-2)]
  }
  const rare = [
    ...having((step) => step.kind === 'incoming' && step.nature === 'bounce'),
    ...having((step) => step.kind === 'incoming' && step.nature === 'out_of_office'),
    ...having((step) => step.kind === 'status' && step.change.status === 'snoozed'),
    ...having((step) => step.kind === 'spam'),
    ...having((step) => step.kind === 'incoming' && step.to === whole.brand.supportEmail),
    ...having((step) => step.kind === 'note'),
  ]
  const chosen = new Set([...rare, ...all.slice(-30)])
  for (const one of all) if (chosen.size < count) chosen.add(one)
  return all.filter((one) => chosen.has(one))
}

beforeAll(async () => {
  // Stopped in the middle and taken up again, as after a crash.
  for (const part of [1, 12]) {
    let left = part
    await loadDemo(world, load, { connectors, corpus, isEnough: () => left-- <= 0 })
  }
  await loadDemo(world, load, { connectors, corpus, onProgress: (done) => shown.push(done) })
}, 120_000)

function select<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return context.read(async (tx) => (await query.execute(tx.db)).rows)
}

test('interrupted, it goes on after the last whole conversation', async () => {
  expect(shown[0]).toBeGreaterThan(10)
  expect(shown.at(-1)).toBe(count)
  const rows = await select(sql<{ number: number; createdAt: Date }>`
    select distinct number, conversations.created_at from conversations
      join messages on messages.conversation_id = conversations.id
    where messages.external_id like 'conversation-%.0@%' order by created_at`)
  expect(rows).toHaveLength(count)
  const begins = corpus.conversations.map(({ steps }) => steps[0].at.getTime())
  // What is written down a moment after a mail came in.
  for (const [index, row] of rows.entries()) {
    expect(Math.abs(row.createdAt.getTime() - (begins[index] ?? 0))).toBeLessThan(2000)
  }
})

test('loading what is there adds nothing', async () => {
  const before = await select(sql<{ total: number }>`select count(*) as total from messages`)
  expect(await loadDemo(world, load, { connectors, corpus })).toBe(true)
  expect(await select(sql`select count(*) as total from messages`)).toEqual(before)
})

test('a second demo is refused', async () => {
  await expect(beginDemo(world, { isFirst: false })).rejects.toThrow(
    'There is a brand called Ottilia here already',
  )
})

test('the brand has its shops, teams and people, who share one password', async () => {
  const [found] = await select(sql<Record<string, number>>`
    select (select count(*) from locations) as locations, (select count(*) from regions) as regions,
      (select count(*) from departments) as departments, (select count(*) from members) as members,
      (select count(*) from channels) as channels`)
  expect(found).toEqual({ locations: 40, regions: 4, departments: 5, members: 12, channels: 43 })
  const { rows } = await sql<{ hashes: number; people: number }>`
    select count(distinct password) as hashes, count(*) as people from auth_identities`.execute(world.db)
  expect(rows[0]).toEqual({ hashes: 2, people: 12 })
})

test('the help centre says in four languages what customers ask, and how staff work', async () => {
  const rows = await select(sql<{
    kind: string
    articles: number
    texts: number
    shown: number
    lost: number
  }>`
    select kind, count(distinct articles.id)::int as articles, count(*)::int as texts,
      count(published_version)::int as shown, count(*) filter (where html like '%.md"%')::int as lost
    from articles join article_texts on article_texts.article_id = articles.id group by kind order by kind`)
  expect(rows).toEqual([
    { kind: 'internal', articles: 5, texts: 20, shown: 20, lost: 0 },
    { kind: 'public', articles: 25, texts: 108, shown: 104, lost: 0 },
  ])
  const [links] = await select(sql<{ total: number; stale: number; owned: number }>`
    select (select count(*) from article_texts where html like '%href="article:%')::int as total,
      (select count(*) from articles where review_on < '2026-11-19')::int as stale,
      (select count(*) from articles where owner_id is not null)::int as owned`)
  expect(links).toEqual({ total: 33, stale: 2, owned: 4 })
})

test('a year of reviews is told of every shop; those of these days wait in the inbox', async () => {
  const [found] = await select(sql<Record<string, number>>`
    select count(*)::int as reviews, count(distinct location_id)::int as shops,
      count(*) filter (where location_id is null)::int as lost, count(conversation_id)::int as conversations,
      count(*) filter (where is_star_only)::int as silent, count(*) filter (where is_due)::int as due
    from reviews`)
  expect(found).toMatchObject({ reviews: 1408, shops: 40, lost: 0 })
  expect(found?.silent).toBeGreaterThan(300)
  expect(found?.conversations).toBeGreaterThan(5)
  expect(found?.due).toBeLessThan(100)
  const [said] = await select(sql<{ texts: number; answers: number }>`
    select count(distinct text)::int as texts, count(distinct reply_text)::int as answers from reviews`)
  expect(said?.texts).toBeGreaterThan(400)
  expect(said?.answers).toBeGreaterThan(300)
})

test('customers of a list were asked for reviews, by mail that stays here, and some went on', async () => {
  const [found] = await select(sql<Record<string, number>>`
    select count(*)::int as asked, count(sent_at)::int as sent, count(clicked_at)::int as clicked,
      count(*) filter (where is_told)::int as told, count(distinct contact_id)::int as people,
      (select count(distinct location_id)::int from review_links) as shops,
      (select sum(opened)::int from review_card_uses) as cards
    from review_requests`)
  expect(found).toMatchObject({ shops: 40 })
  const { asked = 0, sent = 0, clicked = 0, told = 0, people = 0, cards = 0 } = found ?? {}
  expect(asked).toBeGreaterThan(80)
  expect({ people, sent }).toEqual({ people: asked, sent: asked })
  expect(clicked).toBeGreaterThan(asked / 5)
  expect(clicked + told).toBeLessThan(asked / 2)
  expect(told).toBeGreaterThan(0)
  expect(cards).toBeGreaterThan(50)
})

describe('conversations', () => {
  test('stand where their story ends', async () => {
    const rows = await select(sql<{ first: string; status: string; assignee: string | null }>`
      select messages.external_id as first, conversations.status, members.email as assignee
      from messages join conversations on conversations.id = messages.conversation_id
        left join members on members.id = conversations.assignee_id
      where messages.external_id like '%.0@%'`)
    const standing = new Map(rows.map((row) => [row.first.split('.')[0], row.status]))
    for (const { key, steps } of corpus.conversations) {
      const last = steps.at(-1)
      if (last?.kind === 'spam') expect(standing.get(key)).toBe('spam')
      else if (last?.kind === 'status') expect(standing.get(key), key).toBe(last.change.status)
      else if (last?.kind === 'incoming' && last.nature === 'person')
        expect(standing.get(key), key).toBe('open')
    }
    expect(new Set(rows.map((row) => row.assignee)).size).toBeGreaterThan(5)
  })

  test('hold every message of their story in its words, at its time, in its place', async () => {
    const rows = await select(sql<{
      kind: string
      text: string
      quoted: string | null
      at: Date
      locationEmail: string
    }>`
      select kind, text, quoted_text as quoted, messages.created_at as at, locations.email as location_email
      from messages join conversations on conversations.id = conversation_id
        left join locations on locations.id = conversations.location_id
        join channels on channels.id = conversations.channel_id
      where messages.class = 'reply' and automatic is null and channels.connector = 'email'
        and not exists (select from callbacks where callbacks.conversation_id = conversations.id)`)
    const told = corpus.conversations.flatMap(({ steps }) =>
      steps.filter(
        (step) =>
          step.kind === 'reply' ||
          step.kind === 'note' ||
          (step.kind === 'incoming' && step.nature === 'person'),
      ),
    )
    expect(rows).toHaveLength(told.length)
    for (const step of told) {
      if (!('text' in step)) continue
      const near = rows.filter((row) => Math.abs(row.at.getTime() - step.at.getTime()) < 3000)
      expect(near.map((row) => row.text.slice(0, 40))).toContain(step.text.trim().slice(0, 40))
    }
    expect(rows.some((row) => row.quoted?.includes('> '))).toBe(true)
  })

  test('keep the pictures customers sent', async () => {
    const sent = corpus.conversations.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'incoming' ? step.attachments : [])),
    )
    const kept = await select(
      sql<{ filename: string; size: number; blob: string }>`select filename, size, blob from attachments`,
    )
    expect(sent.length).toBeGreaterThan(2)
    for (const { fileName, content } of sent) {
      const row = kept.find((one) => one.filename === fileName && one.size === content.byteLength)
      expect(row && (await world.blobs.get(row.blob)).equals(content)).toBe(true)
    }
  })

  test('happened in the past, not today', async () => {
    const late = await select(sql<{ at: Date }>`
      select created_at as at from messages union all select at from events where type <> 'conversation.all_read'
      union all select created_at from contacts union all select received_at from deliveries`)
    const limit = load.asOf.getTime() + 3000
    expect(late.filter((row) => row.at.getTime() > limit)).toEqual([])
    const [overdue] = await select(sql<{ wrong: number }>`
      select count(*) as wrong from conversations where due_at < ${load.asOf} and notice_at < ${load.asOf}`)
    expect(overdue?.wrong).toBe(0)
  })
})

test('everything that came in was read, and everything written stayed here', async () => {
  const deliveries = await select(sql`select distinct state from deliveries`)
  expect(deliveries).toEqual([{ state: 'processed' }])
  const received = await select(sql<{ automatic: string | null; raw: boolean }>`
    select distinct automatic, delivery_id is not null as raw from messages where kind = 'incoming'`)
  for (const automatic of [null, 'out-of-office', 'dsn-failed'])
    expect(
      received
        .filter((row) => row.automatic === automatic)
        .map((row) => row.raw)
        .sort(),
    ).toEqual([false, true])
  const outgoing = await select(sql<{ state: string; sentAt: Date; createdAt: Date }>`
    select state, sent_at, created_at from messages where kind = 'outgoing' and send_at < ${load.asOf}`)
  expect(outgoing.length).toBeGreaterThan(count / 2)
  expect(outgoing.filter((row) => row.state !== 'sent' && row.state !== 'bounced')).toEqual([])
  expect(outgoing.every((row) => row.sentAt >= row.createdAt)).toBe(true)
  const practice = await select(
    sql`select distinct settings->>'isPractice' as practice from channels where connector = 'email'`,
  )
  expect(practice).toEqual([{ practice: 'true' }])
})

test('the queue holds only what is still to come', async () => {
  const { rows } = await sql<{ name: string; runAt: Date }>`
    select tasks.identifier as name, jobs.run_at from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id`.execute(world.db)
  expect(rows.filter((row) => row.runAt < load.asOf)).toEqual([])
  const names = new Set(rows.map((row) => row.name))
  expect([...names].sort()).toEqual([
    'callbacks.due',
    'callbacks.remind',
    'conversations.replanAll',
    'conversations.wake',
  ])
})

test('what came back has bounced, and who put something aside gets it back', async () => {
  const bounces = corpus.conversations.filter(({ steps }) =>
    steps.some((step) => step.kind === 'incoming' && step.nature === 'bounce'),
  )
  const states = await select(sql`select id from messages where state = 'bounced'`)
  expect(states).toHaveLength(bounces.length)
  const snoozed = await select(sql<{ id: string; until: Date }>`
    select id, snoozed_until as until from conversations where status = 'snoozed'
      and not exists (select from callbacks where callbacks.conversation_id = conversations.id)`)
  expect(snoozed.length).toBeGreaterThan(1)
  const { rows } = await sql<{ id: string; at: Date }>`
    select payload->>'conversationId' as id, run_at as at from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
    where tasks.identifier = 'conversations.wake'`.execute(world.db)
  expect(new Map(rows.map((row) => [row.id, row.at]))).toEqual(
    new Map(snoozed.map((row) => [row.id, row.until])),
  )
})

test('the newest conversations are unread, the others have been seen', async () => {
  const unread = await select(sql<{ email: string; unread: number }>`
    select email, (select count(*) from conversations left join conversation_reads as seen
        on seen.conversation_id = conversations.id and seen.member_id = members.id
      where message_count > coalesce(seen.read_count, 0)) as unread
    from members where role = 'owner'`)
  expect(unread[0]?.unread).toBeGreaterThan(5)
  expect(unread[0]?.unread).toBeLessThan(30)
})

test('the load knows that it is done', async () => {
  const rows = await select(sql<Pick<DemoLoad, 'state'>>`select state from demo_loads`)
  expect(rows).toEqual([{ state: 'ready' }])
})

test('what came in these days is marked: with tags, a field, a priority and a name for what it waits for', async () => {
  const [found] = await select(sql<Record<string, number>>`
    select (select count(*) from tags) as tags, (select count(*) from custom_fields) as fields,
      (select count(*) from conversation_tags) as tagged, (select count(*) from conversation_fields) as filled`)
  expect(found).toMatchObject({ tags: 8, fields: 2 })
  expect(found?.tagged).toBeGreaterThan(5)
  expect(found?.filled).toBeGreaterThan(0)
})
