/** How likely each language is by the pieces of its words, from 0 to 1: ISO 639-1 codes, without the impossible ones. */
export type Detector = (text: string) => Record<string, number>

let loading: Promise<Detector> | undefined

/**
 * The detector of languages (eld, small). Loaded when it is first asked for and kept: half a second and 150 MB, so it is
 * for the worker that reads messages and not for every process.
 */
export function loadDetector(): Promise<Detector> {
  loading ??= import('eld/small').then(({ eld }) => {
    // Links, addresses and numbers are in no language.
    eld.enableTextCleanup(true)
    return (text) => eld.detect(text).getScores()
  })
  return loading
}
