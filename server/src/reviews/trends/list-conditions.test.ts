import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { writeReviews } from '../../../test/write-reviews.ts'
import { newId } from '../../platform/ids.ts'
import { listReviews } from '../list-reviews.ts'

const world = await testWorld()
const { context } = await testBrand(world, 'days@aurora.example')

test('days are those of the location, also where the day begins first and ends last', async () => {
  // Kiritimati is fourteen hours before UTC, Baker Island twelve behind.
  for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Rome']) {
    const id = newId()
    await context.transaction((tx) =>
      sql`insert into locations (account_id, id, name, slug, zone, hours)
        values (${tx.accountId}::uuid, ${id}::uuid, ${zone}, ${id}, ${zone}, '{}')`.execute(tx.db),
    )
    const hours = Array.from({ length: 96 }, (_, hour) => new Date(Date.UTC(2026, 4, 1, hour)))
    await writeReviews(
      context,
      hours.map((writtenAt) => ({ locationId: id, writtenAt })),
    )
    const onDay = hours.filter(
      (at) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(at) === '2026-05-03',
    )
    const listed = await context.read((tx) =>
      listReviews(tx, { locations: [id], fromDay: '2026-05-03', untilDay: '2026-05-03', limit: 100 }),
    )
    expect(listed.map(({ writtenAt }) => writtenAt)).toEqual(onDay.toReversed())
    expect(onDay).toHaveLength(24)
  }
})
