// connectors owns the media: what comes in raw (deliveries), the channels people set up, and sending. It implements
// the ports of the domains; they never name it.

export { createChannel } from './channels/create-channel.ts'
export type { Connectors } from './connector.ts'
export { checkChannels } from './doctor.ts'
export { connectorEvents } from './events.ts'
export { receiveDelivery } from './intake.ts'
export { connectorJobs } from './jobs.ts'
export { measureConnectors } from './metrics.ts'
export { createConnectors } from './registry.ts'
export { runRoundTrip } from './round-trip.ts'
export { registerConnectorRoutes } from './routes.ts'
export { createSender } from './send-due.ts'
