import { expect, test } from 'vitest'
import { desk, morning, number, telephoneStage, till } from '../../../test/telephone-stage.ts'
import { performActions } from '../../conversations/index.ts'
import { newId } from '../../platform/ids.ts'

const { stage, company, telephoning } = await telephoneStage()
const evening = new Date(morning.getTime() + 12 * 3_600_000)

test('a caller hears the hours in the language of the location and is put through to its lines', async () => {
  const brand = await telephoning('Aurora')
  const { said, rung, verbs } = await brand.calls({ rings: [{ line: desk, seconds: 125 }] })
  expect(said[0]).toContain('Grazie per aver chiamato Aurora Centro')
  expect(said[1]).toBe('Aurora Centro: aperto fino alle 12:00.')
  expect(rung).toEqual([[desk, till]])
  expect(verbs[0]?.attributes.language).toBe('it-IT')
  expect(verbs.find(({ name }) => name === 'Dial')?.children.map(({ name }) => name)).toEqual([
    'Number',
    'Sip',
  ])
})

test('an answered call is on the history of whoever called, and nobody has anything to do', async () => {
  const brand = await telephoning('Boreal')
  await brand.calls({ from: '+393331111111', callerName: 'Mara', rings: [{ line: till, seconds: 125 }] })
  expect(await brand.rows()).toEqual([])
  const { body } = await brand.api<{ items: { id: string; name: string }[] }>('GET', '/contacts?search=Mara')
  const history = await brand.api<{ items: { type: string; payload: unknown }[] }>(
    'GET',
    `/contacts/${body.items[0]?.id}/history`,
  )
  expect(history.body.items.find(({ type }) => type === 'contact.called')?.payload).toMatchObject({
    line: till,
    seconds: 125,
  })
})

test('a message left on tape is a conversation of the location with whoever called, and can be heard', async () => {
  const brand = await telephoning('Cielo', { transcribes: true })
  const said = { seconds: 67, transcription: 'Where are my <glasses>?' }
  const { said: heard } = await brand.calls({ rings: ['no-answer'], says: said })
  expect(heard.join(' ')).toContain('Lasci un messaggio dopo il segnale')
  const [row, ...others] = await brand.rows()
  expect(others).toEqual([])
  expect(row).toMatchObject({
    subject: 'Voicemail from +393331234567',
    status: 'open',
    location: { id: brand.locationId },
  })
  expect(row?.waitingSince).not.toBeNull()
  const messages = await brand.messages(row?.id ?? '')
  const voicemail = messages.find(({ attachments }) => attachments.length > 0)
  expect(voicemail?.text).toContain('1:07')
  expect(messages.map(({ text }) => text).join()).toContain('Where are my <glasses>?')
  const file = await stage.app.http.inject({
    url: `/api/v1/attachments/${voicemail?.attachments[0]?.id}`,
    headers: { authorization: `Bearer ${brand.apiKey}` },
  })
  expect(file.headers['content-type']).toBe('audio/mpeg')
  expect(file.rawPayload.length).toBeGreaterThan(60 * 16_000)
  expect(await brand.owed(row?.id ?? '')).toMatchObject([{ origin: 'missed_call', state: 'booked' }])
})

test('a missed call owes a call-back, whose outcome is noted and settles it', async () => {
  const brand = await telephoning('Duna')
  await brand.calls({ hangsUpAt: 'Dial' })
  const [row] = await brand.rows()
  expect(row).toMatchObject({ subject: 'Missed call from +393331234567', status: 'open' })
  const [owed] = await brand.owed(row?.id ?? '')
  expect(owed).toMatchObject({ state: 'booked', phone: '+393331234567', member: null })
  for (let times = 1; times <= 2; times += 1)
    await brand.api('POST', `/callbacks/${owed?.id}/attempts`, { outcome: 'not_reached' })
  const reached = await brand.api('POST', `/callbacks/${owed?.id}/attempts`, {
    outcome: 'reached',
    note: 'Their lenses are ready.',
  })
  expect(reached.body).toMatchObject({ state: 'reached', attempts: 2 })
  expect((await brand.rows())[0]).toMatchObject({ status: 'resolved', waitingSince: null })
})

test('somebody who is not reached three times is told nothing, as nothing but their number is known', async () => {
  const brand = await telephoning('Etna')
  await brand.calls({ hangsUpAt: 'Dial' })
  const [row] = await brand.rows()
  const [owed] = await brand.owed(row?.id ?? '')
  for (let times = 1; times <= 3; times += 1)
    await brand.api('POST', `/callbacks/${owed?.id}/attempts`, { outcome: 'not_reached' })
  await stage.settle()
  expect(await brand.owed(row?.id ?? '')).toMatchObject([{ state: 'missed' }])
  const messages = await brand.messages(row?.id ?? '')
  expect(messages.filter((message) => 'kind' in message && message.kind === 'outgoing')).toEqual([])
})

test('several missed calls of one number in a short time are one conversation that owes one call', async () => {
  const brand = await telephoning('Faro')
  for (const minutes of [0, 4, 9]) {
    stage.world.setNow(new Date(morning.getTime() + minutes * 60_000))
    await brand.calls({ hangsUpAt: 'Dial' })
  }
  stage.world.setNow(new Date(morning.getTime() + 12 * 60_000))
  await brand.calls({ rings: ['busy'], says: { seconds: 5 } })
  const [row, ...others] = await brand.rows()
  expect(others).toEqual([])
  expect(row?.messageCount).toBe(4)
  expect(await brand.owed(row?.id ?? '')).toHaveLength(1)
  stage.world.setNow(new Date(morning.getTime() + 24 * 3_600_000))
  await brand.calls({ hangsUpAt: 'Dial' })
  expect(await brand.rows()).toHaveLength(2)
})

test('while the location is closed its next opening is said, and a message is taken', async () => {
  const brand = await telephoning('Gelso')
  stage.world.setNow(evening)
  const { said, rung } = await brand.calls({ says: { seconds: 3 } })
  expect(rung).toEqual([])
  expect(said[1]).toBe('Gelso Centro: ora chiuso, apre domani alle 9:00.')
  expect(await brand.rows()).toHaveLength(1)
})

test('without voicemail a caller hears how else to reach us, and is owed a call all the same', async () => {
  const brand = await telephoning('Isola', { voicemail: false })
  stage.world.setNow(evening)
  const { said, verbs } = await brand.calls({})
  expect(said.at(-1)).toContain(brand.address)
  expect(verbs.some(({ name }) => name === 'Record')).toBe(false)
  const [row] = await brand.rows()
  expect(await brand.messages(row?.id ?? '')).toMatchObject([
    { text: expect.stringContaining('heard the hours') },
  ])
})

test('a number of several locations goes to the nearest open one, and on to the next where the brand wants that', async () => {
  const brand = await telephoning('Lago')
  const place = async (name: string, latitude: number, days: unknown) => {
    const made = await brand.api<{ id: string }>('POST', '/locations', {
      ...{ name, country: 'IT', zone: 'Europe/Rome', locale: 'it', latitude, longitude: 9.19 },
      hours: { zone: 'Europe/Rome', weekly: days, dated: [] },
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    return made.body.id
  }
  const always = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: 0, to: 1440 }]]))
  const far = await place('Lago Roma', 41.9, always)
  const near = await place('Lago Pavia', 45.18, always)
  const update = await brand.api('PATCH', `/channels/${brand.channelId}`, {
    settings: {
      ...{ account: company.account, apiOrigin: company.url, triesNext: true },
      numbers: [{ number, locationIds: [brand.locationId, far, near] }],
      ringing: [
        { locationId: brand.locationId, lines: [desk] },
        { locationId: far, lines: ['+393400000003'] },
        { locationId: near, lines: ['+393400000002'] },
      ],
    },
  })
  expect(update.status, JSON.stringify(update.body)).toBe(200)
  stage.world.setNow(evening)
  const { said, rung } = await brand.calls({ rings: ['no-answer', 'no-answer'] })
  expect(rung).toEqual([['+393400000002'], ['+393400000003']])
  expect(said.join(' ')).toContain('Lago Pavia è aperto')
  expect((await brand.rows())[0]).toMatchObject({ location: { id: near } })
})

test('hours nobody has told are not spoken of, and the telephone rings', async () => {
  const brand = await telephoning('Marea')
  const unknown = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, 'unknown']))
  await brand.api('PATCH', `/locations/${brand.locationId}`, {
    hours: { zone: 'Europe/Rome', weekly: unknown, dated: [] },
  })
  const { said, rung } = await brand.calls({ rings: [{ line: desk, seconds: 9 }] })
  expect(said.slice(0, 2).join(' ')).not.toContain(': ')
  expect(rung).toHaveLength(1)
})

test.each(['anonymous', '+266696687', 'Restricted', ''])(
  'who calls as “%s” leaves their number on tape, and is no contact anybody is mixed up with',
  async (from) => {
    const brand = await telephoning('Nuvola')
    const { said, verbs } = await brand.calls({ from, rings: ['no-answer'], says: { seconds: 4 } })
    expect(verbs.find(({ name }) => name === 'Dial')?.attributes.callerId).toBe(number)
    expect(said.join(' ')).toContain('Non vediamo il Suo numero')
    const [row] = await brand.rows()
    expect(row).toMatchObject({ subject: 'Voicemail from Hidden number' })
    expect(await brand.owed(row?.id ?? '')).toEqual([])
    await brand.calls({ from, hangsUpAt: 'Dial' })
    expect(await brand.rows()).toHaveLength(1)
  },
)

test('a paused channel and a number without a location answer kindly', async () => {
  const brand = await telephoning('Onda')
  const stray = await brand.calls({ to: '+390299999999', says: { seconds: 2 } })
  expect(stray.said[0]).toBe('Thank you for calling.')
  expect(await brand.rows()).toHaveLength(1)
  await brand.api('PATCH', `/channels/${brand.channelId}`, { state: 'paused' })
  const paused = await brand.calls({})
  expect(paused.said[0]).toContain('non accetta chiamate')
  expect(paused.verbs.at(-1)?.name).toBe('Hangup')
  expect(await brand.rows()).toHaveLength(1)
})

test('a call of which the provider never tells the end is missed once it must be over', async () => {
  const brand = await telephoning('Prato')
  await brand.calls({ hangsUpAt: 'Dial', tellsEnd: false })
  expect(await brand.rows()).toEqual([])
  await stage.hurry()
  expect(await brand.rows()).toHaveLength(1)
})

test('a conversation by phone cannot be answered in writing, and says so', async () => {
  const brand = await telephoning('Quercia')
  await brand.calls({ hangsUpAt: 'Dial' })
  const [row] = await brand.rows()
  const refused = await brand.api('POST', `/conversations/${row?.id}/messages`, { text: 'Hello' })
  expect(refused).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('cannot be written to') },
  })
})

test('a rule that would write to somebody who called is told that it cannot', async () => {
  const brand = await telephoning('Sabbia')
  await brand.calls({ hangsUpAt: 'Dial' })
  const [row] = await brand.rows()
  const snippet = await brand.api<{ id: string }>('POST', '/snippets', {
    ...{ name: 'Still there', shortcut: 'there', audience: 'everybody' },
    texts: { en: { html: '<p>Are you there?</p>' } },
  })
  const rule = { kind: 'rule' as const, id: newId(), name: 'Ask again' }
  await performActions(brand.context.as(rule), row?.id ?? '', [{ kind: 'write', snippetId: snippet.body.id }])
  await stage.settle()
  const kinds = (await brand.messages(row?.id ?? '')).map((message) => 'kind' in message && message.kind)
  expect(kinds).not.toContain('outgoing')
})

test('the health check tells what is missing at the provider', async () => {
  const brand = await telephoning('Riva')
  const look = async () =>
    (
      await brand.api<{ checks: { id: string; state: string }[] }>(
        'POST',
        `/channels/${brand.channelId}/test`,
      )
    ).body.checks.map(({ id, state }) => `${id} ${state}`)
  expect(await look()).toEqual(['account ok', 'webhook ok', 'numbers warn', 'lines ok'])
  company.numbers.push({
    ...{ phone_number: number, voice_url: `${brand.base}/voice`, status_callback: `${brand.base}/status` },
  })
  expect(await look()).toEqual(['account ok', 'webhook ok', 'numbers ok', 'lines ok'])
  company.faults.push({ status: 401 }, { status: 200, body: '{"incoming_phone' })
  expect(await look()).toEqual(['account fail', 'webhook ok', 'numbers warn', 'lines ok'])
})
