// webhooks owns the programs outside that are told what happens here: their endpoints, what each was told and how that
// ended. It listens to every event and is listened to by nobody.
export { webhookEvents } from './events.ts'
export { registerWebhookRoutes } from './routes.ts'
export { createWebhookSender } from './sender.ts'
export { isSignedBy, signatureOf, signedAt } from './sign.ts'
export { webhookJobs } from './tell-of-disabled.ts'
