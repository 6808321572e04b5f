import type { Walk } from './walk.ts'

const session: Walk = {
  name: 'a member looks who they are, changes their name and works in another brand',
  tags: ['session'],
  async tell({ person, stranger }) {
    await stranger('getAppManifest')
    const { call } = await person('Giulia Conti', { role: 'agent' })
    const { account } = await call('getSession')
    await call('updateOwnMember', {
      body: { name: 'Giulia Conti', locale: 'it', signatureHtml: '<p>Giulia, Lumina Milano</p>' },
    })
    await call('switchAccount', { body: { accountId: account.id } })
  },
}

const invitations: Walk = {
  name: 'two people are invited; one joins, one is not needed after all',
  tags: ['invitations'],
  async tell({ call, stranger, brand }) {
    const { link } = await call('invite', {
      body: {
        email: `marek@${brand.address.split('@')[1]}`,
        name: 'Marek Nowak',
        role: 'agent',
        locationIds: [brand.locationId],
        sendMail: false,
      },
    })
    const { id } = await call('invite', {
      body: { email: `old@${brand.address.split('@')[1]}`, role: 'viewer', sendMail: false },
    })
    await call('listInvitations')
    await call('revokeInvitation', { path: { id } })
    const token = link.split('/').at(-1) ?? ''
    await stranger('previewInvitation', { path: { token } })
    await stranger('acceptInvitation', {
      path: { token },
      body: { name: 'Marek Nowak', password: 'four quiet lamps', locale: 'pl' },
    })
  },
}

const members: Walk = {
  name: 'an agent becomes the manager of a shop',
  tags: ['members'],
  async tell({ call, person, brand }) {
    const giulia = await person('Giulia Conti', { role: 'agent' })
    await call('listMembers', { query: { limit: 20 } })
    await call('updateMember', {
      path: { id: giulia.id },
      body: { role: 'manager', allLocations: false, locationIds: [brand.locationId] },
    })
  },
}

const departments: Walk = {
  name: 'a team is added, described and put away',
  tags: ['departments'],
  async tell({ call }) {
    const { id } = await call('addDepartment', { body: { name: 'Repairs', description: 'The workshop' } })
    await call('listDepartments')
    await call('updateDepartment', { path: { id }, body: { description: 'Frames, lenses, hinges' } })
    await call('archiveDepartment', { path: { id } })
  },
}

export const peopleWalks = [session, invitations, members, departments]
