import { Radio, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type BrandTag, tagsOptions } from '../../../lib/marks.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TagDot } from '../../../ui/tag-chip.tsx'
import classes from './tag-dialog.module.css'

type Colour = BrandTag['colour']

const colourNames: Record<Colour, MessageKey> = {
  gray: 'marks.colourGray',
  red: 'marks.colourRed',
  orange: 'marks.colourOrange',
  yellow: 'marks.colourYellow',
  green: 'marks.colourGreen',
  teal: 'marks.colourTeal',
  blue: 'marks.colourBlue',
  violet: 'marks.colourViolet',
  pink: 'marks.colourPink',
}

/** Adds a tag, or renames and recolours one. */
export function TagDialog({ tag, onClose }: { tag?: BrandTag; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm<{ name: string; colour: Colour }>({
    initialValues: { name: tag?.name ?? '', colour: tag?.colour ?? 'blue' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save(body: { name: string; colour: Colour }) {
    await answer(
      tag
        ? api.PATCH('/api/v1/tags/{id}', { params: { path: { id: tag.id }, header: ifMatch(tag) }, body })
        : api.POST('/api/v1/tags', { body }),
    )
    await client.invalidateQueries({ queryKey: tagsOptions.queryKey })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={tag ? translate('marks.edit', { name: tag.name }) : translate('marks.newTag')}
      submit={translate(tag ? 'common.save' : 'marks.create')}
      form={form}
      save={save}
      fieldOf={(path) => (path === 'nameTaken' ? 'name' : path)}
      onClose={onClose}
    >
      <TextInput
        label={translate('marks.name')}
        required
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <Radio.Group label={translate('marks.colour')} {...form.getInputProps('colour')}>
        <div className={classes.colours}>
          {Object.entries(colourNames).map(([colour, name]) => (
            <Radio
              key={colour}
              value={colour}
              label={
                <span className={classes.colour}>
                  <TagDot colour={colourOf(colour)} />
                  {translate(name)}
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
    </FormDialog>
  )
}

function colourOf(text: string): Colour {
  const colours = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const
  return colours.find((colour) => colour === text) ?? 'gray'
}
