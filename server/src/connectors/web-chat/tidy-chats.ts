import type { Context } from '../../platform/context.ts'
import { forgetEndedKeys } from './keys.ts'
import { dropUnsentFiles } from './uploads.ts'

/** Forgets tokens and codes that have ended and files that were never sent. */
export async function tidyChats(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    await forgetEndedKeys(tx)
    await dropUnsentFiles(tx)
  })
}
