import { afterAll, beforeEach, expect } from 'vitest'
import { cast } from './cast.ts'
import { type CallPlan, telephoneCompany } from './telephone-company.ts'

/** A Tuesday, 9:30 in Rome: open until noon. */
export const morning = new Date('2027-03-02T08:30:00Z')
export const number = '+390265551234'
export const desk = '+393400000001'
export const till = 'sip:till@pbx.aurora.example'

const publicUrl = 'https://desk.aurora.example'
const open = [{ from: 540, to: 720 }]
const weekly = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: 'closed', 7: 'closed' }

type Row = {
  id: string
  status: string
  subject: string
  preview: string
  messageCount: number
  waitingSince: string | null
  location: { id: string } | null
  contact: { id: string; name: string }
}
type Message = { text: string; attachments: { id: string; contentType: string; filename: string }[] }
type Owed = { id: string; state: string; origin: string; phone: string; member: unknown }

/** An installation behind a proxy, and a telephone provider that calls it there. */
export async function telephoneStage() {
  let port = 0
  const reach = (url: string) => url.replace(publicUrl, `http://127.0.0.1:${port}`)
  const company = await telephoneCompany(reach)
  const stage = await cast({ PUBLIC_URL: publicUrl, PRIVATE_ORIGINS: company.url })
  port = Number(new URL(await stage.app.http.listen({ port: 0, host: '127.0.0.1' })).port)
  afterAll(async () => {
    await stage.app.http.close()
    await company.close()
  })
  beforeEach(() => {
    stage.world.setNow(morning)
    company.faults.length = 0
    company.told.length = 0
  })

  /** A brand with one number, which belongs to its one location in Italy. */
  async function telephoning(name: string, settings: Record<string, unknown> = {}) {
    const brand = await stage.brand(name)
    const hours = { zone: 'Europe/Rome', weekly, dated: [] }
    const here = { hours, locale: 'it', latitude: 45.46, longitude: 9.19 }
    const placed = await brand.api('PATCH', `/locations/${brand.locationId}`, here)
    expect(placed.status, JSON.stringify(placed.body)).toBe(200)
    const made = await brand.api<{ id: string; address: string }>('POST', '/channels', {
      connector: 'phone',
      name: 'Shops in Italy',
      address: '',
      settings: {
        ...{ account: company.account, apiOrigin: company.url },
        numbers: [{ number, locationIds: [brand.locationId] }],
        ringing: [{ locationId: brand.locationId, lines: [desk, till] }],
        ...settings,
      },
      secrets: { authToken: company.token },
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const base = `${publicUrl}/api/public/v1/phone/${made.body.address}`
    return {
      ...{ ...brand, base, channelId: made.body.id },
      rows: async () =>
        (await brand.api<{ items: Row[] }>('GET', '/conversations?view=all&limit=100')).body.items,
      async calls(plan: Omit<CallPlan, 'to'> & { to?: string }) {
        const called = await company.calls(base, { to: number, ...plan })
        await stage.settle()
        return called
      },
      messages: async (id: string) =>
        (await brand.api<{ items: Message[] }>('GET', `/conversations/${id}/messages`)).body.items,
      owed: async (id: string) =>
        (await brand.api<{ items: Owed[] }>('GET', `/conversations/${id}/callbacks`)).body.items,
      health: async () =>
        (await brand.api<{ health: Record<string, { state: string }> }>('GET', `/channels/${made.body.id}`))
          .body.health,
    }
  }
  return { stage, company, telephoning, reach }
}
