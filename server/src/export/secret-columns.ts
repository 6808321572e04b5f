import { randomBytes } from 'node:crypto'
import type { Secrets } from '../platform/secrets.ts'

export type Row = Record<string, unknown>

/**
 * What an export leaves out unless a person asks for it, by table, with what stands in its place when the brand comes
 * back: keys that open nothing, webhooks that rest until their new secret is told to whoever checks it.
 */
export const secretColumns: Record<string, { columns: readonly string[]; fill(secrets: Secrets): Row }> = {
  channels: { columns: ['secrets'], fill: () => ({ secrets: null }) },
  drafting_settings: { columns: ['sealed_key'], fill: () => ({ sealed_key: null, is_enabled: false }) },
  directory_connections: {
    columns: ['sealed', 'sealed_pending', 'pending_hash'],
    fill: () => ({ sealed: null, sealed_pending: null, pending_hash: null, state: 'expired' }),
  },
  api_keys: { columns: ['secret_hash'], fill: () => ({ secret_hash: randomBytes(32).toString('hex') }) },
  chat_uploads: { columns: ['secret_hash'], fill: () => ({ secret_hash: randomBytes(32).toString('hex') }) },
  webhook_endpoints: {
    columns: ['secret', 'previous_secret'],
    fill: (secrets) => ({
      secret: `\\x${secrets.seal(randomBytes(32).toString('base64url')).toString('hex')}`,
      previous_secret: null,
      previous_secret_until: null,
      state: 'paused',
    }),
  },
}

/** Tables that are nothing but secrets: left out whole. Those of sign-in hold passwords, devices and company sign-ins. */
export const secretTables: ReadonlySet<string> = new Set([
  'auth_identities',
  'auth_two_factors',
  'auth_passkeys',
  'auth_sso_providers',
])

/**
 * What belongs to the installation, never to a brand: sessions of people and of customers, half-done sign-ins, the key it
 * shows to push services and the browsers that trust that key, and what a day's searches are hashed with.
 */
export const neverTaken: ReadonlySet<string> = new Set([
  'auth_sessions',
  'auth_verifications',
  'push_keys',
  'push_subscriptions',
  'request_keys',
  'chat_keys',
  'search_salts',
])

export function withoutSecrets(table: string, row: Row): Row {
  const hidden = secretColumns[table]?.columns ?? []
  return Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.includes(column)))
}
