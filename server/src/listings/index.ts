// listings owns what directories show of the brand's locations: their records, which location each is, how right it is,
// what people decided about it, what is sent to their platforms and what others changed there; and files of our own
// locations for whoever wants them. Platforms themselves are connectors (directory.ts is the port). Its rules are pure.

export { compareAddresses } from './accuracy/compare-address.ts'
export type { Listing } from './accuracy/listing.ts'
export type { AccuracyField } from './accuracy/verdict.ts'
export { askPlatform, platformOrigin, type Said } from './ask-platform.ts'
export { callPlatform } from './connection/access.ts'
export {
  type Call,
  type Client,
  type DirectoryPlatform,
  type DirectoryPlatforms,
  DirectoryProblem,
  type Pushed,
  type PushOutcome,
  type Shown,
  type Sought,
  type Tokens,
} from './directory.ts'
export { listingEvents } from './events.ts'
export { listingJobs } from './jobs.ts'
export { lookBefore } from './look-before.ts'
export { registerListingRoutes } from './routes.ts'
