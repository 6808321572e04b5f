import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { fold } from '../search/fold.ts'
import { memberOf } from '../texts/save-text.ts'
import type { NewSynonyms, Synonyms } from './shapes.ts'

const mostGroups = 1_000

/** The groups of synonyms, of one language or of all. */
export function listSynonyms(tx: Tx, locale?: string): Promise<Synonyms[]> {
  return tx.db
    .selectFrom('searchSynonyms')
    .select(['id', 'locale', 'phrases', 'version', 'changedAt'])
    .where('accountId', '=', tx.accountId)
    .$if(locale !== undefined, (all) => all.where('locale', '=', locale ?? ''))
    .orderBy('locale')
    .orderBy('phrases')
    .orderBy('id')
    .limit(mostGroups)
    .execute()
}

/** @throws AppError not_found */
export async function getSynonyms(tx: Tx, id: string): Promise<Synonyms> {
  const found = await tx.db
    .selectFrom('searchSynonyms')
    .select(['id', 'locale', 'phrases', 'version', 'changedAt'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (found) return found
  throw new AppError('not_found', 'There is no such group of synonyms.', { key: 'synonyms_gone' })
}

/** Says that some words mean the same; searches know it a second later. Returns its id. @throws AppError invalid */
export async function addSynonyms(context: Context, given: NewSynonyms): Promise<string> {
  requirePermission(context.actor, 'knowledge.write')
  return context.transaction(async (tx) => {
    if ((await listSynonyms(tx)).length >= mostGroups)
      throw new AppError('invalid', 'There are too many groups of synonyms.', { key: 'synonyms_too_many' })
    const id = newId()
    const phrases = eachOnce(given.phrases)
    await tx.db
      .insertInto('searchSynonyms')
      .values({
        ...{ accountId: tx.accountId, id, locale: given.locale, phrases },
        ...{ changedAt: tx.now(), changedBy: memberOf(tx) },
      })
      .execute()
    await note(tx, id, { after: { locale: given.locale, phrases } })
    return id
  })
}

/** @throws AppError not_found, stale, invalid */
export async function changeSynonyms(
  context: Context,
  id: string,
  { phrases, version }: { phrases: readonly string[]; version: number | undefined },
): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  await context.transaction(async (tx) => {
    const before = await getSynonyms(tx, id)
    const after = eachOnce(phrases)
    const { numUpdatedRows } = await tx.db
      .updateTable('searchSynonyms')
      .set((of) => ({
        ...{ phrases: after, changedAt: tx.now(), changedBy: memberOf(tx) },
        version: of('version', '+', 1),
      }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('version', '=', version ?? before.version)
      .executeTakeFirstOrThrow()
    if (!numUpdatedRows)
      throw new AppError('stale', 'Somebody changed these synonyms meanwhile. Load them again.', {
        key: 'stale',
      })
    await note(tx, id, { before: { phrases: before.phrases }, after: { phrases: after } })
  })
}

/** @throws AppError not_found */
export async function removeSynonyms(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  await context.transaction(async (tx) => {
    const { locale, phrases } = await getSynonyms(tx, id)
    await tx.db
      .deleteFrom('searchSynonyms')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await note(tx, id, { before: { locale, phrases } })
  })
}

async function note(tx: Tx, id: string, change: { before?: object; after?: object }): Promise<void> {
  const { before, after } = change
  await audit(tx, {
    ...{ action: 'search_synonyms.changed', subjectKind: 'search_synonyms', subjectId: id },
    ...(before && { before: { ...before } }),
    ...(after && { after: { ...after } }),
  })
  record(tx, 'search_synonyms.changed', { subjectId: id })
}

function eachOnce(phrases: readonly string[]): string[] {
  const once = [...new Map(phrases.map((phrase) => [fold(phrase), phrase])).values()]
  if (once.length >= 2) return once
  throw new AppError('invalid', 'Name at least two different words.', {
    key: 'synonyms_too_few',
    field: 'phrases',
  })
}
