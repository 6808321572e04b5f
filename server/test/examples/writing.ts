import type { Walk } from './walk.ts'

const question = {
  subject: 'When do you close?',
  text: 'Hello, can I still collect my glasses this evening?',
}

const snippets: Walk = {
  name: 'a reply that is written often is kept in two languages',
  tags: ['snippets'],
  async tell({ brand, call }) {
    const { id } = await call('addSnippet', {
      body: {
        name: 'Ready to collect',
        shortcut: 'ready',
        folder: 'Orders',
        audience: 'everybody',
        texts: {
          en: { text: 'Hello {{customer.firstName|there}}, your glasses are ready at {{location.name}}.' },
          it: { text: 'Buongiorno {{customer.firstName|}}, i suoi occhiali sono pronti: {{location.name}}.' },
        },
      },
    })
    await call('listSnippets', { query: { search: 'ready' } })
    await call('getSnippet', { path: { id } })
    await call('renderSnippet', { path: { id }, query: { locationId: brand.locationId, locale: 'en' } })
    await call('updateSnippet', { path: { id }, body: { name: 'Glasses are ready' } })
    await call('archiveSnippet', { path: { id } })
  },
}

const signatures: Walk = {
  name: 'a shop signs its answers',
  tags: ['signatures'],
  async tell({ brand, call, conversation, person }) {
    await call('saveSignature', {
      path: { place: brand.locationId },
      body: { texts: { it: { text: '{{agent.name}}\nLumina Centro, via del Corso 10' } } },
    })
    await call('listSignatures')
    const id = await conversation(question)
    const giulia = await person('Giulia Conti', { role: 'agent' })
    await giulia.call('getSignature', { path: { id } })
  },
}

const templates: Walk = {
  name: 'the confirmation of receipt is said in the brand’s own words',
  tags: ['message-templates', 'writing'],
  async tell({ brand, call, conversation }) {
    await call('listMessageTemplates')
    await call('saveMessageTemplate', {
      path: { kind: 'acknowledgement' },
      body: { texts: { en: 'Thank you, {{customer.firstName|dear customer}}. We answer within the hour.' } },
    })
    await call('listVariables')
    await call('previewText', {
      body: {
        use: 'reply',
        text: 'Hello {{customer.firstName|there}}, {{location.name}} is open until seven.',
        locale: 'en',
        locationId: brand.locationId,
      },
    })
    const id = await conversation(question)
    await call('adviseOnAnswer', {
      path: { id },
      body: { text: 'Your glasses arrive on Monday.' },
    })
  },
}

export const writingWalks = [snippets, signatures, templates]
