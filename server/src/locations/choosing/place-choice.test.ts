import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { formOf } from '../../../test/form-of.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')
const page = async (path: string) => (await stage.app.http.inject({ url: path })).body
const open = (name: string, place: object) =>
  brand.api<{ slug: string }>('POST', '/locations', { name, zone: 'Europe/Rome', country: 'IT', ...place })

test('a few locations are a list', async () => {
  for (let at = 1; at < 60; at++)
    await open(`Shop ${at}`, { locality: at % 2 ? 'Torino' : 'Napoli', postcode: `1010${at % 10}` })
  for (const path of ['/contact', '/contact/write']) {
    const html = await page(`${path}?lang=en`)
    expect(html.match(/<option value="shop-/g), path).toHaveLength(59)
    expect(html, path).not.toContain('name="where"')
  }
})

const everyDay = (state: unknown) => Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, state]))
let slug = ''

test('of many, the one that is meant is found by town, postcode or name, chosen, and changed again', async () => {
  slug = (await open('Zeta', { locality: 'Ivrea', street: 'Via Po 1', postcode: '10015' })).body.slug
  for (const path of ['/contact', '/contact/write']) {
    const asked = await page(`${path}?lang=en&q=lens`)
    expect(asked, path).not.toContain('<option value="shop-')
    expect(asked, path).toContain('name="where"')
    const found = await page(`${path}?lang=en&q=lens&where=ivrea`)
    expect(found, path).toContain('Via Po 1, 10015 Ivrea')
    expect(found, path).toContain(`${path}?q=lens&amp;lang=en&amp;at=${slug}`)
    expect(found, path).not.toContain('Shop 1')
    const many = await page(`${path}?lang=en&where=torino`)
    expect(many.match(/at=shop-/g), path).toHaveLength(10)
    expect(many, path).toContain('There are more.')
    expect(await page(`${path}?lang=en&where=atlantis`), path).toContain('No location was found.')
    const chosen = await page(`${path}?lang=en&q=lens&at=${slug}`)
    expect(chosen, path).toContain('<strong>Zeta</strong>')
    expect(chosen, path).toContain(`href="${path}?q=lens&amp;lang=en"`)
  }
})

test('a call and a visit are booked at one of many: a visit only where visitors are received', async () => {
  await brand.api('PATCH', '/callback-settings', { isOn: true })
  const on = await brand.api('PATCH', '/visit-settings', { isOn: true, everywhere: false, atOnce: 1 })
  expect(on.status, JSON.stringify(on.body)).toBe(200)
  const named = async (search: string) =>
    (await brand.api<{ items: { id: string }[] }>('GET', `/locations?search=${search}`)).body.items[0]?.id
  const ivrea = `/locations/${await named('Zeta')}`
  const hours = { zone: 'Europe/Rome', weekly: everyDay([{ from: 540, to: 1080 }]), dated: [] }
  expect((await brand.api('PATCH', ivrea, { hours })).status).toBe(200)

  const found = await page('/call?lang=en&where=ivrea')
  expect(found).toContain(`href="/call?lang=en&amp;at=${slug}"`)
  expect(found).not.toContain('<option value="shop-')
  const chosen = await page(`/call?lang=en&at=${slug}`)
  expect(chosen).toContain('<strong>Zeta</strong>')
  expect(chosen).toMatch(/value="\d{4}-[^"]+Z"/)

  expect(await page('/visit?lang=en')).not.toContain('name="where"')
  expect((await brand.api('PATCH', ivrea, { visits: { isOn: true, atOnce: null } })).status).toBe(200)
  // It is the only one, so there is nothing to choose.
  expect(await page('/visit?lang=en')).toMatch(/value="\d{4}-[^"]+Z"/)
  await brand.api('PATCH', '/visit-settings', { everywhere: true })
  expect(await page('/visit?lang=en')).toContain('name="where"')
  expect(await page('/visit?lang=en&where=ivrea')).toContain(`href="/visit?lang=en&amp;at=${slug}"`)
})

test('what is searched is in no search engine', async () => {
  expect(await page('/contact?lang=en')).not.toContain('noindex')
  expect(await page('/contact?lang=en&where=ivrea')).toContain('noindex')
  expect(await page('/contact/write?lang=en&where=ivrea')).toContain('noindex')
})

test('a letter about one of many belongs to it; one that is closed cannot be chosen', async () => {
  const write = await page(`/contact/write?lang=en&at=${slug}`)
  const stamp = /data-stamp="([^"]+)"/.exec(write)?.[1] ?? ''
  stage.world.setNow(new Date(stage.world.now().getTime() + 30_000))
  const fields = {
    name: 'Lia',
    email: 'lia@customer.example',
    message: 'Are you open?',
    stamp,
    at: slug,
  }
  const sent = await stage.app.http.inject({
    method: 'POST',
    url: '/contact/write?lang=en',
    ...formOf({ ...fields, subject: '', phone: '', q: '', article: '', work: '', website: '' }, []),
  })
  expect(sent.statusCode).toBe(303)
  await stage.settle()
  const { body } = await brand.api<{ items: { location: { name: string } }[] }>(
    'GET',
    '/conversations?view=all&limit=10',
  )
  expect(body.items).toMatchObject([{ location: { name: 'Zeta' } }])

  const zeta = (await brand.api<{ items: { id: string }[] }>('GET', '/locations?search=Zeta')).body.items[0]
  const closed = await brand.api('PATCH', `/locations/${zeta?.id}`, {
    status: 'closed',
    closedFrom: '2020-01-01',
  })
  expect(closed.status, JSON.stringify(closed.body)).toBe(200)
  // One fewer: they are a list again.
  await open('Shop 60', {})
  const after = await page(`/contact?lang=en&at=${slug}`)
  expect(after).toContain('name="where"')
  expect(after).not.toContain('Zeta')
})

test('where each location reads its own letters, one is chosen before anything is written', async () => {
  const other = await stage.brand('Borea')
  const { body } = await other.api<{ items: { id: string; connector: string }[] }>('GET', '/channels')
  await other.api('PATCH', `/channels/${body.items[0]?.id}`, { locationId: other.locationId })
  const { slug: own } = (await other.api<{ slug: string }>('GET', `/locations/${other.locationId}`)).body
  const made = await other.api<{ slug: string }>('POST', '/locations', {
    name: 'Second',
    zone: 'Europe/Rome',
  })
  const asked = await page('/b/borea/contact/write?lang=en&q=lens')
  expect(asked).toContain('Choose the location you want to write to.')
  expect(asked).toContain(`<option value="${own}">`)
  expect(asked).not.toContain('<textarea')
  expect(await page(`/b/borea/contact/write?lang=en&at=${own}`)).toContain('<textarea')
  // Nobody reads what would be written to that one.
  const refused = await stage.app.http.inject({ url: `/b/borea/contact/write?lang=en&at=${made.body.slug}` })
  expect(refused.body).toContain('Nobody reads messages from this form')
})
