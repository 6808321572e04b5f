import { expect, test } from 'vitest'
import { type NotificationMail, parseNotification } from './parse-notification.ts'
import { knownPatterns, patternShape } from './patterns.ts'
import { readStars } from './read-stars.ts'

const sentAt = new Date('2026-06-15T12:00:00Z')
const mailOf = (text: string, more: Partial<NotificationMail> = {}): NotificationMail => ({
  ...{ from: 'noreply@portal.example', subject: 'New review', sentAt, text },
  ...more,
})

const addOn = (review: string) => `A user has left a review for your add-on, Copy ShortURL.

Rating:
4 out of 5 stars.

Review:
${review}

You can read the review and reply to it here:
https://addons.mozilla.org/addon/copy-shorturl/reviews/972367/reply

===================================================================
You received this email because you're subscribed to:
   * email me when someone writes a review of my add-on`

test('a mail of a platform that is known is a review', () => {
  expect(parseNotification(mailOf(addOn('Works well.\n\nThanks!')), knownPatterns)).toEqual({
    externalId: expect.stringMatching(/^[0-9a-f]{64}$/),
    ...{ placeId: 'Copy ShortURL', placeName: 'Copy ShortURL', author: { name: '', id: null } },
    rating: { native: '4 out of 5 stars.', stars: 4 },
    ...{ title: '', text: 'Works well.\n\nThanks!', translation: '', language: null },
    ...{ writtenAt: sentAt, changedAt: sentAt, media: [], reply: null },
    url: 'https://addons.mozilla.org/addon/copy-shorturl/reviews/972367/reply',
  })
  expect(parseNotification(mailOf(addOn('None')), knownPatterns)).toMatchObject({
    text: '',
    rating: { stars: 4 },
  })
  const shop =
    'You have a new product review waiting.\r\nProduct: Brille\r\nReviewer: Jürgen\r\nRating: 5\r\nReview Text:\r\nToll'
  expect(parseNotification(mailOf(shop), knownPatterns)).toMatchObject({
    ...{ placeName: 'Brille', author: { name: 'Jürgen' }, rating: { stars: 5 }, text: 'Toll' },
  })
})

test('the same review is the same in another mail; another review is another', () => {
  const idOf = (text: string) =>
    parseNotification(mailOf(text, { subject: `Re ${text.length}` }), knownPatterns)?.externalId
  expect(idOf(addOn('One'))).toBe(idOf(addOn('Changed')))
  expect(idOf(addOn('One'))).not.toBe(idOf(addOn('One').replace('972367', '972368')))
})

const ours = patternShape.parse({
  ...{ platform: 'Portal', from: ['@portal.example'], says: '{author} ha recensito {place}!' },
  labels: { stars: ['Voto:'], text: ['Commento:'], title: ['Titolo:'] },
  ends: ['Rispondi'],
})
const italian = 'Ciao\nVOTO: ★★☆☆☆\nTitolo: Attesa\nCommento: Un’ora.\nVoto: dieci e lode\nRispondi qui'

test('a brand’s own pattern reads the subject, its labels in any case, and only mail of its sender', () => {
  const mail = mailOf(italian, { subject: 'Giulia R. ha recensito Aurora Corso!' })
  expect(parseNotification(mail, [...knownPatterns, ours])).toMatchObject({
    ...{ author: { name: 'Giulia R.' }, placeName: 'Aurora Corso', rating: { stars: 2, native: '★★☆☆☆' } },
    ...{ title: 'Attesa', text: 'Un’ora.' },
  })
  const inTurkish = { ...mail, subject: 'İpek Işık HA RECENSITO Aurora İzmir!' }
  expect(parseNotification(inTurkish, [ours])).toMatchObject({
    ...{ author: { name: 'İpek Işık' }, placeName: 'Aurora İzmir' },
  })
  for (const from of ['x@other.example', 'x@portal.example.evil.example'])
    expect(parseNotification({ ...mail, from }, [ours])).toBeUndefined()
})

test('what is no notification is no review', () => {
  for (const text of [
    '',
    'Hello',
    'A user has left a review for your add-on, .',
    'You have a new product review waiting.',
  ])
    expect(parseNotification(mailOf(text), knownPatterns)).toBeUndefined()
})

test('ratings are read as people write them, and nothing else is taken for one', () => {
  const stars = (words: string) => readStars(words)?.stars ?? null
  expect(['★★★★☆', '4', '4,5/5', '8 out of 10', '90/100', '3 из 5', '⭐⭐⭐'].map(stars)).toEqual([
    4, 4, 4.5, 4, 4.5, 3, 3,
  ])
  expect(['', 'good', '0', '7', '4/7', '12 out of 10', 'x'.repeat(100_000)].map(stars)).toEqual(
    Array(7).fill(null),
  )
})

test('it takes no longer for what is made to take long', () => {
  const says = `${'{author} a '.repeat(20)}{place}`.slice(0, 290)
  const slow = patternShape.parse({ ...ours, says })
  const hostile = `${'a '.repeat(9_000)}\n`.repeat(300)
  const began = performance.now()
  expect(parseNotification(mailOf(hostile), Array(20).fill(slow))).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(5_000)
})
