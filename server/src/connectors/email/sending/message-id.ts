import { base32, type Secrets } from '../../../platform/secrets.ts'

export type MessageIdKind = 'reply' | 'acknowledgement' | 'notice' | 'probe'

const macLength = 10
const pattern = /^(reply|acknowledgement|notice|probe)\.([a-z2-7]{26})\.([a-z2-7]{10})@/i

/** The Message-ID of a mail of ours (without brackets): what it is, which one, and the proof that we wrote it. */
export function makeMessageId(secrets: Secrets, kind: MessageIdKind, id: string, domain: string): string {
  const body = `${kind}.${base32(Buffer.from(id.replaceAll('-', ''), 'hex'))}`
  return `${body}.${secrets.sign('message-id', body, macLength)}@${domain}`
}

/** What kind of mail of ours a Message-ID names; undefined for one that we did not make. */
export function kindOfMessageId(secrets: Secrets, messageId: string): string | undefined {
  const [, kind, id, mac] = pattern.exec(messageId.toLowerCase()) ?? []
  if (!kind || !id || !mac) return undefined
  return secrets.verify('message-id', `${kind}.${id}`, mac, macLength) ? kind : undefined
}
