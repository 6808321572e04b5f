const mostTries = 4

/**
 * Does something again that the database broke off because two transactions waited for each other. Whoever takes in a
 * message may hold a conversation that was merged just before, and wait for the one it was merged into: that order is
 * not that of the ids, and a lock once taken cannot be given back.
 */
export async function againOnDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!isDeadlock(error) || tries === mostTries) throw error
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '40P01'
}
