import { expect } from 'vitest'
import { type Brand, type Cast, cast } from '../../test/cast.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { type Receiver, testReceiver } from './test-receiver.ts'

export type Webhook = { id: string; state: string; version: number; [name: string]: unknown }
export type Delivery = {
  id: string
  eventId: string
  type: string
  state: string
  failedReason: string | null
  lastRequest: { status: number | null; fault: string | null } | null
}

export type TestBrand = {
  stage: Cast
  brand: Brand
  receiver: Receiver
  /** Sends everything that is due. */
  tell(): Promise<void>
  /** Lets time pass: to each of so many steps, sending what is due. */
  pass(steps: number, stepMs: number): Promise<void>
  /** Something happens, as any domain would say it. */
  happens(type: string, scope?: { subjectId?: string; locationId?: string; number?: number }): Promise<void>
  create(given?: Record<string, unknown>): Promise<{ id: string; secret: string }>
  get(id: string): Promise<Webhook>
  log(id: string, query?: string): Promise<Delivery[]>
}

/** A brand, and a program it may tell things to although it is on this machine. */
export async function testBrand(environment: Record<string, string> = {}): Promise<TestBrand> {
  const receiver = await testReceiver()
  const stage = await cast({ PRIVATE_ORIGINS: receiver.origin, ...environment })
  const brand = await stage.brand('Aurora')
  const { api, accountId, context } = brand
  const tell = () => stage.app.tellWebhooks(accountId)
  return {
    stage,
    brand,
    receiver,
    tell,
    async pass(steps, stepMs) {
      for (let step = 0; step < steps; step++) {
        stage.world.setNow(new Date(stage.world.now().getTime() + stepMs))
        await tell()
      }
    },
    async happens(type, { number = 0, ...scope } = {}) {
      await context.transaction((tx) =>
        record(tx, type, { subjectId: newId(), ...scope, payload: { number } }),
      )
    },
    async create(given = {}) {
      const made = await api<{ webhook: Webhook; secret: string }>('POST', '/webhooks', {
        url: `${receiver.origin}/hook`,
        ...given,
      })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      return { id: made.body.webhook.id, secret: made.body.secret }
    },
    get: async (id) => (await api<Webhook>('GET', `/webhooks/${id}`)).body,
    log: async (id, query = '') =>
      (await api<{ items: Delivery[] }>('GET', `/webhooks/${id}/deliveries?limit=200${query}`)).body.items,
  }
}
