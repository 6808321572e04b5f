import { expect, test } from 'vitest'
import { desk, morning, number, telephoneStage } from '../../../test/telephone-stage.ts'

const { stage, company, telephoning, reach } = await telephoneStage()

const callOf = (more: Record<string, string> = {}) => ({
  ...{ CallSid: 'CA0123456789abcdef0123456789abcdef', AccountSid: company.account },
  ...{ From: '+393331234567', To: number, CallStatus: 'ringing', ...more },
})

/** Goes on, so that what was put off is tried again. */
async function later(minutes: number) {
  stage.world.setNow(new Date(stage.world.now().getTime() + minutes * 60_000))
  await stage.settle()
}

test('what is not signed is refused, does nothing, and is noted until the provider is heard again', async () => {
  const brand = await telephoning('Aurora')
  for (const step of ['voice', 'dialled', 'recorded', 'line', 'recording', 'transcription', 'status']) {
    const answer = await company.tells(`${brand.base}/${step}`, callOf(), 'bm90IHNpZ25lZCBhdCBhbGwgISE=')
    expect([step, answer.status]).toEqual([step, 403])
  }
  await stage.settle()
  expect(await brand.rows()).toEqual([])
  expect((await brand.health()).webhook).toMatchObject({ state: 'fail' })
  await brand.calls({ rings: [{ line: desk, seconds: 3 }] })
  expect((await brand.health()).webhook).toMatchObject({ state: 'ok' })
})

test('a signature holds for one address, one form and one account', async () => {
  const brand = await telephoning('Boreal')
  const form = callOf({ CallStatus: 'completed' })
  const signed = company.signs(`${brand.base}/status`, form)
  const statuses = [
    await company.tells(`${brand.base}/voice`, form, signed),
    await company.tells(`${brand.base}/status?x=1`, form, signed),
    await company.tells(`${brand.base}/status`, { ...form, From: '+393339999999' }, signed),
    await company.tells(`${brand.base}/status`, { ...form, AccountSid: `AC${'0'.repeat(32)}` }),
    await company.tells(`${brand.base}/status`, form, signed),
  ].map(({ status }) => status)
  expect(statuses).toEqual([403, 403, 403, 403, 200])
})

test('everything told twice, also at once, is done once', async () => {
  const brand = await telephoning('Cielo', { transcribes: true })
  await brand.calls({ rings: ['no-answer'], says: { seconds: 8, transcription: 'Hello' } })
  const [row] = await brand.rows()
  const before = await brand.messages(row?.id ?? '')
  const told = [...company.told]
  await Promise.all([...told, ...told].map(({ url, form, signature }) => company.tells(url, form, signature)))
  await stage.settle()
  expect(await brand.rows()).toHaveLength(1)
  expect(await brand.messages(row?.id ?? '')).toHaveLength(before.length)
  expect(await brand.owed(row?.id ?? '')).toHaveLength(1)
})

test('an answered call that is told of twice is noted once', async () => {
  const brand = await telephoning('Duna')
  await brand.calls({ callerName: 'Ivo', rings: [{ line: desk, seconds: 30 }] })
  for (const { url, form, signature } of [...company.told]) await company.tells(url, form, signature)
  await stage.settle()
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/contacts?search=Ivo')
  const history = await brand.api<{ items: { type: string }[] }>(
    'GET',
    `/contacts/${body.items[0]?.id}/history`,
  )
  expect(history.body.items.filter(({ type }) => type === 'contact.called')).toHaveLength(1)
  expect(await brand.rows()).toEqual([])
})

test('an answered call whose end is told before the end of its ringing was not missed', async () => {
  const brand = await telephoning('Quercia')
  await brand.calls({ callerName: 'Nora', rings: [{ line: desk, seconds: 30 }], endsFirst: true })
  expect(await brand.rows()).toEqual([])
  const { body } = await brand.api<{ items: unknown[] }>('GET', '/contacts?search=Nora')
  expect(body.items).toHaveLength(1)
})

test('a recording is fetched until the provider gives it: busy, broken, cut off and garbled answers are waited out', async () => {
  const brand = await telephoning('Etna')
  company.faults.push(
    { status: 429 },
    { status: 500, body: '<html>' },
    'hang up',
    { status: 200, body: '{"code":200' },
    { status: 404 },
  )
  await brand.calls({ rings: ['no-answer'], says: { seconds: 12 } })
  expect(await brand.rows()).toEqual([])
  for (let times = 0; times < 6; times += 1) await later(1)
  const [row] = await brand.rows()
  const [message] = await brand.messages(row?.id ?? '')
  expect(message?.attachments).toMatchObject([{ contentType: 'audio/mpeg' }])
})

test('a recording that is gone does not hide the call', async () => {
  const brand = await telephoning('Faro')
  const { callSid } = await company.calls(brand.base, { to: number, rings: ['busy'], says: { seconds: 12 } })
  company.recordings.clear()
  await stage.settle()
  await later(5)
  expect(await brand.rows()).toEqual([])
  await later(10)
  const [row] = await brand.rows()
  const [message] = await brand.messages(row?.id ?? '')
  expect(message).toMatchObject({ attachments: [], text: expect.stringContaining('could not be fetched') })
  expect(await brand.owed(row?.id ?? '')).toHaveLength(1)
  expect(callSid).toMatch(/^CA/)
})

test('a token the provider does not take is seen in the health of the channel', async () => {
  const brand = await telephoning('Gelso')
  company.faults.push({ status: 401 })
  await brand.calls({ rings: ['busy'], says: { seconds: 2 } })
  expect((await brand.health()).recordings).toMatchObject({ state: 'fail' })
  await later(1)
  expect((await brand.health()).recordings).toMatchObject({ state: 'ok' })
  expect(await brand.rows()).toHaveLength(1)
})

test('a recording is fetched from the provider alone, whatever address a request names', async () => {
  const brand = await telephoning('Isola')
  const form = callOf({
    RecordingSid: `RE${'a'.repeat(32)}`,
    RecordingStatus: 'completed',
    RecordingDuration: '3',
  })
  await company.tells(`${brand.base}/voice`, callOf())
  company.asked.length = 0
  await company.tells(`${brand.base}/recording`, { ...form, RecordingUrl: 'http://169.254.169.254/latest' })
  await company.tells(`${brand.base}/recording`, { ...form, RecordingSid: '../../../Keys' })
  await stage.settle()
  expect(company.asked).toEqual([
    `/2010-04-01/Accounts/${company.account}/Recordings/RE${'a'.repeat(32)}.mp3`,
  ])
})

test('rubbish is refused without doing anything', async () => {
  const brand = await telephoning('Lago')
  const post = async (body: string, type: string) =>
    (
      await fetch(reach(`${brand.base}/voice`), {
        method: 'POST',
        headers: { 'content-type': type, 'x-twilio-signature': company.signs(`${brand.base}/voice`, {}) },
        body,
      })
    ).status
  expect(await post('{"CallSid":"CA1"', 'application/json')).toBe(415)
  expect(await post('a='.padEnd(70_000, 'x'), 'application/x-www-form-urlencoded')).toBe(413)
  expect(await post('', 'application/x-www-form-urlencoded')).toBe(403)
  expect((await company.tells(`${brand.base}/voice`, { AccountSid: company.account })).status).toBe(422)
  expect(await post('%%%=%ff%fe', 'application/x-www-form-urlencoded')).toBe(403)
  expect((await fetch(reach(`${brand.base}/voice`))).status).toBe(404)
  expect((await company.tells(`${brand.base}x/voice`, callOf())).status).toBe(404)
  expect(await brand.rows()).toEqual([])
})

test('names of callers and places are words, whatever they hold', async () => {
  const brand = await telephoning('Marea', { greetings: { it: 'Ciao & <Dial>+1</Dial>' } })
  const callerName = '<Say>"O\'Neill & Söhne"</Say> \u0001'
  const { said, verbs } = await brand.calls({ callerName, rings: ['no-answer'], says: { seconds: 2 } })
  expect(said[0]).toBe('Ciao & <Dial>+1</Dial>')
  expect(verbs.filter(({ name }) => name === 'Dial')).toHaveLength(1)
  const [row] = await brand.rows()
  expect(row?.subject).toContain('<Say>"O\'Neill & Söhne"</Say>')
})

test('the call of another brand cannot be changed', async () => {
  const ours = await telephoning('Nuvola')
  const theirs = await telephoning('Onda')
  await company.calls(ours.base, { to: number, hangsUpAt: 'Dial', tellsEnd: false })
  const callSid = company.told[0]?.form.CallSid ?? ''
  await company.tells(`${theirs.base}/status`, callOf({ CallSid: callSid, CallStatus: 'completed' }))
  await stage.settle()
  expect(await ours.rows()).toEqual([])
  expect(await theirs.rows()).toEqual([])
})

test('who was blocked calls in vain without anybody being bothered', async () => {
  const brand = await telephoning('Prato')
  await brand.calls({ callerName: 'Troll', hangsUpAt: 'Dial' })
  const [row] = await brand.rows()
  await brand.api('PUT', `/contacts/${row?.contact.id}/block`)
  stage.world.setNow(new Date(morning.getTime() + 24 * 3_600_000))
  await brand.calls({ callerName: 'Troll', hangsUpAt: 'Dial' })
  expect((await brand.rows()).filter(({ status }) => status === 'open')).toHaveLength(1)
})
