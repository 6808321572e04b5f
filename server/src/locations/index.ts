// locations owns the places of the brand: where they are, when they are open, how to reach them. What is said here
// once drives clocks, replies, routing and pages; the hours engine in hours/ is pure.
export { createLocation, insertLocation } from './create-location.ts'
export { locationEvents } from './events.ts'
export { addBusinessTime } from './hours/add-business-time.ts'
export type { Hours } from './hours/hours-form.ts'
export { isOpen } from './hours/is-open.ts'
export { nextOpening } from './hours/next-opening.ts'
export { sentenceFor } from './hours/sentence-for.ts'
export { findLocationHours } from './queries.ts'
export { registerRegionRoutes } from './region-routes.ts'
export { createRegion } from './regions.ts'
export { registerLocationRoutes } from './routes.ts'
export { newLocationShape } from './shapes.ts'
