// routing owns what brings a conversation to whoever should answer it: the rules for new ones with their log, who is
// there and how much they take on, how departments give out work, and its handing over. How rules are kept, carried out
// and logged serves automations as well.

export { readCrew } from './assignment/read-crew.ts'
export { routingEvents } from './events.ts'
export { addMacro } from './macros/save-macro.ts'
export { settlePresence } from './presence/presence.ts'
export { watchStreams } from './presence/watch-streams.ts'
export { routingReactions } from './reactions.ts'
export { readRouted } from './read-routed.ts'
export { routeNews } from './route-news.ts'
export { registerRoutingRoutes } from './routes.ts'
export type { Step } from './rules/apply-rules.ts'
export { carryOut } from './rules/carry-out.ts'
export { addRule, deleteRule, orderRules, updateRule } from './rules/change-rules.ts'
export { checkRule } from './rules/check-rule.ts'
export { draftId, listNewest, type Matter, presentStep, withDraft } from './rules/dry-run.ts'
export { findChain } from './rules/find-chain.ts'
export { forgetRuns } from './rules/forget-runs.ts'
export { pageOfRuns } from './rules/list-runs.ts'
export { readRules, type WaitingRule } from './rules/rule.ts'
export { getRule, listRules, lockRule } from './rules/rules.ts'
export {
  newRuleShape,
  outcomeShape,
  ruleDryRunShape,
  ruleOrderShape,
  ruleRunShape,
  ruleShape,
} from './rules/shapes.ts'
export { tryRules } from './rules/try-rules.ts'
export type { Cause } from './rules/write-pass.ts'
export { routingSettings } from './settings.ts'
export { routingJobs } from './suggestion/jobs.ts'
export { suggestNews } from './suggestion/suggest-news.ts'
