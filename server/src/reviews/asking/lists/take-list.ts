import { audit, requirePermission } from '../../../accounts/index.ts'
import { bringContacts, noteConsents } from '../../../contacts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { enqueueAsk } from '../plan-ask.ts'
import { type AskingSettings, askingSettings } from '../settings.ts'
import { noteSteps } from '../take-step.ts'
import { type Judged, judgePeople, type Person } from './judge-people.ts'
import { pacedTimes } from './pace.ts'
import { placesByName } from './places-by-name.ts'
import { readTable } from './read-table.ts'

export const mostPeople = 5_000

export type NewList = { name: string; basis: string; table: string; locationId?: string | undefined }

/** What a list would do, line by line; nothing is kept. @throws AppError invalid */
export async function judgeList(
  context: Context,
  list: Pick<NewList, 'table' | 'locationId'>,
): Promise<Judged[]> {
  requirePermission(context.actor, 'locations.manage')
  return context.read((tx) => judge(tx, list))
}

/**
 * Takes the sound lines of a list: each person is asked once, a few a minute. Whether they are is decided when it is
 * their turn, by what holds then.
 * @throws AppError invalid
 */
export async function takeList(context: Context, list: NewList): Promise<{ id: string; judged: Judged[] }> {
  requirePermission(context.actor, 'locations.manage')
  return context.transaction(async (tx) => {
    const judged = await judge(tx, list)
    const people = judged.flatMap((one) => ('person' in one ? [one.person] : []))
    if (people.length === 0)
      throw new AppError('invalid', 'Nobody in this list can be asked.', {
        key: 'review_list_empty',
        field: 'table',
      })
    const id = await insertList(tx, list, { rowCount: judged.length, takenCount: people.length })
    const { reviewRequests: settings } = await askingSettings.read(tx)
    const contactIds = await bringContacts(
      tx,
      people.map(({ identities, name, language }) => ({
        identities,
        name,
        locale: language,
        createdAt: tx.now(),
      })),
    )
    await noteConsents(
      context,
      tx,
      people.flatMap(({ identities, language }, index) =>
        identities.map(({ kind, value }) => ({
          ...{ contactId: contactIds[index] ?? '', channel: kind, address: value, language },
          ...{ action: 'given' as const, way: 'list' as const, basis: list.basis },
        })),
      ),
    )
    await plan(tx, { listId: id, people, contactIds, settings })
    await audit(tx, {
      ...{ action: 'review_request_list.taken', subjectKind: 'review_request_list', subjectId: id },
      after: { name: list.name, basis: list.basis, taken: people.length },
    })
    return { id, judged }
  })
}

async function judge(
  tx: Tx,
  { table, locationId }: Pick<NewList, 'table' | 'locationId'>,
): Promise<Judged[]> {
  const rows = await readTable(table, ['name', 'email', 'phone', 'location', 'language', 'date'])
  if (rows.length > mostPeople)
    throw new AppError('invalid', 'This list is too long.', {
      ...{ key: 'review_list_long', field: 'table', values: { most: mostPeople } },
    })
  const places = await placesByName(tx)
  const only = [...places.values()].find(({ id }) => id === locationId)
  return judgePeople(rows, { places, only, today: tx.now().toISOString().slice(0, 10) })
}

async function insertList(
  tx: Tx,
  { name, basis }: NewList,
  counts: { rowCount: number; takenCount: number },
): Promise<string> {
  const id = newId()
  const createdBy = tx.actor.kind === 'member' ? tx.actor.id : null
  await tx.db
    .insertInto('reviewRequestLists')
    .values({ accountId: tx.accountId, id, name, basis, ...counts, createdBy, createdAt: tx.now() })
    .execute()
  return id
}

type Planned = {
  listId: string
  people: readonly Person[]
  contactIds: readonly string[]
  settings: AskingSettings
}

const atOnce = 500

async function plan(tx: Tx, { listId, people, contactIds, settings }: Planned): Promise<void> {
  const { perMinute, from, until } = settings
  const times = pacedTimes(
    people.map(({ place }) => place.zone),
    { begin: tx.now(), perMinute, hours: { from, until } },
  )
  const rows = people.map(({ place, language }, index) => ({
    ...{ accountId: tx.accountId, id: newId(), contactId: contactIds[index] ?? '', locationId: place.id },
    ...{ moment: 'list' as const, listId, language, state: 'planned' as const, plannedAt: tx.now() },
    dueAt: times[index] ?? tx.now(),
  }))
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce)
    await tx.db.insertInto('reviewRequests').values(part).execute()
    await noteSteps(
      tx,
      part.map(({ id }) => ({ requestId: id, number: 1, state: 'planned' })),
    )
  }
  for (const { id, dueAt } of rows) enqueueAsk(tx, id, dueAt)
}
