// contacts owns people: who a customer is, every address and number they are known by, merge and un-merge, block,
// notes, and the history of all of it. Conversations point here; here points to nobody.

export { type EnsuredContact, ensureContact, holdIdentity } from './ensure-contact.ts'
export { contactEvents } from './events.ts'
export { addIdentity } from './identities.ts'
export { normaliseIdentity } from './identity.ts'
export { registerContactRoutes } from './routes.ts'
