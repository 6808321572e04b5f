import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Api, cast } from '../../test/cast.ts'
import { publishDue } from './index.ts'

const stage = await cast()
const aurora = await stage.brand('Aurora')
const { api } = aurora
const agent = await aurora.member({ role: 'agent' })
const manager = await aurora.member({ role: 'manager' })

type Text = {
  id: string
  slug: string
  html: string
  version: number
  review: string | null
  reviewNote: string
  publishedVersion: number | null
  publishAt: string | null
  hasChanges: boolean
}
type Article = { id: string; title: string; version: number; isArchived: boolean; texts: Text[] }
type Refusal = { code: string; detail: string; details: { key: string; proposal?: string } }
type Versions = { items: { number: number; title: string }[] }

async function begin(by: Api, title: string, more: object = {}) {
  const text = { locale: 'it', title, html: `<h2>${title}</h2><p>Entro trenta giorni.</p>`, ...more }
  const made = await by<Article>('POST', '/articles', { text })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const [first] = made.body.texts
  return { id: made.body.id, text: `/articles/${made.body.id}/texts/${first!.id}`, slug: first!.slug }
}

const ofText = (path: string) => ({
  read: async () => (await api<Text>('GET', path)).body,
  save: (by: Api, changes: object, version: number) =>
    by<Text & Refusal>('PATCH', path, changes, { 'if-match': `"${version}"` }),
})

test('an article is written, reviewed, planned, published, renamed and restored', async () => {
  const { text: path } = await begin(agent.api, 'Come restituire un ordine')
  const text = ofText(path)
  expect(await text.read()).toMatchObject({ slug: 'come-restituire-un-ordine', publishedVersion: null })

  await agent.api('PUT', `${path}/review`, { state: 'asked' })
  const returned = await manager.api<Text>('PUT', `${path}/review`, { state: 'returned', note: 'Il costo?' })
  expect(returned.body).toMatchObject({ review: 'returned', reviewNote: 'Il costo?' })
  await text.save(agent.api, { html: '<p>Entro trenta giorni, gratis.</p>' }, 1)
  expect((await manager.api<Text>('PUT', `${path}/review`, { state: 'approved' })).body.review).toBe(
    'approved',
  )

  const at = new Date(Date.now() + 3_600_000)
  const planned = await manager.api<Text>('PUT', `${path}/publication`, { at, note: 'Prima' })
  expect(planned.body).toMatchObject({ publishedVersion: null, publishAt: at.toISOString() })
  // What is written after that is not part of it.
  await text.save(agent.api, { html: '<p>Ancora da scrivere</p>' }, 2)
  await publishDue(aurora.context)
  expect((await text.read()).publishedVersion).toBeNull()
  stage.world.setNow(new Date(at.getTime() + 1000))
  await publishDue(aurora.context)
  stage.world.setNow(undefined)
  expect(await text.read()).toMatchObject({ publishedVersion: 1, publishAt: null, hasChanges: true })

  await text.save(manager.api, { slug: 'Resi e rimborsi', title: 'Resi' }, 3)
  const renamed = await manager.api<Text>('PUT', `${path}/publication`, {})
  expect(renamed.body).toMatchObject({ slug: 'resi-e-rimborsi', publishedVersion: 2, hasChanges: false })
  // Published again as it is, it is the same version.
  expect((await manager.api<Text>('PUT', `${path}/publication`, {})).body.publishedVersion).toBe(2)

  await text.save(agent.api, { title: 'Resi, in fretta' }, 4)
  const restored = await agent.api<Text>('POST', `${path}/versions/1/restoration`)
  expect(restored.body).toMatchObject({
    ...{ title: 'Come restituire un ordine', html: '<p>Entro trenta giorni, gratis.</p>' },
    ...{ publishedVersion: 2, hasChanges: true },
  })
  const versions = (await api<Versions>('GET', `${path}/versions`)).body.items
  expect(versions.map(({ number, title }) => [number, title])).toEqual([
    [3, 'Resi, in fretta'],
    [2, 'Resi'],
    [1, 'Come restituire un ordine'],
  ])
  expect((await api<{ html: string }>('GET', `${path}/versions/1`)).body.html).toContain('gratis')
})

test('two who write at once do not overwrite each other, and neither loses the other’s state', async () => {
  const text = ofText((await begin(agent.api, 'Orari')).text)
  const both = await Promise.all([
    text.save(agent.api, { title: 'Orari di apertura' }, 1),
    text.save(manager.api, { title: 'Quando siamo aperti' }, 1),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'stale' })
  expect((await text.read()).version).toBe(2)
})

test('an approval is of what was read: a change after it ends it, and one’s own does not count', async () => {
  const settings = (isOn: boolean) => api('PATCH', '/knowledge-settings', { articlesNeedApproval: isOn })
  await settings(true)
  const { text: path } = await begin(manager.api, 'Garanzia')
  const publish = () => manager.api<Refusal>('PUT', `${path}/publication`, {})
  expect((await publish()).body.details.key).toBe('approval_needed')
  const own = await manager.api<Refusal>('PUT', `${path}/review`, { state: 'approved' })
  expect([own.status, own.body.details.key]).toEqual([409, 'own_approval'])
  const other = await aurora.member({ role: 'admin' })
  await other.api('PUT', `${path}/review`, { state: 'approved' })
  await ofText(path).save(manager.api, { html: '<p>Altro</p>' }, 1)
  expect((await publish()).body.details.key).toBe('approval_needed')
  await other.api('PUT', `${path}/review`, { state: 'approved' })
  expect((await publish()).status).toBe(200)
  await settings(false)
})

test('an address that led to another article is refused with a proposal, a made one is made free', async () => {
  const first = await begin(manager.api, 'Pagamenti')
  await manager.api('PUT', `${first.text}/publication`, {})
  await ofText(first.text).save(manager.api, { slug: 'come-pagare' }, 1)
  await manager.api('PUT', `${first.text}/publication`, {})

  const second = await begin(manager.api, 'Pagamenti')
  expect(second.slug).toBe('pagamenti-2')
  const taken = await ofText(second.text).save(manager.api, { slug: 'pagamenti' }, 1)
  expect(taken.body).toMatchObject({
    code: 'conflict',
    details: { key: 'slug_taken', proposal: 'pagamenti-2' },
  })
  const russian = await api<Text>('POST', `/articles/${second.id}/texts`, { locale: 'ru', title: 'Оплата' })
  expect(russian.body.slug).toBe('oplata')
})

test('who may publish, and where', async () => {
  const { id, text: path } = await begin(agent.api, 'Esame della vista')
  expect((await agent.api('PUT', `${path}/publication`, {})).status).toBe(403)
  const viewer = await aurora.member({ role: 'viewer' })
  expect((await viewer.api('GET', path)).status).toBe(200)
  expect((await viewer.api('PATCH', path, { title: 'x' })).status).toBe(403)

  const regions = (await api<{ items: { id: string }[] }>('POST', '/regions', { name: 'Lombardia' })).body
    .items
  const regionId = regions[0]!.id
  await api('PATCH', `/locations/${aurora.locationId}`, { regionId })
  const local = await aurora.member({ role: 'manager', locationIds: [aurora.locationId] })
  const refused = await local.api<Refusal>('PUT', `${path}/publication`, {})
  expect([refused.status, refused.body.details.key]).toEqual([403, 'publish_elsewhere'])
  const theirs = await local.api<Text>('POST', `/articles/${id}/texts`, {
    ...{ locale: 'it', regionId, title: 'Esame della vista a Milano', html: '<p>In via Torino.</p>' },
  })
  const published = await local.api('PUT', `/articles/${id}/texts/${theirs.body.id}/publication`, {})
  expect(published.status).toBe(200)
  const deleted = await api<Refusal>('DELETE', `/regions/${regionId}`)
  expect([deleted.status, deleted.body.details.key]).toEqual([409, 'region_has_texts'])
})

test('an archived article is read by nobody, and nothing of it comes', async () => {
  const { id, text: path } = await begin(manager.api, 'Vecchia promozione')
  await manager.api('PUT', `${path}/publication`, { at: new Date(Date.now() + 60_000) })
  expect((await agent.api('DELETE', `/articles/${id}`)).status).toBe(403)
  expect((await manager.api('DELETE', `/articles/${id}`)).status).toBe(204)
  expect((await ofText(path).read()).publishAt).toBeNull()
  expect((await manager.api<Refusal>('PUT', `${path}/publication`, {})).body.details.key).toBe(
    'article_archived',
  )
  const listed = async (query: string) =>
    (await api<{ items: Article[] }>('GET', `/articles${query}`)).body.items.map((one) => one.id)
  expect(await listed('')).not.toContain(id)
  expect(await listed('?archived=true')).toEqual([id])
  await manager.api('PATCH', `/articles/${id}`, { isArchived: false })
  expect(await listed('?state=draft')).toContain(id)
})

test('another brand sees nothing of it', async () => {
  const { id, text: path } = await begin(manager.api, 'Segreto')
  const boreal = await stage.brand('Boreal')
  for (const one of [`/articles/${id}`, path, `${path}/versions`])
    expect((await boreal.api('GET', one)).status).toBe(404)
  expect((await boreal.api('PATCH', path, { title: 'x' })).status).toBe(404)
  expect((await boreal.api<{ items: unknown[] }>('GET', '/articles')).body.items).toEqual([])
})

test('a version never changes, whoever tries', async () => {
  const { text: path } = await begin(manager.api, 'Per sempre')
  await manager.api('PUT', `${path}/publication`, {})
  await expect(
    aurora.context.transaction((tx) => sql`update article_versions set title = 'x'`.execute(tx.db)),
  ).rejects.toThrow('append-only')
})
