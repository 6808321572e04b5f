import { sql } from 'kysely'
import type { Tx } from '../context.ts'
import { AppError } from '../errors.ts'

type Attempt = {
  /** Why it was refused: then all of it has been taken back. */
  refusal: AppError | undefined
  /** Takes back all that was done and announced, though nothing refused it. */
  takeBack: () => Promise<void>
}

/**
 * Does within an open transaction what may be refused half-way. A refusal takes back all that was done and announced in
 * it; what came before stays, and the transaction goes on. Anything else that goes wrong is thrown.
 */
export async function attempt(tx: Tx, work: () => Promise<void>): Promise<Attempt> {
  const takeBack = await savepoint(tx)
  try {
    await work()
    return { refusal: undefined, takeBack }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await takeBack()
    return { refusal: error, takeBack }
  }
}

async function savepoint(tx: Tx): Promise<() => Promise<void>> {
  const { events, jobs } = tx.consequences
  const said = [events.length, jobs.length] as const
  await sql`savepoint step`.execute(tx.db)
  return async () => {
    await sql`rollback to savepoint step`.execute(tx.db)
    events.length = said[0]
    jobs.length = said[1]
  }
}
