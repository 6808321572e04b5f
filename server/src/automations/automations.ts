import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import { getRule, listRules } from '../routing/index.ts'
import type { automationShape } from './shapes.ts'
import { triggerShape } from './trigger.ts'

type Presented = z.infer<typeof automationShape>

/** All automations in their order; a brand has few, so it is one page. */
export async function listAutomations(tx: Tx): Promise<Presented[]> {
  const rules = await listRules(tx, 'automations')
  const waiting = await countWaiting(tx)
  return rules.map((rule) => present(rule, waiting))
}

/** @throws AppError not_found */
export async function getAutomation(tx: Tx, id: string): Promise<Presented> {
  return present(await getRule(tx, 'automations', id), await countWaiting(tx))
}

function present(rule: Awaited<ReturnType<typeof getRule>>, waiting: ReadonlyMap<string, number>): Presented {
  return {
    ...rule,
    trigger: triggerShape.parse(rule.trigger),
    waitingCount: waiting.get(rule.id) ?? 0,
  }
}

async function countWaiting(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`select rule_id as id, count(*) as count
    from rule_timers where account_id = ${tx.accountId}::uuid group by rule_id`.execute(tx.db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
