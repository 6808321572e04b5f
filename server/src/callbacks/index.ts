// callbacks owns the calls and visits customers book: the times a place offers, the promise of one, its moving and
// giving up, what customers are told of it, and what came of it. Its conversation is put aside until its time.
export { book as bookCall } from './booking/book.ts'
export { holdSlot } from './booking/hold-slot.ts'
export { listSlots } from './booking/list-slots.ts'
export { callbackEvents } from './events.ts'
export { callbackJobs } from './letters/jobs.ts'
export { oweCall } from './owe-call.ts'
export { registerCallPages } from './pages/routes.ts'
export { registerCallbackRoutes } from './routes.ts'
export { callbackSettings, visitSettings } from './settings.ts'
export { registerVisitRoutes } from './visits/routes.ts'
