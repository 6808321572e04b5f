import type { DemoIncoming } from '../shapes.ts'

/** A mail of a story on its way in, with what ties it to those before it; ids without angle brackets. */
export type MailIn = {
  step: DemoIncoming
  channelId: string
  messageId: string
  /** From the first mail to the one it answers. */
  references: string[]
  /** Whose conversation it is, and the mail of ours a bounce is about. */
  customer: string
  answered: string | undefined
  language: string
}

/** What a mail server says about a mail it could not deliver. */
export function readRefusal({ text }: Pick<DemoIncoming, 'text'>): { status: string; reason: string } {
  const reason = / said: (.+) \(in reply to /.exec(text)?.[1] ?? '550 5.0.0 refused'
  return { reason, status: /\b5\.\d+\.\d+\b/.exec(reason)?.[0] ?? '5.0.0' }
}
