import { sql } from 'kysely'
import type { z } from 'zod'
import { importGone } from '../platform/brought/refusals.ts'
import type { Context, Tx } from '../platform/context.ts'
import { localeOf } from '../platform/i18n/locales.ts'
import { countRecords, getImport } from './imports.ts'
import {
  cutShape,
  failureShape,
  foundShape,
  type importDetailShape,
  type importShape,
  mappingShape,
} from './shapes.ts'
import { suggestMapping } from './suggest-mapping.ts'

type Shown = z.infer<typeof importShape>

const mostShown = 100

/** The imports there have been, newest first. */
export async function listImports(context: Context, locale: string): Promise<Shown[]> {
  return context.read(async (tx) => {
    const rows = await select(tx)
      .orderBy('imports.createdAt', 'desc')
      .orderBy('imports.id', 'desc')
      .limit(mostShown)
      .execute()
    return Promise.all(rows.map((row) => present(context, tx, { row, locale })))
  })
}

/** One import with what it holds and how that is to be taken: as chosen, or as it looks. @throws AppError not_found */
export async function showImport(
  context: Context,
  id: string,
  locale: string,
): Promise<z.infer<typeof importDetailShape>> {
  return context.read(async (tx) => {
    const row = await select(tx).where('imports.id', '=', id).executeTakeFirst()
    if (!row) throw importGone()
    const found = row.found === null ? null : foundShape.parse(row.found)
    const chosen = row.mapping === null ? null : mappingShape.parse(row.mapping)
    const isReady = found !== null && row.state === 'ready'
    return {
      import: await present(context, tx, { row, locale }),
      found,
      mapping: chosen ?? (isReady ? await suggestMapping(tx, await getImport(tx, id), found) : null),
    }
  })
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('imports')
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'imports.accountId').onRef('members.id', '=', 'imports.createdBy'),
    )
    .select([
      'imports.id',
      'imports.source',
      'imports.origin',
      'imports.filename',
      'imports.size',
      'imports.state',
    ])
    .select([
      'imports.failure',
      'imports.cut',
      'imports.records',
      'imports.total',
      'imports.done',
      'imports.found',
    ])
    .select([
      'imports.mapping',
      'imports.createdBy',
      'imports.createdAt',
      'imports.startedAt',
      'imports.endedAt',
    ])
    .select(['imports.version', sql<string>`coalesce(members.name, '')`.as('creatorName')])
    .where('imports.accountId', '=', tx.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

async function present(
  context: Context,
  tx: Tx,
  { row, locale }: { row: Row; locale: string },
): Promise<Shown> {
  const { failure, cut, createdBy, creatorName, found: _found, mapping: _mapping, ...plain } = row
  const say = (key: string, values: Record<string, string | number>) =>
    context.translate(localeOf(locale), `imports.${key}`, values)
  const failed = failure === null ? null : failureShape.parse(failure)
  const ended = cut === null ? null : cutShape.parse(cut)
  return {
    ...plain,
    failure: failed && say(failed.key, failed.values),
    cut: ended && { ...ended, text: say('cut', ended) },
    results: row.state === 'uploading' ? [] : await countRecords(tx, row.id),
    createdBy: createdBy === null ? null : { id: createdBy, name: creatorName },
  }
}
