import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** A browser's keys, as `PushSubscription.getKey` gives them. */
export type Receiver = { publicKey: Buffer; authSecret: Buffer }

const recordSize = 4096
// Of a record: the mark of its end and the tag.
const overheadBytes = 17

/** The longest text that fits what push services must take. */
export const mostPayloadBytes = recordSize - overheadBytes - 86

/**
 * Encrypts a text for one browser, as RFC 8291 says: aes128gcm (RFC 8188) in a single record.
 * @param own the pair of keys for this message only, and its salt; given by tests alone
 */
export function encryptPush(
  text: string,
  { publicKey, authSecret }: Receiver,
  own: { privateKey: Buffer; salt: Buffer } = { privateKey: newPrivateKey(), salt: randomBytes(16) },
): Buffer {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(own.privateKey)
  const senderKey = ecdh.getPublicKey()
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, senderKey])
  const secret = derive(ecdh.computeSecret(publicKey), { salt: authSecret, info, length: 32 })
  const named = (name: string) => Buffer.from(`Content-Encoding: ${name}\0`)
  const key = derive(secret, { salt: own.salt, info: named('aes128gcm'), length: 16 })
  const nonce = derive(secret, { salt: own.salt, info: named('nonce'), length: 12 })
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  // 2 ends the last record.
  const content = Buffer.concat([Buffer.from(text), Buffer.from([2])])
  const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
  const head = Buffer.alloc(21)
  own.salt.copy(head)
  head.writeUInt32BE(recordSize, 16)
  head.writeUInt8(senderKey.length, 20)
  return Buffer.concat([head, senderKey, sealed])
}

function newPrivateKey(): Buffer {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  return ecdh.getPrivateKey()
}

function derive(
  secret: Buffer,
  { salt, info, length }: { salt: Buffer; info: Buffer; length: number },
): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length))
}
