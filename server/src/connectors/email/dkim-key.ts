import { generateKeyPairSync } from 'node:crypto'
import type { DnsRecord } from '../connector.ts'

export type DkimKey = { selector: string; domain: string; publicKey: string; privateKey: string }

/** A new signing key. 2048 bits: what receivers accept everywhere and what still fits a DNS record (RFC 8301). */
export function makeDkimKey(domain: string, now: Date): DkimKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    // The month in the name lets an old key stay published while its last mails are under way.
    selector: `vicino${now.toISOString().slice(0, 7).replace('-', '')}`,
    domain,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

/** The DNS record that publishes a key. */
export function dkimRecord(key: Omit<DkimKey, 'privateKey'>): DnsRecord {
  return {
    name: `${key.selector}._domainkey.${key.domain}`,
    type: 'TXT',
    value: `v=DKIM1; k=rsa; p=${key.publicKey}`,
  }
}
