import type { Connectors } from '../connectors/index.ts'
import type { World } from '../platform/context.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { findDemo } from './load/demo-load.ts'
import { corpusOf, loadDemo } from './load/load-demo.ts'
import type { DemoCorpus } from './shapes.ts'

// A stop of the server waits for jobs under way, so one takes a part and leaves the rest to the next.
const partMs = 8_000

/** The background work of the demo. */
export function demoJobs(world: World, connectors: Connectors): Jobs {
  // Thought up once for all parts.
  let corpus: DemoCorpus | undefined
  return {
    'demo.load': async (context) => {
      const load = await findDemo(world)
      if (!load || load.state === 'ready') return
      corpus ??= corpusOf(load)
      const until = Date.now() + partMs
      const isDone = await loadDemo(world, load, { connectors, corpus, isEnough: () => Date.now() > until })
      if (isDone) corpus = undefined
      else await context.transaction((tx) => tx.enqueue('demo.load', {}))
    },
  }
}
