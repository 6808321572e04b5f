// listings owns what directories show of the brand's locations: their records, which location each is, how right it is,
// what people decided about it; and files of our own locations for whoever wants them. Its rules are pure.
export { listingEvents } from './events.ts'
export { listingJobs } from './jobs.ts'
export { registerListingRoutes } from './routes.ts'
