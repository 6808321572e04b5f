import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { checkGround } from './check-ground.ts'

const { world } = await cast()

async function addressOf(publicUrl: string) {
  const checks = await checkGround({ ...world, config: { ...world.config, publicUrl } })
  return checks.find(({ id }) => id === 'address')
}

test('links in mails that lead to the machine itself are warned of', async () => {
  expect(await addressOf('http://localhost:3000')).toMatchObject({
    state: 'warn',
    title: 'doctor.addressOwn',
  })
  expect(await addressOf('http://127.0.0.1:3000')).toMatchObject({ state: 'warn' })
  expect(await addressOf('https://help.brand.example')).toMatchObject({ state: 'ok' })
})
