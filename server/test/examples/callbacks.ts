import type { Walk } from './walk.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

const calls: Walk = {
  name: 'a customer books a call on a page and is called back',
  tags: ['callbacks'],
  async tell({ call, brand, person, stage }) {
    await person('Bea Conti', { role: 'agent' })
    await call('updateMemberWork', { path: { id: brand.ownerId }, body: { takesNew: false } })
    const open = [{ from: 0, to: 1440 }]
    const weekly = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }
    await call('updateLocation', {
      path: { id: brand.locationId },
      body: { hours: { zone: 'Europe/Rome', weekly, dated: [] } },
    })
    await call('getCallbackSettings')
    await call('updateCallbackSettings', { body: { isOn: true, noticeMinutes: 30 } })
    const { slug } = await stage.world.db
      .selectFrom('accounts')
      .select('slug')
      .where('id', '=', brand.accountId)
      .executeTakeFirstOrThrow()
    const post = (url: string, fields: Record<string, string>) =>
      stage.app.http.inject({
        ...{ method: 'POST', url, headers: form },
        payload: new URLSearchParams(fields).toString(),
      })
    const page = await stage.app.http.inject(`/b/${slug}/call?lang=en`)
    const slot = /value="(\d{4}-[^"]+Z)"/.exec(page.body)?.[1] ?? ''
    if (!slot) throw new Error(`No times are offered: ${page.statusCode} ${page.body}`)
    const held = await post(`/b/${slug}/call?lang=en`, { slot })
    await post(held.headers.location ?? '', {
      ...{ act: 'book', name: 'Mara Bianchi', phone: '02 6555 1234', email: 'mara@customer.example' },
      matter: 'My new lenses blur on the left.',
    })
    const { items } = await call('listConversations', { query: { view: 'snoozed' } })
    const conversation = items[0]
    if (!conversation) throw new Error('The call has no conversation.')
    const booked = await call('listCallbacks', { path: { id: conversation.id } })
    await call('logCallAttempt', {
      path: { id: booked.items[0]?.id ?? '' },
      body: { outcome: 'reached', note: 'We make her a new left lens.' },
    })
  },
}

const visits: Walk = {
  name: 'a customer books a visit on a page and comes',
  tags: ['callbacks'],
  async tell({ call, brand, person, stage }) {
    await person('Bea Conti', { role: 'agent' })
    await call('updateMemberWork', { path: { id: brand.ownerId }, body: { takesNew: false } })
    const open = [{ from: 0, to: 1440 }]
    const weekly = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }
    await call('updateLocation', {
      path: { id: brand.locationId },
      body: { hours: { zone: 'Europe/Rome', weekly, dated: [] }, visits: { isOn: true, atOnce: 2 } },
    })
    await call('getVisitSettings')
    await call('updateVisitSettings', { body: { isOn: true, lengthMinutes: 45 } })
    const { slug } = await stage.world.db
      .selectFrom('accounts')
      .select('slug')
      .where('id', '=', brand.accountId)
      .executeTakeFirstOrThrow()
    const post = (url: string, fields: Record<string, string>) =>
      stage.app.http.inject({
        ...{ method: 'POST', url, headers: form },
        payload: new URLSearchParams(fields).toString(),
      })
    const page = await stage.app.http.inject(`/b/${slug}/visit?lang=en`)
    const slot = /value="(\d{4}-[^"]+Z)"/.exec(page.body)?.[1] ?? ''
    if (!slot) throw new Error(`No times are offered: ${page.statusCode} ${page.body}`)
    const held = await post(`/b/${slug}/visit?lang=en`, { slot })
    await post(held.headers.location ?? '', {
      ...{ act: 'book', name: 'Mara Bianchi', phone: '', email: 'mara@customer.example' },
      matter: 'An eye test before I choose new frames.',
    })
    const { items } = await call('listVisits', { query: { from: slot.slice(0, 10), days: 2 } })
    const visit = items[0]
    if (!visit) throw new Error('There is no visit.')
    await call('listVisitsOfConversation', { path: { id: visit.conversationId } })
    await call('setVisitOutcome', {
      path: { id: visit.id },
      body: { outcome: 'came', note: 'Half a dioptre more on the left.' },
    })
  },
}

export const callbackWalks = [calls, visits]
