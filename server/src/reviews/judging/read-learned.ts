import { sql } from 'kysely'
import type { Layer } from '../../language/linear/layer.ts'
import { readLayer } from '../../language/linear/layer-file.ts'
import type { KeptModel } from '../../language/linear/model-file.ts'
import { readTopics } from '../../language/themes/topics.ts'
import type { Tx } from '../../platform/context.ts'
import type { Log } from '../../platform/log.ts'
import type { Learned } from './judge-words.ts'

type Kept =
  | { kind: 'sentiment'; layer: Layer }
  | { kind: 'spam'; layer: Layer }
  | { kind: 'themes'; model: KeptModel }
type Row = { id: string; kind: Kept['kind']; language: string }

// What was once learned never changes, so it is read once. The brands that were asked for last are kept.
const kept = new Map<string, Kept>()
const mostKept = 200

/** What the brand has learned last of each kind and language. What cannot be read any more is left out. */
export async function readLearned(tx: Tx, log: Log): Promise<Learned> {
  const { rows } = await sql<Row>`select distinct on (kind, language) id, kind, language from brand_layers
    where account_id = ${tx.accountId}::uuid and state = 'learned'
    order by kind, language, learned_at desc, id desc`.execute(tx.db)
  const layers = new Map<string, Layer>()
  const learned: Learned = { layers }
  for (const row of rows) {
    const one = kept.get(row.id) ?? (await open(tx, log, row))
    if (!one) continue
    keep(row.id, one)
    if (one.kind === 'sentiment') layers.set(row.language, one.layer)
    else if (one.kind === 'spam') learned.spam = one.layer
    else learned.topics = one.model
  }
  return learned
}

async function open(tx: Tx, log: Log, { id, kind }: Row): Promise<Kept | undefined> {
  const { bytes } = await tx.db
    .selectFrom('brandLayers')
    .select('bytes')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  try {
    if (!bytes) return undefined
    return kind === 'themes' ? { kind, model: readTopics(bytes) } : { kind, layer: readLayer(bytes) }
  } catch (err) {
    log.error({ err, layerId: id }, 'what a brand has learned cannot be read')
    return undefined
  }
}

function keep(id: string, one: Kept): void {
  kept.delete(id)
  kept.set(id, one)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
}
