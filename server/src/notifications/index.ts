// notifications owns what people are told of, the ways it reaches them (in the application, by mail, on their devices)
// and how each person wants it. It listens to what happens and is listened to by nobody but the console.
export { notificationEvents } from './events.ts'
export { forgetOldNotifications } from './forget-old.ts'
export { notificationJobs } from './jobs.ts'
export { noteEvents } from './note-events.ts'
export { registerNotificationRoutes } from './routes.ts'
