import { Progress, Text } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'

type Props = {
  /** How far it is, in words. */
  text: string
  done: number
  /** Undefined while nobody knows how much there is. */
  all: number | undefined
}

/** What is done with a table in the background: nobody has to wait for it. */
export function BroughtProgress({ text, done, all }: Props) {
  const translate = useTranslate()
  return (
    <section aria-label={translate('bulk.progress')}>
      <Text role="status" mb="sm">
        {text}
      </Text>
      <Progress
        value={all === undefined ? 100 : all > 0 ? Math.floor((done / all) * 100) : 0}
        animated={all === undefined}
        size="lg"
        aria-label={translate('bulk.progress')}
      />
      <Text size="sm" c="dimmed" mt="md">
        {translate('bulk.leaveAlone')}
      </Text>
    </section>
  )
}
