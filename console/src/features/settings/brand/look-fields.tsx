import { Autocomplete, ColorInput, SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { shadesOf } from '../../../lib/colour.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { BrandMark } from '../../../ui/brand-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import type { BrandForm } from './brand-form.ts'
import classes from './look-fields.module.css'

type LookFieldsProps = { form: UseFormReturnType<BrandForm>; logoUrl: string | null }

const fonts = ['Inter', 'Georgia', 'Helvetica Neue', 'Verdana', 'Trebuchet MS', 'Garamond', 'Times New Roman']
const swatches = ['#0f6b66', '#1f6feb', '#6741d9', '#c2255c', '#c92a2a', '#d9480f', '#2b8a3e', '#343a40']

/** Colours and letters, with what they make of a button and a mail. */
export function LookFields({ form, logoUrl }: LookFieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('settings.look')} text={translate('settings.lookText')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ColorInput
          label={translate('settings.colour')}
          description={translate('settings.colourText')}
          format="hex"
          swatches={swatches}
          eyeDropperButtonProps={{ 'aria-label': translate('settings.pickColour') }}
          {...form.getInputProps('colour')}
        />
        <ColorInput
          label={translate('settings.accent')}
          description={translate('settings.accentText')}
          format="hex"
          swatches={swatches}
          eyeDropperButtonProps={{ 'aria-label': translate('settings.pickColour') }}
          {...form.getInputProps('accent')}
        />
        <Autocomplete
          label={translate('settings.font')}
          description={translate('settings.fontText')}
          data={fonts}
          maxLength={120}
          {...form.getInputProps('font')}
        />
      </SimpleGrid>
      <Sample values={form.values} logoUrl={logoUrl} />
    </Section>
  )
}

/** White on the accent must be readable, so a pale accent is shown as dark as it will be used. */
function Sample({ values, logoUrl }: { values: BrandForm; logoUrl: string | null }) {
  const translate = useTranslate()
  const { name, colour, accent, font } = values
  return (
    <div
      className={classes.sample}
      style={{
        '--sample-colour': colour,
        '--sample-accent': shadesOf(accent)[6],
        fontFamily: font ? `"${font.replaceAll('"', '')}", var(--mantine-font-family)` : undefined,
      }}
      aria-hidden
    >
      <span className={classes.band} />
      <span className={classes.line}>
        <BrandMark name={name} logoUrl={logoUrl} size={28} />
        <strong>{name}</strong>
      </span>
      <span className={classes.text}>{translate('settings.sampleText')}</span>
      <span className={classes.button}>{translate('settings.sampleButton')}</span>
    </div>
  )
}
