import type { KeepWebLetter } from '../conversations/index.ts'
import { AppError } from '../platform/errors.ts'
import { getChannel } from './channels/queries.ts'
import type { Connectors } from './connector.ts'
import { receiveDelivery } from './intake.ts'

/** How what customers write on the brand's pages is kept: raw and first of all, like anything from outside. */
export function createKeepWebLetter(connectors: Connectors): KeepWebLetter {
  return async (context, letter) => {
    const channel = await context.read((tx) => getChannel(tx, letter.channelId))
    const raw = await connectors.get(channel.connector)?.writeLetter?.(channel, letter, context.now())
    if (!raw)
      throw new AppError('not_configured', 'Nobody reads what is written here.', { key: 'form_closed' })
    return receiveDelivery(context, channel.id, {
      ...{ externalId: letter.externalId, raw, source: 'web-form' },
      envelope: {
        from: letter.sender.address,
        to: [channel.address],
        web: { origin: letter.origin, tokens: letter.tokens },
      },
    })
  }
}
