import type { Context } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { carryOut } from './carry-out.ts'
import { causeOf, findCause } from './find-cause.ts'
import { readRules } from './rule.ts'
import type { Cause } from './write-pass.ts'

/** Asks the rules for new conversations about what has happened, each event once however often it is given. */
export async function runRules(context: Context, events: readonly StoredEvent[]): Promise<void> {
  const asking = events.filter((event) => causeOf(event) !== undefined)
  if (asking.length === 0) return
  const causes = await context.read(async (tx) => {
    const rules = await readRules(tx, 'routing')
    const found: Cause[] = []
    for (const event of rules.length > 0 ? asking : []) {
      const cause = await findCause(tx, event, rules)
      if (cause) found.push(cause)
    }
    return found
  })
  await carryOut(context, causes)
}
