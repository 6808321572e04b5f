// automations owns what acts by itself when something happens to a conversation, or when time has passed since. How
// such rules are kept, carried out, tried and logged is routing's, which has rules for new conversations.

export { automateNews } from './automate-news.ts'
export { registerAutomationRoutes } from './routes.ts'
export { actInTime } from './timers/act-in-time.ts'
