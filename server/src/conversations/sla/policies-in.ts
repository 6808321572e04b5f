import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { SlaPolicy } from '../clocks/policy.ts'

/**
 * The account's policies in use, in their order, as one column of any statement: whoever reads settings or hours reads
 * them along and asks nothing more. `policiesOf` makes them what they are.
 */
export function policiesIn(accountId: string): RawBuilder<unknown> {
  return sql`(select json_agg(json_build_object('id', id, 'name', name, 'filter', filter,
      'firstAnswerMinutes', first_answer_minutes, 'nextAnswerMinutes', next_answer_minutes,
      'resolutionMinutes', resolution_minutes, 'time', time, 'pauses', pauses, 'warning', warning)
      order by position, id)
    from sla_policies where account_id = ${accountId}::uuid and archived_at is null)`
}

// Written only through their shape, so what comes back needs no second check.
const stored = z.custom<SlaPolicy[]>()

export function policiesOf(column: unknown): readonly SlaPolicy[] {
  return stored.parse(column ?? [])
}
