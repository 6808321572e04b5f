import { expect, test } from 'vitest'
import { number, telephoneStage } from '../../../test/telephone-stage.ts'

const { stage, company, telephoning } = await telephoneStage()
const table = (phone: string) => `name,phone,language\nMara,${phone},it`

test('a text message goes out from the location’s own number, and STOP to the provider counts as to us', async () => {
  const brand = await telephoning('Aurora')
  const { locationId } = brand
  await brand.api('PUT', `/review-asking-places/${locationId}/links/google_reviews`, {
    url: 'https://g.page/r/x',
  })
  await brand.api('PATCH', '/review-request-settings', { channels: ['phone', 'email'] })
  const ask = async (phone: string) => {
    const list = { name: 'May', basis: 'Signed at the till', table: table(phone), locationId }
    const taken = await brand.api('POST', '/review-request-lists', list)
    expect(taken.status, JSON.stringify(taken.body)).toBe(201)
    await stage.hurry()
    const { body } = await brand.api<{ items: { state: string; reason: string }[] }>(
      'GET',
      '/review-requests',
    )
    return body.items[0]
  }
  expect(await ask('+393331234567')).toMatchObject({ state: 'sent' })
  expect(company.texts).toMatchObject([{ from: number, to: '+393331234567' }])
  expect(company.texts[0]?.body).toMatch(/Com’è andata da .*\/review\/\S+ Basta così: \S+\/stop$/i)
  company.stopped.add('+393337654321')
  expect(await ask('+393337654321')).toMatchObject({ state: 'skipped', reason: 'objected' })
  expect(await ask('+393337654321')).toMatchObject({ state: 'skipped', reason: 'objected' })
  expect(company.texts).toHaveLength(1)
})
