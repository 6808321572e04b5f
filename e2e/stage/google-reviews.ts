import { expect, type Page } from '@playwright/test'
import { googleClient } from '../../server/test/platforms/google.ts'
import type { fakeGoogleReviews, GoogleReview } from '../../server/test/platforms/google-reviews.ts'
import { serviceAccountEmail, subscription } from '../../server/test/platforms/pub-sub.ts'
import { goTo } from '../pages/conversation.ts'
import type { Brand } from './brand.ts'
import type { Server } from './server.ts'
import { say } from './words.ts'

const place = 'locations/7'

export type FakeGoogle = Awaited<ReturnType<typeof fakeGoogleReviews>>

/** A review that somebody writes at Google, or changes there. */
export type Written = { id: string } & Partial<Omit<GoogleReview, 'name'>>

/** What stands at Google of one location, whose news Google pushes. */
export type ReviewsAtGoogle = {
  channelId: string
  write(review: Written): Promise<void>
  /** Somebody at Google has looked at our answer. */
  judge(id: string, verdict: 'APPROVED' | 'REJECTED', policyViolation?: string): Promise<void>
  /** The answer is changed on Google's own pages. */
  answerThere(id: string, comment: string): Promise<void>
  /** What our answer says there. */
  answerOf(id: string): string | undefined
}

/** Connects Google's directory by hand, as only a browser can, and sets up the reviews of the brand's first location. */
export async function connectGoogleReviews(
  page: Page,
  { brand, server, google }: { brand: Brand; server: Server; google: FakeGoogle },
): Promise<ReviewsAtGoogle> {
  google.places.set(place, { name: place, title: 'Milano Duomo', storeCode: '7' })
  const { data: directory } = await brand.api.POST('/api/v1/directories', {
    body: { platform: 'google_business', name: 'Google' },
  })
  await goTo(page, `/listings/${directory?.id}`)
  await page.getByRole('button', { name: say('listings.enterClient') }).click()
  await page.getByLabel(say('listings.clientId')).fill(googleClient.clientId)
  await page.getByLabel(say('listings.clientSecret'), { exact: true }).fill(googleClient.clientSecret)
  await page.getByRole('button', { name: say('common.save') }).click()
  await page.getByRole('button', { name: say('listings.connect'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('listings.readNow') })).toBeVisible()
  const { data, error } = await brand.api.POST('/api/v1/channels', {
    body: {
      ...{ connector: 'google_reviews', name: 'Google', address: '', locationId: brand.locationId },
      settings: { account: google.account, subscription, serviceAccountEmail, directoryId: directory?.id },
      secrets: {},
    },
  })
  expect(error).toBeUndefined()
  const url = `${server.url}/api/public/v1/reviews/${data?.address}`
  const nameOf = (id: string) => `${google.account}/${place}/reviews/${id}`
  async function tell(id: string): Promise<void> {
    const told = {
      ...{ name: `${google.account}/${place}`, locationName: `${google.account}/${place}` },
      ...{ type: 'UPDATED_REVIEW', reviewName: nameOf(id) },
    }
    const { body, headers } = await google.pushes.push({ url, told })
    const sent = { method: 'POST', headers: Object(headers), body: body.toString() }
    expect((await fetch(url, sent)).status).toBe(200)
  }
  return {
    channelId: data?.id ?? '',
    async write({ id, ...review }) {
      const before = google.reviews.get(nameOf(id)) ?? {}
      google.write({ ...before, updateTime: new Date().toISOString(), ...review, name: nameOf(id) })
      await tell(id)
    },
    async judge(id, verdict, policyViolation) {
      google.judge(nameOf(id), verdict, policyViolation)
      await tell(id)
    },
    async answerThere(id, comment) {
      const reply = { comment, updateTime: new Date().toISOString(), reviewReplyState: 'APPROVED' }
      Object.assign(google.reviews.get(nameOf(id)) ?? {}, { reviewReply: reply })
      await tell(id)
    },
    answerOf: (id) => Object(google.reviews.get(nameOf(id))?.reviewReply).comment,
  }
}
