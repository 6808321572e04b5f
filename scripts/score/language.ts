import { scoreIdentify } from './language/identify.ts'
import { scoreLayers } from './language/layers.ts'
import { scoreSentiments } from './language/sentiment.ts'
import { scoreSpam } from './language/spam.ts'
import { scoreThemes } from './language/themes.ts'

/** How right all that is read out of texts is, on a folder of labelled ones (server/src/language/sentiment/weights/README.md). */
export async function scoreLanguage(folder: string) {
  return {
    sentiment: scoreSentiments(folder),
    layers: await scoreLayers(folder),
    language: await scoreIdentify(folder),
    themes: await scoreThemes(folder),
    spam: scoreSpam(folder),
  }
}
