import type { Walk } from './walk.ts'

const setUp: Walk = {
  name: 'a brand is set up where there was none, and the demo elsewhere',
  tags: ['set-up'],
  async tell({ empty: [here, elsewhere] }) {
    await here('getSetUp')
    await here('setUp', {
      body: {
        brand: 'Lumina',
        locale: 'it',
        owner: { name: 'Ada Rossi', email: 'ada@lumina.example', password: 'four quiet lamps' },
        location: { name: 'Lumina Milano', locality: 'Milano', country: 'IT', zone: 'Europe/Rome' },
        address: 'support@lumina.example',
      },
    })
    await elsewhere('startDemo')
    await elsewhere('getDemo')
  },
}

export const setUpWalks = [setUp]
