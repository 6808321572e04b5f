import type { World } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { registerBrandRoutes } from './account-routes.ts'
import { registerAppManifest } from './app-manifest.ts'
import { registerAuthentication } from './authenticate.ts'
import { registerPeopleRoutes } from './member-routes.ts'
import { mountSignIn } from './mount-sign-in.ts'
import { registerAcceptanceRoutes, registerSessionRoutes } from './session-routes.ts'
import type { SignIn } from './sign-in.ts'

/** Everything of accounts but set-up: who calls (register it before other routes), `/api/auth/*`, people, brand. */
export function registerAccountRoutes(http: Http, deps: { world: World; signIn: SignIn }): void {
  registerAuthentication(http, deps.world, deps.signIn)
  mountSignIn(http, deps.signIn, deps.world.config.publicUrl)
  registerAppManifest(http)
  registerSessionRoutes(http, deps)
  registerAcceptanceRoutes(http, deps)
  registerPeopleRoutes(http)
  registerBrandRoutes(http, deps.world)
}
