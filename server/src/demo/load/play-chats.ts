import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beginChat, openWidget, sayInChat } from '../../connectors/index.ts'
import { assignConversation, reply, setStatus } from '../../conversations/index.ts'
import { brand } from '../content/brand.ts'
import { chats, chatWidget } from '../content/chats/index.ts'
import type { DemoChat } from '../content/chats/shape.ts'
import type { DemoLocation } from '../shapes.ts'
import { lastDeskMoment } from '../working-hours.ts'
import { openPast, type Past } from './past.ts'
import { readReceived } from './receive-raw.ts'
import type { Stage } from './stage.ts'

type Timed = { chat: DemoChat; times: Date[] }
type Telling = { past: Past; stage: Stage; chat: DemoChat }

// Long enough for what is said to be taken in, or to be shown.
const takenMs = 1_500
const readArticleMs = 20_000

/** Lets the chats of these hours happen that are not there yet, by the public commands, each at its time. */
export async function playChats(
  stage: Stage,
  { locations, asOf }: { locations: readonly DemoLocation[]; asOf: Date },
): Promise<void> {
  const known = await stage.context.read((tx) =>
    tx.db.selectFrom('chatVisitors').select('clientId').where('accountId', '=', tx.accountId).execute(),
  )
  const told = new Set(known.map(({ clientId }) => clientId))
  const zones = new Map(locations.map(({ key, timeZone }) => [key, timeZone]))
  const left = chats
    .filter((chat) => !told.has(clientIdOf(chat, 0)))
    .map((chat): Timed => ({ chat, times: timesOf(chat, asOf, zones.get(chat.locationKey) ?? 'UTC') }))
    .sort((one, other) => Number(one.times[0]) - Number(other.times[0]))
  for (const timed of left) await play(stage, timed, asOf)
}

// Counted back from the last line. What is done with was done while somebody was at the desk; what is going on goes on
// now, whenever the demo is opened.
function timesOf({ lines, endedMinutesAgo, isResolved }: DemoChat, asOf: Date, timeZone: string): Date[] {
  const until = isResolved ? lastDeskMoment(asOf, timeZone) : asOf
  let at = until.getTime() - endedMinutesAgo * 60_000
  return lines
    .toReversed()
    .map(({ after }) => {
      const time = new Date(at)
      at -= after * 1000
      return time
    })
    .reverse()
}

async function play(stage: Stage, { chat, times }: Timed, asOf: Date): Promise<void> {
  await stage.context.transaction(async (tx) => {
    await sql`set local synchronous_commit to off`.execute(tx.db)
    const { memory, jobs } = stage
    const past = openPast(stage.context, tx, { memory, jobs, begin: times[0] ?? asOf })
    const telling = { past, stage, chat }
    const { visitorId, conversationId } = await begin(telling)
    await takeOn(telling, conversationId)
    for (const [index, line] of chat.lines.entries()) {
      if (index === 0) continue
      await past.letPass(times[index] ?? past.now())
      if (line.by === 'visitor') await sayMore(telling, visitorId, index)
      else await answer(telling, conversationId, line.text)
    }
    if (chat.isResolved && chat.personKey) {
      await past.letPass(new Date(past.now().getTime() + readArticleMs))
      await setStatus(past.as(stage.member(chat.personKey)), conversationId, 'resolved')
    }
    await past.letPass(asOf)
    await past.handOver()
  })
}

async function begin({ past, stage, chat }: Telling) {
  const { locale, name, email, typed, article } = chat
  const context = past.as({ kind: 'system' })
  const widget = await openWidget(context, stage.channel(chatWidget.name))
  const articleId = article && (await findArticle(stage, article))
  const place = { locale, locationId: stage.location(chat.locationKey) }
  const { visitorId } = await beginChat(
    widget,
    {
      ...{ clientId: clientIdOf(chat, 0), text: chat.lines[0].text, locale, uploadIds: [] },
      ...{ page: pageOf(chat), typed: typed ?? null, articleId: articleId ?? null },
      fields: { name, ...(email && { email }) },
    },
    place,
  )
  await takeIn(past, stage)
  const { conversationId } = await context.read((tx) =>
    tx.db
      .selectFrom('chatVisitors')
      .select('conversationId')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', visitorId)
      .executeTakeFirstOrThrow(),
  )
  if (!conversationId) throw new Error(`${chat.key} was not taken in.`)
  return { visitorId, conversationId }
}

async function sayMore({ past, stage, chat }: Telling, visitorId: string, index: number): Promise<void> {
  const widget = await openWidget(past.as({ kind: 'system' }), stage.channel(chatWidget.name))
  const { name, locale } = chat
  await sayInChat(
    widget,
    {
      ...{ id: visitorId, clientId: clientIdOf(chat, 0), name, locale },
      locationId: stage.location(chat.locationKey),
    },
    {
      ...{ clientId: clientIdOf(chat, index), text: chat.lines[index]?.text ?? '' },
      ...{ uploadIds: [], page: pageOf(chat) },
    },
  )
  await takeIn(past, stage)
}

async function takeIn(past: Past, { connectors }: Stage): Promise<void> {
  await readReceived(past, connectors)
  await past.letPass(new Date(past.now().getTime() + takenMs))
}

async function takeOn({ past, stage, chat }: Telling, conversationId: string): Promise<void> {
  if (!chat.personKey) return
  const member = stage.member(chat.personKey)
  await assignConversation(past.as(member), conversationId, {
    assigneeId: member.id,
    ...(chat.departmentKey && { departmentId: stage.department(chat.departmentKey) }),
  })
}

async function answer({ past, stage, chat }: Telling, conversationId: string, text: string): Promise<void> {
  const by = past.as(stage.member(chat.personKey ?? ''))
  await reply(by, stage.connectors, conversationId, { text, attachmentIds: [], resolve: false })
  await past.letPass(new Date(past.now().getTime() + takenMs))
}

function pageOf({ page: { path, title } }: DemoChat) {
  return { url: brand.website + path, title: `${title} · ${brand.name}` }
}

async function findArticle({ context }: Stage, key: string): Promise<string | undefined> {
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('articles')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('source', '=', `markdown:${key}`)
      .executeTakeFirst(),
  )
  return found?.id
}

// The same chat has the same ids wherever the demo is built: a second attempt knows it.
function clientIdOf({ key }: DemoChat, index: number): string {
  const hash = createHash('sha256').update(`${key}#${index}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
