import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

const stateShape = z.enum(['open', 'accepted', 'dismissed', 'acted'])
const reasonShape = z.object({
  words: z.string().meta({ description: 'A word of this conversation, or two that follow each other' }),
  weight: z.number().meta({ description: 'How much it speaks for this rather than for all else' }),
})
const proposed = {
  confidence: z.number().meta({ description: 'A share of one: 0.8 is right about four times of five' }),
  reasons: z.array(reasonShape),
  state: stateShape,
}

export const storedTagShape = z.object({ tagId: z.uuid(), ...proposed })
export type StoredTag = z.infer<typeof storedTagShape>

const storedShape = z.object({
  conversationId: z.uuid(),
  departmentId: z.uuid().nullable(),
  confidence: z.number().nullable(),
  reasons: z.array(reasonShape),
  state: stateShape,
  tags: z.array(storedTagShape),
})
export type StoredSuggestion = z.infer<typeof storedShape>

export const proposedShape = z.object(proposed)

const columns = ['conversationId', 'departmentId', 'confidence', 'reasons', 'state', 'tags'] as const

/** What was proposed for a conversation, and what became of it. */
export async function findSuggestion(tx: Tx, id: string): Promise<StoredSuggestion | undefined> {
  const row = await select(tx, id).executeTakeFirst()
  return row && storedShape.parse(row)
}

/** The same, held until the transaction ends. */
export async function lockSuggestion(tx: Tx, id: string): Promise<StoredSuggestion | undefined> {
  const row = await select(tx, id).forUpdate().executeTakeFirst()
  return row && storedShape.parse(row)
}

/** Keeps what became of it. */
export async function writeSuggestion(tx: Tx, suggestion: StoredSuggestion): Promise<void> {
  const { conversationId, departmentId, confidence, reasons, state, tags } = suggestion
  const values = {
    ...{ departmentId, confidence, state },
    ...{ reasons: JSON.stringify(reasons), tags: JSON.stringify(tags) },
  }
  await tx.db
    .insertInto('suggestions')
    .values({ accountId: tx.accountId, conversationId, ...values, at: tx.now() })
    .onConflict((row) => row.columns(['accountId', 'conversationId']).doUpdateSet(values))
    .execute()
}

function select(tx: Tx, id: string) {
  return tx.db
    .selectFrom('suggestions')
    .select(columns)
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', id)
}
