import type { Selectable } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import type { Callbacks } from '../../platform/db/schema.ts'

export type Callback = Selectable<Callbacks>

const purpose = 'callback'

/** A text that lets whoever has it see, move and cancel one call or visit. */
export function callbackToken({ secrets, accountId }: Pick<Context, 'secrets' | 'accountId'>, id: string) {
  return `${id}.${secrets.sign(purpose, `${accountId}:${id}`)}`
}

/** What a token names; undefined for one we did not make. */
export function idOfToken(
  { secrets, accountId }: Pick<Context, 'secrets' | 'accountId'>,
  token: string,
): string | undefined {
  const [id = '', mac = ''] = token.split('.')
  return secrets.verify(purpose, `${accountId}:${id}`, mac) ? id : undefined
}

export function findCallback(tx: Tx, id: string): Promise<Callback | undefined> {
  return select(tx, id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export function holdCallback(tx: Tx, id: string): Promise<Callback | undefined> {
  return select(tx, id).forNoKeyUpdate().executeTakeFirst()
}

function select(tx: Tx, id: string) {
  return tx.db.selectFrom('callbacks').selectAll().where('accountId', '=', tx.accountId).where('id', '=', id)
}
