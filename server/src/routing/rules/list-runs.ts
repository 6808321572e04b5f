import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { type Outcome, ruleChangeShape, ruleReasonShape } from './shapes.ts'

type RunsOf = {
  ruleId?: string | undefined
  conversationId?: string | undefined
  outcome?: Outcome | undefined
  limit: number
  before?: string | undefined
}

/** A page of what rules did and why not, newest first; of conversations the actor may see. */
export async function pageOfRuns(context: Context, of: Omit<RunsOf, 'before'>, cursor: string | undefined) {
  const [before] = decodeCursor(cursor, z.tuple([z.uuid()])) ?? []
  const rows = await context.read((tx) => listRuns(tx, { ...of, before }))
  const last = rows.length > of.limit ? rows[of.limit - 1] : undefined
  return { items: rows.slice(0, of.limit), nextCursor: last ? encodeCursor([last.id]) : null }
}

async function listRuns(tx: Tx, { ruleId, conversationId, outcome, limit, before }: RunsOf) {
  const rows = await tx.db
    .selectFrom('ruleRuns as run')
    .innerJoin('rules', (join) =>
      join.onRef('rules.accountId', '=', 'run.accountId').onRef('rules.id', '=', 'run.ruleId'),
    )
    .innerJoin('rulePasses as pass', (join) =>
      join.onRef('pass.accountId', '=', 'run.accountId').onRef('pass.id', '=', 'run.passId'),
    )
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'run.accountId')
        .onRef('conversations.id', '=', 'run.conversationId'),
    )
    .select(['run.id', 'run.ruleId', 'run.outcome', 'run.unmet', 'run.changes', 'run.reason', 'run.at'])
    .select(['rules.name as ruleName', 'pass.cause'])
    .select(['conversations.id as conversationId', 'conversations.number', 'conversations.subject'])
    .where('run.accountId', '=', tx.accountId)
    .where(visibleConversations(tx.actor))
    .$if(ruleId !== undefined, (all) => all.where('run.ruleId', '=', ruleId ?? ''))
    .$if(conversationId !== undefined, (all) => all.where('run.conversationId', '=', conversationId ?? ''))
    .$if(outcome !== undefined, (all) => all.where('run.outcome', '=', outcome ?? 'acted'))
    .$if(before !== undefined, (all) => all.where(sql<SqlBool>`run.id < ${before}::uuid`))
    .orderBy('run.id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(({ conversationId: id, number, subject, changes, reason, ...row }) => ({
    ...row,
    changes: z.array(ruleChangeShape).parse(changes),
    reason: ruleReasonShape.nullable().parse(reason),
    conversation: { id, number, subject },
  }))
}
