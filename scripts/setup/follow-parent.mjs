// @ts-check
// Loaded into the server: it stops cleanly, its database included, even when what started it was killed outright.
import { whenOrphaned } from './run.mjs'

whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
