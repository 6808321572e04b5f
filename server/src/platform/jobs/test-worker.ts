// Run as a process of its own by keep-claim.test.ts, which kills it: takes jobs of one name, says so, and never ends them.
import { createContext } from '../context.ts'
import { connect } from '../db/connect.ts'
import { createLog } from '../log.ts'
import { startWorker } from './work.ts'

const [url = '', job = ''] = process.argv.slice(2)
const connection = await connect(url, 5)
await startWorker({
  connection,
  log: createLog('silent'),
  concurrency: 3,
  contextOf(accountId) {
    const world = { db: connection.db, now: () => new Date() }
    // The job asks for nothing but its payload.
    return createContext(Object.assign(Object.create(null), world), accountId, { kind: 'system' })
  },
  jobs: {
    [job]: (_context, { name }) => {
      process.stdout.write(`took ${name}\n`)
      return new Promise(() => undefined)
    },
  },
})
