import { sql } from 'kysely'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { readStrategy } from './read-strategies.ts'
import type { StrategyKey, StrategyTerms } from './shapes.ts'
import { isHappy } from './tones.ts'

/**
 * Says how reviews of a tone, or about a theme, are answered from now on; promises made before stay.
 * @throws AppError forbidden, stale, invalid where an answer would go out alone that must not, or nobody could give it
 */
export async function changeStrategy(
  context: Context,
  wanted: StrategyKey,
  terms: StrategyTerms,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  refuseAutomatic(wanted, terms)
  await context.transaction(async (tx) => {
    await hold(tx, wanted)
    const before = await readStrategy(tx, wanted)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody else has changed this strategy meanwhile.', { key: 'stale' })
    const difference = differenceOf<Record<string, unknown>>(before, { ...terms })
    if (Object.keys(difference.after).length === 0) return
    await refuseUnknownDepartment(tx, terms)
    await write(tx, wanted, terms)
    const subject = { subjectKind: 'review_strategy', after: { ...wanted, ...difference.after } }
    await audit(tx, { action: 'review_strategy.updated', before: difference.before, ...subject })
    record(tx, 'review_strategy.updated', { payload: wanted })
  })
}

// Nothing is there to be locked before the first change.
async function hold(tx: Tx, { kind, key }: StrategyKey): Promise<void> {
  const name = `${tx.accountId} review strategy ${kind} ${key}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 20))`.execute(tx.db)
}

function refuseAutomatic(wanted: StrategyKey, { isAutomatic }: StrategyTerms): void {
  if (!isAutomatic || (wanted.kind === 'tone' && isHappy(wanted.key))) return
  throw new AppError('invalid', 'Only thanks to happy people may be sent without a person.', {
    key: 'review_automatic',
    field: 'isAutomatic',
  })
}

async function refuseUnknownDepartment(tx: Tx, { answerer }: StrategyTerms): Promise<void> {
  if (answerer?.kind !== 'department') return
  const found = await tx.db
    .selectFrom('departments')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', answerer.departmentId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!found)
    throw new AppError('invalid', 'There is no such department.', {
      key: 'departments_gone',
      field: 'answerer',
    })
}

async function write(tx: Tx, { kind, key }: StrategyKey, terms: StrategyTerms): Promise<void> {
  const { answerer, limits, texts, ...rest } = terms
  const values = {
    ...rest,
    answerer: answerer?.kind ?? null,
    departmentId: answerer?.kind === 'department' ? answerer.departmentId : null,
    role: answerer?.kind === 'role' ? answerer.role : null,
    limits: limits && JSON.stringify(limits),
    texts: JSON.stringify(texts),
    changedAt: tx.now(),
  }
  await tx.db
    .insertInto('reviewStrategies')
    .values({ ...values, accountId: tx.accountId, kind, key })
    .onConflict((row) =>
      row
        .columns(['accountId', 'kind', 'key'])
        .doUpdateSet((of) => ({ ...values, version: of('reviewStrategies.version', '+', 1) })),
    )
    .execute()
}
