import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { noDirectory, tell } from '../directories.ts'
import { capabilityOf } from '../platforms/capabilities.ts'
import { bingLayout, type SheetLayout, sheetLayoutShape } from './layout.ts'

/** How a directory wants its sheet: as somebody put it right, or as it is known. @throws AppError conflict without any */
export async function readLayout(tx: Tx, id: string): Promise<{ layout: SheetLayout; isUsual: boolean }> {
  const row = await tx.db
    .selectFrom('directories')
    .select(['platform', 'sheet'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noDirectory()
  if (capabilityOf(row.platform).exportFormat !== 'bing-sheet')
    throw new AppError('conflict', 'This directory takes no sheet.', { key: 'directory_no_sheet' })
  const kept = sheetLayoutShape.safeParse(row.sheet).data
  return { layout: kept ?? bingLayout, isUsual: !kept }
}

/** Puts right how a directory wants its sheet; null is as it is known again. */
export async function keepLayout(context: Context, id: string, layout: SheetLayout | null): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    await readLayout(tx, id)
    await tx.db
      .updateTable('directories')
      .set((of) => ({ sheet: layout && JSON.stringify(layout), version: of('version', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, {
      action: 'directory.sheet',
      subjectKind: 'directory',
      subjectId: id,
      after: layout ?? {},
    })
    tell(tx, id, 'sheet')
  })
}
