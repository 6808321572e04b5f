import type { Conversation } from './shapes.ts'

/** Whether a conversation is held by telephone: then nothing can be written to the customer. */
export function isPhone({ channel }: Pick<Conversation, 'channel'>): boolean {
  return channel.connector === 'phone'
}
