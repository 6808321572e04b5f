import { sql } from 'kysely'
import { audit, can, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { readSettings } from '../settings.ts'
import { colourShape } from '../shapes.ts'
import { holdList, refuseOldVersion, refuseTakenName } from './mark-lists.ts'

const mostTags = 500
// Gray says that it does not matter and red that it does: both are for who chooses them.
const neutralColours = ['blue', 'teal', 'violet', 'green', 'orange', 'pink', 'yellow'] as const

type Colour = (typeof colourShape.options)[number]
export type TagChanges = {
  name?: string | undefined
  colour?: Colour | undefined
  isArchived?: boolean | undefined
}

/** The brand's tags by name, archived ones last. At most 500 are in use: it is one page. */
export async function listTags(tx: Tx) {
  const rows = await selectTags(tx).orderBy('isArchived').orderBy(sql`lower(name)`).execute()
  return rows.map(asTag)
}

/** @throws AppError not_found */
export async function getTag(tx: Tx, id: string) {
  const row = await selectTags(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such tag.', { key: 'tag_gone' })
  return asTag(row)
}

/** Whether an actor may make a new tag: who keeps the list, and, where the brand lets them, who works. */
export async function mayAddTags(tx: Tx): Promise<boolean> {
  if (can(tx.actor, 'tags.manage')) return true
  return can(tx.actor, 'conversations.write') && (await readSettings(tx)).agentsAddTags
}

/** Adds a tag. @throws AppError forbidden, conflict when the name is taken or the list is full */
export async function addTag(
  context: Context,
  { name, colour }: { name: string; colour?: Colour | undefined },
): Promise<string> {
  const id = newId()
  await context.transaction(async (tx) => {
    if (!(await mayAddTags(tx)))
      throw new AppError('forbidden', 'Only who keeps the tags makes new ones.', { key: 'tags_by_managers' })
    await makeRoom(tx)
    await refuseTakenName(tx, 'tags', name, id)
    const tag = { name, colour: colour ?? (await leastUsedColour(tx)) }
    await tx.db
      .insertInto('tags')
      .values({ ...tag, accountId: tx.accountId, id, createdAt: tx.now() })
      .execute()
    await audit(tx, { action: 'tag.created', subjectKind: 'tag', subjectId: id, after: tag })
    record(tx, 'tag.created', { subjectId: id, payload: { name } })
  })
  return id
}

/**
 * Renames, recolours, archives or restores a tag. Conversations keep an archived one; nothing new is marked with it.
 * @throws AppError not_found, stale, conflict when the name is taken or the list is full
 */
export async function updateTag(
  context: Context,
  id: string,
  changes: TagChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'tags.manage')
  await context.transaction(async (tx) => {
    const used = await holdList(tx, 'tags')
    const before = await getTag(tx, id)
    refuseOldVersion(before.version, version)
    const after = { ...before, ...changes }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    if (before.isArchived && !after.isArchived) refuseFull(used)
    if (!after.isArchived) await refuseTakenName(tx, 'tags', after.name, id)
    await writeTag(tx, after)
    await audit(tx, { action: 'tag.updated', subjectKind: 'tag', subjectId: id, ...difference })
    record(tx, 'tag.updated', { subjectId: id, payload: { changes: difference.after } })
  })
}

/** Within a transaction: keeps a tag as it is now to be. */
export async function writeTag(tx: Tx, tag: Awaited<ReturnType<typeof getTag>>): Promise<void> {
  await tx.db
    .updateTable('tags')
    .set((of) => ({
      name: tag.name,
      colour: tag.colour,
      archivedAt: tag.isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: tag.version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', tag.id)
    .execute()
}

async function makeRoom(tx: Tx): Promise<void> {
  refuseFull(await holdList(tx, 'tags'))
}

function refuseFull(used: number): void {
  if (used >= mostTags)
    throw new AppError('conflict', `A brand can have ${mostTags} tags.`, {
      key: 'tags_full',
      values: { most: mostTags },
    })
}

async function leastUsedColour(tx: Tx): Promise<Colour> {
  const rows = await tx.db
    .selectFrom('tags')
    .select(['colour', (of) => of.fn.countAll<number>().as('uses')])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .groupBy('colour')
    .execute()
  const uses = new Map(rows.map((row) => [row.colour, Number(row.uses)]))
  const [first = 'gray'] = neutralColours.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))
  return first
}

function selectTags(tx: Tx) {
  return tx.db
    .selectFrom('tags')
    .select(['id', 'name', 'colour', 'version', sql<boolean>`archived_at is not null`.as('isArchived')])
    .where('accountId', '=', tx.accountId)
}

function asTag<T extends { colour: string }>({ colour, ...tag }: T) {
  return { ...tag, colour: colourShape.parse(colour) }
}
