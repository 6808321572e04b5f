import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { compileFilter } from '../filter/compile.ts'
import { lastingFields } from '../filter/holds.ts'
import { type Condition, conditionsIn } from '../filter/shape.ts'
import type { PolicyTerms } from './shapes.ts'

/** @throws AppError invalid when it promises nothing, a solution before an answer, or depends on what does not last */
export async function checkPolicy(tx: Tx, terms: PolicyTerms): Promise<void> {
  const { firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes } = terms
  const answers = [firstAnswerMinutes, nextAnswerMinutes].filter((one) => one !== null)
  if (answers.length === 0 && resolutionMinutes === null)
    throw new AppError('invalid', 'A policy promises an answer or a solution.', {
      key: 'policy_empty',
      field: 'firstAnswerMinutes',
    })
  if (resolutionMinutes !== null && answers.some((one) => one > resolutionMinutes))
    throw new AppError('invalid', 'The solution cannot be due before the answers.', {
      key: 'resolutionBeforeAnswer',
      field: 'resolutionMinutes',
    })
  if (!terms.filter) return
  await compileFilter(tx, terms.filter)
  const passing = conditionsIn(terms.filter).find((condition) => !isLasting(condition))
  if (passing)
    throw new AppError(
      'invalid',
      `A policy cannot ask about ${passing.field}: it must stay true meanwhile.`,
      {
        key: 'policy_field',
        field: 'filter',
      },
    )
}

// A date of the brand's own is compared with now, which goes on.
function isLasting({ field, op }: Condition): boolean {
  const isOwn = field.startsWith('custom:') && op !== 'before' && op !== 'after'
  return isOwn || lastingFields.some((one) => one === field)
}
