import { once } from 'node:events'
import { createServer } from 'node:net'

// Below where Linux takes the ports of outgoing connections and of listeners that leave the choice to it (32768 on):
// there another one's port may be taken between choosing it and listening on it, or while its program is restarted.
const [lowest, highest] = [20_000, 32_767]

/** A TCP port nobody listens on and nobody is given by chance, for a program that must be told its port. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1))
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
