import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

const appSecret = 'the secret of an app'
const verifyToken = 'a word of our own'
const stage = await cast()
const brand = await stage.brand('Aurora')
// Nobody has signed in to it (any more).
const directory = await brand.api<{ id: string }>('POST', '/directories', {
  platform: 'facebook',
  name: 'Facebook',
})
const { body: channel } = await brand.api<{ id: string; address: string }>('POST', '/channels', {
  ...{ connector: 'facebook_reviews', name: 'Facebook', address: '' },
  ...{ settings: { directoryId: directory.body.id }, secrets: { appSecret, verifyToken } },
})
const url = `/api/public/v1/reviews/${channel.address}`
const told = (name: string) =>
  JSON.stringify({
    object: 'page',
    entry: [
      {
        ...{ id: '1', time: 1_780_000_000 },
        changes: [
          {
            field: 'ratings',
            value: {
              ...{
                item: 'rating',
                verb: 'add',
                open_graph_story_id: '77',
                reviewer_id: '5',
                reviewer_name: name,
              },
              ...{ recommendation_type: 'negative', review_text: 'Too slow.', created_time: 1_780_000_000 },
            },
          },
        ],
      },
    ],
  })

function push(payload: string, secret = appSecret) {
  const signature = createHmac('sha256', secret).update(payload).digest('hex')
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
  return stage.app.http.inject({ method: 'POST', url, payload, headers })
}

async function deliveries() {
  const { body } = await brand.api<{ items: { state: string }[] }>(
    'GET',
    `/deliveries?channelId=${channel.id}`,
  )
  return body.items
}

test('what a platform tells is kept also while nobody is signed in there, once, and only if it is theirs', async () => {
  const forged = await push(told('Zoë'), 'another secret')
  expect(forged.statusCode).toBe(403)
  expect(await deliveries()).toEqual([])
  expect((await push(told('Zoë'))).statusCode).toBe(200)
  expect((await push(told('Zoë'))).statusCode).toBe(200)
  expect(await deliveries()).toHaveLength(1)
})

test('the address is shown to be ours to who knows the word, and to nobody else', async () => {
  const ask = (word: string) => {
    const query = { 'hub.mode': 'subscribe', 'hub.verify_token': word, 'hub.challenge': '4711' }
    return stage.app.http.inject({ method: 'GET', url, query })
  }
  expect(await ask(verifyToken)).toMatchObject({ statusCode: 200, body: '4711' })
  expect((await ask('a guess')).statusCode).toBe(403)
})

test('an address nobody was given is none', async () => {
  const nowhere = await stage.app.http.inject({
    ...{ method: 'POST', url: `/api/public/v1/reviews/rk_${'a'.repeat(26)}`, payload: '{}' },
    headers: { 'content-type': 'application/json' },
  })
  expect(nowhere.statusCode).toBe(404)
})
