import type { DirectoryPlatforms } from '../listings/index.ts'
import type { ReviewSource, ReviewSources } from '../reviews/index.ts'
import { appStoreReviews } from './app-store-reviews/index.ts'
import { appleBusiness } from './apple-business/index.ts'
import type { Connector, Connectors } from './connector.ts'
import { createEmailConnector } from './email/index.ts'
import { facebookPage } from './facebook-page/index.ts'
import { facebookReviews } from './facebook-reviews/index.ts'
import { fileReviews } from './file-reviews/index.ts'
import { foursquare } from './foursquare/index.ts'
import { googleBusiness } from './google-business/index.ts'
import { createGooglePlayReviews } from './google-play-reviews/index.ts'
import { createGoogleReviews } from './google-reviews/index.ts'
import { mailReviews } from './mail-reviews/index.ts'
import { createReadNotification } from './mail-reviews/read-notification.ts'
import { createPhoneConnector } from './phone/index.ts'
import { createReviewConnector } from './reviews/connector.ts'
import { createReach } from './reviews/reach.ts'
import { createTrustpilotReviews } from './trustpilot-reviews/index.ts'
import { createWebChatConnector } from './web-chat/index.ts'
import { webSite } from './web-site/index.ts'
import { webhookReviews } from './webhook-reviews/index.ts'
import { yelpReviews } from './yelp-reviews/index.ts'

/** Every way in and out, by kind. A new one is a folder and a line here. */
export function createConnectors(
  all: readonly Connector[] = [
    createEmailConnector({ readNotification: createReadNotification() }),
    ...[createWebChatConnector(), createPhoneConnector()],
    ...createReviewConnectors(),
  ],
): Connectors {
  return new Map(all.map((connector) => [connector.kind, connector]))
}

function createReviewConnectors(): Connector[] {
  const reach = createReach(createDirectoryPlatforms())
  return [...createReviewSources().values()].map((source) => createReviewConnector(source, reach))
}

/** Every platform that shows our locations and can be spoken to, by kind. */
export function createDirectoryPlatforms(): DirectoryPlatforms {
  return new Map(
    [appleBusiness, facebookPage, foursquare, googleBusiness, webSite].map((platform) => [
      platform.kind,
      platform,
    ]),
  )
}

/** Every platform that has reviews of our locations, by kind. */
export function createReviewSources(
  all: readonly ReviewSource[] = [
    ...[createGoogleReviews(), facebookReviews, createTrustpilotReviews(), yelpReviews],
    ...[appStoreReviews, createGooglePlayReviews(), webhookReviews, mailReviews, fileReviews],
  ],
): ReviewSources {
  return new Map(all.map((source) => [source.kind, source]))
}
