import { fakeReplyTaker } from '../server/test/platforms/webhook_reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo, pressSend, replyBox, rowOf, writeReply } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { addPostedReviews } from './stage/posted-reviews.ts'
import { expectReflow } from './stage/reflow.ts'
import { say } from './stage/words.ts'

let taker: Awaited<ReturnType<typeof fakeReplyTaker>>
test.beforeEach(async () => {
  taker = await fakeReplyTaker()
})
test.afterEach(() => taker.close())

test('a reviewer is invited by one press, writes where nobody else reads, and both conversations know each other', async ({
  start,
  open,
  visit,
}) => {
  test.slow()
  const server = await start({ PRIVATE_ORIGINS: taker.origin })
  const brand = await makeBrand(server)
  const source = await addPostedReviews(brand, server, { replyUrl: `${taker.origin}/answers` })
  const review = { id: 'rv-1', stars: 1, language: 'pl', author: { name: 'Anna K.' } }
  expect(await source.post([{ ...review, text: 'Dwie godziny czekania i niegrzeczny kelner!' }])).toBe(200)
  const agent = await open(await brand.join('Ben Bianchi'), { baseURL: server.url })
  await goTo(agent, '/reviews')
  await agent
    .getByRole('list', { name: say('reviews.title') })
    .getByRole('link', { name: 'Anna K.' })
    .click()
  await agent.getByRole('button', { name: say('reviews.answer'), exact: true }).click()
  await writeReply(agent, 'Bardzo nam przykro, Pani Anno.')
  const invite = agent.getByRole('button', { name: say('review-answers.insertPrivately') })
  await invite.click()
  await expect(agent.getByText(say('review-answers.didInvite'))).toBeVisible()
  await expect(replyBox(agent)).toContainText(/Bardzo nam przykro.*prywatnie.*\/p\//)
  await invite.click()
  await expect(agent.getByText(say('review-answers.alreadyInvites'))).toBeVisible()
  expect((await replyBox(agent).textContent())?.match(/\/p\//g)).toHaveLength(1)
  await expectAccess(agent, 'an answer with an invitation', { isBrief: true })
  // A link of our own is nobody's personal data.
  await pressSend(agent)
  await expect.poll(() => taker.answers.get('rv-1')).toContain('/p/')
  const link = /https?:\S+\/p\/[\w.-]+/.exec(taker.answers.get('rv-1') ?? '')?.[0] ?? ''

  // Whoever wrote it needs no account, and no script.
  const customer = await visit({ javaScriptEnabled: false, baseURL: server.url })
  await customer.goto(`${link}?lang=en`)
  await expect(customer.getByRole('heading', { level: 1 })).toContainText('Milano Duomo')
  await expect(customer.getByText('niegrzeczny')).toHaveCount(0)
  await customer.getByRole('button', { name: say('requests.send') }).click()
  const looker = await visit({ baseURL: server.url })
  await looker.goto(`${link}?lang=en`)
  await expectAccess(looker, 'where a reviewer writes in private')
  await expectNarrow(looker)
  await expectReflow(looker, 'where a reviewer writes in private')
  await customer.getByLabel(say('requests.message')).fill('To ja. Zamówienie było na 19:00.')
  await customer.getByRole('button', { name: say('requests.send') }).click()
  await customer.getByLabel(say('requests.name')).fill('Anna Kowalska')
  await customer.getByLabel(say('requests.email')).fill('anna@customer.example')
  await customer.getByRole('button', { name: say('requests.send') }).click()
  await expect(customer.getByRole('status')).toBeVisible()
  await looker.goto(customer.url())

  // It is in the inbox, and each of the two leads to the other.
  await goTo(agent, '/inbox/open')
  const begun = say('review-answers.privateSubject', { name: 'Anna Kowalska', stars: 1 })
  await rowOf(agent, begun).click()
  await expect(agent.getByRole('article').first()).toContainText('Zamówienie było na 19:00.')
  const linked = agent.getByRole('region', { name: say('shape.linked') })
  await expectAccess(agent, 'what began by an invitation', { isBrief: true })
  await linked.getByRole('link').click()
  await expect(agent.getByRole('article').first()).toContainText('niegrzeczny kelner')
  await expect(linked.getByRole('link', { name: begun })).toBeVisible()
  await agent.getByRole('link', { name: say('reviews.wholeReview') }).click()
  const privately = agent.getByRole('region', { name: say('review-answers.privately') })
  await expect(privately.getByRole('link')).toHaveCount(1)
  await expectAccess(agent, 'a review with what began by it', { isBrief: true })
  await expectNarrow(agent)
})
