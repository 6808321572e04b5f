import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import type { SystemMail } from '../accounts/index.ts'
import { knowledgeJobs, remindOwners } from './index.ts'

const stage = await cast()
const { api, context, member, receives } = await stage.brand('Aurora')
const owner = await member({ role: 'agent' })

type Article = { id: string; isStale: boolean; useCount: number }
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const add = async (more: object) =>
  (await api<Article>('POST', '/articles', { ...more, text: { locale: 'en', title: 'Opening hours' } })).body

const told = () =>
  context.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['subjectId', 'audienceId'])
      .where('accountId', '=', tx.accountId)
      .where('type', '=', 'article.review_due')
      .orderBy('seq')
      .execute(),
  )

test('an owner is told a week before the day, once for each, and by mail in their language', async () => {
  const { id } = await add({ ownerId: owner.id, reviewOn: day(6) })
  await add({ ownerId: owner.id, reviewOn: day(9) })
  await remindOwners(context)
  await remindOwners(context)
  expect(await told()).toEqual([{ subjectId: id, audienceId: owner.id }])

  const mails: SystemMail[] = []
  const jobs = knowledgeJobs(async (mail) => void mails.push(mail))
  await jobs['knowledge.mailReview']?.(context, { articleId: id })
  expect(mails).toMatchObject([{ subject: 'Does “Opening hours” still hold?', locale: 'en' }])
  expect(mails[0]?.text).toContain(`/help-centre/articles/${id}`)

  await api('PATCH', `/articles/${id}`, { reviewOn: day(5) })
  await remindOwners(context)
  expect(await told()).toHaveLength(2)
  await api('DELETE', `/articles/${id}`)
  await jobs['knowledge.mailReview']?.(context, { articleId: id })
  expect(mails).toHaveLength(1)
})

test('an article whose day has come is stale and can be listed as such', async () => {
  const { id, isStale } = await add({ reviewOn: day(-1) })
  expect(isStale).toBe(true)
  const stale = (await api<{ items: Article[] }>('GET', '/articles?state=stale')).body.items
  expect(stale.map((one) => one.id)).toEqual([id])
})

test('an answer that was written with an article counts once, and only for who sees it', async () => {
  const { id } = await add({})
  await receives({ subject: 'Hours' })
  const conversation = (await api<{ items: { id: string }[] }>('GET', '/conversations?view=all')).body
    .items[0]!
  const messages = `/conversations/${conversation.id}/messages`
  const answer = (await api<{ id: string }>('POST', messages, { text: 'At nine.' })).body
  const use = { messageId: answer.id }
  expect((await api('POST', `/articles/${id}/uses`, use)).status).toBe(204)
  expect((await api('POST', `/articles/${id}/uses`, use)).status).toBe(204)
  expect((await api<Article>('GET', `/articles/${id}`)).body.useCount).toBe(1)
  const stranger = await member({ role: 'agent', locationIds: [] })
  expect((await stranger.api('POST', `/articles/${id}/uses`, use)).status).toBe(404)
})
