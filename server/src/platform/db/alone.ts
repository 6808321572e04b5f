import { sql } from 'kysely'
import type { Alone } from '../storage/blobs.ts'
import type { Connection } from './connect.ts'

/** Runs work while no process that shares the database runs work of the same name. */
export function aloneIn({ db }: Pick<Connection, 'db'>): Alone {
  return (name, work) =>
    db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
      return work()
    })
}
