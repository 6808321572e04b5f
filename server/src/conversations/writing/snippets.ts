import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { isOffered, mayChangeOffer, offeredToShape } from './offers.ts'
import { textsShape } from './texts.ts'

const previewLength = 120

/** The snippets an actor is offered, by folder and name; each without its texts. They are one page. */
export async function listSnippets(
  tx: Tx,
  { search, isArchived }: { search?: string | undefined; isArchived: boolean },
) {
  const rows = await selectSnippets(tx)
    .where('snippets.archivedAt', isArchived ? 'is not' : 'is', null)
    .$if(search !== undefined, (all) => all.where(matching(search ?? '')))
    .orderBy(sql`lower(snippets.folder)`)
    .orderBy(sql`lower(snippets.name)`)
    .orderBy('snippets.id')
    .execute()
  return rows.map((row) => present(tx, row))
}

/** @throws AppError not_found when there is none, or it is offered to others */
export async function getSnippet(tx: Tx, id: string) {
  const row = await selectSnippets(tx)
    .select('snippets.texts')
    .where('snippets.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such snippet.', { key: 'snippet_gone' })
  const { ownerId, departmentId } = row
  return { ...present(tx, row), texts: textsShape.parse(row.texts), ownerId, departmentId }
}

function selectSnippets(tx: Tx) {
  return tx.db
    .selectFrom('snippets')
    .leftJoin('departments', (join) =>
      join
        .onRef('departments.accountId', '=', 'snippets.accountId')
        .onRef('departments.id', '=', 'snippets.departmentId'),
    )
    .select(['snippets.id', 'snippets.name', 'snippets.shortcut', 'snippets.folder', 'snippets.audience'])
    .select(['snippets.ownerId', 'snippets.departmentId', 'departments.name as departmentName'])
    .select(['snippets.useCount', 'snippets.unchangedCount', 'snippets.lastUsedAt', 'snippets.version'])
    .select([
      sql<boolean>`snippets.archived_at is not null`.as('isArchived'),
      sql<string>`left(snippets.words, ${sql.lit(previewLength)})`.as('preview'),
      sql<string[]>`array(select jsonb_object_keys(snippets.texts) order by 1)`.as('locales'),
    ])
    .where('snippets.accountId', '=', tx.accountId)
    .where(isOffered(tx.actor, 'snippets'))
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSnippets>['executeTakeFirstOrThrow']>>

function present(tx: Tx, { ownerId, departmentId, departmentName, ...row }: Row) {
  const audience = offeredToShape.parse(row.audience)
  return {
    ...row,
    audience,
    department: departmentId ? { id: departmentId, name: departmentName ?? '' } : null,
    mayChange: mayChangeOffer(tx.actor, { audience, ownerId }),
  }
}

function matching(search: string): RawBuilder<SqlBool> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`plain_text(snippets.name || ' ' || snippets.shortcut || ' ' || snippets.folder || ' ' || snippets.words)
    like plain_text(${like})`
}
