import { expect, test } from 'vitest'
import { cast } from '../test/cast.ts'

const stage = await cast()
const page = (await stage.app.http.inject('/api/docs')).body
const document = (await stage.app.http.inject('/api/v1/openapi.json')).json()
const partOf = (id: string) => new RegExp(`<details id="${id}">.*?</details>`, 's').exec(page)?.[0] ?? ''

test('an operation is shown as a command to type and what it answered', () => {
  const part = partOf('addMessage')
  expect(part).toContain("curl -X POST 'http://localhost:3000/api/v1/conversations/")
  expect(part).toContain("-H 'Authorization: Bearer vk_your_api_key'")
  expect(part).toContain('Your parcel arrives on Monday.')
  expect(part).toMatch(/<pre>201\n\{/)
})

test('a command sends what it needs: a query, a file, a version, or nothing that proves who calls', () => {
  expect(partOf('listContacts')).toContain("/contacts?search=bianchi'")
  expect(partOf('setLogo')).toContain("-F 'file=@lumina.png'")
  expect(partOf('editSharedDraft')).toMatch(/-H 'if-match: &quot;\d+&quot;'/)
  expect(partOf('getSetUp')).not.toContain('Authorization')
  expect(partOf('listNotifications')).toContain("-b 'vicino.session_token=")
})

test('the document says what is sent as a file, what comes back as bytes, and how anything is refused', () => {
  const { paths } = document
  const upload = paths['/api/v1/attachments'].post.requestBody.content['multipart/form-data']
  expect(upload.schema.required).toEqual(['file'])
  expect(Object.keys(paths['/api/v1/export'].get.responses['200'].content)).toEqual(['application/zip'])
  const operations = Object.values<object>(paths).flatMap((item) => Object.values<Described>(Object(item)))
  for (const { responses } of operations)
    expect(responses.default).toEqual({ $ref: '#/components/responses/Problem' })
})

type Described = { responses: Record<string, unknown> }

test('what the document keeps for people is nothing to a program with a key', async () => {
  const brand = await stage.brand('Boreal')
  for (const path of ['/session', '/presence', '/notifications', '/push-subscriptions'])
    expect((await brand.api('GET', path)).body.code).toMatch(/^(?:forbidden|unauthenticated)$/)
  const { paths } = document
  expect(paths['/api/v1/notifications'].get.security).toEqual([{ session: [] }])
})

test('a time that is none is refused, never taken for 1970', async () => {
  const brand = await stage.brand('Alba')
  await brand.receives({})
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/conversations?view=all')
  const path = `/conversations/${body.items[0]?.id}`
  for (const sendAt of [null, true, 0, 'tomorrow', '2099-13-01T00:00:00Z'])
    expect((await brand.api('POST', `${path}/messages`, { text: 'Hello', sendAt })).status).toBe(422)
  for (const until of [null, true, 0])
    expect((await brand.api('PUT', `${path}/snooze`, { until })).status).toBe(422)
})
