import type { Message, Started } from '../contract.ts'
import type { Store, Waiting } from '../state.ts'
import { call, Refused, type Server } from './call.ts'
import { createPause, waitAfter } from './pause.ts'

/** Sends what waits, one after the other and each as often as it takes; its `clientId` makes sure it arrives once. */
export type Outbox = {
  /** Sends what waits, now. */
  flush(): void
}

type OutboxOptions = {
  server: Server
  store: Store
  whenStarted(started: Started): void
  whenSent(message: Message): void
}

export function createOutbox({ server, store, whenStarted, whenSent }: OutboxOptions): Outbox {
  const pause = createPause()
  let isRunning = false

  async function send(waiting: Waiting): Promise<void> {
    const { token } = store.get()
    const { clientId, text, uploadIds, start } = waiting
    if (!token) {
      if (start) whenStarted(await call(server, '/conversations', { body: start }))
      return drop(clientId)
    }
    whenSent(await call(server, '/messages', { token, body: { clientId, text, uploadIds } }))
    drop(clientId)
  }

  function drop(clientId: string): void {
    store.set({ waiting: store.get().waiting.filter((one) => one.clientId !== clientId) })
  }

  function refuse(clientId: string, refusal: string): void {
    const waiting = store.get().waiting.map((one) => (one.clientId === clientId ? { ...one, refusal } : one))
    store.set({ waiting })
  }

  // A site that signs wrongly must not keep its customers from writing: they are strangers then.
  function forgetIdentity(waiting: readonly Waiting[]): void {
    console.warn('Vicino: the identity was not accepted; the visitor is not identified.')
    store.set({ identity: null, waiting: waiting.map(withoutIdentity) })
  }

  async function run(): Promise<void> {
    for (let failures = 0; ; ) {
      const next = store.get().waiting.find(({ refusal }) => refusal === undefined)
      if (!next) return
      try {
        await send(next)
        failures = 0
      } catch (error) {
        if (isForIdentity(error, next)) forgetIdentity(store.get().waiting)
        else if (error instanceof Refused) refuse(next.clientId, error.message)
        else {
          store.set({ isConnected: false })
          await pause.wait(waitAfter(failures))
          failures += 1
        }
        continue
      }
      store.set({ isConnected: true })
    }
  }

  return {
    flush() {
      pause.end()
      if (isRunning) return
      isRunning = true
      void run().finally(() => {
        isRunning = false
      })
    },
  }
}

function isForIdentity(error: unknown, { start }: Waiting): boolean {
  return error instanceof Refused && error.status === 401 && start?.identity !== undefined
}

function withoutIdentity(waiting: Waiting): Waiting {
  if (!waiting.start) return waiting
  const { identity: _, ...start } = waiting.start
  return { ...waiting, start }
}
