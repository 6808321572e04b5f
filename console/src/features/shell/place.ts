import type { InboxSearch, View } from '../../paths.ts'

/** Where in the inbox one is. */
export type Place = { view: View | undefined; search: InboxSearch }
