const form = /^(?:(accounts\/[\w-]+)\/)?(locations\/[\w-]+)\/reviews\/([\w=-]+)$/

export type ReviewId = { externalId: string; placeId: string }

/**
 * What a review's resource name says: `placeId` as Business Information calls a location (locations/123), which the
 * directory of the same sign-in keeps as its record's id; `account` is '' where the name begins with the location.
 */
export function readName(name: string): (ReviewId & { account: string }) | undefined {
  const [, account = '', placeId, externalId] = form.exec(name) ?? []
  return placeId && externalId ? { account, placeId, externalId } : undefined
}

/** The name by which the account calls a review. A location may move to another account; its reviews keep their ids. */
export function nameOf(account: string, { placeId, externalId }: ReviewId): string {
  return `${account}/${placeId}/reviews/${encodeURIComponent(externalId)}`
}
