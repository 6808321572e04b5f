import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { compileFilter, type Filter } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Rule } from './rule.ts'

/** Which of a rule's conditions do not hold (none: it matches), or why that cannot be said. */
export type Match = { unmet: number[] } | { fault: AppError }

/**
 * Looks at conversations with every rule at once, in one statement. What a rule asks for at its top is answered part by
 * part, so that one can say why it did not match.
 */
export async function matchRules(
  tx: Tx,
  conversationIds: readonly string[],
  rules: readonly Rule[],
): Promise<Map<string, Map<string, Match>>> {
  const compiled = await Promise.all(
    rules.map(async (rule) => ({ rule, ...(await compile(tx, rule.filter)) })),
  )
  const sound = compiled.flatMap(({ rule, parts }) => (parts ? [{ rule, parts }] : []))
  const faulty = compiled.flatMap(({ rule, fault }) => (fault ? [[rule.id, { fault }] as const] : []))
  const answers = await ask(tx, conversationIds, sound)
  return new Map(
    answers.map(({ id, held }) => {
      const matches = sound.map(
        ({ rule }, index) => [rule.id, { unmet: positionsOfFalse(held[index]) }] as const,
      )
      return [id, new Map<string, Match>([...matches, ...faulty])]
    }),
  )
}

type Parts = RawBuilder<SqlBool>[]

async function compile(tx: Tx, filter: Filter): Promise<{ parts?: Parts; fault?: AppError }> {
  try {
    const wholes = 'all' in filter ? filter.all : [filter]
    const parts: Parts = []
    for (const part of wholes) parts.push(await compileFilter(tx, part))
    return { parts }
  } catch (error) {
    // A field it asks for may be gone by now; that is this rule's matter and no other's.
    if (error instanceof AppError) return { fault: error }
    throw error
  }
}

async function ask(tx: Tx, ids: readonly string[], rules: readonly { parts: Parts }[]) {
  if (ids.length === 0) return []
  const held = rules.map(({ parts }) =>
    parts.length === 0
      ? sql`'[]'::jsonb`
      : sql`jsonb_build_array(${sql.join(parts.map((part) => sql`coalesce(${part}, false)`))})`,
  )
  const all = held.length === 0 ? sql`'[]'::jsonb` : sql`jsonb_build_array(${sql.join(held)})`
  const { rows } = await sql<{ id: string; held: boolean[][] }>`select conversations.id, ${all} as held
    from conversations where conversations.account_id = ${tx.accountId}::uuid
      and conversations.id = any(${[...ids]}::uuid[]) and conversations.merged_into_id is null
      and conversations.side_of_id is null`.execute(tx.db)
  return rows
}

function positionsOfFalse(held: readonly boolean[] = []): number[] {
  return held.flatMap((isHeld, index) => (isHeld ? [] : [index]))
}
