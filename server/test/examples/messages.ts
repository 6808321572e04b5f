import type { Call } from './contract.ts'
import type { Teller, Walk } from './walk.ts'

const question = {
  subject: 'Where is my parcel?',
  text: 'Hello, you said my parcel would come last week. Where is it?',
}

const messages: Walk = {
  name: 'an answer goes out, another is planned, moved and taken back',
  tags: ['messages', 'attachments'],
  async tell({ brand, call, conversation, outside, pass }) {
    const id = await conversation(question)
    await call('suggestRecipients', { path: { id } })
    const file = await call('uploadAttachment', {
      query: { conversationId: id },
      file: { name: 'tracking.txt', type: 'text/plain', content: 'GLS 0412 3345 9921\n' },
    })
    await call('addMessage', {
      path: { id },
      body: { text: 'Your parcel arrives on Monday.', attachmentIds: [file.id] },
    })
    await call('getAttachment', { path: { id: file.id } })
    await pass(60)
    const { items } = await call('listMessages', { path: { id }, query: { limit: 10 } })
    await call('getMessageSource', { path: { id, messageId: items[0]?.id ?? '' } })

    await retry(call, id, { outside, pass })
    const planned = await call('addMessage', {
      path: { id },
      body: { text: 'Has it arrived?', sendAt: '2026-05-18T16:00:00Z' },
    })
    const place = { id, messageId: planned.id }
    await call('rescheduleMessage', { path: place, body: { sendAt: '2026-05-19T07:00:00Z' } })
    await call('undoSend', { path: place })
    await brand.receives({ subject: 'Re: Where is my parcel?', text: 'Thank you!' })
  },
}

/** The mail server of the customer refuses an answer for a while. */
async function retry(call: Call, id: string, { outside, pass }: Pick<Teller, 'outside' | 'pass'>) {
  outside.sink.behave({ kind: 'refuse', at: 'recipient', code: 550 })
  const refused = await call('addMessage', { path: { id }, body: { text: 'It is in Milan now.' } })
  await pass(60)
  outside.sink.behave({ kind: 'accept' })
  await call('retrySend', { path: { id, messageId: refused.id } })
  await pass(60)
}

const drafts: Walk = {
  name: 'two colleagues write one answer',
  tags: ['drafts'],
  async tell({ conversation, person }) {
    const id = await conversation(question)
    const giulia = await person('Giulia Conti', { role: 'agent' })
    const marek = await person('Marek Nowak', { role: 'agent' })
    await giulia.call('saveDraft', { path: { id }, body: { html: '<p>Your parcel</p>' } })
    await giulia.call('shareDraft', { path: { id } })
    const draft = await marek.call('getSharedDraft', { path: { id } })
    await marek.call('editSharedDraft', {
      path: { id },
      header: { 'if-match': `"${draft?.version}"` },
      body: { html: '<p>Your parcel is in Milan and arrives on Monday.</p>' },
    })
    await marek.call('endSharedDraft', { path: { id } })
  },
}

const sideThreads: Walk = {
  name: 'the supplier is asked, and the customer never sees it',
  tags: ['side-threads'],
  async tell({ call, conversation }) {
    const id = await conversation(question)
    await call('quoteConversation', { path: { id } })
    await call('startSideThread', {
      path: { id },
      body: {
        to: [{ name: 'Lens supplier', address: 'orders@lenses.example' }],
        subject: 'Order L-2041',
        text: 'When do the lenses for L-2041 leave you?',
      },
    })
    await call('listSideThreads', { path: { id } })
  },
}

const participants: Walk = {
  name: 'a stranger who wrote into a conversation is let in, and shown out',
  tags: ['conversations'],
  async tell({ brand, call, conversation }) {
    const messageId = 'where-is-my-parcel@customer.example'
    const id = await conversation({ ...question, messageId })
    await brand.receives({
      from: 'Paolo Bianchi <paolo@customer.example>',
      subject: `Re: ${question.subject}`,
      text: 'I am Mara’s husband and could collect it.',
      headers: [`In-Reply-To: <${messageId}>`],
    })
    await call('confirmParticipant', {
      path: { id, address: 'paolo@customer.example' },
      body: { state: 'known' },
    })
    await call('removeParticipant', { path: { id, address: 'paolo@customer.example' } })
  },
}

export const messageWalks = [messages, drafts, sideThreads, participants]
