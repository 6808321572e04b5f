import type { Walk } from './walk.ts'

const table = [
  'name,email,location,language,date',
  'Mara Bianchi,mara@customer.example,Lumina Corso,it,2026-05-10',
  'Jan Kowalski,jan@,Lumina Corso,pl,2026-05-11',
].join('\n')

const asking: Walk = {
  name: 'people are asked for reviews, and cards are printed',
  tags: ['reviews'],
  async tell({ brand, call, stage }) {
    const { id } = { id: brand.locationId }
    await call('updateLocation', { path: { id }, body: { name: 'Lumina Corso' } })
    await call('listReviewAskingPlatforms')
    await call('setReviewLink', {
      path: { id, platform: 'google_reviews' },
      body: { url: 'https://search.google.com/local/writereview?placeid=ChIJD7fiBh9u5kcRYJSMaMOCCwQ' },
    })
    await call('importReviewLinks', {
      body: {
        table:
          'location,platform,url\nLumina Corso,Trustpilot,https://www.trustpilot.com/evaluate/lumina.example',
      },
    })
    await call('listReviewAskingPlaces', { query: { limit: 10 } })
    await call('getReviewRequestSettings')
    await call('updateReviewRequestSettings', {
      body: { afterConversation: true, delayHours: 24, capDays: 90 },
    })
    await call('previewReviewRequest', { body: { language: 'it', locationId: id } })
    await call('checkReviewRequestList', { body: { table } })
    await call('takeReviewRequestList', {
      body: { name: 'Open day', basis: 'Signed at the open day of 10 May 2026: one mail about it', table },
    })
    await call('listReviewRequestLists')
    await stage.settle()
    const { items } = await call('listReviewRequests', { query: { moment: 'list', limit: 10 } })
    await call('getReviewRequest', { path: { id: items[0]?.id ?? '' } })
    await call('getReviewRequestResults', { query: { since: '2026-05-01T00:00:00Z' } })
    await call('makeReviewCards', { query: { format: 'a6', language: 'it' } })
  },
}

export const askingWalks: readonly Walk[] = [asking]
