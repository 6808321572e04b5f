import { createECDH, createPrivateKey, type KeyObject } from 'node:crypto'
import type { Context, Tx } from '../../platform/context.ts'

/** The keys by which push services know this installation. `publicKey` as a browser wants it. */
export type PushKeys = { publicKey: string; privateKey: KeyObject }

/** The installation's keys, made when they are needed for the first time. */
export async function pushKeys(context: Context): Promise<PushKeys> {
  const kept = (await context.read(readKeys)) ?? (await context.transaction((tx) => makeKeys(context, tx)))
  return {
    publicKey: kept.publicKey,
    privateKey: asKey(kept.publicKey, context.secrets.open(kept.privateKey)),
  }
}

function readKeys(tx: Tx) {
  return tx.db.selectFrom('pushKeys').select(['publicKey', 'privateKey']).executeTakeFirst()
}

// Of two that make them at once one is kept.
async function makeKeys({ secrets }: Context, tx: Tx) {
  const ecdh = createECDH('prime256v1')
  const publicKey = ecdh.generateKeys('base64url')
  await tx.db
    .insertInto('pushKeys')
    .values({ publicKey, privateKey: secrets.seal(ecdh.getPrivateKey('base64url')) })
    .onConflict((row) => row.doNothing())
    .execute()
  const kept = await readKeys(tx)
  if (!kept) throw new Error('The keys for push services are gone.')
  return kept
}

function asKey(publicKey: string, d: string): KeyObject {
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  return createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y, d } })
}
