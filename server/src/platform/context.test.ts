import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testBrand } from '../../test/brand.ts'
import { testWorld } from '../../test/database.ts'
import { record } from './events/record.ts'

const world = await testWorld()
const { context } = await testBrand(world, 'support@aurora.example')

async function isFlushed(upTo: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select pg_current_wal_flush_lsn() >= ${upTo}::pg_lsn as is`.execute(world.db)
  return rows[0]?.is ?? false
}

test('what others are told of is on the disk when its command is done', async () => {
  for (let round = 0; round < 20; round++) {
    const written = await context.transaction(async (tx) => {
      record(tx, 'region.changed', { payload: { round } })
      await sql`update accounts set name = ${`Aurora ${round}`} where id = ${tx.accountId}`.execute(tx.db)
      const { rows } = await sql<{ lsn: string }>`select pg_current_wal_insert_lsn()::text as lsn`.execute(
        tx.db,
      )
      return rows[0]?.lsn ?? ''
    })
    expect(await isFlushed(written)).toBe(true)
  }
})

test('a transaction that fails leaves nothing, whatever it wanted to tell', async () => {
  const failing = context.transaction(async (tx) => {
    record(tx, 'region.changed', { payload: { round: -1 } })
    await sql`update accounts set name = 'Gone' where id = ${tx.accountId}`.execute(tx.db)
    throw new Error('as the test wants it')
  })
  await expect(failing).rejects.toThrow('as the test wants it')
  const { name } = await context.read((tx) =>
    tx.db.selectFrom('accounts').select('name').where('id', '=', tx.accountId).executeTakeFirstOrThrow(),
  )
  expect(name).not.toBe('Gone')
})
