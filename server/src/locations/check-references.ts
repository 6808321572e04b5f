import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

type Given = {
  regionId?: string | null | undefined
  departmentIds?: string[] | undefined
  movedToId?: string | null | undefined
  parent?: { id: string } | null | undefined
  photos?: { id: string }[] | undefined
}

/**
 * Makes sure that what a location is given exists: region, departments, other locations, pictures of its own.
 * @param id of the location, once it has one
 * @throws AppError invalid naming the field
 */
export async function checkReferences(tx: Tx, given: Given, id?: string): Promise<void> {
  if (given.regionId && !(await exists(tx, 'regions', [given.regionId])))
    throw new AppError('invalid', 'There is no such region.', { key: 'regionGone', field: 'regionId' })
  if (given.departmentIds && !(await exists(tx, 'departments', given.departmentIds)))
    throw new AppError('invalid', 'One of the departments does not exist.', {
      key: 'departmentGone',
      field: 'departmentIds',
    })
  if (given.movedToId && (given.movedToId === id || !(await exists(tx, 'locations', [given.movedToId]))))
    throw new AppError('invalid', 'There is no such location.', { key: 'locationGone', field: 'movedToId' })
  if (given.parent) await checkParent(tx, given.parent.id, id)
  if (given.photos) await checkPhotos(tx, given.photos, id)
}

// One level: a counter in a department of a shop is the shop's department too.
async function checkParent(tx: Tx, parentId: string, id: string | undefined): Promise<void> {
  const parent = await tx.db
    .selectFrom('locations')
    .select('parentId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', parentId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  const inside = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('parentId', '=', id ?? null)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!parent || parentId === id)
    throw new AppError('invalid', 'There is no such location.', { key: 'locationGone', field: 'parent' })
  if (parent.parentId || inside)
    throw new AppError('invalid', 'A location inside another one has none inside itself.', {
      key: 'parentNested',
      field: 'parent',
    })
}

async function checkPhotos(tx: Tx, photos: { id: string }[], locationId: string | undefined): Promise<void> {
  const ids = new Set(photos.map(({ id }) => id))
  const rows =
    ids.size === 0
      ? []
      : await tx.db
          .selectFrom('locationPhotos')
          .select('id')
          .where('accountId', '=', tx.accountId)
          .where('locationId', '=', locationId ?? null)
          .where('id', 'in', [...ids])
          .execute()
  if (rows.length !== photos.length)
    throw new AppError('invalid', 'One of the pictures is not one of this location.', {
      key: 'photoGone',
      field: 'photos',
    })
}

async function exists(
  tx: Tx,
  table: 'regions' | 'departments' | 'locations',
  ids: string[],
): Promise<boolean> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return true
  const rows = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...wanted])
    .execute()
  return rows.length === wanted.size
}
