import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

const scoreShape = z.record(z.string(), z.number()).nullable().meta({
  description: 'accuracy, macroF1 and severe of a feeling, f1 of themes; on reviews that were put by',
})

export const learningShape = z
  .object({
    kind: z.enum(['sentiment', 'themes', 'spam']),
    language: z.string().meta({ description: 'Empty: of all together' }),
    state: z
      .enum(['learned', 'refused', 'too_few'])
      .meta({ description: 'refused: it was less right than before, which therefore stays' }),
    learnedFrom: z.number().int(),
    missing: z.number().int().meta({ description: 'So many more are needed' }),
    before: scoreShape,
    after: scoreShape,
    version: z.string().meta({ description: 'Of what is used now; empty: nothing has been learned yet' }),
    learnedAt: z.date(),
  })
  .meta({ id: 'ReviewLearning' })

/** The last outcome of each thing the brand can learn. */
export async function listLearning(tx: Tx): Promise<z.output<typeof learningShape>[]> {
  const { rows } = await sql<z.output<typeof learningShape>>`
    select distinct on (kind, language) kind, language, state, learned_from, missing, score_before as before,
      score_after as after, learned_at, coalesce((select version from brand_layers as used
        where used.account_id = layer.account_id and used.kind = layer.kind and used.language = layer.language
          and used.state = 'learned' order by used.learned_at desc, used.id desc limit 1), '') as version
    from brand_layers as layer where account_id = ${tx.accountId}::uuid
    order by kind, language, learned_at desc, id desc`.execute(tx.db)
  return rows
}
