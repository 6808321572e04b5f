import { sql } from 'kysely'
import { sees } from '../../accounts/index.ts'
import { hoursOf, sentenceFor, stillThere } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import { readCrew, routingSettings } from '../../routing/index.ts'
import { type ChatScene, type ChatState, chatState } from './chat-state.ts'
import { sceneIn } from './scene-in.ts'
import type { Widget } from './widget.ts'

/** Whether somebody answers now, as a visitor is told it. */
export type Availability = {
  kind: ChatState['state']
  sentence: string
  waitMinutes: number | null
  opensAt: Date | null
}

export type Place = { id: string; slug: string; name: string }
type PlaceRow = Place & { hours: unknown }

/** The place a page is about, else the chat's own, else the only one there is; never one that is gone. */
export async function findPlace(
  tx: Tx,
  channel: Widget['channel'],
  slug: string | undefined,
): Promise<PlaceRow | undefined> {
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
    .$if(slug !== undefined, (all) => all.where('slug', '=', slug ?? ''))
    .$if(slug === undefined && channel.locationId !== null, (all) => all.where('id', '=', channel.locationId))
    .limit(2)
    .execute()
  if (rows.length === 1) return rows[0]
  return slug === undefined ? undefined : findPlace(tx, channel, undefined)
}

/** Whether somebody answers a chat now, at the place it is about. */
export async function readAvailability(
  widget: Pick<Widget, 'context' | 'channel'>,
  place: PlaceRow | undefined,
  locale: string,
): Promise<Availability> {
  return describe(widget.context, await readScene(widget, place), locale)
}

/** The same as it is when the chat is in a state, and the moment that shows: for the preview of whoever sets it up. */
export async function readAvailabilityIn(
  state: ChatState['state'],
  { widget, place, locale }: { widget: Widget; place: PlaceRow | undefined; locale: string },
): Promise<{ availability: Availability; at: Date }> {
  const scene = sceneIn(state, await readScene(widget, place))
  return { availability: describe(widget.context, scene, locale), at: scene.at }
}

type Say = (key: string, values?: Record<string, string | number>) => string

function describe(context: Context, scene: ChatScene, locale: string): Availability {
  const state = chatState(scene)
  const { hours, at } = scene
  const say: Say = (key, values) => context.translate(locale, key, values)
  const waitMinutes = 'waitMinutes' in state ? state.waitMinutes : null
  return {
    kind: state.state,
    sentence: say(`chat-replies.state_${state.state}`, {
      minutes: waitMinutes ?? 0,
      hours:
        state.state === 'closed' && hours
          ? begun(sentenceFor(hours, at, customerLocaleOf(locale), say), locale)
          : '',
    }),
    waitMinutes,
    opensAt: 'opensAt' in state ? state.opensAt : null,
  }
}

// What stands within a sentence elsewhere begins one here.
function begun(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

async function readScene(
  { context, channel }: Pick<Widget, 'context' | 'channel'>,
  place: PlaceRow | undefined,
): Promise<ChatScene> {
  const people = await context.read((tx) => readPeople(tx, channel, place?.id ?? null))
  return { ...people, hours: place && hoursOf(place.hours), at: context.now() }
}

type People = Omit<ChatScene, 'hours' | 'at'>

async function readPeople(tx: Tx, channel: Widget['channel'], locationId: string | null): Promise<People> {
  const settings = await routingSettings.read(tx)
  const place = { locationId, departmentId: channel.departmentId }
  const crew = (await readCrew(tx, settings)).filter(({ actor }) => sees(actor, place))
  const weight = settings.routingWeights['web-chat'] || 1
  const room = crew.reduce((sum, { capacity, load }) => sum + Math.max(0, (capacity - load) / weight), 0)
  const { rows } = await sql<{ waiting: number; usual: number | null }>`
    select (select count(*)::int from conversations where account_id = ${tx.accountId}::uuid
        and channel_id = ${channel.id}::uuid and status = 'open' and first_response_at is null
        and assignee_id is null and merged_into_id is null
        and (${locationId}::uuid is null or location_id = ${locationId}::uuid)) as waiting,
      (select percentile_cont(0.5) within group (order by minutes) from (
        select extract(epoch from first_response_at - created_at) / 60 as minutes from conversations
        where account_id = ${tx.accountId}::uuid and channel_id = ${channel.id}::uuid and first_response_at is not null
        order by created_at desc fetch first 50 rows only) as lately) as usual`.execute(tx.db)
  const { waiting = 0, usual = null } = rows[0] ?? {}
  // An answer that came the next morning says nothing about the wait of somebody who is looked after now.
  const usualMinutes = usual === null ? null : Math.min(Number(usual), longestUsual)
  return { present: crew.length, room: Math.floor(room), waiting, usualMinutes }
}

const longestUsual = 30

/** The same for somebody who chats already: of their place, in their language. */
export async function readAvailabilityFor(
  widget: Pick<Widget, 'context' | 'channel'>,
  { locationId, locale }: { locationId: string | null; locale: string },
): Promise<Availability> {
  const place = await widget.context.read((tx) =>
    locationId === null ? undefined : findPlaceById(tx, locationId),
  )
  return readAvailability(widget, place, locale)
}

function findPlaceById(tx: Tx, id: string): Promise<PlaceRow | undefined> {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}
