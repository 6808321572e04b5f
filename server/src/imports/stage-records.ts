import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { Piece } from './file/raw-record.ts'
import type { Foreign, Source } from './sources/foreign.ts'

export type Staged = {
  kind: Foreign['kind']
  externalId: string
  parentId: string | null
  position: number
  place: string
  content: unknown
  state: 'waiting' | 'left'
  reason: string | null
}

/** What a piece of a file says, as records to be kept; `position` is that of the piece in the whole. */
export function stagedOf(source: Source, piece: Piece, position: number): Staged[] {
  if ('cut' in piece) return []
  if ('broken' in piece) return [left(piece.broken.place, position, piece.broken.reason)]
  const { place } = piece.record
  return source.read(piece.record).map((foreign) => {
    if (foreign.kind === 'unknown') return left(place, position, foreign.reason, foreign.id)
    return {
      kind: foreign.kind,
      externalId: foreign.id.slice(0, 200),
      parentId: foreign.kind === 'message' ? foreign.parentId.slice(0, 200) : null,
      ...{ position, place, content: foreign.content, state: 'waiting' as const, reason: null },
    }
  })
}

function left(place: string, position: number, reason: string, id = ''): Staged {
  const externalId = (id === '' ? place : `${place} (${id})`).slice(0, 200)
  return {
    kind: 'unknown',
    externalId,
    parentId: null,
    position,
    place,
    content: null,
    state: 'left',
    reason,
  }
}

/**
 * Keeps records. What was kept before stays as it is, so reading a stretch twice changes nothing; only of a contact each
 * telling adds what the others did not say.
 */
export async function stageRecords(tx: Tx, importId: string, records: readonly Staged[]): Promise<void> {
  const once = new Map<string, Staged>()
  const contacts: Staged[] = []
  for (const record of records) {
    const key = `${record.kind} ${record.externalId}`
    if (!once.has(key)) once.set(key, record)
    else if (record.kind === 'contact') contacts.push(record)
  }
  await insert(tx, importId, [...once.values()])
  // A statement cannot change one row twice.
  for (const contact of contacts) await insert(tx, importId, [contact])
}

async function insert(tx: Tx, importId: string, records: readonly Staged[]): Promise<void> {
  if (records.length === 0) return
  await sql`insert into import_records as kept
      (account_id, import_id, kind, external_id, parent_id, position, place, content, state, reason)
    select ${tx.accountId}::uuid, ${importId}::uuid, told.* from json_to_recordset(${JSON.stringify(records)}::json) as told
      ("kind" text, "externalId" text, "parentId" text, "position" bigint, "place" text, "content" jsonb, "state" text, "reason" text)
    on conflict (account_id, import_id, kind, external_id) do update set content = kept.content
      || jsonb_build_object(
        'name', coalesce(nullif(kept.content->>'name', ''), excluded.content->>'name', ''),
        'emails', (select coalesce(jsonb_agg(distinct one), '[]') from jsonb_array_elements(kept.content->'emails' || (excluded.content->'emails')) as one),
        'phones', (select coalesce(jsonb_agg(distinct one), '[]') from jsonb_array_elements(kept.content->'phones' || (excluded.content->'phones')) as one))
      where kept.kind = 'contact' and kept.state = 'waiting'`.execute(tx.db)
}
