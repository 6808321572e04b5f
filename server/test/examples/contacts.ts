import type { Walk } from './walk.ts'

const contacts: Walk = {
  name: 'a customer is written down, found, corrected, and stopped from writing for a while',
  tags: ['contacts'],
  async tell({ call }) {
    const { id } = await call('createContact', {
      body: {
        name: 'Mara Bianchi',
        locale: 'it',
        identities: [{ kind: 'email', value: 'mara.bianchi@customer.example' }],
      },
    })
    await call('listContacts', { query: { search: 'bianchi' } })
    await call('getContact', { path: { id } })
    await call('updateContact', { path: { id }, body: { preferredChannel: 'phone' } })
    const withPhone = await call('addContactIdentity', {
      path: { id },
      body: { kind: 'phone', value: '+39 02 1234 5678', label: 'shop' },
    })
    const phone = withPhone.identities.find((one) => one.kind === 'phone')
    await call('removeContactIdentity', { path: { id, identityId: phone?.id ?? '' } })
    await call('addContactNote', { path: { id }, body: { text: 'Prefers to be called after six.' } })
    await call('listContactNotes', { path: { id } })
    await call('blockContact', { path: { id } })
    await call('unblockContact', { path: { id } })
    await call('listContactHistory', { path: { id } })
  },
}

const merges: Walk = {
  name: 'two records turn out to be one person, and then not',
  tags: ['contacts'],
  async tell({ call }) {
    const known = await call('createContact', {
      body: { name: 'Jan Kowalski', identities: [{ kind: 'email', value: 'jan@customer.example' }] },
    })
    const other = await call('createContact', {
      body: { name: 'J. Kowalski', identities: [{ kind: 'email', value: 'kowalski@customer.example' }] },
    })
    const merged = await call('mergeContacts', { path: { id: known.id }, body: { otherId: other.id } })
    await call('unmergeContacts', { path: { id: known.id, mergeId: merged.merges[0]?.id ?? '' } })
  },
}

export const contactWalks = [contacts, merges]
