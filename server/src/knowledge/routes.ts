import type { Http } from '../platform/http/http.ts'
import { registerArticleRoutes } from './articles/routes.ts'
import { registerFileRoutes } from './files/routes.ts'
import { registerPortingRoutes } from './porting/routes.ts'
import { registerSearchLogRoutes } from './search-log/routes.ts'
import { registerKnowledgeSettingsRoutes } from './settings-routes.ts'
import { registerSynonymRoutes } from './synonyms/routes.ts'
import { registerTextRoutes } from './texts/routes.ts'
import { registerTopicRoutes } from './topics/routes.ts'
import { registerVersionRoutes } from './versions/routes.ts'

/** Topics, articles, their texts, versions and pictures; what people look for in them. */
export function registerKnowledgeRoutes(http: Http): void {
  registerTopicRoutes(http)
  registerArticleRoutes(http)
  registerTextRoutes(http)
  registerVersionRoutes(http)
  registerFileRoutes(http)
  registerPortingRoutes(http)
  registerKnowledgeSettingsRoutes(http)
  registerSynonymRoutes(http)
  registerSearchLogRoutes(http)
}
