import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { keptActions, keptFilter, type RuleKind } from './rule.ts'

const countedMs = 30 * 24 * 3_600_000

/** All rules of a kind in their order; a brand has few, so it is one page. */
export async function listRules(tx: Tx, kind: RuleKind) {
  const rows = await select(tx, kind).orderBy('position').orderBy('id').execute()
  const counts = await countRuns(tx)
  return rows.map((row) => present(row, counts))
}

/** @throws AppError not_found */
export async function getRule(tx: Tx, kind: RuleKind, id: string) {
  const row = await select(tx, kind).where('id', '=', id).executeTakeFirst()
  if (!row) throw ruleGone()
  return present(row, await countRuns(tx, id))
}

/** A rule held against other changes. @throws AppError not_found, stale */
export async function lockRule(tx: Tx, kind: RuleKind, id: string, version: number | undefined) {
  const row = await select(tx, kind).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw ruleGone()
  if (version !== undefined && version !== row.version)
    throw new AppError('stale', 'Somebody changed this rule meanwhile. Load it again.', { key: 'stale' })
  return { ...row, filter: keptFilter.parse(row.filter), actions: keptActions.parse(row.actions) }
}

export function ruleGone(): AppError {
  return new AppError('not_found', 'There is no such rule.', { key: 'rule_gone' })
}

function select(tx: Tx, kind: RuleKind) {
  return tx.db
    .selectFrom('rules')
    .select([
      'id',
      'name',
      'filter',
      'actions',
      'runsOnReopened',
      'isLast',
      'isEnabled',
      'loopedAt',
      'trigger',
      'version',
    ])
    .where('accountId', '=', tx.accountId)
    .where('trigger', kind === 'routing' ? 'is' : 'is not', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>
type Counts = Map<string, { acted: number; failed: number }>

function present(row: Row, counts: Counts) {
  const { acted = 0, failed = 0 } = counts.get(row.id) ?? {}
  return {
    ...row,
    filter: keptFilter.parse(row.filter),
    actions: [...keptActions.parse(row.actions)],
    actedCount: acted,
    failedCount: failed,
  }
}

async function countRuns(tx: Tx, ruleId?: string): Promise<Counts> {
  const rows = await tx.db
    .selectFrom('ruleRuns')
    .select('ruleId as id')
    .select(sql<number>`count(*) filter (where outcome = 'acted')`.as('acted'))
    .select(sql<number>`count(*) filter (where outcome = 'failed')`.as('failed'))
    .where('accountId', '=', tx.accountId)
    .where('outcome', 'in', ['acted', 'failed'])
    .where('at', '>', new Date(tx.now().getTime() - countedMs))
    .$if(ruleId !== undefined, (all) => all.where('ruleId', '=', ruleId ?? ''))
    .groupBy('ruleId')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
