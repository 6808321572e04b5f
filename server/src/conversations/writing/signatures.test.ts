import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent } = desk

let people = 0
async function question(routedTo: string[] = ['roma@aurora.example']): Promise<string> {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const classification = { kind: 'human' as const, autoReplyTo: sender.address, reason: '' }
  const externalId = `${newId()}@customer.example`
  const received = await desk.receive({ externalId, sender, routedTo, locale: 'it', classification })
  return received.outcome === 'deleted' ? '' : received.conversationId
}

/** What stands below the answer somebody sends, as the channel is given it. */
async function signatureOf(context: typeof owner, id: string): Promise<string | undefined> {
  const { body } = await api(context, 'POST', `/conversations/${id}/messages`, { text: 'Here you are.' })
  await desk.work('evenLater')
  world.setNow(new Date(Date.now() + 60_000))
  await desk.work('evenLater')
  world.setNow(undefined)
  return desk.post.sent.find((one) => one.messageId === body.id)?.signatureHtml
}

test('below an answer stands one’s own signature, else the location’s, else the brand’s', async () => {
  const brand = { texts: { en: { text: 'Aurora, since 1921' } } }
  expect((await api(owner, 'PUT', '/signatures/brand', brand)).status).toBe(200)
  expect(await signatureOf(romeAgent, await question())).toBe('<p>Aurora, since 1921</p>')
  const rome = {
    texts: {
      it: { text: '{{agent.name}}, {{location.name}}\nTel. {{location.phone}}' },
      en: { text: 'Rome' },
    },
  }
  await api(owner, 'PUT', `/signatures/${desk.rome}`, rome)
  expect(await signatureOf(romeAgent, await question())).toBe('<p>Rita, Aurora Roma</p>')
  expect(await signatureOf(owner, await question(['torino@aurora.example']))).toBe(
    '<p>Aurora, since 1921</p>',
  )
  const id = romeAgent.actor.kind === 'member' ? romeAgent.actor.id : ''
  await desk.system.transaction((tx) =>
    tx.db.updateTable('members').set({ signatureHtml: '<p>Rita’s own</p>' }).where('id', '=', id).execute(),
  )
  const conversation = await question()
  expect((await api(romeAgent, 'GET', `/conversations/${conversation}/signature`)).body).toEqual({
    source: 'member',
    html: '<p>Rita’s own</p>',
  })
  expect(await signatureOf(romeAgent, conversation)).toBe('<p>Rita’s own</p>')
})

test('a signature is refused with a variable there is not, to who may not, and against an older version', async () => {
  const put = (context: typeof owner, text: string, headers = {}) =>
    api(context, 'PUT', `/signatures/${desk.turin}`, { texts: { en: { text } } }, headers)
  expect((await put(owner, '{{location.phon}}')).body.details.values).toEqual({
    name: 'location.phon',
    nearest: 'location.phone',
  })
  expect((await put(romeAgent, 'Hello')).status).toBe(403)
  expect((await put(owner, 'One', { 'if-match': '"0"' })).status).toBe(200)
  expect((await put(owner, 'Two', { 'if-match': '"0"' })).body.code).toBe('stale')
  const listed = (await api(owner, 'GET', '/signatures')).body.items
  expect(listed.map((one: { location: { name: string } | null }) => one.location?.name ?? 'brand')).toEqual([
    'brand',
    'Aurora Roma',
    'Aurora Torino',
  ])
})

test('a confirmation of receipt is sent in the brand’s own words where it has some, and in ours again after that', async () => {
  const mailTo = async () => {
    await question()
    await desk.work('evenLater')
    return desk.post.sent.findLast((one) => one.class === 'acknowledgement')?.text
  }
  const own =
    'Ciao {{customer.firstName}},\n{{location.name}}: {{location.hours}}.\nN. {{conversation.number}}, {{answer.due}}'
  const saved = await api(owner, 'PUT', '/message-templates/acknowledgement', { texts: { it: own } })
  expect(saved.body.items.find((one: { locale: string }) => one.locale === 'it').own).toBe(own)
  expect(await mailTo()).toMatch(/^Ciao Mara,\nAurora Roma: .+\.\nN\. \d+, .*\d/)
  await api(owner, 'PUT', '/message-templates/acknowledgement', { texts: { it: null } })
  expect(await mailTo()).toContain('Buongiorno Mara,')
})

test('our own words are offered as a beginning that can be kept as it is, in every language', async () => {
  const { items } = (await api(owner, 'GET', '/message-templates')).body
  expect(items).toHaveLength(4)
  for (const { locale, ours } of items) {
    expect(ours).toContain('{{conversation.number}}')
    const saved = await api(owner, 'PUT', '/message-templates/acknowledgement', { texts: { [locale]: ours } })
    expect(saved.status).toBe(200)
  }
})

test('a text still being written is shown as a customer would read it, or refused as it would be when kept', async () => {
  const preview = (body: object) => api(romeAgent, 'POST', '/text-previews', body)
  const shown = await preview({
    use: 'acknowledgement',
    text: 'Hi {{customer.firstName}}, {{answer.due}}',
    locale: 'it',
  })
  expect(shown.body.text).toMatch(/^Hi Anna, .*\d/)
  const refused = await preview({ use: 'acknowledgement', text: '{{agent.name}}' })
  expect(refused.body.details.key).toBe('variable_unknown')
})
