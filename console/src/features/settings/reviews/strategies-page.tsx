import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type ReviewStrategy, strategiesOptions } from '../../../lib/review-strategies.ts'
import { reviewTones, toneNames, useThemeName } from '../../../lib/review-words.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { useLengthText } from '../sla/length-text.ts'
import { AnsweringForm } from './answering-form.tsx'

/** How reviews are answered: the languages, then what is said in which tone and to which theme. */
export function StrategiesPage() {
  const translate = useTranslate()
  const { data: strategies } = useSuspenseQuery(strategiesOptions)
  const of = (kind: ReviewStrategy['kind']) => strategies.filter((one) => one.kind === kind)
  return (
    <Page title={translate('review-strategies.title')} lead={translate('review-strategies.lead')}>
      <Section title={translate('review-strategies.tones')} isWide>
        <RowList label={translate('review-strategies.tones')}>
          {of('tone').map((one) => (
            <StrategyRow key={one.key} strategy={one} />
          ))}
        </RowList>
      </Section>
      <AnsweringForm />
      <Section
        title={translate('review-strategies.themes')}
        text={translate('review-strategies.themesText')}
        isWide
      >
        <RowList label={translate('review-strategies.themes')}>
          {of('theme').map((one) => (
            <StrategyRow key={one.key} strategy={one} />
          ))}
        </RowList>
      </Section>
    </Page>
  )
}

function StrategyRow({ strategy }: { strategy: ReviewStrategy }) {
  const translate = useTranslate()
  const name = useStrategyName()
  const { kind, key, isChanged, isAutomatic } = strategy
  return (
    <Row
      to={paths.reviewStrategy(kind, key)}
      name={
        <>
          {name(kind, key)}
          {isChanged && <Chip tone="accent">{translate('review-strategies.changed')}</Chip>}
          {isAutomatic && <Chip tone="note">{translate('review-strategies.byItself')}</Chip>}
        </>
      }
      detail={<Summary strategy={strategy} />}
    />
  )
}

function Summary({ strategy }: { strategy: ReviewStrategy }) {
  const translate = useTranslate()
  const lengthText = useLengthText()
  const { kind, builtIn } = strategy
  if (kind === 'theme' && !strategy.isChanged) return translate('review-strategies.asTone')
  const minutes = strategy.answerMinutes ?? builtIn?.answerMinutes
  const isTone = kind === 'tone'
  return [
    minutes && translate('review-strategies.answerIn', { time: lengthText(minutes) }),
    !minutes && isTone && translate('review-strategies.asPolicies'),
    (strategy.offers ?? builtIn?.offers) && translate('review-strategies.makesGood'),
    (strategy.goesPrivate ?? builtIn?.goesPrivate) && translate('review-strategies.inPrivate'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What a tone or a theme is called. */
export function useStrategyName(): (kind: string, key: string) => string {
  const translate = useTranslate()
  const themeName = useThemeName()
  return (kind, key) => {
    const tone = kind === 'tone' && reviewTones.find((one) => one === key)
    return tone ? translate(toneNames[tone]) : themeName(key)
  }
}
