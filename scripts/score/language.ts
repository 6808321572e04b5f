import { scoreIdentify } from './language/identify.ts'
import { scoreLayers } from './language/layers.ts'
import { scoreRivals } from './language/rivals.ts'
import { heldOut, scoreSentiments } from './language/sentiment.ts'
import { scoreSpam } from './language/spam.ts'
import { scoreThemes } from './language/themes.ts'

/**
 * How right all that is read out of texts is, on a folder of labelled ones (server/src/language/sentiment/weights/README.md).
 * @param libraries a folder in which sentiment libraries of npm are installed, to be judged by the same texts
 */
export async function scoreLanguage(folder: string, libraries?: string) {
  return {
    sentiment: scoreSentiments(folder),
    ...(libraries ? { rivals: await scoreRivals(libraries, heldOut(folder)) } : {}),
    layers: await scoreLayers(folder),
    language: await scoreIdentify(folder),
    themes: await scoreThemes(folder),
    spam: scoreSpam(folder),
  }
}
