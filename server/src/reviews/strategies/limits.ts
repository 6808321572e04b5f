import type { Actor } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findOffers } from './money.ts'
import type { Limit } from './shapes.ts'

/**
 * Refuses an answer that offers more than its writer may. A sum in a currency that nobody has set a limit in for them is
 * more than they may, as soon as there is a limit at all.
 * @throws AppError invalid with the sum and what is allowed
 */
export function refuseOverLimit(actor: Actor, limits: readonly Limit[], text: string): void {
  const role = roleOf(actor)
  const own = limits.filter((one) => one.role === role)
  if (own.length === 0) return
  for (const { amount, currency, text: sum } of findOffers(text)) {
    const limit = own.find((one) => one.currency === currency)
    if (limit && amount <= limit.amount) continue
    const most = own.map((one) => `${one.amount} ${one.currency}`).join(', ')
    throw new AppError('invalid', `You may offer up to ${most}; this answer offers ${sum}.`, {
      key: 'review_offer',
      values: { sum, most },
    })
  }
}

// A program acts for the brand as an administrator does; what nobody wrote may give nothing away that an agent may not.
function roleOf(actor: Actor): Limit['role'] {
  switch (actor.kind) {
    case 'member':
      return actor.role === 'viewer' ? 'agent' : actor.role
    case 'key':
      return 'admin'
    default:
      return 'agent'
  }
}
