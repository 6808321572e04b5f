import { sql } from 'kysely'
import { z } from 'zod'
import { layerUpon } from '../../language/linear/layer.ts'
import { sentimentModel } from '../../language/sentiment/load-model.ts'
import { spamModel } from '../../language/spam/load-spam-model.ts'
import type { Tx } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'
import type { Log } from '../../platform/log.ts'
import type { Learned } from '../judging/judge-words.ts'
import { readLearned } from '../judging/read-learned.ts'

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

/** The last outcome of each thing the brand can learn, and what is used now: nothing that was learned upon older weights. */
export async function listLearning(tx: Tx, log: Log): Promise<z.output<typeof learningShape>[]> {
  const { rows } = await sql<Omit<z.output<typeof learningShape>, 'version'>>`
    select distinct on (kind, language) kind, language, state, learned_from, missing, score_before as before,
      score_after as after, learned_at
    from brand_layers as layer where account_id = ${tx.accountId}::uuid
    order by kind, language, learned_at desc, id desc`.execute(tx.db)
  const learned = await readLearned(tx, log)
  return rows.map((row) => ({ ...row, version: versionInUse(row, learned) ?? '' }))
}

type Subject = Pick<z.output<typeof learningShape>, 'kind' | 'language'>

function versionInUse({ kind, language }: Subject, learned: Learned): string | undefined {
  switch (kind) {
    case 'sentiment': {
      const model = sentimentModel(language)
      return model && layerUpon(model, learned.layers.get(language))?.version
    }
    case 'themes':
      return learned.topics?.version
    case 'spam':
      return layerUpon(spamModel(), learned.spam)?.version
    default:
      return unreachable(kind)
  }
}
