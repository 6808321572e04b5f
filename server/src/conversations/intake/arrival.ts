import type { GivenIdentity } from '../../contacts/index.ts'
import type { Context } from '../../platform/context.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { readToken } from '../tokens.ts'
import type { KeptAttachment } from './placement.ts'

/** Ids our tokens in a message name, by kind; their signatures have been checked. */
export type TokenIds = { conversations: string[]; messages: string[]; locations: string[] }

/** A message on its way in: its files are stored, its tokens are read, nothing is decided. */
export type Arrival = {
  message: ReceivedMessage
  attachments: KeptAttachment[]
  tokens: TokenIds
  /** By which its sender is known. */
  identity: GivenIdentity
}

const mostTokens = 50

export function arrivalOf(
  context: Context,
  message: ReceivedMessage,
  made: Pick<Arrival, 'identity' | 'attachments'>,
): Arrival {
  const found = message.tokens
    .slice(0, mostTokens)
    .flatMap((text) => readToken(context.secrets, context.accountId, text) ?? [])
  const idsOf = (kind: string) => found.filter((token) => token.kind === kind).map((token) => token.id)
  const tokens = {
    conversations: idsOf('conversation'),
    messages: idsOf('message'),
    locations: idsOf('location'),
  }
  return { message, tokens, ...made }
}
