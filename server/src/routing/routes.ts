import type { Http } from '../platform/http/http.ts'
import { registerAssignmentRoutes } from './assignment/routes.ts'
import { registerMacroRoutes } from './macros/routes.ts'
import { registerPresenceRoutes } from './presence/routes.ts'
import { registerRuleRoutes } from './rules/routes.ts'
import { registerSuggestionRoutes } from './suggestion/routes.ts'

/** Rules, macros, assignment, presence, workload, handing over and suggestions. */
export function registerRoutingRoutes(http: Http): void {
  registerRuleRoutes(http)
  registerMacroRoutes(http)
  registerAssignmentRoutes(http)
  registerPresenceRoutes(http)
  registerSuggestionRoutes(http)
}
