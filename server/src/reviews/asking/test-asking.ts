import { type Cast, cast } from '../../../test/cast.ts'

/** A Tuesday, 13:00 in Rome. */
export const noon = new Date('2027-03-02T12:00:00Z')
const form = { 'content-type': 'application/x-www-form-urlencoded' }

export type AskedRequest = {
  id: string
  state: string
  reason: string
  platform: string | null
  isTold: boolean
  moment: string
  address: string
  conversationId: string | null
}

/** A brand that asks after each resolved conversation, at once, and has a link for its location. */
export async function askingBrand(stage: Cast, name: string, settings: object = {}) {
  const brand = await stage.brand(name)
  const put = (platform: string, url: string, locationId = brand.locationId) =>
    brand.api('PUT', `/review-asking-places/${locationId}/links/${platform}`, { url })
  await put('google_reviews', 'https://search.google.com/local/writereview?placeid=abc')
  await put('trustpilot_reviews', 'https://www.trustpilot.com/evaluate/aurora.example')
  await brand.api('PATCH', '/review-request-settings', {
    afterConversation: true,
    delayHours: 0,
    ...settings,
  })
  const requests = async (query = '') =>
    (await brand.api<{ items: AskedRequest[] }>('GET', `/review-requests?limit=200${query}`)).body.items
  return {
    ...brand,
    put,
    requests,
    /** Somebody writes, and their matter is resolved. */
    async resolves(from: string, text = 'My lamp is broken.') {
      await brand.receives({ from, subject: `Lamp of ${from}`, text })
      const { body } = await brand.api<{ items: { id: string; subject: string }[] }>(
        'GET',
        '/conversations?limit=200',
      )
      const own = body.items.find(({ subject }) => subject === `Lamp of ${from}`)
      if (!own) throw new Error('Nobody wrote.')
      await brand.api('PATCH', `/conversations/${own.id}`, { locationId: brand.locationId })
      const done = await brand.api('PUT', `/conversations/${own.id}/status`, { status: 'resolved' })
      await stage.settle()
      return { id: own.id, done }
    },
    get: (url: string) => stage.app.http.inject({ url, headers: { 'accept-language': 'en' } }),
    press: (url: string, fields: Record<string, string>) =>
      stage.app.http.inject({
        method: 'POST',
        url,
        headers: form,
        payload: new URLSearchParams(fields).toString(),
      }),
  }
}

/** A stage at noon whose mails go to a server. */
export async function askingStage(smtpUrl: string): Promise<Cast> {
  const stage = await cast({ SMTP_URL: smtpUrl })
  stage.world.setNow(noon)
  return stage
}
