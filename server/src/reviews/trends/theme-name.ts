import { themeSteps } from '../../language/themes/themes.ts'
import type { Context } from '../../platform/context.ts'

/** What a theme is called in a language; a topic of the brand's own is called as the brand calls it. */
export function themeName({ translate }: Pick<Context, 'translate'>, locale: string, theme: string): string {
  return theme in themeSteps ? translate(locale, `review-words.theme_${theme}`) : theme
}
