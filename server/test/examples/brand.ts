import { pixel } from './pixel.ts'
import type { Walk } from './walk.ts'

const account: Walk = {
  name: 'a brand gets its colours, its languages and a logo',
  tags: ['account'],
  async tell({ call }) {
    await call('getAccount')
    await call('updateAccount', {
      body: {
        languages: ['en', 'it', 'pl'],
        brand: { colour: '#0b5d4b', accent: '#0b5d4b', tone: 'Warm, short, never stiff' },
      },
    })
    await call('setLogo', { file: { name: 'lumina.png', type: 'image/png', content: pixel } })
    await call('removeLogo')
    await call('setHosts', { body: { hosts: ['help.lumina.example'] } })
    await call('listHosts')
  },
}

const keys: Walk = {
  name: 'a program gets a key, and loses it',
  tags: ['api-keys', 'audit'],
  async tell({ call }) {
    const { id } = await call('createApiKey', { body: { name: 'Web shop' } })
    await call('listApiKeys')
    await call('revokeApiKey', { path: { id } })
    await call('listAudit', { query: { limit: 2 } })
  },
}

const companySignIn: Walk = {
  name: 'people sign in with what the company has',
  tags: ['sso-providers'],
  async tell({ call, outside }) {
    const { id } = await call('addSsoProvider', {
      body: {
        name: 'Lumina accounts',
        issuer: outside.issuer.issuer,
        domain: 'lumina.example',
        clientId: 'vicino',
        clientSecret: 'the secret your provider shows',
      },
    })
    await call('listSsoProviders')
    await call('removeSsoProvider', { path: { id } })
  },
}

export const brandWalks = [account, keys, companySignIn]
