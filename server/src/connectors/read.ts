import type { Context } from '../platform/context.ts'
import { keptBytes } from '../platform/storage/kept-bytes.ts'
import type { Claimed } from './claim-received.ts'
import { type Connectors, type Parsed, Unreadable } from './connector.ts'

/** What a delivery says, from its kept bytes. @throws Unreadable when it never can be read */
export async function read(context: Context, connectors: Connectors, delivery: Claimed): Promise<Parsed> {
  const connector = connectors.get(delivery.channel.connector)
  if (!connector) throw new Unreadable(`There is no connector "${delivery.channel.connector}".`)
  return connector.parse(context, delivery.channel, delivery, await keptBytes(context.blobs, delivery))
}
