import { type SqlBool, sql } from 'kysely'
import { type Action, compileFilter, conditionsIn, type Filter } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

const ofAPerson = new Set(['isUnread', 'mentionsMe'])

/**
 * @throws AppError invalid when the filter makes no sense for a rule, which is nobody's eyes, or an action names what is
 * not there
 */
export async function checkRule(
  tx: Tx,
  { filter, actions }: { filter?: Filter | undefined; actions?: readonly Action[] | undefined },
): Promise<void> {
  if (filter) {
    const personal = conditionsIn(filter).find(
      ({ field, value }) => ofAPerson.has(field) || (Array.isArray(value) && value.includes('me')),
    )
    if (personal)
      throw new AppError(
        'invalid',
        `A rule has no eyes of its own, so it cannot ask for ${personal.field}.`,
        {
          key: 'rule_personal',
          values: { field: personal.field },
        },
      )
    await compileFilter(tx, filter)
  }
  if (actions) await checkActions(tx, actions)
}

type Table = 'members' | 'departments' | 'locations' | 'tags' | 'statuses' | 'custom_fields' | 'snippets'

async function checkActions(tx: Tx, actions: readonly Action[]): Promise<void> {
  const named = actions.flatMap(namedBy)
  for (const [table, pairs] of Map.groupBy(named, ([table]) => table)) {
    const ids = new Set(pairs.map(([, id]) => id))
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
      where account_id = ${tx.accountId}::uuid and id = any(${[...ids]}::uuid[])
        and ${isThere(table)}`.execute(tx.db)
    if (rows.length < ids.size)
      throw new AppError('invalid', `An action names one of the ${table} that is not there any more.`, {
        key: 'action_gone',
      })
  }
}

function isThere(table: Table) {
  // What is somebody's own goes when they go, and is not the brand's word.
  if (table === 'snippets') return sql<SqlBool>`archived_at is null and owner_id is null`
  return table === 'members' ? sql<SqlBool>`disabled_at is null` : sql<SqlBool>`archived_at is null`
}

function namedBy(action: Action): (readonly [Table, string])[] {
  switch (action.kind) {
    case 'assign':
      return one('members', action.assigneeId)
    case 'move_to_department':
      return one('departments', action.departmentId)
    case 'move_to_location':
      return one('locations', action.locationId)
    case 'set_status':
      return one('statuses', action.statusId)
    case 'fill_field':
      return one('custom_fields', action.fieldId)
    case 'tag':
      return action.add.map((id) => ['tags', id] as const)
    case 'add_followers':
      return action.memberIds.map((id) => ['members', id] as const)
    case 'tell':
      return typeof action.audience === 'string'
        ? []
        : action.audience.memberIds.map((id) => ['members', id] as const)
    case 'write':
      return one('snippets', action.snippetId)
    default:
      return []
  }
}

function one(table: Table, id: string | null): (readonly [Table, string])[] {
  return id === null ? [] : [[table, id]]
}
