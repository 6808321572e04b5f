import { useTranslator } from '../../../lib/i18n.tsx'
import type { Register } from '../../../lib/review-strategies.ts'

/** Both registers of a language as choices, with the words of that language that make the difference. */
export function useRegisterNames(): (language: string) => { value: Register; label: string }[] {
  const { translate, translateNamed } = useTranslator()
  return (language) => {
    const own = language.charAt(0).toUpperCase() + language.slice(1)
    const of = (register: Register) => ({
      value: register,
      label:
        translateNamed(`review-strategies.${register}${own}`) ?? translate(`review-strategies.${register}`),
    })
    return [of('formal'), of('informal')]
  }
}
