import type { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'
import { changeSettings } from './change-settings.ts'

type Kept = Record<string, unknown>

/** What one domain keeps in `accounts.settings`. */
export type SettingsPart<T extends Kept> = {
  /** Its own out of all that is kept there; what was never set or makes no sense is as the shape says. */
  of(settings: unknown): T
  /** Its own with the account's version, which a change is made against. */
  read(tx: Tx): Promise<T & { version: number }>
  /**
   * What `change` throws refuses it.
   * @throws AppError forbidden, stale
   */
  update(context: Context, change: Partial<T> | ((before: T) => T), version?: number): Promise<void>
}

/**
 * @param shape has a default for every value
 * @param action how the audit log calls a change, as `subject.verb`
 */
export function settingsPart<T extends Kept>(shape: z.ZodType<T>, action: string): SettingsPart<T> {
  const of = (settings: unknown) => {
    const parsed = shape.safeParse(settings)
    return parsed.success ? parsed.data : shape.parse({})
  }
  return {
    of,
    async read(tx) {
      const { settings, version } = await tx.db
        .selectFrom('accounts')
        .select(['settings', 'version'])
        .where('id', '=', tx.accountId)
        .executeTakeFirstOrThrow()
      return { ...of(settings), version }
    },
    update: (context, change, version) =>
      changeSettings(context, {
        ...{ action, read: of, version },
        change: typeof change === 'function' ? change : (before) => ({ ...before, ...change }),
      }),
  }
}
