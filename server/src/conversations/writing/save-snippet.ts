import { sql } from 'kysely'
import { differenceOf } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { refuseOldVersion } from '../marks/mark-lists.ts'
import { announceOffer, checkOffer, type Offer, requireChange } from './offers.ts'
import type { NewSnippet, SnippetChanges } from './shapes.ts'
import { getSnippet } from './snippets.ts'
import { readTexts, requireText, type Texts } from './texts.ts'

const mostShared = 2_000
const mostOwn = 200

/**
 * Keeps a reply to be written again. Returns its id.
 * @throws AppError invalid for a variable there is not, forbidden, conflict when the shortcut is taken or the list full
 */
export async function addSnippet(context: Context, given: NewSnippet): Promise<string> {
  const texts = requireText(readTexts(given.texts, 'reply'))
  const { name, shortcut, folder } = given
  const id = newId()
  await context.transaction(async (tx) => {
    const offer = await checkOffer(tx, given)
    await makeRoom(tx, offer, shortcut, id)
    await tx.db
      .insertInto('snippets')
      .values({
        ...{ accountId: tx.accountId, id, name, shortcut, folder, ...offer, createdAt: tx.now() },
        ...columnsOf(texts),
      })
      .execute()
    await announceOffer(
      tx,
      { kind: 'snippet', act: 'created', id, offer },
      { after: { name, shortcut, folder, texts } },
    )
  })
  return id
}

/**
 * Changes a snippet, puts it away or takes it back.
 * @throws AppError not_found, forbidden, stale, invalid, conflict when the shortcut is taken or the list is full
 */
export async function updateSnippet(
  context: Context,
  id: string,
  changes: SnippetChanges,
  version?: number,
): Promise<void> {
  const texts = changes.texts && requireText(readTexts(changes.texts, 'reply'))
  await context.transaction(async (tx) => {
    await hold(tx, id)
    const before = await getSnippet(tx, id)
    requireChange(tx.actor, before)
    refuseOldVersion(before.version, version)
    const after = { ...kept(before), ...changes, texts: texts ?? before.texts }
    const difference = differenceOf(kept(before), after)
    if (Object.keys(difference.after).length === 0) return
    const isMoved = after.audience !== before.audience || after.departmentId !== before.departmentId
    const { audience, ownerId, departmentId } = before
    const offer = isMoved ? await checkOffer(tx, after) : { audience, ownerId, departmentId }
    if (!after.isArchived) await makeRoom(tx, offer, after.shortcut, id)
    await write(tx, id, { ...after, ...offer })
    await announceOffer(tx, { kind: 'snippet', act: 'updated', id, offer }, difference)
    // Who had it for themselves hears that it is now everybody's, and the other way round.
    if (isMoved) record(tx, 'snippet.updated', { subjectId: id, audienceId: ownerId })
  })
}

type Kept = ReturnType<typeof kept>

function kept(snippet: Awaited<ReturnType<typeof getSnippet>>) {
  const { name, shortcut, folder, texts, audience, departmentId, isArchived } = snippet
  return { name, shortcut, folder, texts, audience, departmentId, isArchived }
}

async function write(tx: Tx, id: string, { texts, isArchived, ...plain }: Kept & Offer): Promise<void> {
  await tx.db
    .updateTable('snippets')
    .set((of) => ({
      ...plain,
      ...columnsOf(texts),
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: of('version', '+', 1),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

function columnsOf(texts: Texts) {
  const words = Object.values(texts)
    .map(({ text }) => text)
    .join('\n')
  return { texts: JSON.stringify(texts), words }
}

async function hold(tx: Tx, id: string): Promise<void> {
  await tx.db
    .selectFrom('snippets')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Room in the list it belongs to and a shortcut nobody else there has; holds the list until the end. */
async function makeRoom(tx: Tx, { ownerId }: Offer, shortcut: string, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} snippets`}, 0))`.execute(tx.db)
  const { used, isTaken } = await tx.db
    .selectFrom('snippets')
    .select((of) => [
      of.fn.countAll<number>().as('used'),
      sql<boolean>`coalesce(bool_or(lower(shortcut) = lower(${shortcut})), false)`.as('isTaken'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(sql<boolean>`owner_id is not distinct from ${ownerId}::uuid`)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow()
  const most = ownerId ? mostOwn : mostShared
  if (used >= most)
    throw new AppError('conflict', `There are ${most} snippets already.`, {
      key: 'snippets_full',
      values: { most },
    })
  if (isTaken)
    throw new AppError('conflict', `Another snippet has the shortcut ${shortcut}.`, {
      key: 'shortcut_taken',
      field: 'shortcut',
      values: { shortcut },
    })
}
