import type { Page } from '@playwright/test'
import { fakeGoogleReviews } from '../server/test/platforms/google-reviews.ts'
import { fakeReplyTaker } from '../server/test/platforms/webhook_reviews.ts'
import { fakeYelp, yelpReview, yelpSecrets } from '../server/test/platforms/yelp_reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo, replyBox } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { connectGoogleReviews } from './stage/google-reviews.ts'
import { addPostedReviews } from './stage/posted-reviews.ts'
import { say, speaker } from './stage/words.ts'

const inItalian = speaker('it')

async function openToAnswer(page: Page, author: string): Promise<void> {
  await goTo(page, '/reviews')
  await page
    .getByRole('list', { name: inItalian('reviews.title') })
    .getByRole('link', { name: author })
    .click()
  await page.getByRole('button', { name: inItalian('reviews.answer'), exact: true }).click()
  await page.getByRole('button', { name: inItalian('inbox.reply') }).click()
}

test('what a platform would not take is said before it is sent, in one’s own language, and the text stays', async ({
  start,
  open,
}) => {
  test.slow()
  const [taker, yelp] = [await fakeReplyTaker(), await fakeYelp()]
  yelp.businesses.set('aurora', [{ ...yelpReview(1, 'aurora'), time_created: yesterday() }])
  const server = await start({
    ...{ PRIVATE_ORIGINS: taker.origin, PLATFORM_ORIGINS: `yelp_reviews=${yelp.origin}` },
  })
  const brand = await makeBrand(server)
  const source = await addPostedReviews(brand, server, { replyUrl: `${taker.origin}/answers` })
  expect(
    await source.post([{ id: 'rv-1', stars: 2, text: 'Nobody came.', author: { name: 'Rita P.' } }]),
  ).toBe(200)
  await brand.api.POST('/api/v1/channels', {
    body: {
      ...{ connector: 'yelp_reviews', name: 'Yelp', address: '' },
      ...{ settings: { businessIds: ['aurora'] }, secrets: yelpSecrets },
    },
  })
  const page = await open(brand.owner, { baseURL: server.url })
  const headers = { origin: server.url }
  await page.request.patch('/api/v1/session', { data: { locale: 'it' }, headers })
  const send = () => page.getByRole('button', { name: inItalian('inbox.send'), exact: true }).click()

  await openToAnswer(page, 'Rita P.')
  const long = `${'Ci dispiace molto. '.repeat(1_053)}`.slice(0, 20_000)
  await replyBox(page, inItalian).fill(long)
  const count = { count: 10_000, platform: 'Our own reviews' }
  await expect(page.getByText(inItalian('review-answers.tooLong', count))).toBeVisible()
  await send()
  await expect(page.getByText(inItalian('review-answers.shortenFirst', count))).toBeVisible()
  expect((await replyBox(page, inItalian).textContent())?.length).toBeGreaterThan(19_990)
  expect(taker.answers.size).toBe(0)
  await expectAccess(page, 'an answer that is too long', { isBrief: true })
  await replyBox(page, inItalian).fill('Ci dispiace molto, Rita. Da oggi siamo in due.')
  await expect(page.getByText(inItalian('review-answers.tooLong', count))).toBeHidden()
  await send()
  await expect.poll(() => taker.answers.get('rv-1')).toContain('siamo in due')

  await openToAnswer(page, 'Ella A.')
  await replyBox(page, inItalian).fill('Grazie, Ella! 🙂')
  const emoji = inItalian('review-answers.emojiIn', { platform: 'Yelp', found: '🙂' })
  await expect(page.getByText(emoji)).toBeVisible()
  await send()
  await expect(page.getByText(`${inItalian('review-answers.notSent')} ${emoji}`)).toBeVisible()
  expect(yelp.answers.size).toBe(0)
  await replyBox(page, inItalian).fill('Grazie, Ella!')
  await send()
  await expect.poll(() => [...yelp.answers.values()]).toEqual(['Grazie, Ella!'])
  for (const one of [taker, yelp]) one.close()
})

test('a sign-in that is taken back in the middle of a reading is told of, and signed in anew it goes on where it was', async ({
  start,
  open,
}) => {
  test.slow()
  const google = await fakeGoogleReviews()
  const server = await start({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
  const brand = await makeBrand(server)
  google.fill(1, 120)
  for (const [name, review] of google.reviews)
    google.reviews.set(name, { ...review, createTime: yesterday('T'), updateTime: yesterday('T') })
  let parts = 0
  google.disturb(({ path }) => {
    if (path.endsWith('locations:batchGetReviews') && ++parts === 2) google.revokeAll()
    return false
  })
  const page = await open(brand.owner, { baseURL: server.url })
  const { channelId } = await connectGoogleReviews(page, { brand, server, google })
  await goTo(page, `/settings/channels/${channelId}`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(say('reviews.sourceSignedOut'))
  await expect(page.getByText(say('channels.failing'))).toBeVisible()
  await expect(alert).toContainText(say('reviews.goesOn', { count: 50 }))
  await expectAccess(page, 'a source that lets nobody in any more')
  await expectNarrow(page)
  google.disturb()
  await alert.getByRole('link', { name: say('reviews.signInAgain') }).click()
  await page.getByRole('button', { name: say('listings.connectAgain'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('listings.readNow') })).toBeVisible()
  google.asked.length = 0
  await goTo(page, `/settings/channels/${channelId}`)
  await expect(page.getByText(say('reviews.count', { count: 120 }))).toBeVisible()
  await expect(alert).toBeHidden()
  await expect(page.getByText(say('channels.working'))).toBeVisible()
  google.close()
})

test('what was forged, played again, rated wrongly or is about another brand’s place can be seen where the source is', async ({
  start,
  open,
}) => {
  test.slow()
  const server = await start({})
  const [brand, others] = [await makeBrand(server), await makeBrand(server)]
  // Of a brand with one location every place is that one.
  await brand.addLocation('Torino Porta Nuova')
  const source = await addPostedReviews({ ...brand, locationId: null }, server)
  const theirs = await addPostedReviews(others, server)
  const review = { id: 'rv-1', placeId: 'corso', placeName: 'Corso', stars: 2, text: 'Nobody came.' }
  expect(await theirs.post([review])).toBe(200)
  expect(await source.post([review])).toBe(200)
  for (const [at, stars] of [0, 6].entries())
    expect(await source.post([{ ...review, id: `wrong-${at}`, stars }])).toBe(200)
  expect(await source.post([review], { secret: 'whsec_somebody-elses-secret' })).toBe(403)
  for (const minutes of [20, 40])
    expect(await source.post([review], { at: new Date(Date.now() - minutes * 60_000) })).toBe(403)

  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, `/settings/channels/${source.channelId}`)
  const refused = page.getByRole('list', { name: say('reviews.refused'), exact: true })
  await expect(refused).toContainText(say('reviews.refusedUnsigned', { count: 1 }))
  await expect(page.getByText(say('channels.working'))).toBeVisible()
  await expect(refused).toContainText(say('reviews.refusedOld', { count: 2 }))
  await expect(refused).toContainText(say('reviews.notUnderstood', { count: 2 }))
  await expect(page.getByText(say('reviews.count', { count: 1 }))).toBeVisible()
  const place = page.getByRole('list', { name: say('reviews.places') }).getByRole('listitem')
  await expect(place).toContainText('Corso')
  await expect(place).toContainText(say('reviews.unplaced'))
  await expectAccess(page, 'a source that refused something')
  await expectNarrow(page)
  await refused.getByRole('link', { name: say('reviews.seeThem') }).click()
  const kept = page.getByRole('list', { name: say('channels.quarantine') })
  await expect(kept.getByRole('listitem')).toHaveCount(2)
  await expect(kept).toContainText('stars')
  await expectAccess(page, 'what could not be understood', { isBrief: true })

  await goTo(page, '/reviews?state=all')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText(say('reviews.noLocation'))
})

function yesterday(between: ' ' | 'T' = ' '): string {
  const at = new Date(Date.now() - 86_400_000).toISOString()
  return between === 'T' ? at : at.slice(0, 19).replace('T', ' ')
}
