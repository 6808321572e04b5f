import type { KeptModel } from '../linear/model-file.ts'
import { findThemes } from './find-themes.ts'
import { judgeThemes, type ThemesToJudge } from './judge-themes.ts'

const most = 12

/** All a text is about, each with its words: the brand's own topics, and the themes of service it has no topic of. */
export function allThemes(said: ThemesToJudge, topics?: KeptModel): Map<string, string[]> {
  const verdict = judgeThemes(said, topics)
  const own = verdict.by === 'learned' ? verdict.topics : []
  const everywhere = said.language ? findThemes(said.text, said.language) : []
  const isLearned = (theme: string) => own.length > 0 && topics?.classes.includes(theme)
  const found = [
    ...own.map(({ topic, words }) => ({ theme: topic, words })),
    ...everywhere
      .filter(({ theme }) => !isLearned(theme))
      .map(({ theme, phrase }) => ({ theme, words: [phrase] })),
  ]
  return new Map(found.slice(0, most).map(({ theme, words }) => [theme, words]))
}
