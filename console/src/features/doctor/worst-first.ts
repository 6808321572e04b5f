type State = 'ok' | 'warn' | 'fail'

const order: readonly State[] = ['fail', 'warn', 'ok']

/** The worst of several outcomes; `ok` when there are none. */
export function worstOf(checks: readonly { state: State }[]): State {
  return order.find((state) => checks.some((check) => check.state === state)) ?? 'ok'
}

/** Whatever needs a person first; otherwise in the order given. */
export function worstFirst<Item extends { checks: readonly { state: State }[] }>(
  items: readonly Item[],
): Item[] {
  const rank = ({ checks }: Item) => order.indexOf(worstOf(checks))
  return items.toSorted((a, b) => rank(a) - rank(b))
}
