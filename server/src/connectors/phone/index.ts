import { randomBytes } from 'node:crypto'
import { AppError } from '../../platform/errors.ts'
import { base32 } from '../../platform/secrets.ts'
import type { Connector } from '../connector.ts'
import { checkPhone } from './check.ts'
import { checkLocations } from './check-locations.ts'
import { noteTaken } from './note-taken.ts'
import { parseCall } from './parse.ts'
import { keyPattern, phoneSecretsShape, phoneSettingsShape, settingsOf } from './settings.ts'

/** The phone: in by webhooks of a provider that speaks TwiML; whoever called is called back. */
export function createPhoneConnector(): Connector {
  return {
    kind: 'phone',
    settings: phoneSettingsShape,
    secrets: phoneSecretsShape,
    rules: {
      maxLength: 1,
      unit: 'characters',
      html: false,
      subject: false,
      attachments: { maxCount: 0, maxTotalBytes: 0 },
      identity: 'phone',
      acknowledges: false,
      isSpokenOnly: true,
    },
    makeAddress: () => `pk_${base32(randomBytes(16))}`,
    async prepare(context, { address, settings }) {
      if (!keyPattern.test(address))
        throw new AppError('invalid', 'The key of a phone is made by the server.', { key: 'phone_key' })
      await checkLocations(context, settingsOf({ settings }))
      return { addresses: [address] }
    },
    parse: parseCall,
    note: noteTaken,
    deliver: async () => ({ outcome: 'failed', permanent: true, reason: 'spoken_only' }),
    check: checkPhone,
  }
}
