// contacts owns people: who a customer is, every address and number they are known by, merge and un-merge, block,
// notes, and the history of all of it. Conversations point here; here points to nobody.

export { hasObjected, noteConsents } from './asking/consents.ts'
export { holdAsk, isTooSoon, lastAskedAt, releaseAsk } from './asking/hold-ask.ts'
export { type BroughtContact, bringContacts } from './bring-contacts.ts'
export {
  type EnsuredContact,
  ensureContact,
  ensureHeldContacts,
  type GivenIdentity,
  holdIdentities,
} from './ensure-contact.ts'
export { contactEvents } from './events.ts'
export { forgetContact, listRecordsOf } from './forget-contact.ts'
export { addIdentity } from './identities.ts'
export { normaliseIdentity } from './identity.ts'
export { joinIdentities } from './join-identities.ts'
export { noteCall } from './note-call.ts'
export { noteClaimedEmail } from './note-claimed-email.ts'
export { registerContactRoutes } from './routes.ts'
