import type { Tx } from '../../platform/context.ts'

/** The brand's tags, fields and statuses by their names. */
export type Marks = Record<'tags' | 'fields' | 'statuses', ReadonlyMap<string, string>>

/** Finds them again. */
export async function readMarks({ db, accountId }: Tx): Promise<Marks> {
  const listed = async (table: 'tags' | 'customFields' | 'statuses') => {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'name'])
      .where('accountId', '=', accountId)
      .execute()
    return new Map(rows.map(({ id, name }) => [name, id]))
  }
  return {
    tags: await listed('tags'),
    fields: await listed('customFields'),
    statuses: await listed('statuses'),
  }
}
