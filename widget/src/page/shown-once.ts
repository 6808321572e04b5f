/** Which messages were shown unasked, as far as this visit knows: a tab of the site, until it is closed. */
export type ShownOnce = { has(id: string): boolean; add(id: string): void }

export function createShownOnce(key: string): ShownOnce {
  const name = `vicino:${key}:shown`
  const shown = new Set(recall(name))
  return {
    has: (id) => shown.has(id),
    add(id) {
      shown.add(id)
      try {
        sessionStorage.setItem(name, JSON.stringify([...shown]))
      } catch {
        // Where the site may keep nothing, it lasts as long as the page.
      }
    },
  }
}

function recall(name: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
