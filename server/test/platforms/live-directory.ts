import { expect } from 'vitest'
import type { Brand, Cast } from '../cast.ts'

type Listed<T> = { items: T[] }
export type Push = { field: string; state: string; reason: string | null; detail: string; attempts: number }
type Row = { id: string; wrong: string[] }
type Connection = { state: string; problem: string | null }

/** A directory of a platform as somebody works with it, through the API. */
export function liveDirectories({ stage, brand }: { stage: Cast; brand: Brand }) {
  const path = (id: string, more = '') => `/directories/${id}${more}`
  const pushes = async (id: string) => (await brand.api<Listed<Push>>('GET', path(id, '/pushes'))).body.items

  async function signIn(id: string) {
    const { body } = await brand.api<{ url: string }>('POST', path(id, '/sign-ins'))
    const page = await fetch(body.url, { redirect: 'manual' })
    const back = new URL(page.headers.get('location') ?? '').searchParams
    const grant = { state: back.get('state'), code: back.get('code') }
    expect((await brand.api('POST', '/directory-grants', grant)).body).toEqual({ directoryId: id })
    return grant
  }

  /** Lets us in, by what is entered or by a person at the platform. */
  async function connect(id: string, client: object) {
    const { body } = await brand.api<Connection>('PUT', path(id, '/connection'), client)
    if (body.state !== 'connected') await signIn(id)
  }

  async function recordOf(id: string): Promise<Row> {
    const { body } = await brand.api<Listed<Row>>('GET', path(id, '/records?state=linked'))
    const [row] = body.items
    if (!row) throw new Error('Our location was not found there.')
    return row
  }

  return {
    pushes,
    signIn,
    connect,
    recordOf,
    connection: async (id: string) => (await brand.api<Connection>('GET', path(id, '/connection'))).body,
    directory: async (id: string) => (await brand.api('GET', path(id))).body,
    async connected(platform: string, name: string, client: object): Promise<string> {
      const { body } = await brand.api<{ id: string }>('POST', '/directories', { platform, name })
      await connect(body.id, client)
      return body.id
    },
    async read(id: string) {
      await brand.api('POST', path(id, '/readings'))
      await stage.settle()
    },
    async push(id: string, field: string, more: object = {}) {
      const { id: recordId } = await recordOf(id)
      await brand.api('POST', path(id, '/pushes'), { items: [{ recordId, field, ...more }] })
      await stage.settle()
    },
    /** What is put off is due. */
    async later(ms = 60_000) {
      stage.world.setNow(new Date(Date.now() + ms))
      await stage.hurry()
      stage.world.setNow(undefined)
    },
    /** A record's edits of the last minute were other tests'. */
    async rest() {
      await brand.context.transaction((tx) => tx.db.deleteFrom('remotePaces').execute())
    },
  }
}
