import type { QueryClient } from '@tanstack/react-query'
import type { AnyRoute, lazyRouteComponent } from '@tanstack/react-router'

export type Loading = { context: { client: QueryClient }; params: Record<string, string | undefined> }
type Component = ReturnType<typeof lazyRouteComponent>

export type PageOptions = {
  path: string
  /** The texts it speaks besides those of the settings. */
  speaks?: readonly string[]
  load?: (client: QueryClient, params: Loading['params']) => Promise<unknown>
  component: Component
}

export type MakePage = (options: PageOptions) => AnyRoute
