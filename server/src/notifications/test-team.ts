import { expect } from 'vitest'
import { type Api, type Brand, type Cast, cast } from '../../test/cast.ts'
import type { NotificationItem } from './queries.ts'

export type Team = {
  stage: Cast
  brand: Brand
  /** Mara writes; returns the conversation's id. */
  conversation(mail?: { from?: string; text?: string; subject?: string }): Promise<string>
  /** Mara writes again in the conversation of a mail. */
  answer(messageId: string, text?: string): Promise<void>
  /** What a person is told of. */
  told(api: Api, query?: string): Promise<{ items: Told[]; unreadCount: number }>
  /** Lets time pass, and what is due then happen. */
  pass(ms: number): Promise<void>
}

type Told = Omit<NotificationItem, 'at' | 'readAt'> & { at: string; readAt: string | null }

/** A brand with mail coming in, on the morning of the Wednesday to come: the queue works by the true time, and waits for later ones. */
export async function testTeam(environment: Record<string, string> = {}): Promise<Team> {
  const stage = await cast(environment)
  stage.world.setNow(nextWednesday())
  const brand = await stage.brand('Aurora')
  return {
    stage,
    brand,
    async conversation(mail = {}) {
      const before = await newest(brand)
      await brand.receives(mail)
      const id = await newest(brand)
      expect(id).not.toBe(before)
      return id
    },
    async answer(messageId, text = 'And one more thing.') {
      await brand.receives({
        text,
        subject: 'Re: Where are my glasses?',
        headers: [`In-Reply-To: <${messageId}>`],
      })
    },
    async told(api, query = '') {
      const { status, body } = await api<{ items: Told[]; unreadCount: number }>(
        'GET',
        `/notifications${query}`,
      )
      expect(status, JSON.stringify(body)).toBe(200)
      return body
    },
    async pass(ms) {
      stage.world.setNow(new Date(stage.world.now().getTime() + ms))
      await stage.hurry()
    },
  }
}

async function newest(brand: Brand): Promise<string> {
  const { body } = await brand.api<{ items: { id: string }[] }>(
    'GET',
    '/conversations?view=all&sort=created&limit=1',
  )
  return body.items[0]?.id ?? ''
}

function nextWednesday(): Date {
  const day = new Date()
  day.setUTCHours(10, 0, 0, 0)
  day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7 || 7))
  return day
}
