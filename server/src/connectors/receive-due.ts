import type { Context } from '../platform/context.ts'
import { eachAccount, type OfEachAccount } from '../platform/jobs/each-account.ts'
import { recordTogether } from '../platform/jobs/record-together.ts'
import { type WorkingOff, workOff } from '../platform/jobs/work-off.ts'
import { type Claimed, claimReceived, renewClaims } from './claim-received.ts'
import type { Connectors } from './connector.ts'
import { read } from './read.ts'
import { type Reading, turnIntoMessages } from './receive.ts'
import { orSetAside, setAsideDeadly } from './set-aside.ts'

const mostUnderWay = 60
const mostBytes = 32_000_000

/** Reads what came in, each account's deliveries by themselves. */
export function createReceiver(
  contextOf: (accountId: string) => Context,
  connectors: Connectors,
): OfEachAccount {
  return eachAccount((accountId) => openIntake(contextOf(accountId), connectors))
}

/**
 * Turns an account's kept deliveries into messages: claims some, reads each by itself and writes what was read
 * together, as one commit costs little more for many mails than for one. When the process dies in between, the claims
 * run out and the deliveries are read again.
 */
function openIntake(context: Context, connectors: Connectors): WorkingOff {
  const turn = recordTogether<Reading>((batch) => turnIntoMessages(context, connectors, batch), {
    onLost: (error, { delivery }) =>
      context.log.error({ error, deliveryId: delivery.id }, 'A delivery could not even be put off'),
  })
  return workOff<Claimed>({
    name: 'deliveries to be read',
    idOf: (delivery) => delivery.id,
    async claim(underWay) {
      const bytes = bytesOf(underWay)
      if (bytes >= mostBytes) return { claimed: [], rest: 'later' }
      const most = mostUnderWay - underWay.length
      const takesSuspect = underWay.every(({ begunBefore }) => begunBefore === 0)
      const claimed = await claimReceived(context, { most, mostBytes: mostBytes - bytes, takesSuspect })
      const hasSuspect = [...underWay, ...claimed].some(({ begunBefore }) => begunBefore > 0)
      // Fewer than it may have: that was all, unless it is too much to read at once.
      const isAll = claimed.length < most && bytes + bytesOf(claimed) < mostBytes
      if (!isAll) return { claimed, rest: 'now' }
      return { claimed, rest: hasSuspect ? 'later' : 'none' }
    },
    async work(delivery) {
      if (await setAsideDeadly(context, delivery)) return
      const parsed = await orSetAside(context, delivery, () => read(context, connectors, delivery))
      if (parsed) await turn({ delivery, parsed })
    },
    renew: (ids) => renewClaims(context, ids),
    // Nothing is gathered on purpose: what comes while others are written is taken together anyhow.
    ...{ most: mostUnderWay, renewEveryMs: 5_000, gatherMs: 0, gatherMoreMs: 0, log: context.log },
  })
}

function bytesOf(deliveries: readonly Claimed[]): number {
  return deliveries.reduce((sum, { size }) => sum + size, 0)
}
