import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { checkRecord, type Known } from '../record/check-record.ts'
import { type Fault, sayFault } from '../record/fault.ts'
import type { LocationChanges } from '../record/normalise.ts'
import type { CustomField } from '../settings.ts'

/** @throws AppError invalid with every fault of the changes; it speaks of the first. Warnings pass. */
export function refuseFaults(
  { actor, translate }: Pick<Context, 'actor' | 'translate'>,
  changes: LocationChanges,
  { known, customFields }: { known: Known; customFields: readonly CustomField[] },
): void {
  const locale = localeOf(actor.kind === 'member' ? actor.locale : 'en')
  const say = (fault: Fault) => sayFault(fault, locale, translate)
  const faults = checkRecord(changes, known, customFields).filter(({ severity }) => severity === 'error')
  const [first] = faults
  if (!first) return
  throw new AppError('invalid', say(first), {
    ...('key' in first.says && first.says),
    field: first.path,
    ...(first.fix && { fix: first.fix }),
    ...(faults.length > 1 && {
      errors: faults.map((fault) => ({ path: fault.path, message: say(fault) })),
    }),
  })
}
