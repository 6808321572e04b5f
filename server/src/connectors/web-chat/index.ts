import { randomBytes } from 'node:crypto'
import { AppError } from '../../platform/errors.ts'
import { base32 } from '../../platform/secrets.ts'
import type { Connector } from '../connector.ts'
import { deliverToVisitor } from './deliver.ts'
import { noteTaken } from './note-taken.ts'
import { parseChatMessage } from './parse.ts'
import { longestText } from './say.ts'
import { keyPattern, webChatSecretsShape, webChatSettingsShape } from './settings.ts'
import { fileRules } from './uploads.ts'

/** Chat on the pages of the brand's sites: in by the public API of its key, out by the visitor's stream. */
export function createWebChatConnector(): Connector {
  return {
    kind: 'web-chat',
    settings: webChatSettingsShape,
    secrets: webChatSecretsShape,
    rules: {
      maxLength: longestText,
      unit: 'characters',
      html: true,
      subject: false,
      attachments: {
        maxCount: fileRules.maxPerMessage,
        maxTotalBytes: fileRules.maxPerMessage * fileRules.maxBytes,
      },
      identity: 'external',
      acknowledges: false,
      isLive: true,
    },
    knowsIdentities: true,
    makeAddress: () => `wk_${base32(randomBytes(16))}`,
    prepare: async (_context, { address }) => {
      if (!keyPattern.test(address))
        throw new AppError('invalid', 'The key of a web chat is made by the server.', { key: 'chat_key' })
      return { addresses: [address] }
    },
    parse: parseChatMessage,
    note: noteTaken,
    deliver: deliverToVisitor,
    check: async () => [],
  }
}
