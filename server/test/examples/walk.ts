import type { App } from '../../src/app.ts'
import { kinds } from '../../src/notifications/kinds.ts'
import type { Role } from '../../src/platform/context.ts'
import type { ApiExample } from '../../src/platform/http/openapi-examples.ts'
import type { Brand, Cast } from '../cast.ts'
import { callerOf, operationsOf } from './caller.ts'
import type { Call } from './contract.ts'
import type { Outside } from './outside.ts'
import { steady, storyBegins } from './steady.ts'

/** What a walk is told with. Its brand is its own; the clock stands still but for a second at each call. */
export type Teller = {
  stage: Cast
  outside: Outside
  brand: Brand
  /** Calls with an API key. */
  call: Call
  /** A member of the brand who is signed in, and calls as themselves. */
  person(
    name: string,
    scope?: { role?: Role; locationIds?: string[]; departmentIds?: string[] },
  ): Promise<{ id: string; call: Call }>
  /** The id of the conversation a customer's mail becomes. */
  conversation(mail: {
    subject: string
    text: string
    from?: string
    headers?: string[]
    messageId?: string
  }): Promise<string>
  /** Calls as somebody who is not known. */
  stranger: Call
  /** The same at installations that have no brand yet. */
  empty: [Call, Call]
  /** Lets time pass, and all that follows from it happen. */
  pass(seconds: number): Promise<void>
}

/** A short story told in calls. Its first call of each operation with one of its tags becomes the operation's example. */
export type Walk = { name: string; tags: readonly string[]; tell(teller: Teller): Promise<void> }

export type Told = Map<string, unknown>

/** Tells walks on an application and keeps the examples. */
export function storyteller(
  stage: Cast,
  { empty, outside, told }: { empty: [Cast, Cast]; outside: Outside; told: Told },
) {
  const operations = operationsOf(stage.app)
  const startedAt = new Date()
  let now = storyBegins.getTime()
  const advance = (seconds: number) => {
    now += seconds * 1000
    for (const { world } of [stage, ...empty]) world.setNow(new Date(now))
  }
  return async function tell(walk: Walk): Promise<void> {
    now = storyBegins.getTime()
    advance(0)
    const caller = (as: ApiExample['as'], headers: Record<string, string>, app = stage.app) =>
      callerOf(app, operations, headers, (operation, example) => {
        advance(1)
        if (walk.tags.includes(operation.tag) && !told.has(operation.id))
          told.set(operation.id, steady({ as, ...example }, { startedAt, names: outside.names }))
      })
    const brand = await stage.brand('Lumina')
    const people = peopleOf(stage.app, brand, caller)
    await walk.tell({
      stage,
      outside,
      brand,
      call: caller('key', { authorization: `Bearer ${brand.apiKey}` }),
      person: people,
      async conversation(mail) {
        await brand.receives(mail)
        const newest = '/conversations?view=all&sort=created&limit=1'
        const { body } = await brand.api<{ items: { id: string }[] }>('GET', newest)
        return body.items[0]?.id ?? ''
      },
      stranger: caller('stranger', {}),
      empty: [caller('stranger', {}, empty[0].app), caller('stranger', {}, empty[1].app)],
      async pass(seconds) {
        advance(seconds)
        await stage.hurry()
      },
    })
    await stage.settle()
    stage.rested.add(brand.accountId)
  }
}

const withoutLetters = Object.fromEntries(kinds.map((kind) => [kind, { mail: false }]))

function peopleOf(
  app: App,
  brand: Brand,
  caller: (as: ApiExample['as'], headers: Record<string, string>) => Call,
): Teller['person'] {
  return async (name, scope = {}) => {
    const email = `${name.split(' ', 1)[0]?.toLowerCase()}@${brand.address.split('@')[1]}`
    const member = await brand.member({ ...scope, name, email })
    // A letter waits for minutes by a clock that stands still here: its job would come again and again.
    await member.api('PATCH', '/notification-settings', { choices: withoutLetters })
    const origin = app.contextOf(brand.accountId).config.publicUrl
    return { id: member.id, call: caller('person', { cookie: member.cookie, origin }) }
  }
}
