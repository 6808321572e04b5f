import type { z } from 'zod'
import type { Config } from '../platform/config.ts'
import { type AskedRemote, askRemote, type Said as RemoteSaid } from '../platform/remote/ask-remote.ts'
import { DirectoryProblem, type PushReason } from './directory.ts'
import type { PlatformKind } from './platforms/capability.ts'

export { remoteOrigin as platformOrigin } from '../platform/remote/ask-remote.ts'

/** What a platform says of a failure: in its own words, and why, where its status alone does not tell. */
export type Said = RemoteSaid<PushReason>

type Asked<Shape extends z.ZodType> = Omit<AskedRemote<Shape, PushReason>, 'problem' | 'platform'> & {
  platform: PlatformKind
}

/** One call of a directory's JSON interface. @throws DirectoryProblem as `askRemote` says */
export async function askPlatform<Shape extends z.ZodType>(
  config: Config,
  asked: Asked<Shape>,
): Promise<{ value: z.output<Shape>; headers: Headers }> {
  return askRemote(config, {
    ...asked,
    problem: (reason, message, more) => new DirectoryProblem(reason, message, more),
  })
}
