import { resolve } from 'node:path'
import pg from 'pg'
import { type App, createApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openWorld } from '../server/src/world.ts'
import { type Seeded, seedInbox } from './seed-inbox.ts'

export type Timed = { elapsed: number; statements: number; body: string }

export type OpenInbox = {
  app: App
  seeded: Seeded
  /** Calls the API as an administrator, without a network between, and says how long it took. */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Timed>
  close(): Promise<void>
}

/** The application on a brand with so many conversations; it is filled the first time and kept for the next. */
export async function openInbox(conversations: number): Promise<OpenInbox> {
  const folder = resolve(`.cache/bench-inbox-${conversations}`)
  const world = await openWorld(
    readConfig({ VICINO_DATA: folder, PORT: '0', SMTP_PORT: '0', LOG_LEVEL: 'error' }),
    { isGuest: false },
  )
  const seeded = await seedInbox(world, conversations)
  const app = await createApp(world)
  await app.http.ready()
  const counter = countStatements()
  return {
    app,
    seeded,
    async call(method, path, body) {
      const statementsBefore = counter.count
      const started = performance.now()
      const answer = await app.http.inject({
        method,
        url: `/api/v1/${path}`,
        headers: { authorization: `Bearer ${seeded.apiKey}` },
        ...(body && { payload: body }),
      })
      const elapsed = performance.now() - started
      if (answer.statusCode >= 300)
        throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`)
      return { elapsed, statements: counter.count - statementsBefore, body: answer.body }
    },
    async close() {
      await app.stop()
      await world.close()
    },
  }
}

/** Counts what reaches the database, begin and commit left out. */
export function countStatements() {
  const counter = { count: 0 }
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = new Proxy(original, {
    apply(target, self, words: unknown[]) {
      const text = typeof words[0] === 'string' ? words[0] : String(Object(words[0]).text ?? '')
      if (!/^(begin|commit|rollback)/i.test(text)) counter.count++
      return Reflect.apply(target, self, words)
    },
  })
  return counter
}
