import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import type { Place } from './facts.ts'
import { renderTexts } from './render.ts'
import { type Texts, textsShape } from './texts.ts'

/** Whose words stand below an answer. */
export type Signature = { source: 'member' | 'location' | 'brand' | 'none'; html: string }

type Row = { own: string | null; ofLocation: unknown; ofBrand: unknown }

/**
 * What stands below an answer of the actor: their own signature, else that of the conversation's location, else the
 * brand's (docs/decisions/0015). Variables nobody can fill are left out.
 */
export async function signatureFor(context: Context, tx: Tx, place: Place): Promise<Signature> {
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const { rows } = await sql<Row>`
    select (select signature_html from members where account_id = ${tx.accountId}::uuid and id = ${memberId}::uuid) as own,
      (select texts from signatures where account_id = ${tx.accountId}::uuid and location_id = coalesce(
        ${place.locationId ?? null}::uuid,
        (select location_id from conversations where account_id = ${tx.accountId}::uuid
          and id = ${place.conversationId ?? null}::uuid))) as of_location,
      (select texts from signatures where account_id = ${tx.accountId}::uuid and location_id is null) as of_brand`.execute(
    tx.db,
  )
  const [row] = rows
  if (row?.own) return { source: 'member', html: row.own }
  const candidates: [Signature['source'], Texts][] = [
    ['location', textsOf(row?.ofLocation)],
    ['brand', textsOf(row?.ofBrand)],
  ]
  const chosen = candidates.find(([, texts]) => Object.keys(texts).length > 0)
  if (!chosen) return { source: 'none', html: '' }
  const rendered = await renderTexts(context, tx, chosen[1], { place, unknown: 'drop' })
  return { source: chosen[0], html: rendered?.html ?? '' }
}

/** Keeps with a message what is to stand below it: what the place says later changes nothing that was written. */
export async function signMessage(
  context: Context,
  tx: Tx,
  { messageId, ...place }: Place & { messageId: string },
): Promise<void> {
  const { html } = await signatureFor(context, tx, place)
  if (html === '') return
  await tx.db
    .updateTable('messages')
    .set({ signatureHtml: html })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
}

function textsOf(column: unknown): Texts {
  return textsShape.parse(column ?? {})
}
