// Run as a process of its own by embedded.test.ts: starts or joins the database of a folder and works with it.
import { connect } from './connect.ts'
import { startEmbedded } from './embedded.ts'

const database = await startEmbedded(process.argv[2] ?? '')
const connection = await connect(database.url, 2)
await connection.pool.query('select 1')
process.stdout.write('ready\n')
// The idle connection of the pool alone would not keep the process.
const staying = setInterval(() => undefined, 60_000)
process.once('SIGTERM', async () => {
  clearInterval(staying)
  await connection.close()
  await database.leave()
})
